/** Plain words in brackets behind the parameter's own noun: its values, unless they are kinds or parts of one. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const sets: readonly Row[] = [
  ["Sort order (oldest, newest)", { enum: ["oldest", "newest"] }, { name: "sort" }],
  ["Mode of delivery (post, courier)", { enum: ["post", "courier"] }, { name: "mode" }],
  ["Filter by status (lent, lost)", { enum: ["lent", "lost"] }, { name: "status" }],
  ["Status filter (lent, lost)", { enum: ["lent", "lost"] }, { name: "status" }],
  ["Loan period (day, week, month)", { enum: ["day", "week", "month"] }, { name: "period" }],
  ["Role of the reader (guest, user)", { enum: ["guest", "user"] }, { name: "role" }],
];

const explanations: readonly Row[] = [
  ["Reader data (name, address)", {}, { name: "reader" }],
  ["Type of entry (name, address)", {}, { name: "type" }],
  ["State (city, region)", {}, { name: "state" }],
  ["Period (start, end)", {}, { name: "period" }],
  ["Format (width, height)", {}, { name: "format" }],
  ["Category (novels, maps, etc.)", {}, { name: "category" }],
  ["Type of reader (such as pupil, teacher)", {}, { name: "type" }],
  ["Status of the book (lent, lost) and of its copies", {}, { name: "status" }],
  ["Sort order (ascending or descending)", {}, { name: "sort" }],
  ["descending or ascending", {}, { name: "sort_order" }],
];

describe("plain words in brackets", () => {
  it.each(sets)("are values: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each(explanations)("are none: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
