/** Sets in less usual words: values that share a meaning, lost bullets, what is set for now, words parted by blanks. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const shared: readonly Row[] = [
  [
    "Default `ALL` for one reader ; `ADULT` or `CHILD` for a family. It must be sent in Family Mode.",
    { enum: ["ALL", "ADULT", "CHILD"], presence: "conditional" },
  ],
  ["Default BOTH for one hand;\nLEFT or RIGHT for two", { enum: ["BOTH", "LEFT", "RIGHT"] }],
  [
    "Which loans. `late` means overdue ones. `all` or `any` means every loan",
    { enum: ["late", "all", "any"] },
  ],
  ["use CARD for a library card, PASS for a passport", { enum: ["CARD", "PASS"] }],
  [
    "Give the answer. `SHORT`, `LONG`, or `FULL`; `DAILY` and `WEEKLY` loans default to `FULL`",
    { enum: ["SHORT", "LONG", "FULL"] },
  ],
];

const listed: readonly Row[] = [
  [
    "The order.\n\nValid values are:\n\n* Newest first: `desc` (default)\n* Oldest first: `asc`",
    { enum: ["desc", "asc"], default: "desc" },
  ],
  ["Sorted by. Valid values are:   * changed * title", { enum: ["changed", "title"] }],
  ["Valid values are: -asc = from a to z  -desc = from z to a", { enum: ["asc", "desc"] }],
  ["Valid Values:  * all -  All the loans.  * none - no loans.", { enum: ["all", "none"] }],
  [
    "Could be one of the following:<br>`PDF`: A print.<br>`MP3` Only the sound.<br>`TXT`: The words.",
    { enum: ["PDF", "MP3", "TXT"] },
  ],
  [
    "The languages, with the value shown in parentheses, are: Czech (cs), Portuguese (Brazil) (pt_BR), Thai (th)",
    { enum: ["cs", "pt_BR", "th"] },
  ],
  ["Options: daily weekly monthly", { enum: ["daily", "weekly", "monthly"] }, { value: "daily" }],
  ["Sort by field: `title`, `-title`", { enum: ["title", "-title"] }, { name: "sort" }],
  ["Kind of reader, PERSON or SCHOOL.", { enum: ["PERSON", "SCHOOL"] }, { name: "readerKind" }],
  ["Input LEND or KEEP", { enum: ["LEND", "KEEP"] }],
];

const single: readonly Row[] = [
  ["now only can set = 1", { enum: ["1"] }],
  ["only LOAN for now", { enum: ["LOAN"] }],
  ["Only `LOAN` supported for now", { enum: ["LOAN"] }],
  ["Form of the answer, currently only v2", { enum: ["v2"] }],
  ["only true for now", { boolean: true }],
];

const elements: readonly Row[] = [
  [
    "Can be: `lent`, `back`, and `late`. Separate multiple values with a blank.",
    { items: ["lent", "back", "late"] },
  ],
];

const noSets: readonly Row[] = [
  ["Options: see the manual below", {}],
  ["Options: red green", {}],
  ["only readers for now", {}],
  ["Lengths:\n1m,2m....59m for minutes\n1h,2h....23h for hours", {}],
  [
    "An address of a picture; `jpeg`, `png` and `gif` files are supported",
    {},
    { name: "coverUrl" },
  ],
  ["Can be: `day` or `week`. An empty value or a value of `ever` reads all.", {}],
  ["A number between `1` and `100` (default).", { default: "100", min: 1, max: 100 }],
  [
    "Can be a number from `1` to `36,000`. Default value is `36,000`.",
    {
      min: 1,
      max: 36_000,
      default: "36000",
    },
  ],
];

describe("a set in less usual words", () => {
  it.each<Row>([...shared])("values that share a meaning: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...listed])("lists: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...single])("one value: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...elements])("elements: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...noSets])("is none: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
