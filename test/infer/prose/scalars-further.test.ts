/** Defaults, bounds, formats and presence in less usual words, misspelt ones among them; and statements about other things. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const said: readonly Row[] = [
  ["Any number betwen 1 and 50, defualt is 10", { min: 1, max: 50, default: "10" }],
  ["Ids, comma seperated", { format: "csv" }],
  ["By default `page=2`.", { default: "2" }, { name: "page" }],
  ["If unspecified, the default value is assumed to be `open`.", { default: "open" }],
  ["Land of the reader (GB by default).", { default: "GB" }],
  ["Which shelves (default mine)", { default: "mine" }],
  ["If left out, it will default to the maximum of 40.", { default: "40", max: 40 }],
  ["How many books (max 40) or 10 if not set.", { default: "10", max: 40 }, { name: "limit" }],
  ["Tells if totals are shown (default = true)", { default: "true", boolean: true }],
  ["If set to 1 (the default), covers are shown", { default: "1" }],
  ["Ends at the same time.Default is 5.", { default: "5" }],
  ["Default value is A1,B2 if there is no value", { default: "A1,B2" }],
  ["Defaults to page 1 if not provided.", { default: "1" }],
  ["The default `false` value shows current ones", { default: "false", boolean: true }],
  ["Most books to lend. Defaults to 5, limited to 9.", { default: "5", max: 9 }, { name: "limit" }],
  ["Years [1980..2019].", { min: 1980, max: 2019 }],
  ["Weight. The minimum is 0.5 g, the maximum is 900.5 g.", { min: 0.5, max: 900.5 }],
  ["The maximum character limit for it is 256.", { maxLength: 256 }],
  ["A number between 1 and 12 that stands for the month", { min: 1, max: 12 }],
  ["A CSV of ids", { format: "csv" }],
  ["A Unix timestamp to (/loans) start from", { format: "unix-time" }],
  ["A day in ISO 8601 format (e.g. `2021-12-01`)", { format: "date" }],
  ["Must be valid JSON", { format: "json" }],
  ["Passing `true` will lend it", { boolean: true }],
  ["If the value is 'true', it is lent", { boolean: true }],
  ["Lent (`true`) or free (`false`) ones", { boolean: true }],
  ["The id of the book Required.", { presence: "required" }],
  ["A required name of the shelf", { presence: "required" }],
  ["Required: Conditional", { presence: "conditional" }],
  ["You must provide either `isbn` or `title`.", { presence: "conditional" }, { name: "title" }],
  [
    "One of the following must be given: `a[x]`, `a[y]`.",
    { presence: "conditional" },
    { name: "a[y]" },
  ],
  ["When lent, this field is optional. Otherwise, it is required.", { presence: "conditional" }],
  ["Deprecated in v2. It is ignored.", { deprecated: true }],
  ["This filter is deprecated", { deprecated: true }],
  ["Page shown. Start from 1. Default: 1", { min: 1, default: "1" }, { name: "page" }],
  ["How long in seconds. [300, 86400]", { min: 300, max: 86_400 }],
  ["[optional] most books, 1..50", { presence: "optional", min: 1, max: 50 }],
  ["Values smaller than `1000` are reserved and cannot be used.", { min: 1000 }],
  ["The number must be greater than 0.", { min: 1 }, { name: "count" }],
  ["A range of 1-5 to grade the book", { min: 1, max: 5 }],
  ["the length should be less than 32", { maxLength: 31 }],
  ["length must be 8 characters", { minLength: 8, maxLength: 8 }],
  ["If not provided, 40 items will be returned.", { default: "40" }],
  ["If no shelf is given, we send the `first` one", { default: "first" }],
  ["From 0 to 3 with the default being 3", { min: 0, max: 3, default: "3" }],
  ["Millisecond timestamp", { format: "unix-time-ms" }],
  ["Start (ms epoch).", { format: "unix-time-ms" }],
  ["Timestamp is epoch in seconds.", { format: "unix-time" }],
  ["With `true` value: given as a `true` value, covers are sent", { boolean: true }],
  ["Set the value of this field to `true` if covers are wanted.", { boolean: true }],
  ["`bookId` or `isbn` must be sent", { presence: "conditional" }, { name: "isbn" }],
  [
    "bookId and requestId cannot be empty at the same time",
    { presence: "conditional" },
    { name: "requestId" },
  ],
];

const notSaid: readonly Row[] = [
  ["If the language is not available here, it will default to English, if there is one", {}],
  ["Default is 20km and more", {}],
  ["Parent `0` or empty is the root", {}],
  ["A string, a number, or a boolean.", {}],
  ["Example: skip 50 books and lend up to 100: `/loans`", {}, { name: "page_offset" }],
  ["Only where `withTotals` is set to true.", {}],
  ["The `late` field of the answer will be true if it is late", {}],
  ["A maximum of 1 hour will be returned", {}, { name: "hour" }],
  ["Whether readers can be found by their email address", {}],
  ["whereas `readerId` is a UUID", {}, { name: "bookId" }],
  ["The colons around the value are not required.", {}],
  ["The `old` value is deprecated", {}],
  ["For lists by number (deprecated), the number", {}],
  ["Use one of the values that `kind` lists", {}, { name: "kind" }],
  ["Must be sent in form of UTC+0", {}],
  ["e.g. [1234567, 2345678]", {}],
  ["16 <= `{width}` <= 1280", {}, { name: "size" }],
  ["Kinds of books. By default `lent` books are not shown.", {}],
  ["Set the `late` field to `true` to see it.", {}, { name: "book" }],
  ["Dates as YYYY-MM-DD or `<=YYYY-MM-DD` for those before", {}],
  ["If it is set, the webhook URL that the shelf has is called", {}, { name: "callbackUrl" }],
];

describe("also states", () => {
  it.each<Row>([...said])("%s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...notSaid])("nothing by: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
