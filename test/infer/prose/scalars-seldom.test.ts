/** Presence, defaults, bounds, formats and booleans in phrases that are seldom, and what only looks like them. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const presence: readonly Row[] = [
  ["(string, required) - The name of the reader", { presence: "required" }],
  ["(string, optional) - What they like to read", { presence: "optional" }],
  ["(number[], required) the shelves", { presence: "required" }],
  ["wajib", { presence: "required" }],
  ["Поле обязательное", { presence: "required" }],
  ["обязательный", { presence: "required" }],
  ["необязательный", { presence: "optional" }],
  ["opsional", { presence: "optional" }],
  ["tidak wajib", { presence: "optional" }],
  ["必须是数字", {}],
  ["* `kind` (string, required) - the kind", {}, { name: "loan" }],
  ["Segunda clave, requerida según el país.", {}],
  ["The optional note can be any text", { presence: "optional" }],
  ["You must provide a bookId and/or a readerId.", { presence: "conditional" }, { name: "bookId" }],
  ["You must provide a bookId or a readerId.", {}, { name: "shelf" }],
];

const defaults: readonly Row[] = [
  ["Returns books as JSON by default.", { default: "JSON" }],
  ["The default value for this method is NeverLend.", { default: "NeverLend" }],
  ["Si se omite el valor por omisión es 10.", { default: "10" }],
  ["por padrão o valor dele é 12 (doze).", { default: "12" }],
  ["If omitted or set to `false`, only the late ones.", { default: "false", boolean: true }],
  [
    "When not set or set to `0` or `false`, one. When set to `1` or `true`, all.",
    { default: "false", boolean: true },
  ],
  ["If no time zone is given, UTC is used.", {}, { name: "from" }],
  ["If no time zone is given, UTC is used.", { default: "UTC" }, { name: "timezone" }],
  [
    "Sorting criteria in the format: property(,asc|desc). Default sort order is ascending.",
    {},
    { name: "sort" },
  ],
  ["The order. Default: asc", {}, { name: "sort", value: "title,asc" }],
];

const bounds: readonly Row[] = [
  ["Itens por página (padrão: 20, máximo: 100)", { default: "20", max: 100 }],
  ["El valor máximo es de 50 libros.", { max: 50 }],
  ["最大 500", { max: 500 }],
  ["máximo: 20 caracteres", {}],
  ["int32 - 1 to 100, Default 10", { min: 1, max: 100, default: "10", format: "integer" }],
  ["integer: 1-500", { min: 1, max: 500, format: "integer" }],
  ["Range (0,5000]", { max: 5000 }],
  ["Range [1,50)", { min: 1 }],
  ["Range [1,50]", { min: 1, max: 50 }],
];

const formats: readonly Row[] = [
  ["Filter by date (Y-m-d).", { format: "date" }],
  ["In the form %Y-%m-%d", { format: "date" }],
  ["Y-m-d H:i:s", {}],
  ["in seconds since midnight UTC on January 1, 1970.", { format: "unix-time" }],
  ["milliseconds since January 1, 1970 UTC", { format: "unix-time-ms" }],
  ["int64 - epoch milliseconds", { format: "unix-time-ms" }],
  ["Default: 90 days from current timestamp (milliseconds)", {}],
  ["Cannot be greater than current Unix timestamp", {}],
  ["One of the following formats: * Timestamp in milliseconds * A date", {}],
  ["`YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ssZ`", {}],
  ["Separate multiple values with commas", { format: "csv" }],
  ["Separate the key from the value with a colon", {}],
  ['The type of this field is "long" (represented as int64 in JSON)', { format: "integer" }],
  ["Managed reader email", { format: "email" }, { name: "email" }],
  [
    "(Required) contact email (urlencoded)",
    { presence: "required", format: "email" },
    { name: "email" },
  ],
  ["The email template", {}, { name: "email" }],
  ["The reader's email", {}, { name: "reader" }],
  ["Search by email. Wildcards are supported", {}, { name: "email" }],
];

const booleans: readonly Row[] = [
  ["Overwrites them if `upsert`==`True`", { boolean: true }, { name: "upsert" }],
  ["confirmed=true hides the others", { boolean: true }, { name: "confirmed" }],
  ["`short=text` the text; `short=false` all", {}, { name: "short" }],
  ["1 - 0 (true - false)", {}],
];

describe("scalar facts in phrases that are seldom", () => {
  it.each<Row>([...presence])("presence: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...defaults, ...bounds])("values: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...formats, ...booleans])("forms: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
