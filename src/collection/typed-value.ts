/** A variable's value under its declared type, as Postman's `Variable` gives it back. */
import { isFields, isList, jsonText, own, scalarText, type Fields } from "./fields.js";

/** Postman's `castOut(castIn(value))`; types that it does not know leave the value as it is. */
function typedValue(entry: Fields): unknown {
  const value = own(entry, "value");
  if (value === undefined) return undefined;
  const type = scalarText(own(entry, "type"))?.toLowerCase();
  switch (type) {
    case "string":
      return plainText(value);
    case "boolean":
      return Boolean(value);
    case "number":
      return typeof value === "object" && value !== null ? Number.NaN : Number(value);
    case "array":
    case "object":
      return parsedValue(type, value);
    default:
      return value;
  }
}

function parsedValue(type: "array" | "object", value: unknown): unknown {
  const parsed = typeof value === "string" ? parseOrNothing(value) : value;
  return (type === "array" ? isList(parsed) : isFields(parsed)) ? parsed : undefined;
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What `{{name}}` becomes: text always; `null` is the word, as in JSON, and no value at all is empty.
 * Of an object Postman makes `[object Object]`, which nobody means: it is the JSON text here, as it is in its editor.
 */
export function substitutionText(entry: Fields): string {
  const value = typedValue(entry);
  return value === undefined ? "" : plainText(value);
}

/** `String(value)`, which a hostile value can make fail. */
function plainText(value: unknown): string {
  if (isFields(value) || (isList(value) && value.some(isFields))) return jsonText(value) ?? "";
  try {
    return String(value);
  } catch {
    return "";
  }
}

/**
 * The text that an auth attribute stands for; absent where there is none.
 * Objects, which only `payload`, `header` and `claims` take, become the JSON text that these take as well.
 */
export function attributeText(entry: Fields): string | undefined {
  if (isEmpty(entry)) return undefined;
  const value = typedValue(entry);
  return scalarText(value) ?? jsonText(value);
}

/** The text that replaces a `:name` segment; Postman leaves the segment alone for any other value. */
export function segmentText(entry: Fields): string | undefined {
  if (isEmpty(entry)) return undefined;
  const value = typedValue(entry);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Postman would make the words `null` and `undefined` of these where the type is `string`; nobody means those. */
function isEmpty(entry: Fields): boolean {
  return (own(entry, "value") ?? null) === null;
}
