/** Calls, and their results and errors as plain data without what differs from run to run. */
import {
  createClient,
  PostwrightError,
  ResponseError,
  type ClientOptions,
  type Operation,
  type Outcome,
  type Params,
  type RequestDescription,
  type RequestOptions,
} from "../../../generated/zoom-im-groups/runtime/index.js";
import type { Place } from "./scenario.js";

export interface Call {
  /** Default: `GET /`, any success documented. */
  readonly operation?: Partial<RequestDescription>;
  readonly params?: Params;
  readonly client?: ClientOptions;
  readonly options?: RequestOptions;
}

/** An operation as generated code has it, for what the generated client has no function of. */
function describeOperation(parts: Partial<RequestDescription> = {}): Operation<Outcome> {
  const responses = { "2xx": { ok: true } };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- scenarios want wrong ones, too
  return { method: "GET", path: "/", responses, ...parts } as Operation<Outcome>;
}

export function send(
  place: Place,
  { operation, params = {}, client, options }: Call = {},
): Promise<Outcome> {
  return createClient({ baseUrl: place.url, ...client }).send(
    describeOperation(operation),
    params,
    options,
  );
}

/** How a call ended: its result, or the error. */
export async function ending(place: Place, call: Promise<Outcome>): Promise<unknown> {
  try {
    const { response: _, headers: __, ...rest } = await call;
    return rest;
  } catch (error) {
    return told(place, error);
  }
}

/** An error's name, message, and what its fields say; addresses begin at the place. */
function told(place: Place, error: unknown): unknown {
  if (!(error instanceof PostwrightError)) return { name: "not ours", message: String(error) };
  return {
    name: error.name,
    message: error.message.replaceAll(place.url, ""),
    ...(error instanceof ResponseError && { status: error.status, body: error.body }),
  };
}

/** The only request that a place has received. */
export async function onlyRequest(place: Place): Promise<unknown> {
  const [request, ...others] = await place.received();
  if (others.length > 0) throw new Error(`${others.length + 1} requests came`);
  return request;
}
