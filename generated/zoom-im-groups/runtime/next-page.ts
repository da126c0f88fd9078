// Part of postwright's runtime, copied as it is. Do not edit.
/** From one page of a list to the request for the next one. */
import { fieldText, isObject, own } from "./encoding.js";
import { linkIn, nextUrl, PaginationError, urlIn } from "./next-link.js";
import type { PageRules } from "./page-rules.js";
import type { CallPlace } from "./place.js";

/** A caller's parameters, by where they go. */
export interface PageParams {
  readonly [section: string]: unknown;
}

/** What a page is asked for with. */
export interface PageRequest {
  readonly params: PageParams;
  /** Where it is, if the page before says so. */
  readonly url?: string;
}

/** A page that has come. */
export interface Page {
  readonly rules: PageRules;
  readonly params: PageParams;
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly headers: Headers;
  /** What was asked, with its whole URL. */
  readonly place: CallPlace;
}

/** Leads from page to page; throws where that would go in circles. */
export interface Trail {
  /** Looks at a page before anybody else does. */
  readonly enter: (page: Page) => void;
  /** What to ask for after a page; nothing where it is the last one. */
  readonly next: (page: Page) => PageRequest | undefined;
}

export function trail(): Trail {
  let before = "";
  let count = 0;
  const seen = new Set<string>();
  return {
    enter: ({ rules, items, place }) => {
      count += items.length;
      const text = isNumbered(rules) && items.length > 0 ? JSON.stringify(items) : "";
      if (text && text === before) {
        throw new PaginationError("a page repeats the one before it", place);
      }
      before = text;
    },
    next: (page) => {
      const { rules, body, params } = page;
      if (rules.more && isNone(valueAt(body, rules.more))) return undefined;
      if (rules.last && !isNone(valueAt(body, rules.last))) return undefined;
      if (isNumbered(rules)) return nextNumber(rules, page, count);
      const next = nextIn(rules, page);
      if (isNone(next)) return lastPage(page);
      if ("parameter" in rules) {
        leadOn(fieldText(parameterIn(params, rules) ?? ""), fieldText(next), page, seen);
        return { params: withParameter(params, rules, next) };
      }
      const url = nextUrl(fieldText(next), page.place);
      leadOn(page.place.url, url, page, seen);
      return { params, url };
    },
  };
}

/** The token, the id or the URL that leads on. */
function nextIn(rules: Exclude<PageRules, NumberRules>, { body, items, headers }: Page) {
  switch (rules.by) {
    case "token":
      return valueAt(body, rules.next);
    case "item":
      return valueAt(items.at(-1), rules.id);
    case "url":
      return urlIn(valueAt(body, rules.next), rules.link);
    case "link":
      return linkIn(headers);
  }
}

/** An end, unless the page has just said that it is none. */
function lastPage({ rules: { by, more, last }, body, items, place }: Page): undefined {
  const goesOn = more ?? (last && valueAt(body, last) !== undefined);
  if (!goesOn || (by === "item" && items.length === 0)) return;
  throw new PaginationError("there is more, but nothing leads to it", place);
}

/** Some APIs write no, and what comes after the last cursor, as texts. */
function isNone(value: unknown): boolean {
  return !value || value === "0" || value === "false";
}

function leadOn(from: string, to: string, { place }: Page, seen: Set<string>): void {
  seen.add(from);
  if (seen.has(to)) throw new PaginationError("a page leads back to an earlier one", place);
}

/** The list of a page; what is left out of an answer is an empty one. */
export function itemsIn(body: unknown, { items }: PageRules, place: CallPlace): readonly unknown[] {
  const list = valueAt(body, items) ?? [];
  if (Array.isArray(list)) return list;
  throw new PaginationError(`there is no list at ${items.join(".") || "the body"}`, place);
}

type NumberRules = Extract<PageRules, { readonly by: "page" | "offset" }>;

function isNumbered(rules: PageRules): rules is NumberRules {
  return rules.by === "page" || rules.by === "offset";
}

/** The next page by its number, or by how many items are before it. */
function nextNumber(rules: NumberRules, page: Page, count: number): PageRequest | undefined {
  const isPage = rules.by === "page";
  const { first = isPage ? 1 : 0, pages, total } = rules;
  const { params, items } = page;
  const next = (numberIn(parameterIn(params, rules)) ?? first) + (isPage ? 1 : items.length);
  const pageCount = countIn(page, pages);
  const itemCount = countIn(page, total);
  // Whoever begins in the middle has counted too few items: the empty page after the last is the end then.
  const passed = isPage ? count : next - first;
  const isLast =
    items.length === 0 ||
    next - first >= (pageCount ?? Infinity) ||
    passed >= (itemCount ?? Infinity);
  return isLast ? undefined : { params: withParameter(params, rules, next) };
}

type ParameterPlace = Pick<NumberRules, "in" | "parameter" | "within">;

function keysTo(place: ParameterPlace): readonly string[] {
  return [place.in ?? "query", ...(place.within ?? []), place.parameter];
}

function parameterIn(params: PageParams, place: ParameterPlace): unknown {
  return valueAt(params, keysTo(place));
}

function withParameter(params: PageParams, place: ParameterPlace, value: unknown): PageParams {
  return withValue(params, keysTo(place), value);
}

function withValue(
  object: unknown,
  [key, ...others]: readonly string[],
  value: unknown,
): PageParams {
  if (key === undefined) return {};
  const inner = others.length === 0 ? value : withValue(own(object, key), others, value);
  return { ...(isObject(object) && object), [key]: inner };
}

/** A number in a body, or in a header. */
function countIn({ body, headers }: Page, place: readonly string[] | string | undefined) {
  if (place === undefined) return undefined;
  return numberIn(typeof place === "string" ? headers.get(place) : valueAt(body, place));
}

function valueAt(body: unknown, keys: readonly string[]): unknown {
  return keys.reduce(own, body);
}

/** Numbers may be texts: those of queries are. */
function numberIn(value: unknown): number | undefined {
  const isNumeric = typeof value === "number" || (typeof value === "string" && value !== "");
  return isNumeric && Number.isFinite(Number(value)) ? Number(value) : undefined;
}
