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

const plain: readonly Row[] = [
  ["Values: low, medium, high", { enum: ["low", "medium", "high"] }],
  ["Option: red/green", { enum: ["red", "green"] }],
  ["should be one among book, letter or map", { enum: ["book", "letter", "map"] }],
  ["book/letter/map are the accepted values", { enum: ["book", "letter", "map"] }],
  ["Set the answer. ACK, RESULT, or FULL;", { enum: ["ACK", "RESULT", "FULL"] }],
  ["Can be one or more of late, lent, or back.", { items: ["late", "lent", "back"] }],
  [
    "asc for ascending, desc for descending. Default: desc",
    { enum: ["asc", "desc"], default: "desc" },
  ],
  ["desc or asc", { enum: ["desc", "asc"] }],
  ["The loan status (late, lent)", { enum: ["late", "lent"] }, { name: "status", value: "None" }],
  ["{manager, admin, user}", { enum: ["manager", "admin", "user"] }, { value: "admin" }],
  [
    "{ own: 0, lent: 1 } (REQUIRED)",
    { enum: ["own", "lent"], presence: "required" },
    { value: "own" },
  ],
  ["{ own: 0, lent: 1 }", { enum: ["0", "1"] }, { value: "1" }],
  ["kind ,ADD: more,SUB: less", { enum: ["ADD", "SUB"] }],
  [
    "Loan kind\n-plan\n- profit_loss\ndefault all",
    { enum: ["plan", "profit_loss"] },
    { value: "plan" },
  ],
  ["kind\n-lend=lend\n-keep=keep", { enum: ["lend", "keep"] }, { value: "lend" }],
  ["Direction\n\n1 for Inbound\n0 for Outbound", { enum: ["1", "0"] }],
  [
    "It can be either:\n\nAnyBook for all\nLentBook for those away, or\nOwnBook for mine.",
    { enum: ["AnyBook", "LentBook", "OwnBook"] },
  ],
  ["Possible values:\n- AnyBook takes all\n- OwnBook takes mine", { enum: ["AnyBook", "OwnBook"] }],
  ["Fixed value: US_BOOKS.", { enum: ["US_BOOKS"] }],
  ["Will always be: signedBooks", { enum: ["signedBooks"] }],
  ["The only value allowed is anyBook, which is sent", { enum: ["anyBook"] }],
  ["The tree; must be default. Others follow", { enum: ["default"] }, { value: "default" }],
  [
    "Possible values include Open Book, Letter, and Map. &kinds=[Open Book, Map] gives both.",
    { items: ["Open Book", "Letter", "Map"] },
    { name: "kinds" },
  ],
];

const noSets: readonly Row[] = [
  ["Options: latitude or longitude of it", {}],
  ["{manager, admin, user}", {}],
  [
    "The list of supported parameters: epic, source",
    {},
    { name: "filter", value: "source!=WEB;epic==X" },
  ],
  ["Valid: title, year", {}, { name: "sort", value: "title desc" }],
  ["The following implicit tags are available: `all`, `new`", {}],
  ["Mostly `a`. In Japan, this can only be `b` or `c`.", {}],
  ["bookId or loanId", {}, { name: "id" }],
  ["If it is on, TLS will be used and SRTP will be tried, SIP will not", {}],
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
  it.each<Row>([...oneByOne, ...named, ...plain])("is read: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...noSets])("is none: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
