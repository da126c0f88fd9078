/** Types from JSON samples: what all samples of a position have in common, and what positions of a group share. */
import type { TypeRef } from "../../model/api.js";
import { gather } from "./gather.js";
import { compareText } from "./groups.js";
import { shapesAt, type ObjectNode, type Place } from "./graph.js";
import { fillFromNames } from "./name-kinds.js";
import { namesOf } from "./names.js";
import { fillFromNamesakes } from "./namesakes.js";
import { resolveCircular, unifyRecursive } from "./recursion.js";
import { objectType, placeType } from "./resolve.js";
import type { InferOptions, InferredTypes, Position } from "./samples.js";
import { kindsOf, unifyShared } from "./share.js";

/**
 * Types of all positions of one group, of which equal shapes are one.
 *
 * Samples become a graph of places and kinds of objects; kinds that are the same are unified; what is left is named.
 * No step looks at the order of positions or samples. Each sample has the type of its position; `unknown` stands only
 * where samples show nothing, as in an empty array, so that a further sample can make it exact.
 */
export function inferTypes(
  positions: readonly Position[],
  options: InferOptions = {},
): InferredTypes {
  const gathered = positions.toSorted((a, b) => compareText(a.id, b.id)).map(gather);
  const objects = gathered
    .flatMap((each) => each.objects)
    .toSorted((a, b) => compareText(a.home.id, b.home.id));
  resolveCircular(gathered.flatMap((each) => each.circular));
  unifyRecursive(objects);
  unifyShared(objects);
  fillFromNamesakes(objects);
  unifyShared(objects);
  fillFromNames(objects);
  const kinds = kindsOf(reachable(gathered.map(({ root }) => root)));
  const names = namesOf(kinds);
  const refs = gathered.map(({ position, root }): readonly [string, TypeRef] => [
    position.id,
    placeType(root, position.context.role, options),
  ]);
  return {
    refs: new Map(refs),
    types: kinds.map((kind) => objectType(kind, names.get(kind) ?? [], options)),
  };
}

/** Kinds that types lead to; unification leaves none behind, but a circle may stand in another's place. */
function reachable(roots: readonly Place[]): readonly ObjectNode[] {
  const found = new Set<ObjectNode>();
  const pending: Place[] = [...roots];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    for (const inner of [place.items, place.values]) if (inner !== undefined) pending.push(inner);
    for (const shape of shapesAt(place)) {
      if (found.has(shape)) continue;
      found.add(shape);
      for (const { place: inner } of shape.fields.values()) pending.push(inner);
    }
  }
  return [...found];
}
