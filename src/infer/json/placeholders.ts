/** Texts that name a type instead of being a value: `<integer>`, `string [date-time]`, and bare words such as `boolean`. */
import type { JsonValue } from "../../model/origin.js";
import { MIN_SHARE_OF_TYPE_WORDS, MIN_TYPE_WORDS, TYPE_NAME_KEY } from "../heuristics-json.js";
import type { Evidence, ObjectEvidence } from "./evidence.js";
import { isJsonArray, isJsonObject, type JsonObject } from "./json-value.js";

/** What a placeholder says; an object of which nothing else is known has no origin of its own. */
export type PlaceholderEvidence = Exclude<Evidence, ObjectEvidence> | { readonly kind: "object" };

type Omission = Extract<Evidence, { readonly kind: "nothing" }>;

const INTEGER: PlaceholderEvidence = { kind: "number", integer: true };
const NUMBER: PlaceholderEvidence = { kind: "number", integer: false };
const BOOLEAN: PlaceholderEvidence = { kind: "boolean" };
const NOTHING: Omission = { kind: "nothing" };
const STRING: PlaceholderEvidence = { kind: "string" };
const ARRAY: PlaceholderEvidence = { kind: "array", items: [] };

/** In lower case, without hyphens and spaces; what is no key here but stands in angle brackets is a string. */
const TYPE_NAMES: ReadonlyMap<string, PlaceholderEvidence> = new Map<string, PlaceholderEvidence>([
  ["string", STRING],
  ["str", STRING],
  ["integer", INTEGER],
  ["int", INTEGER],
  ["int32", INTEGER],
  ["int64", INTEGER],
  ["long", INTEGER],
  ["number", NUMBER],
  ["float", NUMBER],
  ["double", NUMBER],
  ["decimal", NUMBER],
  ["boolean", BOOLEAN],
  ["bool", BOOLEAN],
  ["null", { kind: "null" }],
  ["any", NOTHING],
  ["unknown", NOTHING],
  ["array", ARRAY],
  ["object", { kind: "object" }],
  ["date", { kind: "string", format: "date" }],
  ["datetime", { kind: "string", format: "date-time" }],
  ["time", { kind: "string", format: "time" }],
  ["uuid", { kind: "string", format: "uuid" }],
  ["guid", { kind: "string", format: "uuid" }],
  ["email", { kind: "string", format: "email" }],
  ["uri", { kind: "string", format: "uri" }],
  ["url", { kind: "string", format: "uri" }],
  ["byte", { kind: "string", format: "byte" }],
  ["binary", { kind: "string", format: "binary" }],
  ["password", { kind: "string", format: "password" }],
  ["hostname", { kind: "string", format: "hostname" }],
  ["ipv4", { kind: "string", format: "ipv4" }],
  ["ipv6", { kind: "string", format: "ipv6" }],
]);
/** `["number", "email"]` may list fields; with one of these beside them the words are types. */
const SURE_WORDS: ReadonlySet<string> = new Set(["string", "integer", "int", "boolean", "bool"]);

/** Words that are rather a value than a type, even beside types: `"ip-version": "unknown"`. */
const STATES: ReadonlySet<string> = new Set(["unknown"]);

/** The converter from OpenAPI, about a schema that holds itself. */
const CIRCULAR = /^<Circular reference to #\/(?:[\w.-]+\/)*([\w.-]+) detected>$/;
/** The same, about a schema that it gave up on: `<Error: Too many levels of nesting to fake this schema>`. */
const GIVEN_UP = /^<Error: [^<>]*>$/;
const BRACKETED = /^<([\w -]{1,20})>$/;
/** `string [date-time]`, `integer (int64)`. */
const WITH_FORMAT = /^([A-Za-z]{3,10}) ?[[(]([\w-]{2,20})[\])]$/;
const WORD = /^[A-Za-z][\w-]{2,9}$/;

/** The evidence of a text that names a type for sure, or `undefined`. */
export function placeholder(text: string): PlaceholderEvidence | undefined {
  if (text.startsWith("<")) return omission(text) ?? typeName(BRACKETED.exec(text)?.[1] ?? "");
  const [, word = "", format = ""] = WITH_FORMAT.exec(text) ?? [];
  const type = typeName(word);
  return type?.kind === "string" ? (typeName(format) ?? { kind: "string", format }) : type;
}

/** What stands where the converter left a schema out, as text or as `{ "value": … }`, which is no object of the API. */
export function omitted(object: JsonObject): Omission | undefined {
  const [key, ...others] = Object.keys(object);
  const { value } = object;
  const isWrapper = key === "value" && others.length === 0 && typeof value === "string";
  return isWrapper ? omission(value) : undefined;
}

function omission(text: string): Omission | undefined {
  const circular = CIRCULAR.exec(text)?.[1];
  if (circular !== undefined) return { kind: "nothing", circular };
  return GIVEN_UP.test(text) ? NOTHING : undefined;
}

/** The same for bare words; only for bodies where `speaksInTypeWords`. */
export function typeWord(key: string, text: string): PlaceholderEvidence | undefined {
  const isWord = WORD.test(text) && !STATES.has(text.toLowerCase());
  const type = isWord ? typeName(text) : undefined;
  // A `type` may be called "integer"; where it is "string", it is text in any case, and no value that others have.
  return TYPE_NAME_KEY.test(key) && type !== STRING ? undefined : type;
}

function typeName(text: string): PlaceholderEvidence | undefined {
  return TYPE_NAMES.get(text.toLowerCase().replaceAll(/[ _-]/g, ""));
}

/** Whether most strings of a body are words such as `string`, `integer`, `boolean`, so that these stand for types. */
export function speaksInTypeWords(body: JsonValue): boolean {
  let words = 0;
  let strings = 0;
  let isSure = false;
  const pending: { readonly key: string; readonly value: JsonValue }[] = [{ key: "", value: body }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { key, value } = next;
    if (typeof value === "string") {
      strings += 1;
      if (TYPE_NAME_KEY.test(key) || typeWord(key, value) === undefined) continue;
      words += 1;
      isSure ||= SURE_WORDS.has(value.toLowerCase());
    } else if (isJsonArray(value)) {
      for (const item of value) pending.push({ key, value: item });
    } else if (isJsonObject(value)) {
      for (const [member, item] of Object.entries(value)) {
        pending.push({ key: member, value: item });
      }
    }
  }
  return isSure && words >= MIN_TYPE_WORDS && words >= strings * MIN_SHARE_OF_TYPE_WORDS;
}
