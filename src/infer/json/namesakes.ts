/** Gives places where samples show `null` or nothing the type that fields of the same key have elsewhere in the folder. */
import { GENERIC_KEY } from "../heuristics-json.js";
import { shapesAt, Place, type ObjectNode } from "./graph.js";
import { compareText, groupBy } from "./groups.js";
import { isOpen } from "./near-equality.js";
import { kindsOf } from "./share.js";
import { mergePlaces } from "./unify.js";

interface NamedPlace {
  readonly key: string;
  readonly place: Place;
  readonly isSent: boolean;
}

/**
 * `"EndDate": null` beside `"EndDate": "2024-05-31"` is a date that may be `null`. All fields of that key must agree, and the
 * key must say what it is of: `value` and `data` are something else each time.
 *
 * @param objects of all positions of a group
 */
export function fillFromNamesakes(objects: readonly ObjectNode[]): void {
  const fields = kindsOf(objects).flatMap((kind) =>
    [...kind.fields].map(([key, { place }]): NamedPlace => ({ key, place, isSent: isSent(kind) })),
  );
  const fillings = [...groupBy(fields, ({ key }) => key)].flatMap(([key, namesakes]) =>
    GENERIC_KEY.test(key) ? [] : fillingsOf(namesakes),
  );
  // Only then, so that what is filled is no evidence for others.
  for (const { place, from } of fillings) {
    for (const each of from) mergePlaces(place, each);
    place.guess = "namesakes";
  }
}

function isSent({ home }: ObjectNode): boolean {
  return home.position.context.role === "request";
}

interface Filling {
  readonly place: Place;
  /** Copies. */
  readonly from: readonly Place[];
}

/** Objects are only taken over within what is sent, or within what is answered: those are different kinds. */
function fillingsOf(namesakes: readonly NamedPlace[]): readonly Filling[] {
  return namesakes.flatMap(({ place, isSent: side }) => {
    const own = namesakes.filter((each) => each.isSent === side);
    const others = namesakes.filter((each) => each.isSent !== side && isPlain(each.place));
    return filling(place, placesOf(own)) ?? filling(place, placesOf(others)) ?? [];
  });
}

function placesOf(namesakes: readonly NamedPlace[]): readonly Place[] {
  return namesakes.map(({ place }) => place);
}

/** What a place lacks, or the elements of its lists do, from places that agree on it. */
function filling(place: Place, others: readonly Place[]): Filling | undefined {
  if (isOpen(place)) {
    const known = others.filter((other) => !isOpen(other));
    const full = known.filter(({ items }) => items === undefined || !isOpen(items));
    const from = full.length > 0 ? full : known;
    const isAgreed =
      new Set(known.map(kindText)).size === 1 && new Set(from.map(placeText)).size === 1;
    return isAgreed ? { place, from: from.map(copyOf) } : undefined;
  }
  const { items } = place;
  if (
    items === undefined ||
    others.some((other) => !isOpen(other) && kindText(other) !== "array")
  ) {
    return undefined;
  }
  return filling(
    items,
    others.flatMap((other) => other.items ?? []),
  );
}

function isPlain({ objects, values, emptyObjects, items }: Place): boolean {
  const hasObjects = objects.length > 0 || values !== undefined || emptyObjects > 0;
  return !hasObjects && (items === undefined || isPlain(items));
}

/** The kinds of values at a place. */
function kindText({ boolean, number, text, items, values, objects, emptyObjects }: Place): string {
  return [
    boolean ? "boolean" : "",
    number === undefined ? "" : "number",
    text === undefined ? "" : "string",
    items === undefined ? "" : "array",
    values === undefined && objects.length === 0 && emptyObjects === 0 ? "" : "object",
  ]
    .filter((kind) => kind !== "")
    .join(" or ");
}

/** The same, all the way down. */
function placeText(place: Place): string {
  const ids = shapesAt(place).map(({ home }) => home.id);
  return [
    kindText(place),
    ...ids.toSorted(compareText),
    place.items === undefined ? "" : `[${placeText(place.items)}]`,
    place.values === undefined ? "" : `{${placeText(place.values)}}`,
  ].join(" ");
}

/** Of the same objects; that a value was `null`, or one of few, is known of its own place only. */
function copyOf(place: Place): Place {
  const { boolean, number, exact, text, items, values, objects, emptyObjects } = place;
  const copy = new Place();
  copy.boolean = boolean;
  copy.number = number;
  copy.exact = exact;
  copy.text = text && { ...text, literal: undefined, counts: undefined };
  copy.items = items && copyOf(items);
  copy.values = values && copyOf(values);
  copy.objects = [...objects];
  copy.emptyObjects = emptyObjects;
  return copy;
}
