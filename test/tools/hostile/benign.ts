/** The harmless value of the same kind: what generated code must look like, names and texts aside. */
import { isArray, isObject, parseJson, type JsonValue } from "../lib/json.js";
import type { Entry } from "./entry.js";

/** Texts that say what they are and no more: words, addresses, media types, `{{variables}}`. */
const HARMLESS = /^[\w:./{} -]*$/;
/** What every object has: as a key of a sample it is part of the attack. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The entry with its value made harmless; structure, kinds and equality of values stay. */
export function benignEntry(entry: Entry): Entry {
  const words = new Words();
  const { string, json, where } = entry;
  if (json) return { ...entry, string: JSON.stringify(words.value(parseJson(string))) };
  const isBody = where.endsWith("/body") || where.endsWith("/raw");
  const body = isBody ? parsed(string) : undefined;
  if (body !== undefined) return { ...entry, string: JSON.stringify(words.value(body)) };
  const isUrl = /^https?:/i.test(string) || where === "/variable/0/value";
  return { ...entry, string: isUrl ? "https://benign.example/path" : "benign" };
}

/** Gives equal texts equal words. */
class Words {
  readonly #given = new Map<string, string>();

  value(value: JsonValue): JsonValue {
    if (typeof value === "string") return HARMLESS.test(value) ? value : this.#word(value);
    if (typeof value === "number") return Number.isSafeInteger(value) ? value + 0 : 1.5;
    if (isArray(value)) return value.map((item) => this.value(item));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [this.#key(key), this.value(member)]),
    );
  }

  #key(key: string): string {
    return /^\w+$/.test(key) && !INHERITED.has(key) ? key : this.#word(key);
  }

  #word(text: string): string {
    const word = this.#given.get(text) ?? `benign${this.#given.size}`;
    this.#given.set(text, word);
    return word;
  }
}

function parsed(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
