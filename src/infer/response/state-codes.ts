/** Errors under 2xx that no code tells from successes, but the word that all answers of the API have: JSend's `status`. */
import { ENVELOPE_WORDS, SUCCESS_STATE, SUCCESS_WORDS } from "../heuristics-response.js";
import { isJsonObject, type JsonObject } from "../json/json-value.js";
import { isReal, ownValue } from "./body-members.js";
import { failedState, isErrorEnvelope } from "./error-signs.js";
import type { ReadResponse } from "./read-response.js";
import { failureUnder, withMeaning } from "./verdict.js";

/** Such a word is the code of the error, and of all errors of its status, since codes have one place. */
export function withStateCodes(reads: readonly ReadResponse[]): readonly ReadResponse[] {
  const keys = new Map<unknown, string>();
  for (const read of reads) {
    const key = tellingKey(read, reads);
    if (key !== undefined) keys.set(read.verdict?.status, key);
  }
  return keys.size === 0
    ? reads
    : reads.map((read) => withStateCode(read, keys.get(read.verdict?.status)));
}

/** The key of the word that alone tells of the error. */
function tellingKey(read: ReadResponse, reads: readonly ReadResponse[]): string | undefined {
  const { verdict, name } = read;
  const body = bodyOf(read);
  const isSuccess = verdict?.ok === true && verdict.status !== "2xx";
  if (!isSuccess || body === undefined || !isErrorEnvelope(body)) return undefined;
  const [key, word] = failedState(body) ?? [];
  if (key === undefined || word === undefined || SUCCESS_WORDS.test(name.text)) return undefined;
  const states = reads.flatMap((other) => stateOfSuccess(other, key));
  const isSure = states.length > 0 || ENVELOPE_WORDS.has(word.toLowerCase());
  return isSure && states.every((state) => SUCCESS_STATE.test(state)) ? key : undefined;
}

/** A `running` in the place of the word would be the state of a thing, and so the word. */
function stateOfSuccess(read: ReadResponse, key: string): readonly string[] {
  const body = bodyOf(read);
  if (read.verdict?.ok !== true || body === undefined || isErrorEnvelope(body)) return [];
  const state = ownValue(body, key);
  return typeof state === "string" && isReal(state) ? [state] : [];
}

function withStateCode(read: ReadResponse, key: string | undefined): ReadResponse {
  const { verdict, name, body } = read;
  const object = bodyOf(read);
  if (key === undefined || verdict === undefined || object === undefined) return read;
  const [stateKey, word] = failedState(object) ?? [];
  if (word === undefined || stateKey !== key) return read;
  if (verdict.ok && (!isErrorEnvelope(object) || SUCCESS_WORDS.test(name.text))) return read;
  const code = { ...withMeaning(word, name, body), path: [key] };
  const failure = failureUnder(Number(verdict.status), [code]);
  const notes = read.notes.filter((note) => !verdict.notes.includes(note));
  return { ...read, verdict: failure, notes: [...failure.notes, ...notes] };
}

function bodyOf({ body }: ReadResponse): JsonObject | undefined {
  return body.kind === "json" && isJsonObject(body.value) ? body.value : undefined;
}
