/** Whether the body of a saved response says that the request failed: beyond doubt, or together with the response's name. */
import type { JsonValue } from "../../model/origin.js";
import {
  DATA_KEYS,
  ERROR_CODE_KEYS,
  ERROR_COMPANIONS,
  ERROR_DETAIL_KEYS,
  FAILED_STATES,
  FAILURE_KEYS,
  MAX_CODE_DEPTH,
  MAX_MEANING,
  MESSAGE_KEYS,
  STATE_KEYS,
  STATUS_KEYS,
  SUCCESS_KEYS,
  SUCCESS_WORDS,
} from "../heuristics-response.js";
import { isJsonArray, isJsonObject, type JsonObject } from "../json/json-value.js";
import { isReal, memberAt, membersNamed } from "./body-members.js";
import { codeIn, isErrorStatus, meansSuccess } from "./error-body.js";
import { isKnownStatus } from "./status.js";

const ERROR_KEYS: ReadonlySet<string> = new Set(["error", "errors"]);
const EXPLICIT_CODES: ReadonlySet<string> = new Set(ERROR_CODE_KEYS);
const PLAIN_ERROR_KEYS: ReadonlySet<string> = new Set([
  "code",
  ...ERROR_CODE_KEYS,
  ...MESSAGE_KEYS,
  ...ERROR_DETAIL_KEYS,
]);

/** Whether the body itself says beyond doubt that the request failed. */
export function saysError(body: JsonValue): boolean {
  if (!isJsonObject(body)) return false;
  const flags = membersNamed(body, SUCCESS_KEYS).map(([, value]) => value);
  if (flags.some(isFalse)) return true;
  const hasCompanion = hasReal(body, ERROR_COMPANIONS);
  const state = failedState(body);
  if (state !== undefined) return hasCompanion || isFail(body, state);
  if (hasData(body)) return false;
  return (
    hasReal(body, ERROR_KEYS) ||
    (hasCompanion && flags.some(isZero)) ||
    (messageOf(body) !== undefined && saysErrorBesideMessage(body))
  );
}

/** The first `"status": "error"`, `"result": "fail"` of a body. */
export function failedState(body: JsonObject): FailedState | undefined {
  return membersNamed(body, STATE_KEYS).find((member): member is FailedState =>
    isFailedState(member[1]),
  );
}

type FailedState = readonly [key: string, word: string];

/** JSend: `{"status": "fail", "data": {"title": "A title is required"}}` */
function isFail(body: JsonObject, [key, word]: FailedState): boolean {
  const others = Object.keys(body).filter((each) => each !== key);
  return word.toLowerCase() === "fail" && others.length === 1 && others[0] === "data";
}

/** An error with a state's word that has nothing besides what errors have; `{"status": "failed", "amount": 17}` is a thing. */
export function isErrorEnvelope(body: JsonObject): boolean {
  const plain = membersNamed(body, PLAIN_ERROR_KEYS);
  const isPlain = plain.length === Object.keys(body).length;
  return isPlain && failedState(body) !== undefined && saysError(body);
}

/** `{"error": true, "message": …}`, `{"statusCode": 404, "message": …}`, `{"errcode": 40013, "errmsg": …}` */
function saysErrorBesideMessage(body: JsonObject): boolean {
  const has = (names: ReadonlySet<string>, test: (value: JsonValue) => boolean): boolean =>
    membersNamed(body, names).some(([, value]) => test(value));
  return (
    has(FAILURE_KEYS, (value) => value === true) ||
    has(STATUS_KEYS, isKnownError) ||
    has(EXPLICIT_CODES, (value) => isScalar(value) && isReal(value) && !meansSuccess(value))
  );
}

function isKnownError(value: JsonValue): boolean {
  return isScalar(value) && isErrorStatus(value) && isKnownStatus(Number(value));
}

/** What an error looks like, and some successes do: a code beside a message, and nothing that was asked for. */
export function looksLikeError(body: JsonValue): boolean {
  if (!isJsonObject(body) || hasData(body)) return false;
  const code = codeIn(body)?.code;
  const message = messageOf(body);
  if (code === undefined || meansSuccess(code) || message === undefined) return false;
  const plain = membersNamed(body, PLAIN_ERROR_KEYS);
  return plain.length === Object.keys(body).length && !SUCCESS_WORDS.test(message);
}

/** The body's own words, unless they are long. */
export function meaningIn(body: JsonValue): string | undefined {
  const error = memberAt(body, ["error"]);
  const messages = [body, error].flatMap((place) =>
    isJsonObject(place) ? [messageOf(place)] : [],
  );
  return messages.find((text) => text !== undefined && text.length <= MAX_MEANING);
}

/** SOAP's own element for errors, in an envelope of any prefix. */
export function isSoapFault(text: string): boolean {
  return /<(?:[\w-]{1,32}:)?Envelope[\s>]/.test(text) && /<(?:[\w-]{1,32}:)?Fault[\s/>]/.test(text);
}

function hasData(body: JsonObject): boolean {
  return membersNamed(body, DATA_KEYS).some(([, value]) => value !== null && !isFailedState(value));
}

function messageOf(body: JsonObject): string | undefined {
  const texts = membersNamed(body, MESSAGE_KEYS).map(([, value]) => value);
  return texts.find((text): text is string => typeof text === "string" && isReal(text));
}

function hasReal(body: JsonObject, names: ReadonlySet<string>): boolean {
  return membersNamed(body, names).some(([, value]) => isTelling(value));
}

function isFailedState(value: JsonValue): value is string {
  return typeof value === "string" && FAILED_STATES.has(value.toLowerCase());
}

function isFalse(value: JsonValue): boolean {
  return value === false || value === "false";
}

/** `{"success": 0, "message": …}`; without a message it may be a count. */
function isZero(value: JsonValue): boolean {
  return value === 0 || value === "0";
}

function isScalar(value: JsonValue): value is number | string {
  return typeof value === "number" || typeof value === "string";
}

/** Text, a number, or an object or list with one of these in it; what OpenAPI converters make up tells nothing. */
function isTelling(value: JsonValue | undefined, depth = 0): boolean {
  if (typeof value === "number") return value !== 0;
  if (typeof value === "string") return isReal(value);
  const inner = isJsonArray(value) ? value : isJsonObject(value) ? Object.values(value) : [];
  return depth < MAX_CODE_DEPTH && inner.some((each) => isTelling(each, depth + 1));
}
