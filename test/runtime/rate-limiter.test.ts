/** The rate limiter: when requests start, which of them share a limit, and what ends a wait. */
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  createClient,
  rateLimiter,
  RequestAbortedError,
  TimeoutError,
  type Fetch,
  type RateLimiterSettings,
  type RequestOptions,
} from "../../src/runtime/index.js";
import { describeOperation, rejection } from "./context.js";

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** A `fetch` that notes when requests start, in milliseconds, and answers after some. */
function recorder(answer: { readonly ms?: number; readonly init?: ResponseInit } = {}) {
  const starts: [path: string, ms: number][] = [];
  const send: Fetch = async (url) => {
    starts.push([new URL(url).pathname, Math.round(performance.now())]);
    if (answer.ms) await passed(answer.ms);
    return Response.json({}, answer.init);
  };
  return { starts, send };
}

function caller<Label extends string>(settings: RateLimiterSettings<Label>) {
  const client = createClient({
    baseUrl: "https://api.example.com",
    fetch: rateLimiter(settings),
  });
  return (path: string, options?: RequestOptions) =>
    client.send(
      describeOperation({ method: "GET", path, responses: { 200: { ok: true }, 429: {} } }),
      {},
      options,
    );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"], now: 0 });
});
afterEach(() => {
  if (vi.getTimerCount() > 0) throw new Error("a timer is left");
  vi.useRealTimers();
});

async function startsOf<Label extends string>(
  settings: RateLimiterSettings<Label>,
  paths: readonly string[],
  answer?: Parameters<typeof recorder>[0],
): Promise<readonly number[]> {
  const { starts, send } = recorder(answer);
  const call = caller({ ...settings, fetch: send });
  const done = Promise.all(paths.map((path) => call(path)));
  await vi.runAllTimersAsync();
  await done;
  return starts.map(([, ms]) => ms);
}

const five = ["/1", "/2", "/3", "/4", "/5"];

describe("a rate limiter", () => {
  it.each<[string, RateLimiterSettings, number | undefined, readonly number[]]>([
    ["nothing", {}, undefined, [0, 0, 0, 0, 0]],
    ["a rate", { perSecond: 10 }, undefined, [0, 100, 200, 300, 400]],
    ["a rate below one", { perSecond: 0.5 }, undefined, [0, 2000, 4000, 6000, 8000]],
    ["a burst", { perSecond: 10, burst: 3 }, undefined, [0, 0, 0, 100, 200]],
    ["a number at a time", { concurrency: 2 }, 50, [0, 0, 50, 50, 100]],
    ["both", { perSecond: 10, burst: 5, concurrency: 2 }, 50, [0, 0, 50, 50, 100]],
    [
      "a number at a time that is reached later",
      { perSecond: 10, concurrency: 1 },
      150,
      [0, 150, 300, 450, 600],
    ],
  ])("limits to %s", async (_, settings, ms, want) => {
    expect(await startsOf(settings, five, ms === undefined ? {} : { ms })).toEqual(want);
  });

  it("has its burst again after a pause", async () => {
    const { starts, send } = recorder();
    const call = caller({ perSecond: 10, burst: 2, fetch: send });
    await Promise.all([call("/1"), call("/2")]);
    await vi.advanceTimersByTimeAsync(1000);
    const done = Promise.all([call("/3"), call("/4"), call("/5")]);
    await vi.runAllTimersAsync();
    await done;
    expect(starts.map(([, ms]) => ms)).toEqual([0, 0, 1000, 1000, 1100]);
  });

  it("lets requests start in the order in which they came", async () => {
    const { starts, send } = recorder();
    const call = caller({ perSecond: 100, fetch: send });
    const done = Promise.all(five.map((path) => call(path)));
    await vi.runAllTimersAsync();
    await done;
    expect(starts.map(([path]) => path)).toEqual(five);
  });

  it.each([
    { perSecond: 0 },
    { perSecond: -1 },
    { burst: 0 },
    { concurrency: 0 },
    { perSecond: Number.NaN },
  ])("must let something through: %j", (limit) => {
    expect(() => rateLimiter(limit)).toThrow(RangeError);
  });
});

describe("labels", () => {
  const labels = {
    "GET /light": "Light",
    "GET /heavy": "Heavy",
    "GET /also/heavy": "Heavy",
    "GET /stated": "20 requests per second",
  } as const;

  it("have limits of their own, which their requests share", async () => {
    const paths = ["/light", "/heavy", "/also/heavy", "/light", "/other", "/other"];
    const limits = { Light: { perSecond: 10 }, Heavy: { perSecond: 1 } };
    expect(await startsOf({ labels, limits, perSecond: 4 }, paths)).toEqual([
      0, 0, 0, 100, 250, 1000,
    ]);
  });

  it.each<[string, number | undefined]>([
    ["20 requests per second", 50],
    ["10 request/sec", 100],
    ["50 requests per 15 minutes", 18_000],
    ["60/min", 1000],
    ["1 call per hour", 3_600_000],
    ["2 per day", 43_200_000],
    ["4 reqs/s", 250],
    ["Light", undefined],
    ["0 requests per second", undefined],
    ["some requests per second", undefined],
  ])("may state their limit: %s", async (label, interval) => {
    const starts = await startsOf({ labels: { "GET /a": label } }, ["/a", "/a"]);
    expect(starts).toEqual([0, interval ?? 0]);
  });

  it("are known to the compiler", () => {
    const limits = { Medium: {} };
    // @ts-expect-error -- no request has this label
    expect(rateLimiter({ labels, limits })).toBeTypeOf("function");
  });
});

describe("an answer of 429", () => {
  const refused = (seconds: number) => ({
    init: { status: 429, headers: { "retry-after": `${seconds}` } },
  });

  it("holds the others back as long as the server asks", async () => {
    expect(await startsOf({ concurrency: 1 }, ["/1", "/2", "/3"], refused(3))).toEqual([
      0, 3000, 6000,
    ]);
  });

  it("holds nobody back for longer than may be", async () => {
    const settings = { concurrency: 1, maxPauseMs: 2000 };
    expect(await startsOf(settings, ["/1", "/2"], refused(3))).toEqual([0, 0]);
  });
});

describe("a wait", () => {
  it("ends by the call's signal, and the next in line comes earlier", async () => {
    const { starts, send } = recorder();
    const call = caller({ perSecond: 1, fetch: send });
    const controller = new AbortController();
    const { signal } = controller;
    const first = call("/1");
    const given = rejection(call("/2", { signal }));
    const third = call("/3");
    await vi.advanceTimersByTimeAsync(500);
    controller.abort();
    expect(await given).toBeInstanceOf(RequestAbortedError);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await vi.runAllTimersAsync();
    await Promise.all([first, third]);
    expect(starts).toEqual([
      ["/1", 0],
      ["/3", 1000],
    ]);
  });

  it("ends by the call's time, and leaves no timer", async () => {
    const { send } = recorder();
    const call = caller({ perSecond: 0.001, fetch: send });
    await call("/1");
    const late = rejection(call("/2", { timeoutMs: 100 }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await late).toBeInstanceOf(TimeoutError);
  });

  it("is over after a request that failed", async () => {
    const failing: Fetch = () => Promise.reject(new TypeError("fetch failed"));
    const call = caller({ concurrency: 1, fetch: failing });
    const errors = await Promise.all([rejection(call("/1")), rejection(call("/2"))]);
    expect(errors.map(String)).toEqual([
      "NetworkError: GET https://api.example.com/1: no whole answer",
      "NetworkError: GET https://api.example.com/2: no whole answer",
    ]);
  });
});
