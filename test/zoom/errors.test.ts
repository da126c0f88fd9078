/** What is no documented outcome throws, each kind in a class of its own. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createClient,
  DecodeError,
  listImDirectoryGroupMembers,
  NetworkError,
  PostwrightError,
  RequestAbortedError,
  TimeoutError,
  UnexpectedResponseError,
  type Client,
} from "../../generated/zoom-im-groups/index.js";
import { hangUp, reply, silence, stall, startApi, type Answer, type Api } from "./api-server.js";
import { namedCalls } from "./calls.js";

type ErrorClass = typeof NetworkError | typeof UnexpectedResponseError;

/** Long enough to get an answer on a busy machine, short enough to wait for. */
const SHORT_MS = 100;

let api: Api;
let client: Client;

beforeAll(async () => {
  api = await startApi();
  client = createClient({ baseUrl: api.baseUrl });
});

afterAll(() => api.close());

async function thrownBy(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => ({ returned: value }),
    (error: unknown) => error,
  );
}

describe.each(namedCalls)("%s", (_, { make, sends }) => {
  const [path] = sends.target.split("?");

  it.each<[string, Answer, ErrorClass, object]>([
    [
      "an undocumented status",
      reply(500, { code: 124, message: "Invalid access token." }),
      UnexpectedResponseError,
      { status: 500, body: '{"code":124,"message":"Invalid access token."}' },
    ],
    ["an undocumented success", reply(202, {}), UnexpectedResponseError, { status: 202 }],
    [
      "an undocumented code under a documented status",
      reply(404, { code: 9999 }),
      UnexpectedResponseError,
      { status: 404, body: '{"code":9999}' },
    ],
    ["a closed connection", hangUp, NetworkError, { cause: expect.any(TypeError) }],
  ])("throws for %s", async (__, answer, errorClass, facts) => {
    api.answer = answer;
    const error = await thrownBy(make(client));
    expect(error).toBeInstanceOf(PostwrightError);
    expect(error).toMatchObject({
      constructor: errorClass,
      name: errorClass.name,
      method: sends.method,
      url: `${api.baseUrl}${path}`,
      ...facts,
    });
  });

  it("throws when it is aborted, and when its time is over", async () => {
    api.answer = silence;
    const reason = new Error("not needed any more");
    const controller = new AbortController();
    const aborted = thrownBy(make(client, { signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 10);
    expect(await aborted).toMatchObject({ constructor: RequestAbortedError, cause: reason });
    const late = await thrownBy(make(client, { timeoutMs: 50 }));
    expect(late).toMatchObject({ constructor: TimeoutError });
  });
});

describe("a body that should be JSON", () => {
  const rows = namedCalls.flatMap(([name, call]) =>
    call.success.body === undefined ? [] : [[name, call] as const],
  );

  it.each(rows)("of %s throws where it is broken or missing", async (_, { make, success }) => {
    const { status } = success;
    for (const body of ['{ "page_count": 1,', ""]) {
      api.answer = reply(status, body);
      const error = await thrownBy(make(client));
      expect(error).toMatchObject({ constructor: DecodeError, name: "DecodeError", status, body });
      expect(error).toHaveProperty("cause", expect.any(SyntaxError));
    }
  });
});

describe("an answer that does not end", () => {
  const params = { path: { groupId: "1" }, query: { next_page_token: "secret" } };

  it("throws when its connection closes", async () => {
    api.answer = stall(hangUp);
    const error = await thrownBy(listImDirectoryGroupMembers(client, params));
    expect(error).toMatchObject({ constructor: NetworkError, cause: expect.any(Error) });
  });

  it("throws when it is aborted", async () => {
    const controller = new AbortController();
    api.answer = stall(() => controller.abort());
    const { signal } = controller;
    const error = await thrownBy(listImDirectoryGroupMembers(client, params, { signal }));
    expect(error).toMatchObject({ constructor: RequestAbortedError });
  });

  it("throws when its time is over, the call's own before the client's", async () => {
    api.answer = stall(silence);
    const patient = client.with({ timeoutMs: 60_000 });
    const call = listImDirectoryGroupMembers(patient, params, { timeoutMs: SHORT_MS });
    expect(await thrownBy(call)).toMatchObject({ constructor: TimeoutError });
  });
});

describe("an error", () => {
  it("comes before anything is sent where the signal is aborted already", async () => {
    api.received.length = 0;
    const signal = AbortSignal.abort("too late");
    const call = listImDirectoryGroupMembers(client, { path: { groupId: "1" } }, { signal });
    expect(await thrownBy(call)).toMatchObject({
      constructor: RequestAbortedError,
      cause: "too late",
    });
    expect(api.received).toEqual([]);
  });

  it("comes from a server that is not there", async () => {
    const gone = await startApi();
    await gone.close();
    const call = listImDirectoryGroupMembers(client.with({ baseUrl: gone.baseUrl }), {
      path: { groupId: "1" },
    });
    expect(await thrownBy(call)).toMatchObject({ constructor: NetworkError });
  });

  it("names the call without its query and its token", async () => {
    api.answer = reply(500, "");
    const secretive = client.with({ auth: { oauth2: "hidden-token" } });
    const error = await thrownBy(
      listImDirectoryGroupMembers(secretive, {
        path: { groupId: "1" },
        query: { next_page_token: "hidden-page" },
      }),
    );
    const place = `GET ${api.baseUrl}/im/groups/1/members`;
    expect(error).toHaveProperty("message", `${place}: status 500 is not documented`);
    expect(JSON.stringify(error)).not.toContain("hidden");
  });
});
