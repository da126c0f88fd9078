/** Objects of which some members may be absent, as in any JSON that people or tools have written. */
import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../../tools/lib/json.js";

type Members = Readonly<Record<string, fc.Arbitrary<JsonValue>>>;

/** Always with the members of `required`; each of `optional` is left out half of the time, and first when shrinking. */
export function object(required: Members, optional: Members = {}): fc.Arbitrary<JsonObject> {
  return fc.record(
    { ...required, ...optional },
    { requiredKeys: Object.keys(required), noNullPrototype: true },
  );
}

/** Most often the first, which all others shrink to. */
export function mostly<Value>(
  usual: fc.Arbitrary<Value>,
  ...odd: readonly fc.Arbitrary<Value>[]
): fc.Arbitrary<Value> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3 * odd.length, arbitrary: usual },
    ...odd.map((arbitrary) => ({ weight: 1, arbitrary })),
  );
}

/** A short list. */
export function few<Value>(
  value: fc.Arbitrary<Value>,
  maxLength: number,
): fc.Arbitrary<readonly Value[]> {
  return fc.array(value, { maxLength, size: "max" });
}
