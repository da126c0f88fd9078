/** Structural garbage: whatever stands at whatever place, no stage fails, and what is generated compiles. */
import { describe, expect, it } from "vitest";
import { UnusableInputError } from "../../src/index.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { compileTexts, type ClientTexts } from "../tools/lib/compile-texts.js";
import { parseJson, type JsonValue } from "../tools/lib/json.js";
import { base } from "./support/base.js";
import { functionsOf, generated, understood } from "./support/generated.js";
import { pointersOf, withValue } from "../tools/lib/place.js";

/** What no exporter writes, and what every careless reader stumbles over. */
const nasty: readonly JsonValue[] = [
  null,
  true,
  false,
  5,
  -1.5,
  1e308,
  "",
  " ",
  "x",
  "\u0000",
  "*/",
  "${1}",
  "\ud800",
  "..",
  "null",
  "__proto__",
  "{{a}}",
  "{{",
  "a\r\nb: c",
  "https://u:p@h/",
  "🎉",
  [],
  {},
  [null],
  [5],
  [[]],
  [{}],
  [["a"]],
  { key: null },
  { a: { b: 1 } },
  { type: "any", value: {} },
  [{ key: "__proto__", value: "__proto__" }],
  parseJson('{"__proto__":{"x":1},"constructor":1,"toString":"x","length":-1}'),
];

const mutations = pointersOf(base).flatMap((place) => nasty.map((value) => ({ place, value })));
/** All of some seven thousand with POSTWRIGHT_FUZZ=all; else each so many one, another one at each place. */
const STEP = process.env["POSTWRIGHT_FUZZ"] === "all" ? 1 : 97;
const chosen = mutations.filter((_, index) => index % STEP === 0);
/** The compiler takes the rest of them. */
const COMPILED = 5;

/** The texts of the client; none where the file is refused as a whole, which is an answer, too. */
async function textsOf(collection: JsonValue): Promise<ClientTexts> {
  try {
    return Object.fromEntries((await generated({ collection })).files);
  } catch (error) {
    if (error instanceof UnusableInputError) return {};
    throw error;
  }
}

describe("a nasty value", () => {
  it(
    "is survived at every place, and what is generated compiles",
    { timeout: 1_200_000 },
    async () => {
      const clients: Record<string, ClientTexts> = {};
      const faults: string[] = [];
      for (const [index, { place, value }] of chosen.entries()) {
        try {
          const texts = await textsOf(withValue(base, place, value));
          const isCompiled = index % COMPILED === 0 && Object.hasOwn(texts, "index.ts");
          if (isCompiled) clients[`client-${index}`] = texts;
        } catch (error) {
          faults.push(`${place} = ${JSON.stringify(value)}: ${String(error)}`);
        }
      }
      expect(faults).toEqual([]);
      expect(await compileTexts(clients)).toEqual([]);
    },
  );
});

function errorsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, item, pointer }) => `${code} ${item.join("/")} ${pointer}`);
}

/** `at` is where the error points, if that is another place. */
type Refused = readonly [place: string, value: JsonValue, code: string, at?: string];

/** Each costs one function, with one error that says where; all others are generated. */
describe("an item that cannot be sent is left out alone", () => {
  const item = "/item/0/item/0";
  const request = `${item}/request`;
  const refusals: readonly Refused[] = [
    [`${request}/method`, 5, "PW1101"],
    [`${request}/method`, "CONNECT", "PW1106"],
    [`${request}/method`, "GET\r\nX: y", "PW1106"],
    [`${request}/url`, null, "PW1101"],
    [`${request}/url`, ["a"], "PW1101"],
    [`${request}/url`, "file:///etc/passwd", "PW1104"],
    [`${request}/url`, "javascript:alert(1)", "PW1104"],
    [`${request}/url`, "http://unix:/var/run/docker.sock:/x", "PW1104"],
    [`${request}/url`, "https://ada:hunter2@example.com/", "PW1104"],
    [`${request}/url`, "https://exa\u0000mple.com/", "PW1104"],
    [`${request}/url`, "https://example\u202e.com/", "PW1104"],
    [`${request}/url/host`, ["https://exa\r\nmple.com"], "PW1104", `${request}/url`],
    [`${request}/header`, 5, "PW1101"],
    [`${request}/header/0/value`, "a\r\nX-Evil: 1", "PW1105"],
    [`${request}/header/0/key`, "X\nY", "PW1105"],
    [`${request}/header/0/key`, "a b", "PW1105"],
    [`${request}/auth/type`, "__proto__", "PW1108"],
    [`${request}/auth/apikey/0/value`, "X-Key\r\nX-Evil", "PW1105", `${request}/auth`],
    [`${request}/body/mode`, "constructor", "PW1107"],
    [`${item}/response/0/code`, "200;x", "PW1109"],
    [`${item}/response/0/code`, 1e3, "PW1109"],
    [`${item}/response/0/code`, -1, "PW1109"],
    ["/item/0/item/1/request/body/formdata/0/contentType", "text/plain\r\nX: y", "PW1105"],
    ["/item/0/item/1/request/body/formdata", 5, "PW1101"],
    [item, null, "PW1101"],
    [item, 5, "PW1101"],
    [item, "x", "PW1101"],
    ["/item/1", { name: "Folder", item: "x" }, "PW1101", "/item/1/item"],
  ];
  const cases = refusals.map(([place, value, code, at = place]) => ({ place, value, code, at }));
  it.each(cases)("$place = $value", ({ place, value, code, at }) => {
    const whole = understood({ collection: base });
    const client = understood({ collection: withValue(base, place, value) });
    const errors = errorsOf(client.diagnostics);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(new RegExp(`^${code} .*${at.replaceAll("/", "\\/")}$`));
    expect(functionsOf(client)).toBe(functionsOf(whole) - 1);
  });
});

describe("a file that is no collection", () => {
  it.each<readonly [given: JsonValue, code: string]>([
    ["", "PW1002"],
    ["{", "PW1002"],
    ["nonsense", "PW1002"],
    ["\u0000", "PW1002"],
    [`${"[".repeat(100_000)}1`, "PW1002"],
    [[], "PW1003"],
    [{}, "PW1003"],
    [null, "PW1003"],
    [{ info: null, item: {} }, "PW1003"],
    [{ collection: { collection: { item: [] } } }, "PW1003"],
    [
      { info: { schema: "https://schema.getpostman.com/json/collection/v9.0.0/" }, item: [] },
      "PW1004",
    ],
  ])("%j is refused", async (given, code) => {
    const refused = generated({ collection: given }).catch((error: unknown) =>
      error instanceof UnusableInputError
        ? error.reports.flatMap(({ diagnostics }) => diagnostics.map((found) => found.code))
        : error,
    );
    expect(await refused).toEqual([code]);
  });
});
