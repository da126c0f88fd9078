/** Finds objects within objects of the same kind: comments with replies, folders in folders, next pages. */
import {
  CHILD_KEY,
  MIN_RECURSIVE_FIELDS,
  MIN_RECURSIVE_OVERLAP,
  SCHEMA_SUFFIX,
} from "../heuristics-json.js";
import type { CircularPlace } from "./gather.js";
import { keyOf, shapesAt, type ObjectNode, type Place } from "./graph.js";
import { nounOf } from "./nouns.js";
import { addShapes, unify } from "./unify.js";
import { wordsOf, type Words } from "./words.js";

/** Unifies each object with the nearest one around it that is of its kind. */
export function unifyRecursive(objects: readonly ObjectNode[]): void {
  const comparison = new Comparison();
  const found = objects.flatMap((node) => {
    const around = ancestorsOf(node).find((ancestor) => isSameKind(ancestor, node, comparison));
    return around === undefined ? [] : [{ around, node }];
  });
  // Only then, so that each is compared as it was seen.
  for (const { around, node } of found) unify(around, node);
}

/** Puts the object that a converter would not repeat where its name was left. */
export function resolveCircular(places: readonly CircularPlace[]): void {
  for (const { place, parent, key } of places) {
    const around = [parent, ...ancestorsOf(parent)];
    for (const name of [...place.circular].toSorted()) {
      const schema = schemaAround(around, name, key);
      if (schema !== undefined) addShapes(place, [schema]);
    }
  }
}

/** @param around objects around a place, inner ones first; the schema that is not repeated is that of one of them */
function schemaAround(
  around: readonly ObjectNode[],
  name: string,
  key: string,
): ObjectNode | undefined {
  const wanted = wordsOf(name);
  const end = wanted.findLastIndex((word) => !SCHEMA_SUFFIX.test(word));
  const thing = wanted.slice(0, end + 1);
  return (
    around.find((node) => nounOf(node.home, node).join("") === wanted.join("")) ??
    around.find(({ home }) => keyOf(home) === key) ??
    around.find((node) => haveCommonEnd(nounOf(node.home, node), thing))
  );
}

/** `pinned message` and `message` do, whichever of the two is longer. */
function haveCommonEnd(a: Words, b: Words): boolean {
  const length = Math.min(a.length, b.length);
  return length > 0 && a.slice(-length).join(" ") === b.slice(-length).join(" ");
}

function ancestorsOf(node: ObjectNode): readonly ObjectNode[] {
  const ancestors: ObjectNode[] = [];
  for (let next = node.home.parent; next !== undefined; next = next.home.parent) {
    ancestors.push(next);
  }
  return ancestors;
}

function isSameKind(outer: ObjectNode, inner: ObjectNode, comparison: Comparison): boolean {
  const [link] = inner.home.path.slice(outer.home.path.length);
  if (link?.kind !== "member") return false;
  const common = commonKeys(outer, inner);
  const isWhole = common.length === outer.fields.size && common.length === inner.fields.size;
  // A leaf has no children of its own: the key that leads to it must say what it is.
  const isLeaf = !inner.fields.has(link.key);
  if (isLeaf && !(CHILD_KEY.test(link.key) && common.length === inner.fields.size)) return false;
  return (isWhole || common.length >= MIN_RECURSIVE_FIELDS) && comparison.alike(outer, inner);
}

function commonKeys(a: ObjectNode, b: ObjectNode): readonly string[] {
  return [...a.fields.keys()].filter((key) => b.fields.has(key));
}

/** Whether objects look alike, all the way down; each two of them are compared once. */
class Comparison {
  readonly #results = new Map<ObjectNode, Map<ObjectNode, boolean>>();

  alike(a: ObjectNode, b: ObjectNode): boolean {
    const known = this.#results.get(a)?.get(b);
    if (known !== undefined) return known;
    const results = this.#results.get(a) ?? new Map<ObjectNode, boolean>();
    this.#results.set(a, results);
    // Until shown otherwise, so that a circle of comparisons ends.
    results.set(b, true);
    const common = commonKeys(a, b);
    const larger = Math.max(a.fields.size, b.fields.size);
    const isAlike =
      common.length >= larger * MIN_RECURSIVE_OVERLAP &&
      common.every((key) => this.#placesAlike(a.fields.get(key)?.place, b.fields.get(key)?.place));
    results.set(b, isAlike);
    return isAlike;
  }

  /** Places with nothing in them are like any other. */
  #placesAlike(a: Place | undefined, b: Place | undefined): boolean {
    if (a === undefined || b === undefined) return true;
    const kinds = kindsAt(a);
    const others = kindsAt(b);
    if (kinds.length > 0 && others.length > 0 && !kinds.some((kind) => others.includes(kind))) {
      return false;
    }
    const shapes = shapesAt(a);
    const otherShapes = shapesAt(b);
    const hasMatch =
      shapes.length === 0 ||
      otherShapes.length === 0 ||
      shapes.some((shape) => otherShapes.some((other) => this.alike(shape, other)));
    return hasMatch && this.#placesAlike(a.items, b.items) && this.#placesAlike(a.values, b.values);
  }
}

function kindsAt(place: Place): readonly string[] {
  return [
    ...(place.boolean ? ["boolean"] : []),
    ...(place.number === undefined ? [] : ["number"]),
    ...(place.text === undefined ? [] : ["string"]),
    ...(place.items === undefined ? [] : ["array"]),
    ...(place.objects.length > 0 || place.values !== undefined || place.emptyObjects > 0
      ? ["object"]
      : []),
  ];
}
