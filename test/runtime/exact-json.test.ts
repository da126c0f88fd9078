/** JSON with all digits of its numbers: as it is sent, and as it is read. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExactJson } from "../../src/runtime/exact-json.js";
import {
  createClient,
  exactJson,
  exactNumbers,
  graphql,
  JsonNumber,
  type BodyEncoder,
  type Client,
  type ExactNumber,
  type Failure,
  type Operation,
  type Params,
  type Success,
} from "../../src/runtime/index.js";
import { fieldsOf } from "../tools/lib/unknown.js";
import { jsonMeaning } from "../tools/lib/json-meaning.js";
import { useServer } from "./context.js";

const context = useServer();

async function sent(value: unknown, body: BodyEncoder = exactJson): Promise<string> {
  await context.call({ operation: { body }, params: { body: value } });
  return String(context.server.last().body);
}

const long = 12345678901234567890n;
const boxed = (kind: object, value: unknown): unknown =>
  typeof kind === "function" ? Reflect.construct(kind, [value]) : value;
const exact = new JsonNumber("0.1234567890123456789");

describe("exactJson", () => {
  it.each<[name: string, value: unknown, want: string]>([
    ["bigint", { id: long }, '{"id":12345678901234567890}'],
    ["negative bigint", [-long], "[-12345678901234567890]"],
    ["a number with any digits", [exact], "[0.1234567890123456789]"],
    ["a number past all", { a: { b: [new JsonNumber("1e400")] } }, '{"a":{"b":[1e400]}}'],
    ["a bigint alone", 5n, "5"],
    ["numbers of JavaScript", [1, -0, 1.5, 1e21, Number.NaN], "[1,0,1.5,1e+21,null]"],
    ["texts that look like numbers", ["n5", "s5", "5", "n", ""], '["n5","s5","5","n",""]'],
    ["keys that look like numbers", { n5: 1, s: 2, "n1:": 3 }, '{"n5":1,"s":2,"n1:":3}'],
    ["quotes", { 'a":"n1': '"n1":"\\' }, String.raw`{"a\":\"n1":"\"n1\":\"\\"}`],
    ["lone surrogates", ["\uD800n1"], String.raw`["\ud800n1"]`],
    [
      "boxed values",
      [boxed(String, "n5"), boxed(Boolean, true), boxed(Number, 2)],
      '["n5",true,2]',
    ],
    [
      "what makes its own JSON",
      [new Date(0), { toJSON: () => 7n }],
      '["1970-01-01T00:00:00.000Z",7]',
    ],
    ["nothing in between", { a: undefined, b: [undefined] }, '{"b":[null]}'],
  ])("sends %s", async (_, value, want) => {
    expect(await sent(value)).toBe(want);
    expect(context.server.last().headers["content-type"]).toBe("application/json");
  });

  it("sends no body for nothing", async () => {
    expect(await sent(undefined)).toBe("");
  });

  it("sends the variables of GraphQL", async () => {
    const query = "query Q($id: Long) { order(id: $id) }";
    expect(await sent({ id: long }, graphql({ query }, exactJson))).toBe(
      `{"query":${JSON.stringify(query)},"variables":{"id":12345678901234567890}}`,
    );
  });

  it("sends what other JSON encoders send", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: fc.constantFrom("n", "s", "1", '"', ":", "\\", ",", "}", "é") }),
        (value) => {
          const request = { headers: new Headers() };
          const text = Reflect.apply(exactJson, undefined, [value, request, String]);
          expect(text).toBe(JSON.stringify(value));
        },
      ),
    );
  });
});

describe("a JsonNumber", () => {
  it.each([
    "",
    "1.",
    ".5",
    "01",
    "+1",
    "1e",
    "0x10",
    "Infinity",
    "NaN",
    "1,2",
    "1}",
    " 1",
    "1\n",
    "-",
  ])("is not %j", (text) => {
    expect(() => new JsonNumber(text)).toThrow(TypeError);
  });

  it("is a text to all who ask", () => {
    expect(String(exact)).toBe("0.1234567890123456789");
    expect(JSON.stringify({ exact })).toBe('{"exact":"0.1234567890123456789"}');
    expect(Number(new JsonNumber("1.50"))).toBe(1.5);
  });
});

describe("parseExactJson", () => {
  it.each<[text: string, want: unknown]>([
    ['{"id": 12345678901234567890, "n": 5}', { id: long, n: 5 }],
    ["[-9007199254740993]", [-9007199254740993n]],
    ["9007199254740991", 9007199254740991],
    ["[0.1234567890123456789, 1e400]", [exact, new JsonNumber("1e400")]],
    ["[1.0, 1e3, -0.50, 1E-7]", [1, 1000, -0.5, 1e-7]],
    ['["n5", "s", "12345678901234567890", 12345678901234567890]', ["n5", "s", String(long), long]],
    ['{"n1" : 12345678901234567890}', { n1: long }],
    [String.raw`{"a\":1": "\"", "b": 12345678901234567890}`, { 'a":1': '"', b: long }],
    ['{"a":1,"a":12345678901234567890}', { a: long }],
  ])("reads %s", (text, want) => {
    const read = parseExactJson(text);
    expect(read).toEqual(want);
    expect(String(read)).toBe(String(want));
  });

  it.each([
    "",
    "[1",
    "{12345678901234567890:1}",
    "[12345678901234567890.]",
    "012345678901234567890",
  ])("refuses what is no JSON: %s", (text) => {
    expect(() => parseExactJson(text)).toThrow(SyntaxError);
  });

  it("keeps `__proto__` a key like any other", () => {
    const read = parseExactJson('{"__proto__": {"id": 12345678901234567890}}');
    expect(Object.keys(fieldsOf(read))).toEqual(["__proto__"]);
  });

  it("reads what other parsers read, and what is sent again says the same", () => {
    const digits = fc.stringMatching(/^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/);
    const leaf = fc.oneof(
      digits,
      fc.string({ maxLength: 5 }).map((text) => JSON.stringify(text)),
    );
    const list = fc.array(leaf, { maxLength: 5 }).map((items) => `[ ${items.join(" , ")}]`);
    fc.assert(
      fc.property(list, (text) => {
        const read = parseExactJson(text);
        const request = { headers: new Headers() };
        const again = Reflect.apply(exactJson, undefined, [read, request, String]);
        expect(jsonMeaning(String(again))).toBe(jsonMeaning(text));
      }),
    );
  });
});

describe("exactNumbers", () => {
  interface Order {
    readonly id: number;
    readonly tags: readonly string[];
  }
  type Result = Success<200, Order> | Failure<404, 17>;
  const operation: Operation<Result> = {
    method: "GET",
    path: "/orders",
    responses: { 200: { ok: true, body: "json" }, 404: { codes: [17] } },
  };
  const getOrder = (client: Client, params: Params): Promise<Result> =>
    client.send<Result>(operation, params);

  it("reads an answer with all digits", async () => {
    context.server.answer({ body: '{"id": 12345678901234567890, "tags": ["n1"]}' });
    const client = createClient({ baseUrl: context.server.url });
    const result = await exactNumbers(getOrder, client, {});
    if (!result.ok) throw new Error("no success came");
    const id: ExactNumber = result.body.id;
    const tags: readonly string[] = result.body.tags;
    expect([id, tags, result.status]).toEqual([long, ["n1"], 200]);
  });

  it("tells failures as any call does", async () => {
    context.server.answer({ status: 404, body: '{"code": 17, "order": 12345678901234567890}' });
    const client = createClient({ baseUrl: context.server.url });
    const result = await exactNumbers(getOrder, client, {});
    expect(result).toMatchObject({ ok: false, code: 17, body: { order: long } });
  });

  it("leaves other calls as they are", async () => {
    context.server.answer({ body: '{"id": 12345678901234567890}' });
    const result = await getOrder(createClient({ baseUrl: context.server.url }), {});
    expect(result.body).toEqual({ id: Number(long) });
  });
});
