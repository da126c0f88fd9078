/** Members of the JSON bodies of saved responses, by keys in any spelling and by place. */
import type { JsonValue } from "../../model/origin.js";
import { isJsonArray, type JsonObject } from "../json/json-value.js";
import { placeholder, typeWord } from "../json/placeholders.js";

/** Own members whose key is one of these names, whatever its case and with or without `_` and `-`. */
export function membersNamed(
  object: JsonObject,
  names: ReadonlySet<string>,
): readonly (readonly [key: string, value: JsonValue])[] {
  return Object.entries(object).filter(([key]) => names.has(plainKey(key)));
}

/** `errorCode`, `error_code` and `ErrorCode` are one. */
export function plainKey(key: string): string {
  return key.replace(/[_-]/g, "").toLowerCase();
}

export function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function memberAt(body: JsonValue, path: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = body;
  for (const key of path) {
    if (value === undefined || value === null || typeof value !== "object") return undefined;
    value = isJsonArray(value) ? value[Number(key)] : ownValue(value, key);
  }
  return value;
}

/** No text that a converter from OpenAPI made up. */
export function isReal(value: number | string): boolean {
  if (typeof value === "number") return true;
  return value !== "" && placeholder(value) === undefined && typeWord("", value) === undefined;
}
