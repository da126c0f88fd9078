/** Labels behind types, defaults in brackets, bare intervals and formats that belong to something else. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const facts: readonly Row[] = [
  ["string (Optional) Expands the books of a shelf", { presence: "optional" }],
  ["integer int32 (Required) Skips the first books", { presence: "required", format: "integer" }],
  ["sometimes required", { presence: "conditional" }],
  [
    "Either the shelf id or the reader's external id needs to be provided",
    { presence: "conditional" },
    { name: "external_id" },
  ],
  ["By default (false) the cover is left out", { default: "false", boolean: true }],
  ["If not specified, will return 10 results.", { default: "10" }, { name: "limit" }],
  ["Books on a page. Cannot be exceeded 100.", { max: 100 }, { name: "size" }],
  ["[1,100]", { min: 1, max: 100 }, { name: "size" }],
  ["Unix UTC start timestamp.", { format: "unix-time" }],
];

const nothing: readonly Row[] = [
  ["the string (optional) of a book", {}],
  ["Either the shelf id or the room id is wanted", {}, { name: "external_id" }],
  ["If `unix` is chosen, all times are returned in UNIX epoch time.", {}, { name: "form" }],
  ["The day as YYYY-MM-DD or millisecond timestamp", {}],
  ["Set to 1 to send the answer to the reader's email address.", {}, { name: "reply" }],
  ["[1,100]", {}, { name: "x" }],
  ["A date and optional time in ISO 8601 format.", {}],
  ["[1,100", {}, { name: "size" }],
];

describe("labels and bare facts", () => {
  it.each<Row>([...facts])("are read: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...nothing])("are none: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
