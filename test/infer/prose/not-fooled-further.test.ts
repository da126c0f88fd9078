/** Texts that list what are no values of the parameter, or not all of them: fields of expressions, names, parts, samples. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const partsOfValues: readonly Row[] = [
  [
    "The filter expression. The fields `title`, `year` and `shelf` are supported.",
    {},
    { name: "filter" },
  ],
  ["Conditions joined by `AND` or `OR`", {}, { name: "filter" }],
  [
    "Supported values are `title` or `year`. Append `desc` to the field to sort downwards.",
    {},
    { name: "orderBy" },
  ],
  [
    "List of sort fields (e.g. ?sort=title:asc). The supported fields are: title, year",
    {},
    { name: "sort" },
  ],
  ["Format: `ddd:hh24`. Valid days: Mon, Tue, Wed", {}, { name: "window" }],
  ["A schedule in either `at( )` or `cron( )` format", {}, { name: "schedule" }],
  ["`shelves/[SHELF_ID]` or `rooms/[ROOM_ID]`", {}, { name: "parent" }],
  ["The offset must be `512` KiB aligned.", {}],
];

const ofOthers: readonly Row[] = [
  ["This value can be the room's `id` or `unique_name`.", {}, { name: "roomSid" }],
  ["Must be a copy in the `late` or `lent` state.", {}, { name: "copyId" }],
  ["The file's `purpose` must be one of `logo`, `cover`", {}, { name: "file" }],
  ["A version number or can be `latest` and `draft`", {}],
  ["Kind of room: Reading (READ_ROOM), Storage (STORE_ROOM)", {}],
  ["kind of reader active : 1, gone : 2, all 3", {}, { name: "status" }],
  [
    "Use one of content or non-content. If you want pages of any kind, use all-kinds.",
    {},
    { name: "page-type" },
  ],
  [
    "Enter the range. To open all, enter `0.0.0.0/0`. Default: `10.0.0.0/8`",
    { default: "10.0.0.0/8" },
  ],
];

const values: readonly Row[] = [
  ["Use **_here_** for this shelf and **_all_** for every shelf.", { enum: ["here", "all"] }],
  [
    "Sorted by:\n- `ALL (default)` - every book\n- `MINE` - my books",
    { enum: ["ALL", "MINE"], default: "ALL" },
  ],
  [
    "`door`: the lock, the key etc. of the door\n`roof`: the slates, the beams etc.",
    { enum: ["door", "roof"] },
  ],
  ["Return `late`, `lent`, or `all` loans", { enum: ["late", "lent", "all"] }],
  [
    "The kinds to include:\n- `web` - from afar\n- `desk` - in the house",
    { enum: ["web", "desk"] },
  ],
  [
    "The kind.  Possible values:   - **desk**: At the [desk](https://example.com/desk).  - **web**: From afar.",
    { enum: ["desk", "web"] },
  ],
  [
    "Value is:<ul><li><code>return=minimal</code>. Little, with the <code>id</code>.</li><li><code>return=full</code>. All.</li></ul>",
    { enum: ["return=minimal", "return=full"] },
    { name: "Prefer", in: "header" },
  ],
  ["'IN' or 'OUT' are the valid options.", { enum: ["IN", "OUT"] }],
  [
    "The languages:\n- Arabic (`ar`)\n- Portuguese (Brazil) (`pt_BR`)\n- Chinese Simplified (`zh_CN`)",
    { enum: ["ar", "pt_BR", "zh_CN"] },
  ],
  [
    "One of the following values:\n- Solid state: `gp2` | `gp3`\n- Magnetic: `standard`",
    { enum: ["gp2", "gp3", "standard"] },
  ],
  [
    'The default is "mixed." Valid values include:\n* mixed: all of them\n* recent: only the newest',
    { enum: ["mixed", "recent"], default: "mixed" },
  ],
];

describe("is not fooled", () => {
  it.each<Row>([...partsOfValues, ...ofOthers])("by: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});

describe("still reads the values", () => {
  it.each<Row>([...values])("of: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
