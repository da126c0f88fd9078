/** Which generated function belongs to which item of the collection. */
import type { InspectedOperation } from "../../../src/index.js";
import type { Slice } from "../lib/oracle/slices.js";

/**
 * By place where the collection is in Postman's present form; by name and order where it was converted,
 * so that its places are others.
 */
export function matchOperations(
  items: readonly Slice[],
  operations: readonly InspectedOperation[],
): ReadonlyMap<Slice, InspectedOperation> {
  const byPlace = new Map(operations.map((operation) => [placeOf(operation), operation]));
  const exact = items.map((item) => [item, byPlace.get(item.pointer)] as const);
  if (exact.some(([, operation]) => operation !== undefined)) return matched(exact);
  const left = operations.toSorted((a, b) => positionOf(a) - positionOf(b));
  const byName = items.map(({ itemPath }) => {
    const index = left.findIndex(({ item }) => JSON.stringify(item) === JSON.stringify(itemPath));
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
  return matched(items.map((item, index) => [item, byName[index]]));
}

function matched(
  pairs: readonly (readonly [Slice, InspectedOperation | undefined])[],
): ReadonlyMap<Slice, InspectedOperation> {
  return new Map(
    pairs.flatMap(([item, operation]) => (operation === undefined ? [] : [[item, operation]])),
  );
}

/** In the flat list of requests of a v1 collection. */
function positionOf({ origin }: InspectedOperation): number {
  return Number(/\/requests\/(\d+)$/.exec(origin.pointer)?.[1] ?? 0);
}

/** Pointer of the item in the collection itself, whatever it is wrapped in. */
function placeOf({ origin }: InspectedOperation): string {
  return origin.pointer.replace(/^\/collection(?=\/)/, "").replace(/\/request$/, "");
}
