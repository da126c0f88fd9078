/** Laws of merging: saying a thing twice changes nothing, and kinds may be unified in any order and grouping. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepts } from "../../../src/infer/json/accepts.js";
import { gather } from "../../../src/infer/json/gather.js";
import { find, type ObjectNode } from "../../../src/infer/json/graph.js";
import { inferTypes } from "../../../src/infer/json/infer.js";
import { parseJsonText } from "../../../src/infer/json/parse.js";
import { objectType } from "../../../src/infer/json/resolve.js";
import { unify } from "../../../src/infer/json/unify.js";
import type { JsonValue } from "../../../src/model/origin.js";
import { json, ownEntries, positions } from "./arbitraries.js";
import { position, shapeOf } from "./inference.js";

const RUNS = { numRuns: 300 };

describe("a sample that is given twice", () => {
  it("leaves a map a map", () => {
    const names = [
      ["ann", "bob"],
      ["cid", "dan"],
      ["eve", "fay"],
    ];
    const bodies = names.map((pair) => ({
      users: Object.fromEntries(pair.map((name) => [name, { age: 7 }])),
    }));
    expect(shapeOf(bodies)).toBe("{ users: <{ age: integer }> }");
    expect(shapeOf([...bodies, ...bodies])).toBe(shapeOf(bodies));
  });

  it("changes no type", () => {
    fc.assert(
      fc.property(positions, (given) => {
        const twice = given.map((place) => ({
          ...place,
          samples: [...place.samples, ...place.samples],
        }));
        const [one, other] = [inferTypes(given), inferTypes(twice)];
        expect(other.types).toEqual(one.types);
        expect(Object.fromEntries(other.refs)).toEqual(Object.fromEntries(one.refs));
      }),
      RUNS,
    );
  });
});

/** Objects, each the only sample of a position of its own. */
function kindsOf(bodies: readonly JsonValue[]): readonly ObjectNode[] {
  return bodies.flatMap((body, index) => {
    const { root } = gather(position([body], { operation: `Get ${index}`, role: "success" }));
    return root.objects;
  });
}

describe("kinds that are unified", () => {
  const bodies = fc.tuple(
    ...Array.from({ length: 3 }, () => json.map((value) => ownEntries([["body", value]]))),
  );

  function unifiedType(
    values: readonly JsonValue[],
    order: readonly (readonly [number, number])[],
  ): unknown {
    const kinds = kindsOf(values);
    for (const [a, b] of order) {
      const [left, right] = [kinds[a], kinds[b]];
      if (left !== undefined && right !== undefined) unify(left, right);
    }
    const [first] = kinds;
    return first && shapeFrom(find(first), new Map());
  }

  /** All that the type says, without the ids, which tell where a kind was found first. */
  function shapeFrom(kind: ObjectNode, seen: Map<ObjectNode, number>): unknown {
    const known = seen.get(kind);
    if (known !== undefined) return known;
    seen.set(kind, seen.size);
    const { fields, origins } = objectType(kind, [], {});
    return { fields, origins: origins.length };
  }

  it("are the same in any order and grouping", () => {
    fc.assert(
      fc.property(bodies, (values) => {
        const [one, ...others] = [
          unifiedType(values, [
            [0, 1],
            [1, 2],
          ]),
          unifiedType(values, [
            [1, 2],
            [0, 1],
          ]),
          unifiedType(values, [
            [2, 0],
            [1, 0],
          ]),
          unifiedType(values, [
            [0, 1],
            [0, 1],
            [2, 1],
          ]),
        ];
        for (const other of others) expect(other).toEqual(one);
      }),
      RUNS,
    );
  });
});

describe("a text with comments, bare variables and numbers of any size", () => {
  const integers = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String);
  const leaf = fc.oneof(
    integers,
    fc.constantFrom(
      "{{v}}",
      "{{$timestamp}}",
      '"{{v}}"',
      "null",
      "true",
      '"x"',
      "-0",
      "1e400",
      "0.5",
    ),
  );
  const text = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.array(tie("value"), { maxLength: 3 }).map((items) => `[ ${items.join(", // next\n")} ]`),
      fc
        .uniqueArray(fc.tuple(fc.constantFrom("id", "a", "b", "parent_id"), tie("value")), {
          selector: ([name]) => name,
          maxLength: 3,
        })
        .map(
          (members) => `{ ${members.map(([name, value]) => `"${name}": ${value},`).join(" ")} }`,
        ),
    ),
  })).value;

  it("is of the type that is read from it", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const at = position([], { role: "request" });
        const samples = texts.map((each, index) => {
          const parsed = parseJsonText(each);
          if (!parsed.ok) throw new Error(`${parsed.message}: ${each}`);
          return { ...parsed, origin: { item: [], pointer: `/${index}` } };
        });
        const { refs, types } = inferTypes([{ ...at, samples }]);
        const type = refs.get(at.id) ?? { kind: "null" };
        for (const each of samples) expect(accepts(type, types, each)).toBe(true);
      }),
      RUNS,
    );
  });
});
