/** Presence, default, boolean, bounds, lengths, format and deprecation, in the phrases of public API documentation. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const presence: readonly Row[] = [
  ["(Required) The id", { presence: "required" }],
  ["Required. The id of the list", { presence: "required" }],
  ["**Required**. The id", { presence: "required" }],
  ["[required] the id", { presence: "required" }],
  ["required", { presence: "required" }],
  ["The id of the user, required.", { presence: "required" }],
  ["The id. This parameter is required.", { presence: "required" }],
  ["Required: Yes", { presence: "required" }],
  ["Required: No", { presence: "optional" }],
  ["Mandatory. The id", { presence: "required" }],
  ["This field must be provided.", { presence: "required" }],
  ["用户编号，必填", { presence: "required" }],
  ["(Optional) A note", { presence: "optional" }],
  ["Optional note for the receiver", { presence: "optional" }],
  ["An optional note", { presence: "optional" }],
  ["A note (optional)", { presence: "optional" }],
  ["This parameter is optional.", { presence: "optional" }],
  ["Not required.", { presence: "optional" }],
  ["Required if `type` is `LIMIT`", { presence: "conditional" }],
  ["The price. Required unless `market` is set", { presence: "conditional" }],
  ["Only required when the order is open", { presence: "conditional" }],
  ["Mandatory for isolated accounts", { presence: "conditional" }],
  [
    "When type is `ISOLATED`, `pair` must be filled in",
    { presence: "conditional" },
    { name: "pair" },
  ],
  ["Either orderId or clientId must be sent.", { presence: "conditional" }, { name: "orderId" }],
  ["Must be sent in Hedge Mode", { presence: "conditional" }],
  ["Required when status=3", { presence: "conditional" }],
];

const defaults: readonly Row[] = [
  ["Default: 10", { default: "10" }],
  ["Default is 200", { default: "200" }],
  ["defaults to `asc`", { default: "asc" }],
  ['The default value is "name".', { default: "name" }],
  ["The default page size is 50.", { default: "50" }],
  ["Default `x1`, range 1–100", { default: "x1", min: 1, max: 100 }],
  ["Default 500; max 1000.", { default: "500", max: 1000 }],
  ["default = 1", { default: "1" }],
  ["If not set, 100 is used", { default: "100" }],
  ["If left empty, the size will be set to 25.", { default: "25" }],
  ["`open` (default): only open ones", { default: "open" }],
  ["By default, 10 results are returned", { default: "10" }],
  ["The language, `en` by default", { default: "en" }],
  ["default true.", { default: "true", boolean: true }],
  ["default of false", { default: "false", boolean: true }],
  ["false/not provided: all are returned", { default: "false", boolean: true }],
  ["Defaults to descending", { default: "descending" }],
  ["Default values:\nid,name", { default: "id,name" }],
  ["The default order, if not specified is name.", { default: "name" }],
  ["Default is 10. The default value is 20.", { contradictions: ["default"] }],
];

const booleans: readonly Row[] = [
  ["boolean", { boolean: true }],
  ["A boolean, whether to sort", { boolean: true }],
  ["true or false", { boolean: true }],
  ["either `true` or `false`", { boolean: true }],
  ["Set to true to include all", { boolean: true }],
  [
    "When **true,** the file is added. The default value is **false.**",
    { boolean: true, default: "false" },
  ],
  ["`true` for all; `false` for some", { boolean: true }],
  ["Whether to sort", {}],
  ["true, false or all", { enum: ["true", "false", "all"] }, { value: "all" }],
];

const bounds: readonly Row[] = [
  ["Between 1 and 1000, inclusive", { min: 1, max: 1000 }],
  ["Month number from 1 to 12.", { min: 1, max: 12 }],
  ["Number of cards (1-78).", { min: 1, max: 78 }],
  ["Max 100", { max: 100 }],
  ["Maximum: 50. Minimum: 1. Default: 20.", { max: 50, min: 1, default: "20" }],
  ["Default 1, minimum 1", { default: "1", min: 1 }],
  ["Up to a maximum of 100 per request", { max: 100 }, { name: "limit" }],
  ["Results per page (max 100)", { max: 100 }],
  ["Seconds to wait. Acceptable values: 2-15.", { min: 2, max: 15 }],
  ["A whole number between 1 and 5", { min: 1, max: 5, format: "integer" }],
  ["The value cannot be greater than 60000", { max: 60000 }],
  ["Must be at least 10", { min: 10 }],
  ["A positive integer", { min: 1, format: "integer" }],
  ["A number between 10 and the system limit (currently 100)", { min: 10, max: 100 }],
  ["Max 1,000", { max: 1000 }],
  ["min 0.1, max 10 (1 = 1%)", { min: 0.1, max: 10 }],
  [
    "For plan A between 1 and 9. For plan B between 10 and 49.",
    { contradictions: ["minimum", "maximum"] },
  ],
  ["Up to 512 characters", { maxLength: 512 }],
  ["Maximum length: 50", { maxLength: 50 }],
  ["Between 3 and 50 characters", { minLength: 3, maxLength: 50 }],
  ["With a maximum of 64 characters", { maxLength: 64 }],
];

const formats: readonly Row[] = [
  ["A comma-separated list of ids", { format: "csv" }],
  ["Comma(,) separated ids", { format: "csv" }],
  ["YYYY-MM-DD", { format: "date" }],
  ["UTC, YYYY-MM-DDTHH:mm:ssZ (ISO 8601/RFC 3339)", { format: "date-time" }],
  ["Changed since (ISO8601 format)", { format: "date-time" }],
  ["int", { format: "integer" }],
  ["The GUID of the template", { format: "uuid" }],
  ["UTC timestamp in ms", { format: "unix-time-ms" }],
  ["Unix timestamp in seconds", { format: "unix-time" }],
  ["JSON format answers", { format: "json" }],
];

const deprecation: readonly Row[] = [
  ["Deprecated. Use `q`.", { deprecated: true }],
  ["(deprecated) The old name", { deprecated: true }],
  ["This parameter is deprecated", { deprecated: true }],
  ["`page` has been deprecated", { deprecated: true }, { name: "page" }],
  ["Whether to show deprecated ones", {}],
];

describe("states", () => {
  it.each<Row>(presence)("presence: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>(defaults)("a default: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>(booleans)("a boolean: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>(bounds)("bounds: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>(formats)("a format: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>(deprecation)("deprecation: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
