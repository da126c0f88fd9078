/** The rows of Postman's tables: query parameters, form fields and what they share. */
import type { KeyValue } from "../model/collection.js";
import { descriptionOf, isFields, isList, own, textOf, type Fields } from "./fields.js";
import type { Place } from "./place.js";
import { wrongType } from "./refusal.js";
import { parseQuery, type ParsedPair } from "./sdk.js";

export function keyValue(key: string, value: string | null, row: Fields, place: Place): KeyValue {
  const description = descriptionOf(own(row, "description"));
  return {
    key,
    value,
    disabled: Boolean(own(row, "disabled")),
    ...(description !== undefined && { description }),
    pointer: place.pointer,
  };
}

/** A row that stands in a text, such as one parameter of a query string. */
export function textRow({ key, value }: ParsedPair, place: Place): KeyValue {
  return { key, value, disabled: false, pointer: place.pointer };
}

/** Query parameters: rows, a query string, or names with their values. */
export function readQuery(value: unknown, place: Place): readonly KeyValue[] {
  if (!value) return [];
  if (typeof value === "string") return parseQuery(value).map((pair) => textRow(pair, place));
  if (isFields(value)) {
    return Object.keys(value).map((key) =>
      keyValue(key, textOf(own(value, key)) ?? null, {}, place.at(key)),
    );
  }
  if (!isList(value)) throw wrongType(place, "the query", value);
  return value.flatMap((row, index) => queryRow(row, place.at(index)));
}

/** Postman sends only text: a key that is none is empty, a value that is none leaves the key alone. */
function queryRow(row: unknown, place: Place): readonly KeyValue[] {
  if (row === null) return [];
  if (typeof row === "string") return parseQuery(row).map((pair) => textRow(pair, place));
  const fields = isFields(row) ? row : {};
  return [
    keyValue(textOf(own(fields, "key")) ?? "", textOf(own(fields, "value")) ?? null, fields, place),
  ];
}
