/** The fields of a form body, URL-encoded or multipart. */
import type { FormPart, KeyValue } from "../model/collection.js";
import {
  baseName,
  isFields,
  isList,
  jsonText,
  own,
  scalarText,
  textOf,
  type Fields,
} from "./fields.js";
import { isHeaderValue } from "./header-text.js";
import { keyValue, textRow } from "./key-value.js";
import type { Place } from "./place.js";
import { Refusal, wrongType } from "./refusal.js";
import { parseQuery } from "./sdk.js";

export function readUrlencoded(value: unknown, place: Place): readonly KeyValue[] {
  if (typeof value === "string") return parseQuery(value).map((pair) => textRow(pair, place));
  return rows(value, place).map(({ row, at }) => {
    if (typeof row === "string") {
      return textRow(parseQuery(row)[0] ?? { key: row, value: null }, at);
    }
    if (!isFields(row)) throw wrongType(at, "a form field", row);
    // Node writes the key of a field without one as "undefined", numbers and booleans as they are, all else as nothing.
    return keyValue(
      String(scalarText(own(row, "key"))),
      scalarText(own(row, "value")) ?? null,
      row,
      at,
    );
  });
}

export function readFormdata(value: unknown, place: Place): readonly FormPart[] {
  return rows(value, place).map(({ row, at }) => {
    if (!isFields(row)) throw wrongType(at, "a form field", row);
    checkContentType(row, at);
    return own(row, "type") === "file" ? filePart(row, at) : textPart(row, at);
  });
}

interface Row {
  readonly row: unknown;
  readonly at: Place;
}

/** A lone object is a list of one; `null` is no row. */
function rows(value: unknown, place: Place): readonly Row[] {
  if ((value ?? null) === null) return [];
  if (isFields(value)) return [{ row: value, at: place }];
  if (!isList(value)) throw wrongType(place, "the form", value);
  return value
    .map((row, index) => ({ row, at: place.at(index) }))
    .filter(({ row }) => row !== null);
}

function partKey(row: Fields): string {
  return scalarText(own(row, "key")) ?? "";
}

function textPart(row: Fields, place: Place): FormPart {
  const value = own(row, "value");
  // Postman takes whatever JavaScript counts as false for empty, and writes other values as JSON.
  const text = value ? (textOf(value) ?? jsonText(value)) : "";
  if (text === undefined) throw wrongType(place.at("value"), "the form field", value);
  return { kind: "text", ...keyValue(partKey(row), text, row, place), ...contentTypeOf(row) };
}

/** Files are known by their base names: nothing tells whether the path is one of this machine, and it is not opened. */
function filePart(row: Fields, place: Place): FormPart {
  const src = own(row, "src");
  const named = textOf(own(row, "fileName"));
  const paths = named ? [named] : isList(src) ? src : [src];
  const files = paths
    .filter((path) => typeof path === "string" && path !== "")
    .map((path) => baseName(String(path)));
  return {
    kind: "file",
    ...keyValue(partKey(row), null, row, place),
    ...contentTypeOf(row),
    files,
  };
}

/** It is a header of the part. */
function checkContentType(row: Fields, place: Place): void {
  const { contentType } = contentTypeOf(row);
  if (contentType === undefined || isHeaderValue(contentType) || own(row, "disabled")) return;
  const message = "a part's content type holds a line break or another control character";
  throw new Refusal("PW1105", place.at("contentType"), message);
}

function contentTypeOf(row: Fields): { contentType?: string } {
  const contentType = textOf(own(row, "contentType"));
  return contentType === undefined || contentType === "" ? {} : { contentType };
}
