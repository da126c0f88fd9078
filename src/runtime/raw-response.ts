// Part of postwright's runtime, copied as it is. Do not edit.
/** Answers as they came, for those who want to read them by themselves. */
import type { Client } from "./client.js";
import type { BodyReader, Operation, Params } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { RequestFunction } from "./request-function.js";
import type { Outcome } from "./result.js";

/**
 * The response of a call, not read, whatever its status: `rawResponse(downloadFile, client, params)`.
 *
 * All that makes the request holds: credentials, hooks, retries. `signal` and `timeoutMs` hold until the headers are
 * there; whoever does not read the body cancels it.
 */
export async function rawResponse<Given>(
  request: RequestFunction<Given, Outcome>,
  client: Client,
  params: NoInfer<Given>,
  options?: RequestOptions,
): Promise<Response> {
  const { response } = await request(unread(client), params, options);
  return response;
}

const asItIs: BodyReader = () => undefined;

const LAST_STATUS = 599;

/** A client to which each status is a success that nobody reads. */
function unread(client: Client): Client {
  const responses = Object.fromEntries(
    Array.from({ length: LAST_STATUS + 1 }, (_, status) => [status, { ok: true, body: asItIs }]),
  );
  return {
    send: <Result extends Outcome>(
      operation: Operation<Result>,
      params: Params,
      options?: RequestOptions,
    ) => client.send<Result>(Object.assign({}, operation, { responses }), params, options),
    with: (more) => unread(client.with(more)),
  };
}
