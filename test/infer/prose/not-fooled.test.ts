/** Texts that look as if they stated a fact and do not. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const samplesAndOpenLists: readonly Row[] = [
  ["The coin (e.g. USDT, USDC)", {}],
  ["A currency such as `EUR` or `USD`", {}],
  ["For example: `monday`, `tuesday`", {}],
  ["Examples: `a`, `b`", {}],
  ["Common codes: USD, EUR, GBP", {}],
  ["Supported currencies: USD, EUR, etc.", {}],
  ["Allowed values: red, green, ...", {}],
  ["Possible values: `draft`, `sent` and others", {}],
  ["Allowed values depend on the plan. Allowed values: a, b", {}],
  ["Supported values: [Price modes](https://example.com/modes)", {}],
  ["Allowed values: `a`, `b`. More may be added.", {}],
  ["Valid values: see the documentation", {}],
  ["Can be `latest` or a version number", {}],
  ["`15m`, `1h` or custom", {}],
  ["Either `me` or the user's id", {}],
  ["`me` for yourself, `all` for everyone, or a user id", {}],
  ["One of the supported currencies", {}],
  ["Sort by a field, for example `name` or `-name`", {}],
  ["Day of week: 0=Sunday ... 6=Saturday", {}],
  ["Country code (US, GB)", {}],
  ["Other kinds (vested, restricted)", {}],
  ['Include extra ones. The "all" option takes precedence over "shared"', {}],
  ["Set to `compact` to get short answers", {}],
  ["`a` means one thing. `b` means another. `c` uses neither", {}],
  ["- `log`: writes it\n- `block`: refuses it\n\nA special value of `none` skips it.", {}],
];

const notValues: readonly Row[] = [
  ["Allowed values: 1 through 100", { min: 1, max: 100 }],
  ["Valid values: 1-50.", { min: 1, max: 50 }],
  ["[1, 100]", {}],
  ["Calendar month (1-12). 1 = January, 12 = December.", { min: 1, max: 12 }],
  ["Six-digit pattern (0=open, 1=closed)", { minLength: 6, maxLength: 6 }, { value: "110100" }],
  ["countdown, 1000 for one second. 0 to cancel it", {}],
  ["Format: `YYYY-MM-DD` or `YYYY-MM`", {}],
  ["Allowed characters: a-z, 0-9", {}],
  ["Supports `*` and `?` wildcards", {}],
  ["Operators: `=`, `!=`", {}],
  ["Use `<n>d` for days or `<n>w` for weeks", {}],
  ["string,string,...", {}],
  ["latitude,longitude", {}],
  ["min_lat,min_lng,max_lat,max_lng", {}, { name: "box" }],
  ["BTC/USDT", {}, { name: "symbol" }],
  ["UUID or GUID", {}, { value: "1" }],
  ["The name or id of the user", {}],
  ["Object with these fields: `id`, `name`", {}],
  ["The object's keys:\n- `id` - the id\n- `name` - the name", {}],
  ['{"a": "x", "b": "y", "c": "z"}', {}],
  ["Allowed file types: jpg, png", {}, { name: "file", in: "form" }],
  ["JPG, PNG or GIF. Max 5 MB", {}, { name: "picture", in: "form" }],
  ["1. Give the key to get a token.  2. It must be encoded", {}],
  ["10:30 to 11:45, 12:00", {}],
  ["A 5-star or 4-star hotel", {}],
  ["1-min steps: 60000; 8-hours steps: 28800000", {}],
  ["Step 1: ask, Step 2: wait", {}],
  ["2001:db8:1:0:a9fe:12d2:1:200/127", {}],
  ["Width and height (w x h)", {}],
  ["prod", {}],
  ["must start with\n`http://` or `https://`", {}],
  ['must be in the form of "owner/repo"', {}],
  ["Options: [1, 500], default 200", { default: "200" }],
  ["`key=value` or `key`", {}],
  ["Must be HTTPS", {}],
];

const ofOthers: readonly Row[] = [
  ["Used with `LIMIT` or `STOP` orders", {}],
  ["Applies if `type` is one of `LIMIT`, `STOP`", {}],
  ["Required if `kind` is `A` or `B`.", { presence: "conditional" }],
  ["Valid values for `type` are `a`, `b`.", {}, { name: "mode" }],
  ["`kind` can be `a` or `b`", {}, { name: "mode" }],
  ["Cannot be `admin` or `root`", {}],
  ["All roles except `owner`, `guest`", {}],
  ["Duplicate values are accepted and removed", {}],
  ["Other supported values are accepted", {}],
  ["It can include but is not limited to `a`, `b`, and `c`.", {}],
  ["Use `a` to ask, or use `b` to wait. With `c`, nothing happens", {}],
  ["Old kinds (`STOP`, `HALT`) are no longer accepted", {}],
  ["`X` and `Y` default to `FULL`, all others to `ACK`", {}],
  ["Returns `open` or `closed`", {}],
  ["Mutually exclusive with `a` and `b`.", {}],
  ["Available in: US, GB", {}],
  ["For `team` scope, name must be `team`", {}],
  ["Provide either `user_id` or `name`", {}, { name: "user_id" }],
  ["At least one of `id` or `name` must be given", { presence: "conditional" }, { name: "id" }],
  ["converts both to the same case (either lower or upper)", {}],
  ["See also: `a`, `b`", {}],
];

const noPresence: readonly Row[] = [
  ["(Required) Optional file name", { contradictions: ["presence"] }],
  ["(Required) The page. If not provided, the first one", { contradictions: ["presence"] }],
  ["Optional value:[10, 20]", { enum: ["10", "20"] }],
  ["A user token is required for this call", {}],
  ["Key needed. User authorization required if any of them is asked for", {}],
  ["Required permissions: read", {}],
  ["If omitted, all are returned", {}],
  ["One of `done` or `action-required`.", { enum: ["done", "action-required"] }],
  ["the currency and (optional) cycle of payments", {}],
];

const noOther: readonly Row[] = [
  ["Default: 90 days from now", {}],
  ["Defaults to the current user", {}],
  ["Defaults to today if omitted.", {}],
  ["Default value: none", {}],
  ["Default gets the latest entries", {}],
  ["The default network of the coin is taken", {}],
  ["The default `created_at` order applies", {}],
  ["Default time zone is UTC", {}, { name: "from" }],
  ["Whether to enable (the default) or disable it", {}],
  ["If type is LIMIT, the default is 10", {}],
  ["List of orders. Max 5 orders", {}, { name: "orders" }],
  ["Addresses, separated by commas. Max 30 for a key", { format: "csv" }],
  ["Enter up to 100 comma-separated ids", { format: "csv" }, { name: "ids" }],
  ["Amount, limit 8 decimals", {}],
  ["Number (1-8) or name of the sign", {}],
  ["Between 1 and 28, or `last`", {}],
  ["No more than 1 year after the first", {}, { name: "expires" }],
  ["Letters a-z, numbers 0-9", {}],
  ["The id of the account (int) or its GUID", {}],
  ["YYYY-MM-DD/YYYY-MM-DD", {}],
  ["Accepts ISO 8601 or Unix timestamp", {}],
  ["Takes effect when auto mode is false", {}],
  ["A boolean expression over the fields", {}],
  ["`start` is deprecated, use this one", {}, { name: "from" }],
  ["Results 1-40 are on the first page", {}],
];

describe("is not fooled", () => {
  it.each<Row>([...samplesAndOpenLists, ...notValues, ...ofOthers])(
    "into a set by: %s",
    (text, want, parameter) => {
      expect(factsOf(text, parameter)).toEqual(want);
    },
  );

  it.each<Row>([...noPresence])("about presence by: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each<Row>([...noOther])("about anything else by: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
