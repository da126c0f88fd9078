/** Values for `{{variables}}`: from environment files, and made up where nothing defines them. */
import type { JsonValue } from "../../../../src/model/origin.js";
import { isArray, isObject, property, textProperty, type JsonObject } from "../json.js";

export type Variables = ReadonlyMap<string, string>;

/** `{{name}}`; a name holds no braces. */
const REFERENCE = /\{\{([^{}]+)\}\}/g;
const FIRST_REFERENCE = /^\s*\{\{([^{}]+)\}\}/;

export function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(REFERENCE)].map(([, name = ""]) => name));
}

function isDynamic(name: string): boolean {
  return name.startsWith("$");
}

/** A Postman environment or globals file, or a flat object of names and values. */
export function readVariables(json: JsonValue): Variables {
  const values = [json, property(json, "environment"), property(json, "globals")]
    .map((holder) => property(holder, "values"))
    .find((found) => isArray(found));
  if (isArray(values)) return new Map(values.filter(isObject).filter(isEnabled).map(entry));
  if (!isObject(json)) throw new Error("neither a Postman environment nor an object of values");
  return new Map(Object.entries(json).map(([key, value]) => [key, asText(value)]));
}

function isEnabled(variable: JsonObject): boolean {
  return variable["enabled"] !== false && variable["disabled"] !== true;
}

function entry(variable: JsonObject): readonly [string, string] {
  const key = textProperty(variable, "key") ?? "";
  return [key, asText(property(variable, "value") ?? "")];
}

function asText(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The collection's own variables, as text; disabled ones do not count. */
export function collectionVariables(collection: JsonObject): Variables {
  const values = property(collection, "variable");
  const enabled = isArray(values)
    ? values.filter(isObject).filter((variable) => variable["disabled"] !== true)
    : [];
  return new Map(enabled.map(entry));
}

const FIRST_NUMBER = 1001;

/**
 * Fixed values for the names that neither `given` nor the collection defines, or gives a value other than nothing:
 * a base URL for those that start a URL, a word elsewhere.
 */
export function fill(
  collection: JsonObject,
  given: Variables,
  which: "none" | "undefined" | "empty",
): Variables {
  if (which === "none") return new Map();
  const known = new Map([...collectionVariables(collection), ...given]);
  const starters = urlStarters(collection);
  const filled = new Map<string, string>();
  for (const name of namesIn(JSON.stringify(collection))) {
    const value = known.get(name);
    const isKnown = which === "empty" ? Boolean(value) : value !== undefined;
    if (isKnown || isDynamic(name)) continue;
    const word = `fill-${name.replaceAll(/[^\w-]/g, "-")}`;
    const isBase = starters.has(name);
    // A number is as good as a word, and JSON where it stands without quotes.
    const plain = which === "empty" ? String(FIRST_NUMBER + filled.size) : word;
    filled.set(name, isBase ? `http://${word}.test` : plain);
  }
  return filled;
}

/** Names of the variables that a URL begins with. */
function urlStarters(value: JsonValue, found = new Set<string>()): ReadonlySet<string> {
  if (isArray(value)) {
    for (const member of value) urlStarters(member, found);
  } else if (isObject(value)) {
    const url = property(value, "url");
    const raw = typeof url === "string" ? url : textProperty(url, "raw");
    const [, name] = FIRST_REFERENCE.exec(raw ?? "") ?? [];
    if (name !== undefined) found.add(name);
    for (const member of Object.values(value)) urlStarters(member, found);
  }
  return found;
}
