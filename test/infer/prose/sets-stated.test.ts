/** Sets that a description announces, in the phrases of public API documentation. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const abc = ["a", "b", "c"];

const allowedValues: readonly Row[] = [
  ["Allowed values: open, closed, all", { enum: ["open", "closed", "all"] }],
  ["Possible values are `open` and `closed`.", { enum: ["open", "closed"] }],
  ["Valid values: open | closed | merged", { enum: ["open", "closed", "merged"] }],
  ["The accepted values are week, month or year.", { enum: ["week", "month", "year"] }],
  ["Supported: pdf, html. The pdf takes longer.", { enum: ["pdf", "html"] }],
  ["Possible values include: 'Basic', 'Plus', 'Pro'", { enum: ["Basic", "Plus", "Pro"] }],
  ['Acceptable values are:\n- "fast": Quick.\n- "deep": Long.', { enum: ["fast", "deep"] }],
  ["Allowed values (give one of these only):\nopen,closed", { enum: ["open", "closed"] }],
  ["Valid values for this parameter are: up, down.", { enum: ["up", "down"] }],
  ["Available options: small / medium / large", { enum: ["small", "medium", "large"] }],
  ["Valid sizes:[8, 16, 32].", { enum: ["8", "16", "32"] }],
  ["Valid sizes:[8]", { enum: ["8"] }],
  ["Optional values: [10, 20, 50]", { enum: ["10", "20", "50"] }],
  ["Allowed values: GTC/FOK/IOC", { enum: ["GTC", "FOK", "IOC"] }],
  ["Supported values： `RED`， `GREEN`、`BLUE`", { enum: ["RED", "GREEN", "BLUE"] }],
  ["Possible values: <code>on</code>, <code>off</code>.", { enum: ["on", "off"] }],
  ["Allowed values: on, off", { enum: ["on", "off"] }],
  ["Possible values: **a**, **b**, **c**.", { enum: abc }],
  ["Valid values: long (all years), short (last weeks)", { enum: ["long", "short"] }],
  ['Valid values are "yes" to keep, "no" to drop, and "ask".', { enum: ["yes", "no", "ask"] }],
  ["Allowed value:\nowner_id\n\nDefault value: none", { enum: ["owner_id"] }],
  ["Permitted values: Web Page, Email", { enum: ["Web Page", "Email"] }],
  ["values allowed: all\\_orgs, my\\_org", { enum: ["all_orgs", "my_org"] }],
  ["Allowed values: `a,b,c`", { enum: abc }],
  ["Values: `asc`, `desc`", { enum: ["asc", "desc"] }],
  ["Options are plain, rich or raw.", { enum: ["plain", "rich", "raw"] }],
  ["Values can be low, medium, or high.", { enum: ["low", "medium", "high"] }],
  ["Allowed values: `a`, `b`, or `null` to clear it", { enum: ["a", "b"] }],
  ["Valid values are `a`, for the first, and `b`, for the rest.", { enum: ["a", "b"] }],
  ["Type: string. Possible values: card, cash", { enum: ["card", "cash"] }],
  ["可选值: `a`、`b`", { enum: ["a", "b"] }],
];

const linesAndTables: readonly Row[] = [
  [
    "Possible values:<ul><li><code>on</code>: always</li><li><code>auto</code>: at night</li></ul>",
    { enum: ["on", "auto"] },
  ],
  [
    "The possible values are:<ul><li><code>CAPTURE</code>. Now.</li><li><code>HOLD</code>. Later.</li></ul>",
    { enum: ["CAPTURE", "HOLD"] },
  ],
  [
    "Possible values:\n\n* **fixed**: An amount.\n* **share**: A part.",
    { enum: ["fixed", "share"] },
  ],
  ["Valid values are: * `made` * `named`", { enum: ["made", "named"] }],
  ["One of:\n\n- `active`\n- `inactive`\n\n", { enum: ["active", "inactive"] }],
  [
    "The value can be one of the following:<br> <br>`past` - Over.<br>`pastOne` - Of one person.<br>`live` - Going on.<br><br>All else is an error.",
    { enum: ["past", "pastOne", "live"] },
  ],
  ["Supported values are:\n\n- Big Box: `box`\n- Small: `small`", { enum: ["box", "small"] }],
  ["Allowed values:\nlive\nsoon\nDefault: soon", { enum: ["live", "soon"], default: "soon" }],
  [
    "| Value | Meaning |\n|---|---|\n| open | Still going on |\n| done | Over |",
    { enum: ["open", "done"] },
  ],
  [
    "<table><tr><th>Value</th><th>Meaning</th></tr><tr><td>open</td><td>On</td></tr><tr><td>done</td><td>Over</td></tr></table>",
    { enum: ["open", "done"] },
  ],
  [
    "How long the entry may be kept, in seconds. Allowed values: 600 (10 min), 1800\n(30 min), 3600 (one hour).",
    { enum: ["600", "1800", "3600"] },
  ],
];

const oneOf: readonly Row[] = [
  ["Sort direction. Enum: `ASC`, `DESC`", { enum: ["ASC", "DESC"] }],
  ["ENUM: BUY, SELL", { enum: ["BUY", "SELL"] }],
  ["enum [red, green]", { enum: ["red", "green"] }],
  ["Must be one of a, b, c", { enum: abc }],
  ["One of: a, b, c.", { enum: abc }],
  ["The state; one of `new`, `old`, or `gone`.", { enum: ["new", "old", "gone"] }],
  ["One of the following values: lite, full", { enum: ["lite", "full"] }],
  ["Can be any of: `a`, `b`, `c`", { enum: abc }],
  [
    "(Required) The kind (This can only be one of draft,in review)",
    { enum: ["draft", "in review"], presence: "required" },
  ],
  ["(This can only be one of end)", { enum: ["end"] }],
  ["`a`: One. `b`: Two. (This can only be one of a,b,c)", { enum: abc }],
  ["Can be either `asc` or `desc`. Default: `desc`", { enum: ["asc", "desc"], default: "desc" }],
  [
    "Must be either `low` for less or `auto` (default value).",
    { enum: ["low", "auto"], default: "auto" },
  ],
  ["One of `a` | `b`\n| `c`.", { enum: abc }],
  ["either daily or weekly", { enum: ["daily", "weekly"] }],
  ["Can be `all` or `open`", { enum: ["all", "open"] }],
  ["The value can be READ (only reading) or WRITE (both).", { enum: ["READ", "WRITE"] }],
  ["Set to `fast` or `slow`.", { enum: ["fast", "slow"] }],
  ["Choose between `metric` and `imperial`", { enum: ["metric", "imperial"] }],
  [
    "only for `X`/`Y` items; can be set to `A`/ `B`: /`C`; Can't be sent with `z`",
    { enum: ["A", "B", "C"] },
  ],
];

const only: readonly Row[] = [
  ["Only `LIMIT` is supported", { enum: ["LIMIT"] }],
  ["Only supports `LIMIT`", { enum: ["LIMIT"] }],
  ["Currency, only support EUR  for now", { enum: ["EUR"] }],
  [
    "Field to sort by (only name and createdAt are currently allowed)",
    { enum: ["name", "createdAt"] },
  ],
  [
    "Field to sort by (name, made_at, ID is currently allowed)",
    { enum: ["name", "made_at", "ID"] },
  ],
  ["`EUR` only", { enum: ["EUR"] }],
  ["Must be `password`.", { enum: ["password"] }],
  ["Must be set to `authorization_code`", { enum: ["authorization_code"] }],
  ["Fixed to `code`.", { enum: ["code"] }],
  ["must be client_credentials", { enum: ["client_credentials"] }, { value: "client_credentials" }],
  ["`S256` is the only supported method", { enum: ["S256"] }],
];

const elements: readonly Row[] = [
  [
    "Comma-separated list of fields. Allowed values: id, name",
    { items: ["id", "name"], format: "csv" },
  ],
  ["Any combination of `public`, `private`", { items: ["public", "private"] }],
  ["One or more of `read`, `write`", { items: ["read", "write"] }],
  ["Possible values are `a`, `b` or any combination of them.", { items: ["a", "b"] }],
  [
    "Extras, separated by commas. Options: `photos`, `hours`",
    { items: ["photos", "hours"], format: "csv" },
  ],
  ["id,name,created_at", { items: ["id", "name", "created_at"] }, { value: "id,name" }],
  ["id,name,created_at", { items: ["id", "name", "created_at"] }, { name: "user.fields" }],
];

describe("a set that the text announces", () => {
  it.each<Row>([...allowedValues, ...linesAndTables])(
    "allowed values: %s",
    (text, want, parameter) => {
      expect(factsOf(text, parameter)).toEqual(want);
    },
  );

  it.each<Row>([...oneOf])("one of: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...only])("only: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...elements])("elements of a list: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
