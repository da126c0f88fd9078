/** More of everything than anybody has: each is understood or refused, in time and memory that grow with the input alone. */
import { describe, expect, it } from "vitest";
import { UnusableInputError } from "../../src/index.js";
import type { JsonValue } from "../tools/lib/json.js";
import { base } from "./support/base.js";
import { functionsOf, generated, understood } from "./support/generated.js";
import { withValue } from "../tools/lib/place.js";

const DEEP = 20_000;
const MANY = 20_000;
const LONG = 10_000;
const request = "/item/0/item/0/request";
const response = "/item/0/item/0/response";

/** The collection with JSON text at a place: no value that is nested so deep can be made. */
function withText(place: string, json: string): string {
  return JSON.stringify(withValue(base, place, "HERE")).replace('"HERE"', () => json);
}

function nested(open: string, close: string, core = "1", depth = DEEP): string {
  return open.repeat(depth) + core + close.repeat(depth);
}

function many(make: (index: number) => JsonValue, count = MANY): readonly JsonValue[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function codesOf(collection: JsonValue): ReadonlySet<string> {
  return new Set(understood({ collection }).diagnostics.map(({ code }) => code));
}

describe("a depth of twenty thousand", () => {
  it.each([
    request,
    `${request}/description`,
    `${request}/header`,
    `${request}/url/path`,
    `${request}/url/query`,

    `${request}/auth`,
    `${request}/body/raw`,
    `${request}/body`,
    `${response}/0/originalRequest`,
    "/variable/0/value",
    "/event",
    "/item/0/description",
    "/auth",
  ])("at %s", (place) => {
    expect(
      functionsOf(understood({ collection: withText(place, nested("[", "]")) })),
    ).toBeGreaterThan(3);
  });

  it.each([
    `${request}/body/raw`,
    `${response}/0/body`,
    "/item/0/item/2/item/1/request/body/graphql/variables",
  ])("as JSON text at %s", (place) => {
    for (const text of [nested("[", "]"), nested('{"a":', "}")]) {
      expect(functionsOf(understood({ collection: withValue(base, place, text) }))).toBe(6);
    }
  });

  it("of folders leaves out what is too deep", () => {
    const collection = withText("/item/0", nested('{"name":"f","item":[', "]}", "", DEEP));
    expect(codesOf(collection)).toContain("PW1110");
  });

  it("of what folders there may be has paths that every system takes", async () => {
    const core = '{"name":"x","request":{"method":"GET","url":"https://h.example/"}}';
    const collection = withText(
      "/item/0",
      nested('{"name":"A folder of some name","item":[', "]}", core, 300),
    );
    const { files } = await generated({ collection });
    for (const file of files.keys()) expect(file.length).toBeLessThan(200);
  });
});

describe("twenty thousand", () => {
  it.each<readonly [what: string, place: string, value: JsonValue, code: string]>([
    [
      "query parameters",
      `${request}/url/query`,
      many((index) => ({ key: `p${index}`, value: "1" })),
      "PW1112",
    ],
    [
      "headers",
      `${request}/header`,
      many((index) => ({ key: `X-${index}`, value: "1" })),
      "PW1112",
    ],
    ["segments", `${request}/url/path`, many((index) => `:p${index}`), "PW1112"],
    ["saved responses", response, many(() => ({ code: 200, body: "{}" })), "PW1112"],
    [
      "parts",
      "/item/0/item/1/request/body/formdata",
      many((index) => ({ key: `p${index}`, value: "" })),
      "PW1112",
    ],
    ["items that are none", "/item", many(() => null), "PW1101"],
  ])("%s", (_, place, value, code) => {
    expect(codesOf(withValue(base, place, value))).toContain(code);
  });

  it.each<readonly [what: string, place: string, value: JsonValue]>([
    [
      "keys",
      `${response}/0/body`,
      JSON.stringify(
        Object.fromEntries(Array.from({ length: MANY }, (_, index) => [`k${index}`, index])),
      ),
    ],
    [
      "objects in a list",
      `${response}/0/body`,
      JSON.stringify(many((index) => ({ [`k${index}`]: index }))),
    ],
    ["values", `${response}/0/body`, JSON.stringify(many((index) => ({ kind: `v${index}` })))],
    [
      "kinds of objects",
      `${response}/0/body`,
      JSON.stringify(many((index) => ({ type: `t${index}`, [`f${index}`]: 1 }), 5000)),
    ],
    ["variables", "/variable", many((index) => ({ key: `v${index}`, value: "1" }))],
    [
      "values of a set",
      `${request}/url/query/0/description`,
      `One of: ${Array.from({ length: MANY }, (_, index) => `\`v${index}\``).join(", ")}`,
    ],
  ])("%s", (_, place, value) => {
    expect(functionsOf(understood({ collection: withValue(base, place, value) }))).toBe(6);
  });

  it("variables that lead to each other", () => {
    const chain = (next: (index: number) => number): JsonValue =>
      withValue(base, "/variable", [
        { key: "baseUrl", value: "https://h.example/{{v0}}" },
        ...many((index) => ({ key: `v${index}`, value: `{{v${next(index)}}}` })),
      ]);
    expect(codesOf(chain((index) => index + 1))).not.toContain("PW1202");
    expect(codesOf(chain((index) => (index + 1) % MANY))).toContain("PW1202");
  });
});

describe("more items than there can be", () => {
  it("are refused as a whole", () => {
    const collection = withValue(
      base,
      "/item",
      many(() => null, 50_001),
    );
    const read = (): unknown => understood({ collection });
    expect(read).toThrow(UnusableInputError);
  });
});

/** Each is the bane of some regular expression. */
const runs: readonly string[] = [
  " ",
  "a",
  "1",
  "(",
  "[",
  "{",
  "<",
  "*",
  "_",
  "`",
  "|",
  "#",
  ">",
  "\n",
  "\\",
  "\u0301",
  "é",
  "🎉",

  "](",
  "[a](",
  "![",
  "<a ",
  '<a href="',
  "<!--",
  "{{",
  "{{a",
  "}}",
  "a=",
  "&a=b",
  "://",
  "://a:",
  "- a\n",
  "1. a\n",
  "```\n",

  "a, ",
  "or ",
  "one of: ",
  "`a`, ",
  "`1` - a\n",
  "default ",
  "e.g. ",
  "&lt;",
  "Bearer ",
  "eyJ",
  "SG.a.",
  "xox",
];
const texts: readonly string[] = [
  `${request}/url/query/0/description`,
  `${request}/url/query/0/value`,
  `${response}/0/name`,
  `${response}/0/body`,
  "/item/0/item/0/name",
];

describe("a long run", () => {
  // A quadratic expression takes minutes for each of these; the limit of the test is generous for all together.
  it.each(texts)("at %s", (place) => {
    for (const run of runs) {
      const text = `${run.repeat(LONG / run.length)}!`;
      expect(functionsOf(understood({ collection: withValue(base, place, text) }))).toBe(6);
    }
  });

  it.each([...texts, "/event/0/script/exec/0"])("of a million at %s", (place) => {
    const text = "lorem ipsum ".repeat(1_200_000 / 12);
    expect(functionsOf(understood({ collection: withValue(base, place, text) }))).toBe(6);
  });
});

describe("a number that is none", () => {
  it("is no literal", async () => {
    const body = '{"a":1e999,"b":-0,"c":12345678901234567890,"d":0.1e-400,"e":-1e999}';
    const { files } = await generated({ collection: withValue(base, `${response}/0/body`, body) });
    expect([...files.values()].join("\n")).not.toMatch(/\b(?:Infinity|NaN|1e999)\b/);
  });
});
