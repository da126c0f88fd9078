// Part of postwright's runtime, copied as it is. Do not edit.
/** The object style: the functions of a file as methods that have their client already. */
import type { Client } from "./client.js";
import type { Through } from "./page-client.js";

/** All that a file exports; functions are without their first parameter, the client. */
export type Bound<File> = {
  readonly [Name in keyof File]: File[Name] extends (
    client: Client,
    ...args: infer Args
  ) => infer Answer
    ? (...args: Args) => Answer
    : File[Name];
};

export function bind<File extends object>(file: File, client: Client): Bound<File>;
export function bind(file: object, client: Client): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(file).map(([name, value]: [string, unknown]) => [
      name,
      isRequest(value) ? boundTo(client, value) : value,
    ]),
  );
}

type RequestFunction = (client: Client, params: unknown, options: unknown) => unknown;

function isRequest(value: unknown): value is RequestFunction {
  return typeof value === "function";
}

function boundTo(client: Client, request: RequestFunction) {
  /** `paginate` looks at what is sent, by way of the third argument. */
  return (params: unknown, options: unknown, through: Through = (same) => same): unknown =>
    request(through(client), params, options);
}
