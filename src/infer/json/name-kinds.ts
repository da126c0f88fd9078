/** Gives places that samples show nothing of but `null`, or a variable, the scalars that their name speaks of. */
import { NAME_KINDS } from "../heuristics-json.js";
import type { ObjectNode, Place, Text } from "./graph.js";
import { isOpen } from "./near-equality.js";
import { kindsOf } from "./share.js";
import { singularOf, wordsOf, type Words } from "./words.js";

/**
 * What every object has, such as `hasOwnProperty`, is named by the language and says nothing of its values.
 *
 * @param objects of all positions of a group, once all is known that samples show
 */
export function fillFromNames(objects: readonly ObjectNode[]): void {
  for (const kind of kindsOf(objects)) {
    for (const [key, { place }] of kind.fields) {
      if (!(key in Object.prototype)) fill(place, wordsOf(key));
    }
  }
}

const ANY_TEXT: Text = { format: undefined, literal: undefined, counts: undefined };

function fill(place: Place, name: Words): void {
  if (place.items !== undefined) fill(place.items, singularOf(name));
  if (!isOpen(place) || !(place.null || place.variables.size > 0)) return;
  const names = [name, ...[...place.variables].toSorted().map(wordsOf)];
  const kinds = names.map(kindsIn).find((found) => found.length > 0) ?? [];
  if (kinds.length > 0) place.guess = "name";
  for (const kind of kinds) {
    if (kind === "string") place.text ??= ANY_TEXT;
    if (kind === "number") place.number = "any";
    if (kind === "boolean") place.boolean = true;
  }
}

function kindsIn(name: Words): (typeof NAME_KINDS)[number][1] {
  const text = name.join(" ");
  return NAME_KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? [];
}
