// Part of postwright's runtime, copied as it is. Do not edit.
/** Generated functions as types, for what is called with one: in the hints of editors these have names. */
import type { Client } from "./client.js";
import type { RequestOptions } from "./options.js";

/** A function that makes one request of the API. */
export type RequestFunction<Params, Result> = (
  client: Client,
  params: Params,
  options?: RequestOptions,
) => Promise<Result>;
