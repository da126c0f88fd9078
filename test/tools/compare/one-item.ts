/** One request of a collection as a collection of its own, with the folders above it and all that it inherits from them. */
import {
  isArray,
  isObject,
  property,
  textProperty,
  type JsonObject,
  type JsonValue,
} from "../lib/json.js";

/**
 * @param path the item's name, or the names of folders above it and its own, with ` / ` between them
 * @returns nothing where no request has that name; the first of several
 */
export function collectionOf(collection: JsonValue, path: string): JsonObject | undefined {
  if (!isObject(collection)) return undefined;
  const wanted = path.split(" / ").map((name) => name.trim());
  const items = itemsWith(property(collection, "item"), wanted);
  return items === undefined ? undefined : { ...collection, item: items };
}

/** A list with the one item, or with the folder that leads to it. */
function itemsWith(
  items: JsonValue | undefined,
  wanted: readonly string[],
): readonly JsonValue[] | undefined {
  if (!isArray(items)) return undefined;
  for (const item of items) {
    if (!isObject(item)) continue;
    const [name, ...below] = wanted;
    const isNamed = textProperty(item, "name")?.trim() === name;
    if (property(item, "item") === undefined) {
      if (isNamed && below.length === 0) return [item];
      continue;
    }
    const inner =
      (isNamed && below.length > 0 ? itemsWith(item["item"], below) : undefined) ??
      itemsWith(item["item"], wanted);
    if (inner !== undefined) return [{ ...item, item: inner }];
  }
  return undefined;
}
