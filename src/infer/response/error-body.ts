/** What the JSON body of a saved response says of an error: whether it is one, and which code it carries where. */
import type { JsonValue } from "../../model/origin.js";
import {
  CODE_KEYS,
  CODE_PLACES,
  DATA_KEYS,
  ERROR_COMPANIONS,
  FAILED_STATES,
  MAX_CODE_DEPTH,
  OAUTH_ERROR,
  SUCCESS_KEYS,
} from "../heuristics-response.js";
import { isJsonArray, isJsonObject, type JsonObject } from "../json/json-value.js";
import { placeholder, typeWord } from "../json/placeholders.js";

export interface PlacedCode {
  /** Keys that lead to it. */
  readonly path: readonly string[];
  /** Absent where a placeholder stands in its place. */
  readonly code?: number | string;
}

/** The code at the first of the usual places that has one. */
export function codeIn(body: JsonValue): PlacedCode | undefined {
  const paths = [
    ...CODE_PLACES.flatMap((place) => CODE_KEYS.map((key) => [...place, key])),
    ...(isOAuthError(body) ? [["error"]] : []),
  ];
  for (const path of paths) {
    const value = valueAt(body, path);
    if (typeof value !== "number" && (typeof value !== "string" || value === "")) continue;
    return isReal(value) ? { path, code: value } : { path };
  }
  return undefined;
}

/** Where a code stands that is known already: at a usual place, else under a key in the order of the body. */
export function pathOfCode(body: JsonValue, code: number | string): readonly string[] | undefined {
  const usual = codeIn(body);
  if (usual?.code !== undefined && String(usual.code) === String(code)) return usual.path;
  const pending: { readonly path: readonly string[]; readonly value: JsonValue }[] = [
    { path: [], value: body },
  ];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { path, value } = next;
    if (path.length > 0 && isCode(value, code)) return path;
    if (path.length >= MAX_CODE_DEPTH || !isJsonObject(value)) continue;
    for (const [key, member] of Object.entries(value)) {
      pending.push({ path: [...path, key], value: member });
    }
  }
  return undefined;
}

/** Whether the body itself says beyond doubt that the request failed. */
export function saysError(body: JsonValue): boolean {
  if (!isJsonObject(body)) return false;
  if (SUCCESS_KEYS.some((key) => isFalse(ownValue(body, key)))) return true;
  const hasCompanion = ERROR_COMPANIONS.some((key) => isTelling(ownValue(body, key)));
  const state = ownValue(body, "status");
  if (typeof state === "string" && FAILED_STATES.has(state.toLowerCase())) return hasCompanion;
  const hasData = DATA_KEYS.some((key) => (ownValue(body, key) ?? null) !== null);
  return !hasData && ["error", "errors"].some((key) => isTelling(ownValue(body, key)));
}

function isOAuthError(body: JsonValue): boolean {
  const error = valueAt(body, ["error"]);
  return (
    typeof error === "string" &&
    OAUTH_ERROR.test(error) &&
    valueAt(body, ["error_description"]) !== undefined
  );
}

function isCode(value: JsonValue, code: number | string): boolean {
  return (typeof value === "number" || typeof value === "string") && String(value) === String(code);
}

function isFalse(value: JsonValue | undefined): boolean {
  return value === false || value === "false";
}

/** Text, a number, or an object or list with one of these in it; what OpenAPI converters make up tells nothing. */
function isTelling(value: JsonValue | undefined, depth = 0): boolean {
  if (typeof value === "number") return value !== 0;
  if (typeof value === "string") return isReal(value);
  const inner = isJsonArray(value) ? value : isJsonObject(value) ? Object.values(value) : [];
  return depth < MAX_CODE_DEPTH && inner.some((each) => isTelling(each, depth + 1));
}

function isReal(value: number | string): boolean {
  if (typeof value === "number") return true;
  return value !== "" && placeholder(value) === undefined && typeWord("", value) === undefined;
}

function valueAt(body: JsonValue, path: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = body;
  for (const key of path) {
    if (value === undefined || value === null || typeof value !== "object") return undefined;
    value = isJsonArray(value) ? value[Number(key)] : ownValue(value, key);
  }
  return value;
}

function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
