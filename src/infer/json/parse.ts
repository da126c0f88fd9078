/** Reads the text of a documented JSON body as a person would: strictly where it is JSON, else leniently. */
import type { JsonValue } from "../../model/origin.js";
import { MAX_JSON_DEPTH } from "../heuristics-json.js";
import { isJsonArray, isJsonObject } from "./json-value.js";
import { LenientReader, type Unreadable } from "./lenient-reader.js";
import type { StandIn } from "./stand-in.js";

export type ParsedJson =
  | {
      readonly ok: true;
      readonly value: JsonValue;
      /** Whether the text is JSON as it stands, without comments, trailing commas and bare variables. */
      readonly strict: boolean;
      /** Where `value` is not what the text says. */
      readonly standIns: readonly StandIn[];
    }
  | ({ readonly ok: false } & Unreadable);

export function parseJsonText(text: string): ParsedJson {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (body.trim() === "") {
    return { ok: false, reason: "empty", message: "the text is empty", offset: 0 };
  }
  const parsed = parseStrictly(body);
  if (parsed !== undefined && isFaithful(body)) {
    return { ok: true, value: parsed.value, strict: true, standIns: [] };
  }
  const read = new LenientReader(body).read();
  if (!("reason" in read)) {
    const { value, standIns } = read;
    return { ok: true, value, standIns, strict: parsed !== undefined };
  }
  return { ok: false, ...read, message: `${read.message} (${lineAndColumn(body, read.offset)})` };
}

/** A key that some object of a JSON text has twice: a value has the last of the two alone. */
export function repeatedKey(
  text: string,
  { value }: { readonly value: JsonValue },
): string | undefined {
  // Where there are as many ends of keys as members, texts inside of strings included, no member is lost.
  if ((text.match(/"\s*:/g) ?? []).length === membersIn(value)) return undefined;
  const read = new LenientReader(text).read();
  return "reason" in read ? undefined : read.repeatedKey;
}

function membersIn(value: JsonValue): number {
  let members = 0;
  const pending: JsonValue[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const inner: readonly JsonValue[] = isJsonArray(next)
      ? next
      : isJsonObject(next)
        ? Object.values(next)
        : [];
    if (isJsonObject(next)) members += inner.length;
    for (const each of inner) pending.push(each);
  }
  return members;
}

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}

function parseStrictly(text: string): { readonly value: JsonValue } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isParsedJson(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** True of all that `JSON.parse` returns: what is an object then holds nothing else either. */
function isParsedJson(value: unknown): value is JsonValue {
  return value === null || ["boolean", "number", "object", "string"].includes(typeof value);
}

/** Whether `JSON.parse` keeps what the text says: no number that is cut, no -0, and no depth that later stages cannot walk. */
function isFaithful(text: string): boolean {
  return !/[\d.]{16}|\d[eE]|-0/.test(text) && !isDeep(text);
}

/** Counts brackets, also those in strings: this only decides who reads the text. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > MAX_JSON_DEPTH) return true;
  }
  return false;
}
