// Part of postwright's runtime, copied as it is. Do not edit.
/** The client: options that never change, and calls made with them. */
import { withinLimits } from "./deadline.js";
import { decode } from "./decode.js";
import { isObject, own, type Field } from "./encoding.js";
import { exchange } from "./exchange.js";
import type { Operation, Params } from "./operation.js";
import type { AnyOptions, ClientOptions, RequestOptions, Settings } from "./options.js";
import { createRequest } from "./request.js";
import type { Outcome } from "./result.js";

export interface Client<Options extends ClientOptions = AnyOptions> {
  /** Makes a call: what the generated functions use. It serves requests that the collection does not have, too. */
  send<Result extends Outcome>(
    operation: Operation<Result>,
    params: Params,
    options?: RequestOptions,
  ): Promise<Result>;
  /** A client with further options: named values are added to this one's, all else replaces it. */
  with(options: Options): Client<Options>;
}

/**
 * A client holds nothing but a copy of its options, so that as many as one likes cost nothing.
 *
 * `Options` narrows the names of servers, variables and credentials to those of a collection, `defaults` are what it
 * says of them.
 */
export function createClient<Options extends ClientOptions = AnyOptions>(
  options: NoInfer<Options>,
  defaults: ClientOptions = {},
): Client<Options> {
  const initial: Settings = {
    variables: {},
    // Without an expander no text may have a variable.
    expand: (text, _, otherwise) => (text.includes("{{") ? otherwise(text) : text),
  };
  const settings = join(join(initial, defaults), options);
  return {
    async send<Result extends Outcome>(
      operation: Operation<Result>,
      params: Params,
      {
        signal,
        timeoutMs = settings.timeoutMs,
        retry = settings.retry,
        headers,
      }: RequestOptions = {},
    ) {
      const request = createRequest(operation, params, settings, headers);
      const reply = await withinLimits(
        (end) =>
          retry
            ? retry(() => exchange(request, settings, end), request, { signal: end, timeoutMs })
            : exchange(request, settings, end),
        { signal, timeoutMs },
        request,
      );
      // `decode` holds status and code against `operation.responses`, which the compiler has held against `Result`.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the body's type is taken as documented
      return decode(request, reply, signal) as Result;
    },
    with: (more) => createClient(more, settings),
  };
}

/** Named values are added to those there are; what is undefined takes nothing away. */
function join<Values extends object>(base: Values, over: object): Values;
function join(base: unknown, over: object): object;
function join(base: unknown, over: object): object {
  const given = Object.entries(over)
    .filter((field: Field) => field[1] !== undefined)
    .map(([key, value]: Field): Field => [
      key,
      isObject(value) ? join(own(base, key), value) : value,
    ]);
  return { ...(isObject(base) && base), ...Object.fromEntries(given) };
}
