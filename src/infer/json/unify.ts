/** Makes one kind of two kinds of objects, and with them of all that stands at the same place in both. */
import {
  find,
  joinTexts,
  lesserOrigin,
  shapesAt,
  type FieldNode,
  type ObjectNode,
  type Place,
  wider,
} from "./graph.js";
import { isOpen } from "./near-equality.js";

/** What was seen by either is then true of both; the result does not depend on the order of unifications. */
export function unify(a: ObjectNode, b: ObjectNode): void {
  const into = find(a);
  const from = find(b);
  if (into === from) return;
  from.unified = into;
  if (into.label !== from.label) into.label = "";
  into.count += from.count;
  into.keyOrders.addAll(from.keyOrders);
  into.homes.push(...from.homes);
  for (const [pointer, origin] of from.origins) into.origins.set(pointer, origin);
  for (const [key, field] of from.fields) unifyField(into, key, field);
}

function unifyField(node: ObjectNode, key: string, field: FieldNode): void {
  // Unifying below may have led back here: the node then has a new representative.
  const { fields } = find(node);
  const known = fields.get(key);
  if (known === undefined) {
    fields.set(key, field);
    return;
  }
  known.count += field.count;
  known.origin = lesserOrigin(known.origin, field.origin);
  mergePlaces(known.place, field.place);
}

/** Adds all that was seen at one place to another; the first is not used any more. */
export function mergePlaces(into: Place, from: Place): void {
  if (into === from) return;
  into.guess = isSeen(into) || isSeen(from) ? undefined : (into.guess ?? from.guess);
  into.null ||= from.null;
  into.boolean ||= from.boolean;
  into.number = wider(into.number, from.number);
  into.exact = wider(into.exact, from.exact);
  into.isRounded ||= from.isRounded;
  into.text = joinTexts(into.text, from.text);
  into.items = mergeInner(into.items, from.items);
  into.values = mergeInner(into.values, from.values);
  for (const name of from.circular) into.circular.add(name);
  for (const name of from.variables) into.variables.add(name);
  into.emptyObjects += from.emptyObjects;
  addShapes(into, from.objects);
}

function isSeen(place: Place): boolean {
  return place.guess === undefined && !isOpen(place);
}

/** Says of a place that objects of these kinds stand there too. */
export function addShapes(place: Place, shapes: readonly ObjectNode[]): void {
  place.objects = [...place.objects, ...shapes];
  unifyShapes(place);
  settleEmptyObjects(place);
}

function mergeInner(into: Place | undefined, from: Place | undefined): Place | undefined {
  if (into === undefined || from === undefined) return into ?? from;
  mergePlaces(into, from);
  return into;
}

/** Shapes with the same tag are one; where not all have one, there is nothing to tell them apart by. */
function unifyShapes(place: Place): void {
  const byLabel = new Map<string, ObjectNode>();
  for (const shape of shapesAt(place)) {
    const twin = byLabel.get(shape.label);
    if (twin === undefined) byLabel.set(shape.label, shape);
    else unify(twin, shape);
  }
  const [first, ...others] = shapesAt(place);
  if (first !== undefined && others.length > 0 && byLabel.has("")) {
    for (const other of others) unify(first, other);
  }
}

/** Objects without keys are objects of the kind beside them that lack every field. */
export function settleEmptyObjects(place: Place): void {
  if (place.emptyObjects === 0 || place.objects.length === 0) return;
  for (const shape of shapesAt(place)) shape.count += place.emptyObjects;
  place.emptyObjects = 0;
}
