// Part of postwright's runtime, copied as it is. Do not edit.
/** Lists that come in pages, as callers see them. */
import type { RequestOptions } from "./options.js";

export declare const item: unique symbol;

/** Marks the answer as a page of a list of these items, which `paginate` reads off. There is nothing of it at run time. */
export interface Paginated<Item> {
  readonly [item]?: Item;
}

/** Of what items the answers are pages; `never` where they are none. */
export type ItemOf<Answer> = typeof item extends keyof Answer
  ? Exclude<Answer[typeof item], undefined>
  : never;

/** Options of each call for a page: `timeoutMs`, too, is for one page. */
export interface PaginateOptions extends RequestOptions {
  /** How many pages are asked for at most. Default: all. */
  readonly maxPages?: number;
}

/** A list that is asked for page by page, each when it is needed; every loop over it begins anew. */
export interface PageIterable<Item, Result> extends AsyncIterable<Item> {
  /** Page by page. */
  pages(): AsyncIterable<ResultPage<Item, Result>>;
}

export interface ResultPage<Item, Result> {
  readonly items: readonly Item[];
  /** The success that the items came with. */
  readonly result: Extract<Result, { readonly ok: true }>;
}
