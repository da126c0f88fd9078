/** Retries: what is tried again, how long is waited, and when it ends. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  binary,
  multipart,
  NetworkError,
  retry,
  TimeoutError,
  UnexpectedResponseError,
  type Reply,
  type RetrySettings,
} from "../../src/runtime/index.js";
import { describeOperation, rejection, useServer, type Call } from "./context.js";
import type { Answer, Handler } from "./server.js";

const context = useServer();
const QUICK: RetrySettings = { baseDelayMs: 1 };

const unavailable: Answer = { status: 503 };
const broken: Handler = (response) => response.destroy();

async function attempts(
  answers: readonly (Answer | Handler)[],
  settings: RetrySettings = QUICK,
  call: Call = {},
): Promise<number> {
  context.server.answer(...answers);
  const operation = { method: "GET", ...call.operation };
  const request = context.call({
    ...call,
    operation,
    client: { retry: retry(settings), ...call.client },
  });
  await request.catch(() => undefined);
  return context.server.requests.length;
}

describe("retry", () => {
  it.each<[string, readonly (Answer | Handler)[], number]>([
    ["a success", [{}], 1],
    ["a transient status", [unavailable, {}], 2],
    ["transient statuses until none is left", [unavailable], 3],
    ["a broken connection", [broken, {}], 2],
    [
      "a connection that breaks amid the body",
      [(response) => response.write("{", () => response.destroy()), {}],
      2,
    ],
    ["a failure that will not pass", [{ status: 404 }, {}], 1],
  ])("after %s", async (_, answers, want) => {
    expect(await attempts(answers)).toBe(want);
  });

  it.each([408, 425, 429, 500, 502, 503, 504])("follows status %i", async (status) => {
    expect(await attempts([{ status }, {}])).toBe(2);
  });

  it.each([
    ["GET", 2],
    ["HEAD", 2],
    ["OPTIONS", 2],
    ["PUT", 2],
    ["DELETE", 2],
    ["POST", 1],
    ["PATCH", 1],
  ])("of %s makes %i attempts by default", async (method, want) => {
    expect(await attempts([unavailable, {}], QUICK, { operation: { method } })).toBe(want);
  });

  it("takes other methods, statuses and numbers", async () => {
    const settings = { ...QUICK, methods: ["POST"], statuses: [404], attempts: 2 };
    const call = { operation: { method: "POST" } };
    expect(await attempts([{ status: 404 }], settings, call)).toBe(2);
    context.server.reset();
    expect(await attempts([unavailable], settings, call)).toBe(1);
  });

  it("is off by default, and a call decides for itself", async () => {
    context.server.answer(unavailable);
    const operation = { method: "GET" };
    await rejection(context.call({ operation }));
    expect(context.server.requests).toHaveLength(1);
    expect(await attempts([unavailable], QUICK, { options: { retry: false } })).toBe(2);
    context.server.reset();
    context.server.answer(unavailable, {});
    await context.call({ operation, options: { retry: retry(QUICK) } });
    expect(context.server.requests).toHaveLength(2);
  });

  it("ends with the last answer as it is", async () => {
    context.server.answer(unavailable);
    const client = { retry: retry(QUICK) };
    const operation = { method: "GET", responses: { 503: {} } };
    expect(await context.call({ operation, client })).toMatchObject({ ok: false, status: 503 });
    const undocumented = { method: "GET" };
    expect(await rejection(context.call({ operation: undocumented, client }))).toBeInstanceOf(
      UnexpectedResponseError,
    );
    context.server.answer(broken);
    expect(await rejection(context.call({ operation, client }))).toBeInstanceOf(NetworkError);
  });

  it("sends the whole body again, but no stream", async () => {
    const operation = { method: "PUT", body: multipart };
    expect(
      await attempts([unavailable, {}], QUICK, { operation, params: { body: { a: "1" } } }),
    ).toBe(2);
    expect(context.server.last().body.toString()).toContain('name="a"');
    context.server.reset();
    const stream = {
      operation: { method: "PUT", body: binary() },
      params: { body: new Blob(["x"]).stream() },
    };
    expect(await attempts([unavailable, {}], QUICK, stream)).toBe(1);
  });

  it("starts each attempt from the same request, with fresh credentials", async () => {
    let asked = 0;
    context.server.answer(unavailable, {});
    await context.call({
      operation: {
        method: "GET",
        auth: async (request, credentials) => {
          request.headers.append("x-auth", JSON.stringify(await credentials.get("k")));
        },
      },
      client: {
        auth: { k: () => `key${(asked += 1)}` },
        retry: retry(QUICK),
        onRequest: ({ headers }) => {
          headers.append("x-hook", "1");
        },
      },
    });
    expect(
      context.server.requests.map(({ headers }) => [headers["x-auth"], headers["x-hook"]]),
    ).toEqual([
      ['"key1"', "1"],
      ['"key2"', "1"],
    ]);
  });
});

describe("waits", () => {
  const now = Date.UTC(2030, 0, 1);

  beforeEach(() => {
    vi.useFakeTimers({ now, toFake: ["setTimeout", "clearTimeout", "Date"] });
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Milliseconds between the attempts that end with such answers. */
  async function waits(
    answers: readonly (ResponseInit | Error)[],
    settings: RetrySettings,
  ): Promise<readonly number[]> {
    const times: number[] = [];
    const attempt = async (): Promise<Reply> => {
      const answer = answers[Math.min(times.length, answers.length - 1)];
      times.push(Date.now());
      if (answer instanceof Error) throw answer;
      return { response: new Response(null, answer), documented: {}, bytes: new ArrayBuffer(0) };
    };
    const operation = describeOperation();
    const request = { operation, method: "GET", url: "", headers: new Headers(), body: null };
    const done = retry(settings)(attempt, request, { signal: null }).catch(() => undefined);
    await vi.runAllTimersAsync();
    await done;
    return times.slice(1).map((time, index) => time - (times[index] ?? 0));
  }

  it.each([
    ["statuses", { status: 503 }],
    ["network failures", new NetworkError("no whole answer", { method: "GET", url: "" })],
  ])("are random below a bound that doubles up to a cap, after %s", async (_, answer) => {
    const settings = { attempts: 6, baseDelayMs: 100, maxDelayMs: 500 };
    expect(await waits([answer], settings)).toEqual([50, 100, 200, 250, 250]);
  });

  it.each<[string, number, Record<string, string>, number]>([
    ["seconds", 503, { "retry-after": "2" }, 2000],
    ["a date", 503, { "retry-after": new Date(now + 3000).toUTCString() }, 3000],
    ["a date that is past", 503, { "retry-after": new Date(now - 3000).toUTCString() }, 0],
    ["seconds until a reset", 429, { "ratelimit-reset": "4" }, 4000],
    ["the time of a reset", 429, { "x-ratelimit-reset": String(now / 1000 + 5) }, 5000],
    ["a reset that is no reason", 503, { "x-ratelimit-reset": "4" }, 50],
    ["the time of a reset in ms", 429, { "x-ratelimit-reset": String(now + 6000) }, 6000],
    ["seconds until a reset, by another name", 429, { "x-rate-limit-reset": "7" }, 7000],
    ["a reset as a date", 429, { "x-ratelimit-reset": new Date(now + 8000).toISOString() }, 8000],
    ["a reset among others", 429, { ratelimit: "limit=9, remaining=0, reset=9" }, 9000],
    ["a reset of a policy", 429, { ratelimit: '"default";r=0;t=10' }, 10_000],
    ["milliseconds", 503, { "retry-after-ms": "1500", "retry-after": "2" }, 1500],
    ["parts of a second", 503, { "retry-after": "1.5" }, 1500],
    ["a time before a reset", 429, { "retry-after": "2", "ratelimit-reset": "9" }, 2000],
    ["a negative time", 503, { "retry-after": "-5" }, 50],
    ["an empty time", 503, { "retry-after-ms": "", "retry-after": "2" }, 2000],
    ["no time at all", 429, { "retry-after": "soon" }, 50],
    ["nothing", 429, {}, 50],
  ])("are as long as the server asks: %s", async (_, status, headers, want) => {
    const answers = [{ status, headers }, { status: 200 }];
    expect(await waits(answers, { baseDelayMs: 100 })).toEqual([want]);
  });

  it("are never shorter than asked for, however long that is", async () => {
    const answers = [{ status: 503, headers: { "retry-after": "3000000000" } }, { status: 200 }];
    const [wait = 0] = await waits(answers, { maxDelayMs: Infinity });
    expect(wait).toBeGreaterThan(2 ** 31 - 2);
  });

  it("are none where the server asks for too long", async () => {
    expect(await waits([{ status: 503, headers: { "retry-after": "31" } }], {})).toEqual([]);
  });
});

describe("the time of a call", () => {
  const operation = { method: "GET", responses: { 503: {} } };

  it("holds all attempts and their waits", async () => {
    context.server.answer(
      { status: 503, headers: { "retry-after": "0" } },
      { status: 503, headers: { "retry-after": "0" } },
      () => undefined,
    );
    const options = { timeoutMs: 300, retry: retry() };
    expect(await rejection(context.call({ operation, options }))).toBeInstanceOf(TimeoutError);
    expect(context.server.requests).toHaveLength(3);
  });

  it("is not spent on a wait that it does not suffice for", async () => {
    context.server.answer({ status: 503, headers: { "retry-after": "20" } });
    const options = { timeoutMs: 10_000, retry: retry() };
    expect(await context.call({ operation, options })).toMatchObject({ status: 503 });
    expect(context.server.requests).toHaveLength(1);
    context.server.answer(broken);
    const patient = { timeoutMs: 10_000, retry: retry({ baseDelayMs: 1e9, maxDelayMs: 1e9 }) };
    expect(await rejection(context.call({ operation, options: patient }))).toBeInstanceOf(
      NetworkError,
    );
  });
});
