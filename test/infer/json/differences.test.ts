/** Objects that are told apart, objects whose keys are data, and objects that hold their own kind. */
import { describe, expect, it } from "vitest";
import { MAX_OBJECT_FIELDS, MAX_UNION_MEMBERS } from "../../../src/infer/heuristics-json.js";
import type { JsonValue } from "../../../src/model/origin.js";
import { shapeOf } from "./inference.js";

type Case = readonly [samples: readonly JsonValue[], type: string];

describe("objects that truly differ", () => {
  const text = { type: "text", text: "Hello" };
  const image = { type: "image", url: "x.png", alt: null };
  const divider = { type: "divider" };

  it.each<Case>([
    [
      [[text, image, divider]],
      '[{ type: "divider" } | { type: "image"; url: string; alt: null } | { type: "text"; text: string }]',
    ],
    [
      [
        { object: "card", id: 1, last4: "4242" },
        { object: "bank", id: 2, iban: "DE" },
      ],
      '{ object: "bank"; id: integer; iban: string } | { object: "card"; id: integer; last4: string }',
    ],
    [
      [
        [
          { type: "a", x: 1 },
          { type: "b", x: 2 },
        ],
      ],
      "[{ type: string; x: integer }]",
    ],
    [
      [[text, { type: "image", url: "x" }, { type: "text", url: "y" }]],
      "[{ type: string; text?: string; url?: string }]",
    ],
    [
      [[text, image, { text: "no tag" }]],
      "[{ type?: string; url?: string; alt?: null; text?: string }]",
    ],
    [
      [[{ type: "<string>", text: "x" }, image]],
      "[{ type: string; url?: string; alt?: null; text?: string }]",
    ],
    [
      [
        { id: 1, name: "x" },
        { code: 7, reason: "y" },
      ],
      "{ code: integer; reason: string } | { id: integer; name: string }",
    ],
    [[{ data: 1 }, { errors: 2 }], "{ data?: integer; errors?: integer }"],
    [
      [
        { id: 1, name: "x" },
        { code: 7, reason: "y" },
        { id: 1, code: 7 },
      ],
      "{ id?: integer; code?: integer; reason?: string; name?: string }",
    ],
  ])("%j is %s", (samples, type) => {
    expect(shapeOf(samples)).toBe(type);
  });

  it("are one open shape where a caller sends them", () => {
    expect(shapeOf([[text, image]], { role: "request" })).toBe(
      "[{ type?: string; url?: string; alt?: unknown; text?: string }]",
    );
  });

  it("are one wide shape where there are too many", () => {
    const events = Array.from({ length: MAX_UNION_MEMBERS + 1 }, (_, index) => ({
      type: `t${index}`,
      [`only${index}`]: 1,
    }));
    expect(shapeOf([events])).toMatch(/^\[\{ type: string; only0\?: integer; /);
  });
});

describe("objects whose keys are data", () => {
  it.each<Case>([
    [[{ "2024-01-01": 1, "2024-01-02": 2 }], "<integer>"],
    [[{ "2024-01": { open: 1 } }], "<{ open: integer }>"],
    [[{ "3fa85f64-5717-4562-b3fc-2c963f66afa6": { a: 1 } }], "<{ a: integer }>"],
    [[{ "17": "x", "42": null }], "<string | null>"],
    [[{ "507f1f77bcf86cd799439011": 1 }], "<integer>"],
    [[{ cus_9s6XKzkNRiz8i3: { a: 1 } }], "<{ a: integer }>"],
    [[{ U01ABCD2EFG3456: 1 }], "<integer>"],
    [[{ x509Certificate: "x" }], "{ x509Certificate: string }"],
    [[{ en: "Hello", de: "Hallo" }], "<string>"],
    [[{ "en-US": "Hello" }], "<string>"],
    [[{ id: "x", to: "y" }], "{ id: string; to: string }"],
    [[{ USD: 1, EUR: 0.9, GBP: 0.8 }], "<number>"],
    [[{ USD: 1, EUR: 0.9 }], "{ USD: integer; EUR: number }"],
    [[{ "ann@example.com": true, "bob@example.com": false }], "<boolean>"],
    [[{ "{{userId}}": { role: "x" } }], "<{ role: string }>"],
    [[{ key_0: "<string>", key_1: "<string>" }], "<string>"],
    [[{ adipisicing_8: {}, Duis_5b9: {} }], "<<unknown>>"],
    [[{ ut_1: 1, total: 2 }], "{ ut_1: integer; total: integer }"],
    [
      [
        [
          { ann: { n: 1 }, bob: { n: 2 } },
          { cid: { n: 3 }, dan: { n: 4 } },
          { eve: { n: 5 }, fay: { n: 6 } },
        ],
      ],
      "[<{ n: integer }>]",
    ],
    [[{ "2024-01-01": 1 }, {}], "<integer>"],
    [[{ prices: {} }, { prices: { "1": 2.5 } }], "{ prices: <number> }"],
  ])("%j is %s", (samples, type) => {
    expect(shapeOf(samples)).toBe(type);
  });

  it("are those with more keys than any type has", () => {
    const entries = Array.from({ length: MAX_OBJECT_FIELDS + 1 }, (_, index) => [
      `pair${index}x`,
      { bid: 1 },
    ]);
    expect(shapeOf([Object.fromEntries(entries)])).toBe("<{ bid: integer }>");
  });
});

describe("objects within objects of the same kind", () => {
  it.each<Case>([
    [
      [{ id: 1, name: "a", children: [{ id: 2, name: "b", children: [] }] }],
      "{ id: integer; name: string; children: [↑1] }",
    ],
    [
      [{ id: 1, text: "a", replies: [{ id: 2, text: "b" }] }],
      "{ id: integer; text: string; replies?: [↑1] }",
    ],
    [
      [{ value: 1, next: { value: 2, next: { value: 3, next: null } } }],
      "{ value: integer; next: ↑1 | null }",
    ],
    [[{ next: { next: { next: null } } }], "{ next: ↑1 | null }"],
    [
      [{ id: 1, name: "a", parent: { id: 2, name: "b", parent: null } }],
      "{ id: integer; name: string; parent: ↑1 | null }",
    ],
    [
      [
        {
          kind: "x",
          data: { id: 1, after: null, sub: [{ kind: "y", data: { id: 2, after: "z", sub: [] } }] },
        },
      ],
      "{ kind: string; data: { id: integer; after: string | null; sub: [↑2] } }",
    ],
    [
      [{ id: 1, name: "repo", owner: { id: 2, name: "ann" } }],
      "{ id: integer; name: string; owner: { id: integer; name: string } }",
    ],
    [
      [{ id: 1, name: "x", subject: { id: 2, name: "y" } }],
      "{ id: integer; name: string; subject: { id: integer; name: string } }",
    ],
    [
      [{ data: { data: { id: 1, name: "x" } } }],
      "{ data: { data: { id: integer; name: string } } }",
    ],
  ])("%j is %s", (samples, type) => {
    expect(shapeOf(samples)).toBe(type);
  });

  it("end where samples do, however deep these are", () => {
    let tree: JsonValue = [];
    for (let depth = 0; depth < 5000; depth += 1) tree = [{ id: depth, name: "x", children: tree }];
    expect(shapeOf([tree])).toBe("[{ id: integer; name: string; children: [↑1] }]");
  });
});
