/** Collections with one more item, and what that changes. */
import { diffArrays } from "diff";
import { isArray, isObject, property, type JsonObject, type JsonValue } from "../tools/lib/json.js";

/** All folders of a collection as lists of positions, itself among them. */
export function foldersOf(
  node: JsonValue,
  path: readonly number[] = [],
): readonly (readonly number[])[] {
  const items = property(node, "item");
  if (!isArray(items)) return [];
  return [path, ...items.flatMap((item, index) => foldersOf(item, [...path, index]))];
}

/** The item at the beginning of a folder, where it shifts the positions of all others. */
export function withItem(
  node: JsonObject,
  [position, ...inner]: readonly number[],
  item: JsonObject,
): JsonObject {
  const list = property(node, "item");
  const items = isArray(list) ? list : [];
  const changed =
    position === undefined
      ? [item, ...items]
      : items.map((each, index) =>
          index === position && isObject(each) ? withItem(each, inner, item) : each,
        );
  return { ...node, item: changed };
}

/** Each item of a folder twice, the copies at the end. */
export function withCopies(node: JsonObject, path: readonly number[]): JsonObject {
  const [position, ...inner] = path;
  const list = property(node, "item");
  const items = isArray(list) ? list : [];
  const requests = items.filter((each) => property(each, "item") === undefined);
  const changed =
    position === undefined
      ? [...items, ...requests]
      : items.map((each, index) =>
          index === position && isObject(each) ? withCopies(each, inner) : each,
        );
  return { ...node, item: changed };
}

/** Lines of a text that another does not have at their place. */
export function lostLines(before: string, after: string): readonly string[] {
  return diffArrays(before.split("\n"), after.split("\n"))
    .filter(({ removed }) => removed)
    .flatMap(({ value }) => value);
}
