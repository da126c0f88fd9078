/** What an answer says of its pages: how many there are, how many items in all, whether there is more. */
import type { CountPlace } from "../../model/api.js";
import type { JsonValue } from "../../model/origin.js";
import {
  ITEM_COUNTS,
  LAST_PAGES,
  ITEM_COUNT_HEADERS,
  LAST_FLAGS,
  MAYBE_ITEM_COUNTS,
  MAYBE_PAGE_COUNTS,
  MORE_FLAGS,
  OFFSET_ECHOES,
  PAGE_COUNT_HEADERS,
  PAGE_COUNTS,
  PAGE_ECHOES,
  REMAINING_PAGES,
  SIZE_PARAMETERS,
} from "../heuristics-pagination.js";
import { shownItems, valuesAt, type Place } from "./answer.js";
import { plainName } from "./controls.js";
import type { ListCase } from "./list-case.js";

/** The only number of all pages, as a part of what is found. */
export function pageCount(list: ListCase, first: number): { readonly pages?: CountPlace } {
  const last = first === 1 ? numbers(list, LAST_PAGES) : [];
  const place = only([...numbers(list, PAGE_COUNTS), ...last]);
  const pages = place?.path ?? headerCount(list, PAGE_COUNT_HEADERS);
  return pages === undefined ? {} : { pages };
}

/** Where the answer says how many pages there are, whichever is the first. */
export function pageCounts(list: ListCase): readonly Place[] {
  return [...numbers(list, PAGE_COUNTS), ...numbers(list, LAST_PAGES)];
}

/** The only number of all items; one that the page exceeds is none. */
export function itemCount(list: ListCase, by: "page" | "offset"): { readonly total?: CountPlace } {
  const shown = shownItems(list.answer);
  const counts = (place: Place, least: number): boolean =>
    valuesAt(list.answer, place.path).every((value) => !(Number(value) < least));
  const totals = by === "offset" ? numbers(list, MAYBE_PAGE_COUNTS) : [];
  const stated = [...numbers(list, ITEM_COUNTS), ...totals].filter((place) => counts(place, shown));
  const likely = numbers(list, MAYBE_ITEM_COUNTS).filter(
    (place) =>
      counts(place, shown + 1) &&
      valuesAt(list.answer, place.path).some((value) => Number(value) > shown),
  );
  const place = only(stated.length > 0 ? stated : likely);
  const total = place?.path ?? headerCount(list, ITEM_COUNT_HEADERS);
  return total === undefined ? {} : { total };
}

/** The only header of saved answers that has such a number. */
export function headerCount({ answer }: ListCase, words: ReadonlySet<string>): string | undefined {
  const names = answer.examples.flatMap(({ headers }) =>
    headers.flatMap(([name, value]) =>
      words.has(plainName(name)) && isCount(value.trim()) ? [name] : [],
    ),
  );
  return only([...new Set(names)]);
}

export interface EndFlags {
  readonly more?: readonly string[];
  readonly last?: readonly string[];
}

/** The only sign of further pages: a flag, or how many are left; else the only one of the last page. */
export function endFlags(list: ListCase): EndFlags {
  const more = moreFlags(list);
  if (more.length === 0) return lastFlag(list);
  const place = only(more);
  return place === undefined ? {} : { more: place.path };
}

function lastFlag(list: ListCase): EndFlags {
  const place = only(flags(list, LAST_FLAGS));
  return place === undefined ? {} : { last: place.path };
}

function moreFlags(list: ListCase): readonly Place[] {
  return [...flags(list, MORE_FLAGS), ...numbers(list, REMAINING_PAGES)];
}

function flags({ answer, shapes }: ListCase, words: ReadonlySet<string>): readonly Place[] {
  return answer.places.filter(({ name, type }) => words.has(name) && shapes.isBoolean(type));
}

/** Where the answer says which page it is. */
export function echoes(list: ListCase, by: "page" | "offset"): readonly Place[] {
  return numbers(list, by === "page" ? PAGE_ECHOES : OFFSET_ECHOES);
}

/** All that is said of pages. */
export function counterparts(list: ListCase): readonly Place[] {
  return [
    ...pageCounts(list),
    ...numbers(list, ITEM_COUNTS),
    ...numbers(list, MAYBE_ITEM_COUNTS),
    ...numbers(list, MAYBE_PAGE_COUNTS),
    ...moreFlags(list),
    ...flags(list, LAST_FLAGS),
    ...echoes(list, "page"),
    ...echoes(list, "offset"),
    ...numbers(list, SIZE_PARAMETERS),
  ];
}

/** Numbers may be written as texts: `"page_count": "1"`. */
function numbers({ answer, shapes }: ListCase, words: ReadonlySet<string>): readonly Place[] {
  return answer.places.filter(({ name, type, path }) => {
    if (!words.has(name)) return false;
    if (shapes.isNumber(type)) return true;
    const values = valuesAt(answer, path);
    return values.length > 0 && values.every(isCount);
  });
}

function isCount(value: JsonValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\d{1,15}$/.test(value));
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}
