/** Texts that name a type are read as that type; the same texts as values stay values. */
import { describe, expect, it } from "vitest";
import { parseJsonText } from "../../../src/infer/json/parse.js";
import { inferTypes } from "../../../src/infer/json/infer.js";
import type { JsonValue } from "../../../src/model/origin.js";
import { position, shapeOf } from "./inference.js";

describe("a placeholder", () => {
  it.each([
    ["<string>", "string"],
    ["<integer>", "integer"],
    ["<long>", "integer"],
    ["<int32>", "integer"],
    ["<number>", "number"],
    ["<double>", "number"],
    ["<float>", "number"],
    ["<boolean>", "boolean"],
    ["<dateTime>", "date-time"],
    ["<date-time>", "date-time"],
    ["<date>", "date"],
    ["<uuid>", "uuid"],
    ["<email>", "email"],
    ["<uri>", "uri"],
    ["<URL>", "uri"],
    ["<binary>", "binary"],
    ["<object>", "<unknown>"],
    ["<array>", "[unknown]"],
    ["<null>", "null"],
    ["<any>", "unknown"],
    ["string [date-time]", "date-time"],
    ["integer (int64)", "integer"],
    ["<Error: Too many levels of nesting to fake this schema>", "unknown"],
    ["<your-phone-number>", "string"],
    ["<Integer Value>", "string"],
    ["< integer", "string"],
    ["integer [1-100]", "integer"],
    ["number of items", "string"],
    ["integer", "string"],
    ["<p>text</p>", "string"],
  ])("%s is %s", (text, type) => {
    expect(shapeOf([{ a: text }])).toBe(`{ a: ${type} }`);
  });

  it.each<readonly [readonly JsonValue[], string]>([
    [[["<string>", "<string>"]], "[string]"],
    [[{ a: "<integer>" }, { a: 7 }], "{ a: integer }"],
    [[{ a: "<integer>" }, { a: 7.5 }], "{ a: number }"],
    [[{ a: "<integer>" }, { a: "seven" }], "{ a: string | integer }"],
    [[{ a: "<string>" }, { a: null }], "{ a: string | null }"],
    [[{ a: "<any>" }, { a: 7 }], "{ a: integer }"],
    [[{ a: "<object>" }, { a: { b: 1 } }], "{ a: { b?: integer } }"],
  ])("is joined with values: %j is %s", (samples, type) => {
    expect(shapeOf(samples)).toBe(type);
  });
});

describe("bare words", () => {
  it.each<readonly [JsonValue, string]>([
    [
      { id: "integer", name: "string", active: "boolean" },
      "{ id: integer; name: string; active: boolean }",
    ],
    [{ id: "number", name: "string" }, "{ id: number; name: string }"],
    [
      { error: "string", code: "not_found", count: "integer" },
      "{ error: string; code: string; count: integer }",
    ],
    [{ count: "integer" }, "{ count: string }"],
    [{ fields: ["number", "date"] }, "{ fields: [string] }"],
    [
      { title: "Pet", properties: { id: { type: "integer" }, name: { type: "string" } } },
      "{ title: string; properties: { id: { type: string }; name: { type: string } } }",
    ],
    [
      { a: "integer", b: "Hello", c: "World", d: "string", e: "!" },
      "{ a: string; b: string; c: string; d: string; e: string }",
    ],
    [
      { items: "array", meta: "object", ok: "boolean", s: "string" },
      "{ items: [unknown]; meta: <unknown>; ok: boolean; s: string }",
    ],
    [
      { id: "integer", name: "string", state: "unknown" },
      "{ id: integer; name: string; state: string }",
    ],
  ])("are types where most strings are: %j is %s", (value, type) => {
    expect(shapeOf([value])).toBe(type);
  });
});

describe("a schema that holds itself", () => {
  it("is referred to where the converter left its name", () => {
    const tag = {
      id: "<integer>",
      components: [
        { name: "<string>", tags: ["<Circular reference to #/components/schemas/Tag detected>"] },
      ],
    };
    expect(shapeOf([{ tags: [tag] }])).toBe(
      "{ tags: [{ id: integer; components: [{ name: string; tags: [↑2] }] }] }",
    );
  });

  it("is unknown where nothing around has that name", () => {
    const node = { id: 1, next: "<Circular reference to #/components/schemas/Link detected>" };
    expect(shapeOf([{ nodes: [node] }])).toBe("{ nodes: [{ id: integer; next?: unknown }] }");
  });

  const omitted = (name: string): JsonValue => ({
    value: `<Circular reference to #/components/schemas/${name} detected>`,
  });

  it.each<readonly [string, JsonValue, string]>([
    [
      "under its own name",
      { message: { id: 1, quoted: omitted("Message") } },
      "{ message: { id: integer; quoted?: ↑1 } }",
    ],
    [
      "under the key that leads to it",
      { Items: [{ id: 1, Items: [omitted("basket-line-v2")] }] },
      "{ Items: [{ id: integer; Items: [↑1] }] }",
    ],
    [
      "under a part of its name",
      { pinned_messages: [{ id: 1, user: { id: 2, last: omitted("MessageResponse_1") } }] },
      "{ pinned_messages: [{ id: integer; user: { id: integer; last?: ↑2 } }] }",
    ],
  ])("is found %s, and need not be there", (_, value, type) => {
    expect(shapeOf([value])).toBe(type);
  });
});

describe("a schema that the converter gave up on", () => {
  const omitted = { value: "<Error: Too many levels of nesting to fake this schema>" };

  it.each<readonly [JsonValue, string]>([
    [{ premier: omitted }, "{ premier: unknown }"],
    [{ urls: [omitted] }, "{ urls: [unknown] }"],
    [{ urls: [omitted, { url: "<uri>" }] }, "{ urls: [{ url: uri }] }"],
    [{ value: "<string>" }, "{ value: string }"],
    [{ price: { ...omitted, unit: "<string>" } }, "{ price: { value: unknown; unit: string } }"],
  ])("is no object with a value: %j is %s", (value, type) => {
    expect(shapeOf([value])).toBe(type);
  });
});

describe("a bare variable", () => {
  function typeOf(...texts: readonly string[]): unknown {
    const at = position([]);
    const samples = texts.map((text) => {
      const parsed = parseJsonText(text);
      if (!parsed.ok) throw new Error(parsed.message);
      return {
        value: parsed.value,
        standIns: parsed.standIns,
        origin: { item: [], pointer: text },
      };
    });
    const [type] = inferTypes([{ ...at, samples }]).types;
    return type?.kind === "object" && type.fields.map((field) => field.type);
  }

  it("has a type that nobody knows", () => {
    expect(typeOf('{"a": {{x}}, "b": [{{x}}]}')).toEqual([
      { kind: "unknown" },
      { kind: "array", items: { kind: "unknown" } },
    ]);
  });

  it("has the type that other samples show", () => {
    expect(typeOf('{"id": {{id}}}', '{"id": 7}')).toEqual([{ kind: "number", integer: true }]);
  });

  it("in quotes is a string", () => {
    expect(typeOf('{"id": "{{id}}", }')).toEqual([{ kind: "string" }]);
  });

  it("is no string where the same text stands in quotes elsewhere", () => {
    expect(typeOf('{"a": "{{x}}", "b": {{x}}}')).toEqual([{ kind: "string" }, { kind: "unknown" }]);
  });
});
