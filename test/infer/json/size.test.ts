/** Samples without measure give types of some measure, soon. */
import { describe, expect, it } from "vitest";
import { MAX_OBJECT_FIELDS, MAX_OBJECTS_PER_BODY } from "../../../src/infer/heuristics-json.js";
import { inferTypes } from "../../../src/infer/json/infer.js";
import type { JsonValue } from "../../../src/model/origin.js";
import { position } from "./inference.js";

describe("a very large sample", () => {
  const rows = Array.from({ length: 9000 }, (_, id) => ({
    id,
    name: `user ${id}`,
    tags: ["a", "b"],
    address: { street: "x", zip: String(id) },
  }));
  const grown = (width: number, depth: number): JsonValue =>
    depth === 0
      ? { end: true }
      : Object.fromEntries(
          Array.from({ length: width }, (_, index) => [
            `field${index}of${depth}`,
            grown(width, depth - 1),
          ]),
        );

  it.each<readonly [string, JsonValue]>([
    ["rows", rows],
    ["many different objects", grown(6, 6)],
    ["many different objects, deep down", grown(2, 12)],
    ["a map", Object.fromEntries(rows.map((row) => [`user${row.id}x`, row]))],
    [
      "keys that vary",
      rows.map(({ id }) => ({ id, [`k${id % 390}`]: 1, [`l${id % 390}`]: { x: 1 } })),
    ],
    [
      "tags that vary",
      rows.map(({ id }) => ({ type: `t${id % 40}`, [`p${id % 40}`]: { [`x${id % 77}`]: 1 } })),
    ],
  ])("of %s gives few types in little time", (_, value) => {
    const start = performance.now();
    const { types } = inferTypes([position([value])]);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(types.length).toBeLessThanOrEqual(MAX_OBJECTS_PER_BODY);
    const widest = Math.max(
      0,
      ...types.map((type) => (type.kind === "object" ? type.fields.length : 0)),
    );
    expect(widest).toBeLessThanOrEqual(MAX_OBJECT_FIELDS);
  });
});
