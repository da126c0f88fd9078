/** The same collection, written in another order wherever order says nothing. */
import { createHash } from "node:crypto";
import {
  isArray,
  isObject,
  textProperty,
  type JsonObject,
  type JsonValue,
} from "../tools/lib/json.js";

/** Lists whose order is the author's taste: Postman sends and resolves the same whatever it is. */
const UNORDERED: ReadonlySet<string> = new Set(["item", "variable", "response", "event"]);

/**
 * Other orders of items, folders, saved responses, scripts, and variables of different names; of variables of one name the
 * last counts, so that these keep theirs.
 *
 * @param seed chooses among the orders
 */
export function reordered(collection: JsonObject, seed: number): JsonObject {
  return inEach(collection, (key, list) => (UNORDERED.has(key) ? shuffled(list, seed) : list));
}

/** Calls `change` for each list in an object, from the innermost on. */
function inEach(
  value: JsonObject,
  change: (key: string, list: readonly JsonValue[]) => readonly JsonValue[],
): JsonObject {
  const inner = (key: string, member: JsonValue): JsonValue => {
    if (isObject(member)) return inEach(member, change);
    if (!isArray(member)) return member;
    return change(
      key,
      member.map((each) => inner("", each)),
    );
  };
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, inner(key, member)]),
  );
}

function shuffled(list: readonly JsonValue[], seed: number): readonly JsonValue[] {
  const names = list.map((each) => textProperty(each, "key"));
  const ranked = list.map((each, index) => {
    const name = names[index];
    // Of one name, all have the rank of the first, and sorting keeps their order.
    const place = name === undefined ? index : names.indexOf(name);
    return { each, rank: rankOf(place, seed) };
  });
  return ranked
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ each }) => each);
}

function rankOf(place: number, seed: number): string {
  return createHash("sha256").update(`${seed} ${place}`).digest("hex");
}

/** Objects whose keys go over the wire as they stand. */
const ORDERED: ReadonlySet<string> = new Set(["raw", "variables"]);

/** The keys of every object the other way round. */
export function rekeyed(value: JsonObject): JsonObject {
  const entries = Object.entries(value).map(([key, member]): readonly [string, JsonValue] => [
    key,
    ORDERED.has(key) ? member : rekeyedValue(member),
  ]);
  return Object.fromEntries(entries.toReversed());
}

function rekeyedValue(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(rekeyedValue);
  return isObject(value) ? rekeyed(value) : value;
}

/** Lists whose entries Postman gives new ids at each export. */
const IDENTIFIED: ReadonlySet<string> = new Set(["item", "response", "event"]);

/** As Postman's API gives it after an import elsewhere: other ids, times and owners, and all of it in an envelope. */
export function reexported(collection: JsonObject): JsonObject {
  let count = 0;
  const withId = (each: JsonValue): JsonValue => {
    count += 1;
    const id = `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
    return isObject(each) ? { ...each, id, _postman_id: id, uid: `12345-${id}` } : each;
  };
  const identified = inEach(collection, (key, list) =>
    IDENTIFIED.has(key) ? list.map(withId) : list,
  );
  const { info = {}, ...rest } = identified;
  const written = isObject(info) ? { ...info, updatedAt: "2024-02-29T12:00:00.000Z" } : info;
  return { collection: { ...rest, info: withId(written) } };
}
