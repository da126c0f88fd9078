// Part of postwright's runtime, copied as it is. Do not edit.
/** Lists as async iterables: page after page, each asked for only when the one before is used up. */
import type { Client } from "./client.js";
import { isObject } from "./encoding.js";
import { RequestAbortedError } from "./errors.js";
import { PaginationError } from "./next-link.js";
import { itemsIn, trail, type PageParams, type PageRequest } from "./next-page.js";
import type { RequestOptions } from "./options.js";
import { noting, type Sent, type Through } from "./page-client.js";
import type { ItemOf, item, PageIterable, PaginateOptions, ResultPage } from "./pages.js";
import { places, type CallPlace } from "./place.js";
import type { Outcome } from "./result.js";
import { FailureError } from "./unwrap.js";

/** A generated function, or a method of the object style. */
type Request = (...args: never[]) => Promise<Outcome>;

/** Without pages there is an argument that nobody can give, whose type says why. */
type Arguments<List extends Request> = typeof item extends keyof ReturnType<List>
  ? Parameters<List> extends readonly [client: Client, ...rest: infer Rest]
    ? [client: Client, ...rest: Paged<Rest>]
    : Paged<Parameters<List>>
  : Pageless;

type Pageless = [
  thisRequestHasNoPages: "This request has no pages that its collection shows.",
  ...rest: unknown[],
];

type Paged<Rest extends readonly unknown[]> = undefined extends Rest[0]
  ? [params?: Rest[0], options?: PaginateOptions]
  : [params: Rest[0], options?: PaginateOptions];

/**
 * All items of a list that an API gives page by page: `for await (const item of paginate(listItems, client, params))`,
 * or `paginate(listItems, client, params).pages()` for a page at a time.
 *
 * The first page is that of the given parameters. A documented failure throws a `FailureError`; a page that leads back
 * to an earlier one, or to another server, throws a `PaginationError`.
 */
export function paginate<List extends Request>(
  request: List,
  ...args: Arguments<List>
): PageIterable<ItemOf<ReturnType<List>>, Awaited<ReturnType<List>>>;
export function paginate(
  request: Request,
  ...args: readonly unknown[]
): PageIterable<unknown, Outcome> {
  /* oxlint-disable typescript/no-unsafe-type-assertion -- the signature holds a request and its arguments together */
  const send = request as (...args: readonly unknown[]) => Promise<Outcome>;
  const all = (isClient(args[0]) ? args : [undefined, ...args]) as All;
  /* oxlint-enable typescript/no-unsafe-type-assertion */
  const [client, params = {}, { maxPages = Infinity, ...options } = {}] = all;
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

type All = readonly [client?: Client, params?: PageParams, options?: PaginateOptions];

function isClient(value: unknown): boolean {
  return isObject(value) && "send" in value;
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
