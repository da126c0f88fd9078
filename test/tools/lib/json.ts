/** Careful reading of JSON that comes from outside: collections and environment files. */
import { readFileSync } from "node:fs";
import type { JsonValue } from "../../../src/model/origin.js";

export type { JsonValue };

export type JsonObject = Readonly<Record<string, JsonValue>>;

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** An own property; `__proto__` and its like are no properties. */
export function property(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function textProperty(value: JsonValue | undefined, key: string): string | undefined {
  const found = property(value, key);
  return typeof found === "string" ? found : undefined;
}

export function parseJson(text: string): JsonValue {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- JSON.parse gives JSON values
  const value: JsonValue = JSON.parse(text.replace(/^\uFEFF/, ""));
  return value;
}

export function readJsonFile(file: string): JsonValue {
  try {
    return parseJson(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Error(`cannot read ${file}`, { cause });
  }
}
