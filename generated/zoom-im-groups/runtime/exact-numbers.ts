// Part of postwright's runtime, copied as it is. Do not edit.
/** Answers with all digits of their numbers, for those to whom every digit counts. */
import type { Client } from "./client.js";
import { parseExactJson, type ExactNumber } from "./exact-json.js";
import type { DocumentedResponse, Operation, Params } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { RequestFunction } from "./request-function.js";
import type { Outcome } from "./result.js";

/** A body that comes without rounding: wherever it has a number, a `bigint` or a `JsonNumber` may stand. */
export type Exact<Body> = unknown extends Body
  ? Body
  : Body extends number
    ? ExactNumber
    : Body extends Blob | AsyncIterable<unknown>
      ? Body
      : { [Key in keyof Body]: Exact<Body[Key]> };

type ExactOutcome<Result extends Outcome> = {
  [Key in keyof Result]: Key extends "body" ? Exact<Result[Key]> : Result[Key];
};

/**
 * A call whose answer is not rounded: `exactNumbers(getOrder, client, params)`.
 *
 * In its JSON, integers past 2^53 come as `bigint`, and other numbers that JavaScript would round as `JsonNumber`; all
 * others are numbers.
 */
export async function exactNumbers<Given, Result extends Outcome>(
  request: RequestFunction<Given, Result>,
  client: Client,
  params: NoInfer<Given>,
  options?: RequestOptions,
): Promise<ExactOutcome<Result>> {
  // The types of a body's numbers are as documented, but for those that JavaScript would round.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the body's type is taken as documented
  return (await request(reading(client), params, options)) as ExactOutcome<Result>;
}

/** A client that reads all JSON digit by digit. */
function reading(client: Client): Client {
  return {
    send: <Result extends Outcome>(
      operation: Operation<Result>,
      params: Params,
      options?: RequestOptions,
    ) => client.send<Result>(exact(operation), params, options),
    with: (more) => reading(client.with(more)),
  };
}

function exact<Result extends Outcome>(operation: Operation<Result>): Operation<Result> {
  const responses = Object.entries<DocumentedResponse>(operation.responses).map(
    ([status, documented]) => [status, { ...documented, parse: parseExactJson }] as const,
  );
  return Object.assign({}, operation, { responses: Object.fromEntries(responses) });
}
