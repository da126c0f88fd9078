// Part of postwright's runtime, copied as it is. Do not edit.
/** A client that notes what a generated function sends, and can send it to the URL of a next page instead. */
import type { Client } from "./client.js";
import { PaginationError } from "./next-link.js";
import type { Fallbacks, Operation, Params } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { PageRules } from "./page-rules.js";
import type { Outcome } from "./result.js";

/** Puts another client in the place of the one that a function is called with. */
export type Through = (client: Client) => Client;

/** What was noted. */
export interface Sent {
  rules?: PageRules | undefined;
}

export function noting(sent: Sent, url: string | undefined): Through {
  const through: Through = (client) => ({
    async send<Result extends Outcome>(
      operation: Operation<Result>,
      params: Params,
      options?: RequestOptions,
    ) {
      const { method, path, pages } = operation;
      sent.rules = pages;
      if (!pages) throw new PaginationError("has no known pages", { method, url: path });
      if (url === undefined) return client.send(operation, params, options);
      const { server = "" } = operation;
      return client
        .with({ baseUrl: url, servers: { [server]: url } })
        .send(withoutAddress(operation), { ...params, query: {} }, options);
    },
    with: (more) => through(client.with(more)),
  });
  return through;
}

/** For a server whose URL has all of the path and the query already. */
function withoutAddress<Result extends Outcome>(operation: Operation<Result>): Operation<Result> {
  const { fallbacks } = operation;
  const filled: Fallbacks = (path, params, expand) => ({
    ...(fallbacks?.(path, params, expand) ?? { body: params.body }),
    path,
    query: {},
  });
  return { ...operation, path: "", fallbacks: filled };
}
