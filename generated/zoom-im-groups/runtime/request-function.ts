// Part of postwright's runtime, copied as it is. Do not edit.
/** Generated functions as types, for what is called with one: in the hints of editors these have names. */
import type { Client } from "./client.js";
import type { RequestOptions } from "./options.js";
import type { Paginated } from "./pages.js";

/** A function that makes one request of the API. */
export type RequestFunction<Params, Result> = (
  client: Client,
  params: Params,
  options?: RequestOptions,
) => Promise<Result>;

/** One that asks for a page of a list. */
export type ListFunction<Params, Result, Item> = (
  client: Client,
  params: Params,
  options?: RequestOptions,
) => Promise<Result> & Paginated<Item>;

/** Likewise, as a method of the object style. */
export type ListMethod<Params, Result, Item> = (
  params: Params,
  options?: RequestOptions,
) => Promise<Result> & Paginated<Item>;
