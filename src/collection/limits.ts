/** What is too much to have been made by people: it is refused before it takes time and memory. */
import type { Place } from "./place.js";
import { Refusal } from "./refusal.js";

/**
 * Deeper folders are left out: no one nests by hundreds, but a hostile file does by tens of thousands,
 * and every item carries the names of all folders above it.
 */
export const MAX_FOLDER_DEPTH = 1000;

/** The largest collections in the wild, converted from descriptions of whole clouds, hold some ten thousand requests. */
export const MAX_ITEMS = 50_000;

/** Rows of one table: query parameters, headers, form fields, segments of a path, saved responses. */
const MAX_ROWS = 10_000;

/** @param what the table in words, such as `the query` */
export function checkRows(rows: readonly unknown[], place: Place, what: string): void {
  if (rows.length <= MAX_ROWS) return;
  throw new Refusal("PW1112", place, `${what} has ${rows.length} entries`);
}
