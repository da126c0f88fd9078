/** What most tests of the runtime start from: a server, a client of it, and a way to call it. */
import { afterAll, beforeAll, beforeEach } from "vitest";
import {
  createClient,
  type ClientOptions,
  type Operation,
  type Outcome,
  type Params,
  type RequestDescription,
  type RequestOptions,
} from "../../src/runtime/index.js";
import { startServer, type TestServer } from "./server.js";

export interface Call {
  readonly operation?: Partial<RequestDescription>;
  readonly params?: Params;
  readonly client?: ClientOptions;
  readonly options?: RequestOptions;
}

export interface Context {
  readonly server: TestServer;
  /** Calls `POST /` and expects any success, unless told otherwise. */
  call(call?: Call): Promise<Outcome>;
}

/** A server for the tests of one file, emptied before each. */
export function useServer(): Context {
  let server: TestServer | undefined;
  const running = (): TestServer => {
    if (server === undefined) throw new Error("the server has not been started");
    return server;
  };
  beforeAll(async () => {
    server = await startServer();
  });
  beforeEach(() => running().reset());
  afterAll(() => running().close());
  return {
    get server() {
      return running();
    },
    call: ({ operation, params = {}, client, options } = {}) =>
      createClient({ baseUrl: running().url, ...client }).send(
        describeOperation(operation),
        params,
        options,
      ),
  };
}

/** An operation without the check of its responses, which tests want to get wrong. */
export function describeOperation(parts: Partial<RequestDescription> = {}): Operation<Outcome> {
  const responses = { "2xx": { ok: true } };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- wrong operations are what is tested
  return { method: "POST", path: "/", responses, ...parts } as Operation<Outcome>;
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("the promise was fulfilled");
}
