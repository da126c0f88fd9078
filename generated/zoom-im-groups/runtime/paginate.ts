// Part of postwright's runtime, copied as it is. Do not edit.
/** Lists as async iterables: page after page, each asked for only when the one before is used up. */
import type { Client } from "./client.js";
import { isObject } from "./encoding.js";
import { RequestAbortedError } from "./errors.js";
import { itemsIn, PaginationError, trail, type PageParams, type PageRequest } from "./next-page.js";
import type { RequestOptions } from "./options.js";
import { noting, type Sent, type Through } from "./page-client.js";
import type { PageIterable, PaginateOptions, ResultPage } from "./pages.js";
import { places, type CallPlace } from "./place.js";
import type { ListFunction, ListMethod } from "./request-function.js";
import type { Outcome } from "./result.js";
import { FailureError } from "./unwrap.js";

/** What the item of a request is that has no pages. */
declare const none: unique symbol;

type Rest<Params, Item> = [Item] extends [typeof none]
  ? [thisRequestHasNoPages: never]
  : undefined extends Params
    ? [params?: Params, options?: PaginateOptions]
    : [params: Params, options?: PaginateOptions];

/**
 * All items of a list that an API gives page by page: `for await (const item of paginate(listItems, client, params))`,
 * or `paginate(listItems, client, params).pages()` for a page at a time.
 *
 * The first page is that of the given parameters. A documented failure throws a `FailureError`; a page that leads back
 * to an earlier one, or to another server, throws a `PaginationError`.
 */
export function paginate<Params, Result extends Outcome, Item = typeof none>(
  request: ListMethod<Params, Result, Item>,
  ...rest: Rest<NoInfer<Params>, Item>
): PageIterable<Item, Result>;
export function paginate<Params, Result extends Outcome, Item = typeof none>(
  request: ListFunction<Params, Result, Item>,
  client: Client,
  ...rest: Rest<NoInfer<Params>, Item>
): PageIterable<Item, Result>;
export function paginate(
  request: (...args: never[]) => Promise<Outcome>,
  ...args: Bound | Free
): PageIterable<unknown, Outcome> {
  const all: readonly [Client | undefined, ...Bound] = isFree(args) ? args : [undefined, ...args];
  const [client, params = {}, { maxPages = Infinity, ...options } = {}] = all;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the signatures hold a request and its arguments together
  const send = request as (...args: unknown[]) => Promise<Outcome>;
  const call: Call = (values, through) =>
    client ? send(through(client), values, options) : send(values, options, through);
  return {
    pages: () => pagesOf(call, params, maxPages),
    async *[Symbol.asyncIterator]() {
      for await (const { items, result } of pagesOf(call, params, maxPages)) {
        for (const each of items) {
          checkSignal(options, placeOf(result.response));
          yield each;
        }
      }
    },
  };
}

type Bound = [params?: PageParams, options?: PaginateOptions];
type Free = [client: Client, ...rest: Bound];

function isFree(args: Bound | Free): args is Free {
  return isObject(args[0]) && "send" in args[0];
}

type Call = (params: PageParams, through: Through) => Promise<Outcome>;

async function* pagesOf(
  call: Call,
  params: PageParams,
  maxPages: number,
): AsyncGenerator<ResultPage<unknown, Outcome>, void> {
  const { enter, next } = trail();
  let request: PageRequest | undefined = { params };
  for (let count = 0; request && count < maxPages; count += 1) {
    const sent: Sent = {};
    const result = await call(request.params, noting(sent, request.url));
    if (!result.ok) throw new FailureError(result);
    const { body, response } = result;
    const place = placeOf(response);
    if (!sent.rules) throw new PaginationError("no client was asked", place);
    const { headers } = response;
    const items = itemsIn(body, sent.rules, place);
    const page = { rules: sent.rules, params: request.params, body, items, headers, place };
    enter(page);
    yield { items, result };
    request = next(page);
  }
}

/** Items that have come already are no reason to go on after the caller has given up. */
function checkSignal({ signal }: RequestOptions, place: CallPlace): void {
  if (signal?.aborted) throw new RequestAbortedError("aborted", place, { cause: signal.reason });
}

/** Clients that are no real ones have answers of no known request. */
function placeOf(response: Response): CallPlace {
  return places.get(response) ?? { method: "?", url: response.url };
}
