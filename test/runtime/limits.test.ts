/** Timeouts and aborts at every stage, and that nothing is left of them. */
import { getEventListeners, setMaxListeners } from "node:events";
import { describe, expect, it } from "vitest";
import {
  bearer,
  RequestAbortedError,
  retry,
  TimeoutError,
  type ClientOptions,
} from "../../src/runtime/index.js";
import { rejection, useServer, type Call } from "./context.js";
import type { Handler } from "./server.js";

const context = useServer();

const never = new Promise<never>(() => {});
/** Long enough for a local server, short enough for a test. */
const SOON = 60;

const headersNeverCome: Handler = () => undefined;
const bodyNeverEnds: Handler = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"a":');
};
const slowDrip: Handler = (response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(" "), 10);
  response.on("close", () => clearInterval(timer));
};

const stages: readonly [string, Handler, Call][] = [
  ["the headers", headersNeverCome, {}],
  ["the body", bodyNeverEnds, {}],
  ["a body that drips", slowDrip, {}],
  [
    "a credential",
    {} as Handler,
    { operation: { auth: bearer("b") }, client: { auth: { b: () => never } } },
  ],
  ["a request hook", headersNeverCome, { client: { onRequest: () => never } }],
  ["a response hook", {} as Handler, { client: { onResponse: () => never } }],
  ["a fetch that ignores signals", headersNeverCome, { client: { fetch: () => never } }],
];

/** A wait that is longer than the call's time is not begun, so that only a signal ends it. */
const nextAttempt: (typeof stages)[number] = [
  "the next attempt",
  (response) => response.writeHead(503).end(),
  { client: { retry: retry({ methods: ["POST"], baseDelayMs: 1e6, maxDelayMs: 1e9 }) } },
];

const timers = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;

describe("timeoutMs", () => {
  it.each(stages)("ends the wait for %s", async (_, handler, call) => {
    context.server.answer(handler);
    const start = performance.now();
    const error = await rejection(context.call({ ...call, options: { timeoutMs: SOON } }));
    expect(performance.now() - start).toBeLessThan(SOON * 20);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ name: "TimeoutError", url: `${context.server.url}/` });
    expect(String(error)).toContain(`${SOON} ms`);
  });

  it("is the client's unless the call has its own", async () => {
    context.server.answer(headersNeverCome);
    const client = { timeoutMs: SOON };
    expect(await rejection(context.call({ client }))).toBeInstanceOf(TimeoutError);
    context.server.answer((response) => setTimeout(() => response.end("{}"), SOON * 2));
    const options = { timeoutMs: 0 };
    expect(await context.call({ client, options })).toMatchObject({ ok: true });
  });

  it.each([0, Infinity, 2 ** 40])("may be no limit: %d", async (timeoutMs) => {
    context.server.answer((response) => setTimeout(() => response.end("{}"), SOON));
    expect(await context.call({ options: { timeoutMs } })).toMatchObject({ ok: true });
  });
});

describe("signal", () => {
  it.each([...stages, nextAttempt])("ends the wait for %s", async (_, handler, call) => {
    context.server.answer(handler);
    const controller = new AbortController();
    const reason = new Error("enough");
    setTimeout(() => controller.abort(reason), SOON);
    const options = { signal: controller.signal };
    const error = await rejection(context.call({ ...call, options }));
    expect(error).toBeInstanceOf(RequestAbortedError);
    expect(error).toMatchObject({ name: "RequestAbortedError", cause: reason });
  });

  it("that is aborted already sends nothing and asks for nothing", async () => {
    let asked = false;
    const client: ClientOptions = {
      onRequest: () => {
        asked = true;
      },
    };
    const error = await rejection(
      context.call({ client, options: { signal: AbortSignal.abort() } }),
    );
    expect(error).toBeInstanceOf(RequestAbortedError);
    expect(asked).toBe(false);
    expect(context.server.requests).toHaveLength(0);
  });

  it("may come with a timeout", async () => {
    context.server.answer(headersNeverCome);
    const { signal } = new AbortController();
    const error = await rejection(context.call({ options: { signal, timeoutMs: SOON } }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("nothing is left", () => {
  const outcomes: readonly [string, Handler | undefined][] = [
    ["an answer", undefined],
    ["an undocumented answer", (response) => response.writeHead(500).end()],
    ["a broken connection", (response) => response.destroy()],
    ["a timeout", headersNeverCome],
    ["a timeout amid the body", bodyNeverEnds],
  ];

  it.each(outcomes)("after %s", async (_, handler) => {
    if (handler !== undefined) context.server.answer(handler);
    const { signal } = new AbortController();
    const before = timers();
    const call = context.call({ options: { signal, timeoutMs: 500 } });
    await call.catch(() => undefined);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it("of the connection of a call that was given up", async () => {
    context.server.answer(bodyNeverEnds);
    const before = context.server.connections;
    await rejection(context.call({ options: { timeoutMs: SOON } }));
    await expect.poll(() => context.server.connections).toBeLessThanOrEqual(before);
  });

  it("of many calls with one signal", async () => {
    const { signal } = new AbortController();
    // Node warns of more than ten, which is what this test is about.
    setMaxListeners(0, signal);
    const calls = Array.from({ length: 300 }, () => context.call({ options: { signal } }));
    await Promise.all(calls);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(context.server.requests).toHaveLength(300);
  });
});
