/** Samples of one position to one type: what is common to all, optional, nullable, and in which order. */
import { describe, expect, it } from "vitest";
import { inferTypes } from "../../../src/infer/json/infer.js";
import type { JsonValue } from "../../../src/model/origin.js";
import { position, sample, shapeOf } from "./inference.js";

type Case = readonly [samples: readonly JsonValue[], type: string];

describe("values of one kind", () => {
  it.each<Case>([
    [["a"], "string"],
    [[1, 2], "integer"],
    [[1, 2.5], "number"],
    [[2 ** 53], "number"],
    [[true], "boolean"],
    [[null], "null"],
    [["12", "7"], "string"],
    [["{{x}} and more"], "string"],
    [[], "unknown"],
    [[[]], "[unknown]"],
    [[[], [1]], "[integer]"],
    [[{}], "<unknown>"],
    [[{}, { a: 1 }], "{ a?: integer }"],
    [[[{}, { a: 1 }]], "[{ a?: integer }]"],
    [[[[1], []], [["x"]]], "[[string | integer]]"],
  ])("%j is %s", (samples, type) => {
    expect(shapeOf(samples)).toBe(type);
  });
});

describe("objects", () => {
  it.each<Case>([
    [[{ id: 1, name: "x" }], "{ id: integer; name: string }"],
    [[{ id: 1, name: "x" }, { id: 2 }], "{ id: integer; name?: string }"],
    [
      [
        { id: 1, name: "x" },
        { id: 2, name: null },
      ],
      "{ id: integer; name: string | null }",
    ],
    [[{ a: null }, { a: 1 }, {}], "{ a?: integer | null }"],
    [[{ a: 1 }, { a: "x" }, { a: true }], "{ a: string | integer | boolean }"],
    [[{ a: { b: 1 } }, { a: [1] }, { a: "x" }], "{ a: string | { b: integer } | [integer] }"],
    [
      [[{ a: 1, b: { c: 1 } }, { b: { d: 1 } }]],
      "[{ a?: integer; b: { c?: integer; d?: integer } }]",
    ],
    [
      [{ __proto__: null, constructor: 1, toString: 2 }],
      "{ constructor: integer; toString: integer }",
    ],
    [
      [JSON.parse('{"__proto__": {"a": 1}, "b": 2}') as JsonValue],
      "{ __proto__: { a: integer }; b: integer }",
    ],
  ])("%j is %s", (samples, type) => {
    expect(shapeOf(samples)).toBe(type);
  });

  it.each<Case>([
    [[{ z: 1, a: 2, m: 3 }], "z a m"],
    [
      [
        { a: 1, c: 3 },
        { a: 1, b: 2, c: 3 },
      ],
      "a b c",
    ],
    [
      [
        { a: 1, x: 0 },
        { a: 1, b: 2, c: 3 },
      ],
      "a b c x",
    ],
    [
      [
        { x: 0, b: 2 },
        { a: 1, b: 2, c: 3 },
      ],
      "a x b c",
    ],
    [
      [
        { a: 1, c: 3 },
        { a: 1, y: 2 },
        { a: 1, x: 2, c: 3 },
      ],
      "a x c y",
    ],
    [
      [
        { b: 1, a: 1 },
        { a: 1, b: 1 },
      ],
      "a b",
    ],
  ])("%j has its fields in the order %s, whichever sample comes first", (samples, order) => {
    for (const ordered of [samples, samples.toReversed()]) {
      expect(
        shapeOf(ordered)
          .match(/[a-z](?=\??:)/g)
          ?.join(" "),
      ).toBe(order);
    }
  });

  it("say where each field was read first, by item and place", () => {
    const at = position([]);
    const samples = [sample({ a: 1, b: 1 }, "9"), sample({ a: 1 }, "1"), sample({ c: 1 }, "2")];
    const { types } = inferTypes([{ ...at, samples }]);
    const [type] = types;
    expect(type?.origins.map(({ pointer }) => pointer)).toEqual(["/item/1", "/item/2", "/item/9"]);
    expect(
      type?.kind === "object" && type.fields.map(({ key, origin }) => `${key} ${origin.pointer}`),
    ).toEqual(["a /item/1", "b /item/9", "c /item/2"]);
  });
});

describe("formats of strings", () => {
  it.each<Case>([
    [["2024-05-31T12:00:00Z", "2024-05-31T12:00:00.123+02:00"], "date-time"],
    [["2024-05-31"], "date"],
    [["2024-05-31", "2024-05-31T12:00:00Z"], "string"],
    [["2024-05-31", ""], "string"],
    [["2024-13-31"], "string"],
    [["3fa85f64-5717-4562-b3fc-2c963f66afa6"], "uuid"],
    [["ann@example.com"], "email"],
    [["https://example.com/a?b=c#d"], "uri"],
    [["see https://example.com"], "string"],
    [["2024-05-31", "<date>"], "date"],
    [["2024-05-31", "<string>"], "string"],
  ])("%j is %s", (samples, type) => {
    expect(shapeOf(samples)).toBe(type);
  });
});

describe("enums", () => {
  const repeated = (values: readonly string[], times: number): JsonValue =>
    Array.from({ length: times }, () => values.map((state) => ({ state }))).flat();

  it.each([
    ["strings, unless asked for", repeated(["OPEN", "CLOSED"], 20), {}, "[{ state: string }]"],
    [
      "few names, often repeated",
      repeated(["open", "in_progress", "closed"], 20),
      { enums: "strong" },
      '[{ state: "closed" | "in_progress" | "open" }]',
    ],
    [
      "strings that are seldom repeated",
      repeated(["OPEN", "CLOSED"], 3),
      { enums: "strong" },
      "[{ state: string }]",
    ],
    [
      "strings that are no names",
      repeated(["Open it", "Close it"], 20),
      { enums: "strong" },
      "[{ state: string }]",
    ],
    [
      "strings that are many",
      repeated("a b c d e f g h i j".split(" "), 20),
      { enums: "strong" },
      "[{ state: string }]",
    ],
    [
      "placeholders",
      repeated(["OPEN", "<string>"], 20),
      { enums: "strong" },
      "[{ state: string }]",
    ],
  ] as const)("are %s", (_, value, options, type) => {
    expect(shapeOf([value], {}, options)).toBe(type);
  });
});
