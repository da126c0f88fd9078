/** What holds for all samples: each has the type of its position, their order is nothing, and more of them only widen. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepts } from "../../../src/infer/json/accepts.js";
import { gather } from "../../../src/infer/json/gather.js";
import { inferTypes } from "../../../src/infer/json/infer.js";
import { objectType, placeType } from "../../../src/infer/json/resolve.js";
import type { Field, NamedType, TypeRef } from "../../../src/model/api.js";
import type { JsonValue } from "../../../src/model/origin.js";
import { ownEntries, positions, treeOf } from "./arbitraries.js";
import { position, sample } from "./inference.js";

const RUNS = { numRuns: 300 };

describe("inference", () => {
  it("accepts every sample", () => {
    fc.assert(
      fc.property(positions, (places) => {
        const { refs, types } = inferTypes(places, { enums: "strong" });
        for (const { id, samples } of places) {
          const type = refs.get(id) ?? { kind: "null" };
          for (const each of samples) expect(accepts(type, types, each)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("does not look at the order of positions and samples", () => {
    const shuffled = positions.chain((places) =>
      fc.tuple(
        fc.constant(places),
        fc
          .tuple(
            ...places.map(({ samples }) =>
              fc.shuffledSubarray([...samples], { minLength: samples.length }),
            ),
          )
          .map((orders) =>
            places.map((place, index) => ({ ...place, samples: orders[index] ?? [] })).toReversed(),
          ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([places, others]) => {
        const [one, other] = [inferTypes(places), inferTypes(others)];
        expect(other.types).toEqual(one.types);
        expect(Object.fromEntries(other.refs)).toEqual(Object.fromEntries(one.refs));
      }),
      RUNS,
    );
  });

  it("is plain data, and refers to nothing that it does not define", () => {
    fc.assert(
      fc.property(positions, (places) => {
        const { refs, types } = inferTypes(places);
        expect(JSON.parse(JSON.stringify(types))).toEqual(types);
        const known = new Set(types.map(({ id }) => id));
        expect(known.size).toBe(types.length);
        const used = JSON.stringify([[...refs.values()], types]).matchAll(
          /"kind":"ref","id":("(?:[^"\\]|\\.)*")/g,
        );
        for (const [, id = ""] of used) expect(known).toContain(JSON.parse(id));
      }),
      RUNS,
    );
  });

  it("names types apart", () => {
    fc.assert(
      fc.property(positions, (places) => {
        const names = inferTypes(places).types.map(({ nameHints }) => nameHints[0]);
        expect(names.every((name) => name !== undefined && /^[\p{L}\p{N} ]+$/u.test(name))).toBe(
          true,
        );
        expect(new Set(names).size).toBe(names.length);
      }),
      RUNS,
    );
  });
});

/** The types that samples show, before kinds of objects are found to be the same, which also only widens. */
function gathered(values: readonly JsonValue[]): {
  readonly type: TypeRef;
  readonly types: readonly NamedType[];
} {
  const { root, objects } = gather(position(values, { role: "request" }));
  return {
    type: placeType(root, "request", {}),
    types: objects.map((object) => objectType(object, [], {})),
  };
}

/** Values that a type admits; of what samples did not show, none. */
function valuesOf(type: TypeRef, types: readonly NamedType[]): fc.Arbitrary<JsonValue> {
  switch (type.kind) {
    case "string":
      return fc.constantFrom("x", "another text");
    case "number":
      return type.integer === true ? fc.integer() : fc.constant(0.5);
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(valuesOf(type.items, types), {
        maxLength: type.items.kind === "unknown" ? 0 : 2,
      });
    case "record":
      return type.values.kind === "unknown"
        ? fc.constant({})
        : valuesOf(type.values, types).map((value) => ({ "2030-01-01": value }));
    case "union":
      return fc.oneof(...type.members.map((member) => valuesOf(member, types)));
    case "ref": {
      const named = types.find(({ id }) => id === type.id);
      return named?.kind === "object" ? objectsOf(named.fields, types) : fc.constant(null);
    }
    default:
      return fc.constant(null);
  }
}

function objectsOf(fields: readonly Field[], types: readonly NamedType[]): fc.Arbitrary<JsonValue> {
  const members = fields.map(({ key: name, required, type }) =>
    fc
      .tuple(valuesOf(type, types), required ? fc.constant(true) : fc.boolean())
      .map(([value, isPresent]) => (isPresent ? [[name, value] as const] : [])),
  );
  return fc.tuple(...members).map((entries) => ownEntries(entries.flat()));
}

describe("a further sample", () => {
  it("takes away nothing that the samples before it allowed", () => {
    // Keys that are data for sure, or never: which of them an object has decides whether it is a map.
    const fieldNames = fc.constantFrom(..."alpha beta gamma".split(" "));
    const values = treeOf(
      fieldNames,
      fc.oneof(fc.constantFrom("x", "y z"), fc.integer(), fc.boolean(), fc.constant(null)),
    );
    const cases = fc
      .tuple(fc.array(values, { minLength: 1, maxLength: 3 }), values)
      .chain(([before, more]) => {
        const { type, types } = gathered(before);
        return fc.record({
          before: fc.constant(before),
          more: fc.constant(more),
          allowed: valuesOf(type, types),
        });
      });
    fc.assert(
      fc.property(cases, ({ before, more, allowed }) => {
        const { type, types } = gathered([...before, more]);
        expect(accepts(type, types, sample(allowed))).toBe(true);
      }),
      RUNS,
    );
  });
});
