/** The API error code that the JSON body of a saved response carries, and where it stands. */
import type { JsonValue } from "../../model/origin.js";
import {
  CAPITAL_SYMBOL,
  CODE_PLACES,
  ERROR_CODE_KEYS,
  ERROR_CODE_PLACES,
  ERROR_SYMBOL,
  FAILURE_KEYS,
  MAX_CODE_DEPTH,
  MESSAGE_KEYS,
  SUCCESS_CODE,
  SUCCESS_KEYS,
} from "../heuristics-response.js";
import { isJsonObject, type JsonObject } from "../json/json-value.js";
import { isReal, memberAt, membersNamed, ownValue, plainKey } from "./body-members.js";

export interface PlacedCode {
  /** Keys that lead to it. */
  readonly path: readonly string[];
  /** Absent where a placeholder stands in its place. */
  readonly code?: number | string;
}

/** The code at the first of the usual places that has one; one that repeats an HTTP status only where there is no other. */
export function codeIn(body: JsonValue): PlacedCode | undefined {
  const found = placesOf(body).flatMap((path) => placedCode(body, path));
  return found.find(({ code }) => !isErrorStatus(code)) ?? found[0];
}

/** `{"code": 0}`, `{"code": 200}`: such a code is no error's. */
export function meansSuccess(code: number | string): boolean {
  return SUCCESS_CODE.test(String(code));
}

/** `{"code": 404}`, which tells no more than the status does. */
export function isErrorStatus(code: number | string | undefined): boolean {
  return /^[45]\d\d$/.test(String(code));
}

function placedCode(body: JsonValue, path: readonly string[]): readonly PlacedCode[] {
  const value = memberAt(body, path);
  if (typeof value !== "number" && (typeof value !== "string" || value === "")) return [];
  return [isReal(value) ? { path, code: value } : { path }];
}

/** Paths to all that may be a code, the surest first. */
function placesOf(body: JsonValue): readonly (readonly string[])[] {
  return [
    ...CODE_PLACES.flatMap((place) => keysAt(body, place, ["code", ...ERROR_CODE_KEYS])),
    ...ERROR_CODE_PLACES.flatMap((place) => keysAt(body, place, ERROR_CODE_KEYS)),
    ...symbolPlaces(body),
    ...problemType(body),
  ];
}

function keysAt(
  body: JsonValue,
  place: readonly string[],
  names: readonly string[],
): readonly (readonly string[])[] {
  const object = memberAt(body, place);
  if (!isJsonObject(object)) return [];
  const keys = membersNamed(object, new Set(names)).map(([key]) => key);
  return keys
    .toSorted((a, b) => names.indexOf(plainKey(a)) - names.indexOf(plainKey(b)))
    .map((key) => [...place, key]);
}

/** Words that are codes: OAuth's and others' `error`, Google's `status`, PayPal's `name`, AWS's `__type`. */
function symbolPlaces(body: JsonValue): readonly (readonly string[])[] {
  if (!isJsonObject(body)) return [];
  const error = ownValue(body, "error");
  const isSymbol = typeof error === "string" && ERROR_SYMBOL.test(error);
  const isSure = isSymbol && (error.includes("_") || saysFailed(body));
  const status = memberAt(body, ["error", "status"]);
  const name = ownValue(body, "name");
  const hasMessage = membersNamed(body, MESSAGE_KEYS).length > 0;
  return [
    ...(isSure ? [["error"]] : []),
    ...(isCapital(status) ? [["error", "status"]] : []),
    ...(isCapital(name) && hasMessage ? [["name"]] : []),
    ...(typeof ownValue(body, "__type") === "string" ? [["__type"]] : []),
  ];
}

function saysFailed(body: JsonObject): boolean {
  return (
    ownValue(body, "error_description") !== undefined ||
    membersNamed(body, SUCCESS_KEYS).some(([, value]) => value === false) ||
    membersNamed(body, FAILURE_KEYS).some(([, value]) => value === true)
  );
}

function isCapital(value: JsonValue | undefined): boolean {
  return typeof value === "string" && CAPITAL_SYMBOL.test(value);
}

/** RFC 9457: the `type` of a problem tells it from others, unless it is `about:blank`. */
function problemType(body: JsonValue): readonly (readonly string[])[] {
  if (!isJsonObject(body)) return [];
  const type = ownValue(body, "type");
  const isUri = typeof type === "string" && /^(?:https?:\/\/|urn:|tag:|\/)/i.test(type);
  const isProblem =
    typeof ownValue(body, "title") === "string" &&
    (typeof ownValue(body, "status") === "number" || typeof ownValue(body, "detail") === "string");
  return isUri && isProblem ? [["type"]] : [];
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

function isCode(value: JsonValue, code: number | string): boolean {
  return (typeof value === "number" || typeof value === "string") && String(value) === String(code);
}
