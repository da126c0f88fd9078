/** Sets that a description gives without announcing them: maps, bare lists, lists in brackets. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const numbers: readonly Row[] = [
  ["0:Completed,1:Pending,2:Failed", { enum: ["0", "1", "2"] }],
  ["1 - Scheduled, 2 - Live", { enum: ["1", "2"] }],
  ["0=pending, 1=success", { enum: ["0", "1"] }],
  ["Status: 0 = off; 1 = on", { enum: ["0", "1"] }],
  ["1: move in 2: move out", { enum: ["1", "2"] }],
  ["The wallet，0-spot ，1-funding. Default is the selected one", { enum: ["0", "1"] }],
  [
    "Wallet: 0-spot wallet, 1-funding wallet. Default is 0-spot wallet",
    { enum: ["0", "1"], default: "0" },
  ],
  ["Filter by state\n  0-All\n  1-Open\n  2-Done", { enum: ["0", "1", "2"] }],
  ["3(0:Sent, 2:Waiting 3:Refused 4:Done)", { enum: ["0", "2", "3", "4"] }],
  ["1 -> yes, 0 -> no", { enum: ["1", "0"] }],
  ["Kind:<br>`1` - Once<br>`2` - Daily<br>`8` - Weekly", { enum: ["1", "2", "8"] }],
  ["1 for buyers, 2 for sellers", { enum: ["1", "2"] }],
  ["类型：1-现货，2-合约", { enum: ["1", "2"] }],
];

const meanings: readonly Row[] = [
  ["Type of the event:<br>`live` - Going on.<br>`past` - Over.", { enum: ["live", "past"] }],
  [
    "Action options:<br>`keep` - Keep it.<br>`delete`-  Remove it.<br>Note: to undo, use `keep`",
    { enum: ["keep", "delete"] },
  ],
  [
    "The login:\n\n`0` — Mail</br>`1` — Phone\n\nThe following are only for teams:\n\n`7` — Key</br>`9` — Card",
    { enum: ["0", "1", "7", "9"] },
  ],
  ["`BUY` for buyers, `SELL` for sellers.", { enum: ["BUY", "SELL"] }],
  [
    "`NO`:no check / `SOFT`:warn/ `HARD`:refuse; default `NO`",
    { enum: ["NO", "SOFT", "HARD"], default: "NO" },
  ],
  ['"read" -> may read; "all" -> may read and write', { enum: ["read", "all"] }],
  [
    "`BONUS` - Tiered, `ALL` - All kinds. Default: `ALL`",
    { enum: ["BONUS", "ALL"], default: "ALL" },
  ],
  ["The mode. `a`: one thing (or so). It stays. `b`: another.", { enum: ["a", "b"] }],
  [
    'No input or input "SPOT" to get spot accounts. Input "MARGIN" to get margin accounts.',
    { enum: ["SPOT", "MARGIN"], default: "SPOT" },
  ],
  [
    "Use `now` to start at once, `later` to wait, or `never` to stop.",
    { enum: ["now", "later", "never"] },
  ],
  ["Type of device\n  phone\n  tablet\n  all_others", { enum: ["phone", "tablet", "all_others"] }],
  [
    "What to do:\n\n- `keep`: Nothing.\n- `drop`: It goes.\n\nSee the guide.",
    { enum: ["keep", "drop"] },
  ],
  ["* `0` - Nobody.\n* `1` - Members.\n  Signed in.\n* `2` - All.", { enum: ["0", "1", "2"] }],
  ["Types: * `5` - webinar * `6` - recurring webinar", { enum: ["5", "6"] }],
  ["1 = 7d, 2 = 30d", { enum: ["1", "2"] }],
  ["M=male, F=female", { enum: ["M", "F"] }],
  ["A - Active\nI - Inactive\nS - Suspended", { enum: ["A", "I", "S"] }],
  ["Account: MAIN - only the first one, MAIN_V2-only the new one", { enum: ["MAIN", "MAIN_V2"] }],
];

const bare: readonly Row[] = [
  ["`ACK`, `RESULT`, default `ACK`", { enum: ["ACK", "RESULT"], default: "ACK" }],
  [
    "The answer. `ACK`, `RESULT`, or `FULL`. Default to `FULL`",
    { enum: ["ACK", "RESULT", "FULL"], default: "FULL" },
  ],
  [
    "NONE, BUY_SIDE, REPAY; default NONE.",
    { enum: ["NONE", "BUY_SIDE", "REPAY"], default: "NONE" },
  ],
  ["`ONE_PEG` or `TWO_PEG` <br> See Orders", { enum: ["ONE_PEG", "TWO_PEG"] }],
  ["1 (enabled) or 0 (disabled)", { enum: ["1", "0"] }],
  ["descending,ascending", { enum: ["descending", "ascending"] }, { value: "ascending" }],
  ["created_at,id,updated_at", { enum: ["created_at", "id", "updated_at"] }, { value: "id" }],
  ["simple,mobile", { enum: ["simple", "mobile"] }, { name: "output" }],
  [
    "Mail, Web Page, Default Field",
    { enum: ["Mail", "Web Page", "Default Field"] },
    { value: "Mail" },
  ],
  ["1,0", { enum: ["1", "0"] }, { value: "1" }],
  ["asc|desc", { enum: ["asc", "desc"] }, { value: "asc" }],
  ["name or date", { enum: ["name", "date"] }, { value: "date" }],
  ["GTC/FOK/IOC", { enum: ["GTC", "FOK", "IOC"] }],
  ['triggered by: "MARK_PRICE", "LAST_PRICE".', { enum: ["MARK_PRICE", "LAST_PRICE"] }],
  ["Order results by: id, createdAt", { enum: ["id", "createdAt"] }, { value: "id" }],
  ["Sort direction (ASC or DESC)", { enum: ["ASC", "DESC"] }],
  ["Sort direction (ASC or DESC", { enum: ["ASC", "DESC"] }],
  ["Transfer direction (in/out)", { enum: ["in", "out"] }],
  ["The role of the sender (`user`, `team`).", { enum: ["user", "team"] }, { name: "role" }],
  ["Output format [json|xml]", { enum: ["json", "xml"] }, { value: "json" }],
  ["Only those of type 'config' or 'toggle'.", { enum: ["config", "toggle"] }, { name: "type" }],
];

describe("a set without announcement", () => {
  it.each<Row>([...numbers])("numbers: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...meanings])("values with meanings: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...bare])("bare lists: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
