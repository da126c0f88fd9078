/** Sets in phrases that are seldom: values that sentences give one by one, headings with the parameter's own name, a text of two names. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const oneByOne: readonly Row[] = [
  [
    "If the value of this option is set to `0`, all are shown.\n\nIf the value of this option is set to `1`, none is.",
    { enum: ["0", "1"] },
  ],
  [
    "Specify desc to see the latest first. Specify asc to see the oldest first.",
    { enum: ["desc", "asc"] },
  ],
  ["Use LEND to give it away. Use KEEP for the shelf.", { enum: ["LEND", "KEEP"] }],
  ["If `some`, the named loans end. If `all`, every loan does.", { enum: ["some", "all"] }],
  [
    "If `SHELF` is specified, only shelves. If `ROOM` is specified, only rooms.",
    { enum: ["SHELF", "ROOM"] },
  ],
  [
    "Filter by how loud they are. The following are the possible filter values. Off: No sound. Low: May be heard. High: Is heard.",
    { enum: ["Off", "Low", "High"] },
  ],
  [
    "Filter by house. East=poems/songs, West=plays, North=letters/diaries.",
    { enum: ["East", "West", "North"] },
  ],
  ["D-daily, W-weekly or M-monthly", { enum: ["D", "W", "M"] }],
];

const named: readonly Row[] = [
  ["Choose one. Values include `start` or `end`.", { enum: ["start", "end"] }],
  ["Currently, `total` and `day` are supported.", { enum: ["total", "day"] }],
  ["Needs to be: All, Scheduled or Lent", { enum: ["All", "Scheduled", "Lent"] }],
  [
    "It may be active, archived or deleted.",
    { enum: ["active", "archived", "deleted"] },
    { name: "status" },
  ],
  ["An enum with possible values of `near` and `far`.", { enum: ["near", "far"] }],
  ["Can take a value of own_book, or any_book", { enum: ["own_book", "any_book"] }],
  ["Either personal or shared_desk account types", { enum: ["personal", "shared_desk"] }],
  [
    "Kinds:\n* covers: with the covers\n* page_count: how many pages",
    { enum: ["covers", "page_count"] },
    { name: "kind" },
  ],
  [
    "Sort By: <ul><li>bookId (The id)</li><li>title (The title)</li></ul>",
    { enum: ["bookId", "title"] },
    { name: "sb" },
  ],
  [
    "The attribute by which they are sorted:\n- **title** - from a to z\n- **year** - the oldest first",
    { enum: ["title", "year"] },
    { name: "sort" },
  ],
  [
    "Loans ordered by `created_at` or `title` fields.",
    { enum: ["created_at", "title"] },
    { name: "order_by" },
  ],
  [
    "Where it is. Returns all if omitted<br/><ul><li><b>HERE</b> - On the shelf.</li><li><b>LENT</b> - Away.</li></ul>",
    { enum: ["HERE", "LENT"] },
  ],
  ["Reader status, in / out", { enum: ["in", "out"] }, { name: "reader_status" }],
  ["Cost class. Ride, DailyFee or OtherCost", { enum: ["Ride", "DailyFee", "OtherCost"] }],
  [
    "Timespan: H (hour), D (day), Wmo (week from Monday)",
    { enum: ["H", "D", "Wmo"] },
    { name: "span" },
  ],
  [
    "sorted in ASCENDING or DESCENDING order",
    { enum: ["ASCENDING", "DESCENDING"] },
    { name: "order" },
  ],
  ["application/xml,\napplication/json", { enum: ["application/xml", "application/json"] }],
  ["Enter Y or N to keep or drop lost books.", { enum: ["Y", "N"] }],
  ['A "Y" or "N" for the late ones', { enum: ["Y", "N"] }],
  ["Lender or Reader", { enum: ["Lender", "Reader"] }],
  ["Optional. Hard or Soft", { enum: ["Hard", "Soft"], presence: "optional" }],
  ["open or close or hold", { enum: ["open", "close", "hold"] }, { name: "action" }],
  [
    "Can be: `late`, `lent`, and `back`.",
    { items: ["late", "lent", "back"] },
    { value: "<array>" },
  ],
  [
    "Can be: `late`, `lent`, and `back`.",
    { items: ["late", "lent", "back"] },
    { value: '["anim", "sit"]' },
  ],
];

const noSets: readonly Row[] = [
  ["City or State", {}],
  ["Name or Email", {}],
  ["Book or Author", {}],
  ["Title or Year", {}, { name: "search" }],
  ["If `from`, `to` or both are given, the loans between", {}],
  ["If `shelfId` is specified, one shelf. If `roomId` is specified, one room.", {}],
  ["Use it to lend. Use this for the shelf.", {}],
  ["Y, N or A", { enum: ["Y", "N", "A"] }, { name: "status", value: "A" }],
  ["X/Y or Y/N axis", {}],
  ["An E-mail or T-shirt", {}],
  [
    "The following are the possible filter values. Off: No. Low: A word. The word is low. High: Yes.",
    {},
  ],
  ["The copies can be lent or archived.", {}, { name: "copy" }],
  ["`shelves/SHELF_ID/books/BOOK_ID`.\n* `SHELF_ID` is a number\n* `BOOK_ID` too", {}],
  ["The kind (`tcp`, `udp`) or number", {}, { name: "protocol" }],
  ["The implied tags can be `a` or `b`, or any text", {}],
];

describe("a set in a phrase that is seldom", () => {
  it.each<Row>([...oneByOne, ...named])("is read: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...noSets])("is none: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
