/** Whatever text stands at whatever place, generated code has the shape of that for plain words, and runs none of the text. */
import { afterEach, describe, expect, it } from "vitest";
import type { JsonValue } from "../tools/lib/json.js";
import { parseFile, shapeDifference, type ParsedFile } from "../tools/hostile/shape.js";
import { attacks, freeTexts, jsonTexts } from "./support/attacks.js";
import { base } from "./support/base.js";
import { calledWithExamples } from "./support/called.js";
import { functionsOf, generated, understood } from "./support/generated.js";
import { loadedClient } from "./support/loaded.js";
import { withValue } from "../tools/lib/place.js";

/** The text at all places at once, each time another one, so that names stay different. */
function everywhere(text: string): JsonValue {
  const named = freeTexts.reduce<JsonValue>(
    (collection, place, index) => withValue(collection, place, `N${index} ${text}`),
    base,
  );
  return jsonTexts.reduce((collection, place, index) => {
    const body = { [`n${index} ${text}`]: text, list: [{ [`${text} m`]: [`${text} item`] }] };
    return withValue(collection, place, JSON.stringify(body));
  }, named);
}

function parsed(files: ReadonlyMap<string, string>): readonly ParsedFile[] {
  return [...files].map(([path, text]) => parseFile(path, text));
}

async function plainClient(): Promise<{
  readonly functions: number;
  readonly files: readonly ParsedFile[];
}> {
  const client = await generated({ collection: everywhere("plain words") });
  return { functions: functionsOf(client), files: parsed(client.files) };
}

const plain = plainClient();
const prototypeKeys = Object.getOwnPropertyNames(Object.prototype).join(" ");

/** Line feeds are the only control characters, and what joins letters the only invisible ones. */
const UNSEEN = /[^\P{Cc}\n]|[^\P{Cf}\u200c\u200d]|[\p{Cs}\u2028\u2029]/u;
/** What tools look for wherever it stands. */
const IN_FILES = /<\/script|<!--|[@#]\s*source(?:Mapping)?URL/i;
/** What they look for in comments. */
const IN_COMMENTS = /@ts-(?:no|ig)|^\s*\/\/\/|@jsx|[@#]__PURE__|\]\(\s*(?:javascript|data):/im;

function commentsOf(text: string): string {
  return (text.match(/\/\*\*[^]*?\*\/|^\s*\/\/.*$/gm) ?? []).join("\n");
}

afterEach(() => {
  if (Reflect.get(globalThis, "PWNED") !== undefined) throw new Error("text was run as code");
  const keys = Object.getOwnPropertyNames(Object.prototype).join(" ");
  if (keys !== prototypeKeys) throw new Error("Object.prototype was changed");
});

describe("a text at every place that takes one", () => {
  it.each(attacks)("%s", async (_, attack) => {
    const client = await generated({ collection: everywhere(attack) });
    const wanted = await plain;
    const found = parsed(client.files);
    expect(found.flatMap(({ errors }) => errors)).toEqual([]);
    expect(functionsOf(client)).toBe(wanted.functions);
    expect(shapeDifference(found, wanted.files)).toBeUndefined();
    for (const text of client.files.values()) {
      expect(text).not.toMatch(UNSEEN);
      expect(text).not.toMatch(IN_FILES);
      expect(commentsOf(text)).not.toMatch(IN_COMMENTS);
    }
    const called = await calledWithExamples(loadedClient(client.files));
    expect(called.surprises).toEqual([]);
    expect(called.sent.length).toBeGreaterThan(0);
  });
});

/** Each changes what is sent, or is refused: its shape is its own, but it never runs and never is broken. */
const meaningful: readonly string[] = [
  "/auth/bearer/0/value",
  "/variable/0/value",
  "/variable/2/key",
  "/item/0/item/0/request/method",
  "/item/0/item/0/request/header/0/key",
  "/item/0/item/0/request/header/0/value",
  "/item/0/item/0/request/auth/type",
  "/item/0/item/0/request/auth/apikey/0/value",
  "/item/0/item/0/request/auth/apikey/1/value",
  "/item/0/item/0/request/url",
  "/item/0/item/0/request/url/host/0",
  "/item/0/item/0/request/url/path/0",
  "/item/0/item/0/request/url/path/1",
  "/item/0/item/0/request/url/query/0/key",
  "/item/0/item/0/request/url/hash",
  "/item/0/item/0/request/body/mode",
  "/item/0/item/0/request/body/raw",
  "/item/0/item/0/request/body/options/raw/language",
  "/item/0/item/0/response/0/code",
  "/item/0/item/0/response/0/body",
  "/item/0/item/0/response/0/header/0/value",
  "/item/0/item/0/response/0/header/1/key",
  "/item/0/item/1/request/body/formdata/0/contentType",
  "/item/0/item/1/request/body/formdata/1/src",
  "/item/0/item/2/item/1/request/body/graphql/query",
  "/item/0/item/2/item/1/request/body/graphql/variables",
  "/item/0/item/2/item/2/request/body/raw",
  "/item/0/item/2/item/2/request/url",
];
/** All that ends something, in one text. */
const ANYTHING = "a\r\n*/\"'`${globalThis.PWNED=1}\u2028\u202e\u0000\ud800</script>";

describe("a text where a meaning is expected", () => {
  it.each(meaningful)("%s", async (place) => {
    const { files } = await generated({ collection: withValue(base, place, ANYTHING) });
    expect(parsed(files).flatMap(({ errors }) => errors)).toEqual([]);
    for (const text of files.values()) expect(text).not.toMatch(UNSEEN);
  });
});

const names = freeTexts.filter((place) => place.endsWith("/name"));

describe("a word that means something, as the name of everything", () => {
  it.each([
    "__proto__",
    "constructor",
    "then",
    "await",
    "default",
    "prototype",
    "index",
    "client",
    "runtime",
    "fetch",
  ])("%s", async (word) => {
    const keyed = jsonTexts.reduce<JsonValue>(
      (collection, place) => withValue(collection, place, `{"${word}":{"${word}":["${word}"]}}`),
      base,
    );
    const collection = names.reduce((each, place) => withValue(each, place, word), keyed);
    const client = await generated({ collection });
    expect(parsed(client.files).flatMap(({ errors }) => errors)).toEqual([]);
    expect(functionsOf(client)).toBe(functionsOf(understood({ collection: base })));
    const loaded = loadedClient(client.files);
    expect(Object.keys(loaded.load("index.ts"))).not.toContain("then");
    expect((await calledWithExamples(loaded)).surprises).toEqual([]);
  });
});
