/** Request headers as they go over the wire, and response headers as they were saved. */
import type { KeyValue } from "../model/collection.js";
import { isFields, isList, own, scalarText } from "./fields.js";
import { isHeaderName, isHeaderValue } from "./header-text.js";
import { keyValue, textRow } from "./key-value.js";
import { checkRows } from "./limits.js";
import type { Place } from "./place.js";
import { Refusal, wrongType } from "./refusal.js";
import { parseHeader, parseHeaders } from "./sdk.js";

/** A header and where it stands; only one that is an object has its name and its value in places of their own. */
interface Row {
  readonly header: KeyValue;
  readonly place: Place;
  readonly isObject: boolean;
}

/** Refuses the request where an enabled header cannot be sent; a disabled one of that kind is no header at all. */
export function readRequestHeaders(value: unknown, place: Place): readonly KeyValue[] {
  // Postman leaves out headers without a name and those of HTTP/2.
  const rows = readRows(value, place);
  checkRows(rows, place, "the list of headers");
  const named = rows.filter(({ header }) => header.key !== "" && !header.key.startsWith(":"));
  return withoutOverridden(named.filter(isSendable).map(({ header }) => header));
}

/** All headers as they were saved. */
export function readHeaders(value: unknown, place: Place): readonly KeyValue[] {
  return readRows(value, place).map(({ header }) => header);
}

/** Rows, header lines, or names with their values. */
function readRows(value: unknown, place: Place): readonly Row[] {
  if (!value) return [];
  if (typeof value === "string") {
    return parseHeaders(value).map((pair) => textual(textRow(pair, place), place));
  }
  if (isFields(value)) {
    return Object.keys(value).flatMap((name) => namedRow(name, own(value, name), place.at(name)));
  }
  if (!isList(value)) throw wrongType(place, "the list of headers", value);
  return value.flatMap((row, index) => readRow(row, place.at(index)));
}

function textual(header: KeyValue, place: Place): Row {
  return { header, place, isObject: false };
}

function namedRow(name: string, value: unknown, place: Place): readonly Row[] {
  // Postman takes only text and rows from names with their values.
  if (typeof value === "number" || typeof value === "boolean") return [];
  if (typeof value !== "string") return readRow(value, place);
  return [textual(keyValue(name, value, {}, place), place)];
}

function readRow(row: unknown, place: Place): readonly Row[] {
  if (row === null) return [];
  if (typeof row === "string") return [textual(textRow(parseHeader(row), place), place)];
  if (!isFields(row)) throw wrongType(place, "a header", row);
  const key = own(row, "key");
  const name = key ? scalarText(key) : "";
  if (name === undefined) throw wrongType(place.at("key"), "the header's name", key);
  return headerTexts(own(row, "value"), place).map((text) => ({
    header: keyValue(name, text, row, place),
    place,
    isObject: true,
  }));
}

/** Node writes `null` as a word, and a list as one header each. */
function headerTexts(value: unknown, place: Place): readonly string[] {
  if (value === undefined) return [""];
  return (isList(value) ? value : [value]).map((element) => {
    const text = element === null ? "null" : scalarText(element);
    if (text === undefined) throw wrongType(place.at("value"), "the header's value", value);
    return text;
  });
}

function isSendable({ header: { key, value, disabled }, place, isObject }: Row): boolean {
  const hasName = isHeaderName(key);
  const hasValue = isHeaderValue(value ?? "");
  if (disabled || (hasName && hasValue)) return hasName && hasValue;
  const half = hasName ? "value" : "key";
  const message = hasName
    ? `the header "${key}" holds a line break or another control character`
    : `a header has ${isPlain(key) ? `the name "${key}", which` : "a name that"} HTTP forbids`;
  throw new Refusal("PW1105", isObject ? place.at(half) : place, message);
}

/** Whether a text can be shown as it is. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]{1,80}$/.test(text);
}

/** Of names that differ only in case, Node sends one spelling: the one that came up last. */
function withoutOverridden(headers: readonly KeyValue[]): readonly KeyValue[] {
  const spellings = new Set(headers.filter(({ disabled }) => !disabled).map(({ key }) => key));
  const sent = new Map([...spellings].map((key) => [key.toLowerCase(), key]));
  return headers.filter(({ key, disabled }) => disabled || sent.get(key.toLowerCase()) === key);
}
