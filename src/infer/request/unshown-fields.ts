/**
 * Fields of a JSON body that a table in the request's description documents and no sample shows: without them, nobody
 * could pass what the API takes.
 */
import type { Field, TypeRef } from "../../model/api.js";
import { COLUMN_TYPES, LIST_TYPE, MIN_SHOWN_ROWS } from "../heuristics-rows.js";
import type { BodyPlace } from "./body-places.js";
import type { DocumentedRow } from "./documented-rows.js";

export interface UnshownRow {
  readonly key: string;
  readonly row: DocumentedRow;
}

/** Rows that all places of the type have alike, where each table is known to be one of this object. */
export function unshownRows(
  fields: readonly Field[],
  places: readonly BodyPlace[],
): readonly UnshownRow[] {
  const [first, ...others] = places;
  if (first === undefined || !places.every((place) => isOfPlace(place, fields))) return [];
  const shown = new Set(fields.map(({ key }) => key));
  const rows = [...first.rows.rowsBelow(first.path)];
  return rows.flatMap(([key, row]) => {
    const isElsewhere = places.some(({ parameters }) => parameters.has(key));
    const isSame = others.every(
      (place) => place.rows.rowsBelow(place.path).get(key)?.text === row.text,
    );
    return shown.has(key) || isElsewhere || !isSame ? [] : [{ key, row }];
  });
}

/** Whether so many of the rows are fields of the object that the others must be, too. */
function isOfPlace({ rows, path }: BodyPlace, fields: readonly Field[]): boolean {
  const below = rows.rowsBelow(path);
  const shown = fields.filter(({ key }) => below.has(key));
  const says = path !== "" || [...below.values()].some(({ place }) => place === "body");
  return shown.length >= (says ? 1 : MIN_SHOWN_ROWS);
}

/** What the column "Type" says in a word; anything else may be anything. */
export function typeOfRow({ type }: DocumentedRow): TypeRef {
  const words = (type ?? "").trim().toLowerCase();
  const [, bracketed, of] = LIST_TYPE.exec(words) ?? [];
  const inner = bracketed ?? of;
  if (LIST_TYPE.test(words)) return { kind: "array", items: simpleType(inner ?? "") };
  return simpleType(words);
}

function simpleType(word: string): TypeRef {
  const kind = COLUMN_TYPES.find(([, words]) => words.test(word))?.[0];
  if (kind === undefined) return { kind: "unknown" };
  return kind === "record" ? { kind, values: { kind: "unknown" } } : { kind };
}
