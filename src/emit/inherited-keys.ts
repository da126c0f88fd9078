/** Keys that every object has without being given them, which the compiler sees in objects that leave them out. */
import type { JsonValue } from "../model/origin.js";
import { isArray } from "./literal-text.js";

const INHERITED: ReadonlySet<string> = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

export function isInheritedKey(key: string): boolean {
  return INHERITED.has(key);
}

/**
 * Whether the compiler takes a literal of the value: of a list it lets all objects have the keys of each of them, and then
 * misses `constructor?: undefined` in those that have the one of all objects.
 */
export function isWritable(json: JsonValue): boolean {
  const pending: { readonly value: JsonValue; readonly isListed: boolean }[] = [
    { value: json, isListed: false },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, isListed } = next;
    if (typeof value !== "object" || value === null) continue;
    if (isListed && Object.keys(value).some(isInheritedKey)) return false;
    const isList = isArray(value) && value.length > 1;
    for (const inner of Object.values(value)) {
      pending.push({ value: inner, isListed: isListed || isList });
    }
  }
  return true;
}
