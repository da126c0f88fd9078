/** The one item of a slice, and the levels above it. */
import { isArray, isObject, property, type JsonObject } from "../lib/json.js";

export function itemOf(slice: JsonObject): JsonObject {
  return [...levels(slice)].at(-1) ?? slice;
}

/** The collection, each folder, the item. */
export function* levels(slice: JsonObject): Generator<JsonObject> {
  yield slice;
  const children = property(slice, "item");
  const child = isArray(children) ? children[0] : undefined;
  if (isObject(child)) yield* levels(child);
}
