/** Credentials that are shared and renewed: how often they are asked for, when, and which request goes out again. */
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  bearer,
  binary,
  createClient,
  refreshing,
  TimeoutError,
  type ClientOptions,
  type Lease,
  type RefreshingSettings,
} from "../../src/runtime/index.js";
import { describeOperation, rejection, useServer } from "./context.js";
import type { Handler } from "./server.js";

const context = useServer();

/** Characters that no buffer on the way holds. */
const LARGE = 5_000_000;
const operation = describeOperation({
  method: "GET",
  auth: bearer("b"),
  responses: { 200: { ok: true }, 401: {} },
});

/** A provider that numbers its tokens, and counts how often it was asked. */
function tokens(lease: Partial<Lease> = {}, settings?: RefreshingSettings) {
  const made: string[] = [];
  const source = refreshing(async () => {
    await Promise.resolve();
    made.push(`t${made.length + 1}`);
    return { credential: made.at(-1) ?? "", ...lease };
  }, settings);
  return { made, source };
}

/** Takes one token and answers all others by 401. */
const taking =
  (token: string): Handler =>
  (response, { headers }) =>
    response.writeHead(headers["authorization"] === `Bearer ${token}` ? 200 : 401).end();

const client = (b: ReturnType<typeof refreshing>, more: ClientOptions = {}) =>
  createClient({ baseUrl: context.server.url, auth: { b }, ...more });

const sentTokens = () => context.server.requests.map(({ headers }) => headers["authorization"]);

afterEach(() => {
  vi.useRealTimers();
});

describe("a shared credential", () => {
  it("is asked for once by calls at the same time, and kept for later ones", async () => {
    const { made, source } = tokens();
    const shared = client(source);
    await Promise.all(Array.from({ length: 50 }, () => shared.send(operation, {})));
    await shared.with({ timeoutMs: 1000 }).send(operation, {});
    expect(made).toEqual(["t1"]);
    expect(new Set(sentTokens())).toEqual(new Set(["Bearer t1"]));
  });

  it.each<[string, Partial<Lease>, RefreshingSettings | undefined, number, number]>([
    ["is kept without an end", {}, undefined, 1e9, 1],
    ["is kept before its end", { expiresInSeconds: 3600 }, undefined, 3569, 1],
    ["is renewed shortly before its end", { expiresInSeconds: 3600 }, undefined, 3571, 2],
    ["has another leeway", { expiresInSeconds: 3600 }, { leewaySeconds: 600 }, 3001, 2],
    ["is kept for half of a short life", { expiresInSeconds: 10 }, undefined, 4, 1],
    ["is renewed after half of a short life", { expiresInSeconds: 10 }, undefined, 6, 2],
  ])("%s", async (_, lease, settings, seconds, want) => {
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    const { made, source } = tokens(lease, settings);
    await client(source).send(operation, {});
    vi.setSystemTime(seconds * 1000);
    await client(source).send(operation, {});
    expect(made).toHaveLength(want);
  });

  it("that cannot be had fails the calls that wait for it, and is asked for again by the next", async () => {
    let asked = 0;
    const failure = new Error("no token");
    const source = refreshing(async () => {
      await Promise.resolve();
      asked += 1;
      if (asked === 1) throw failure;
      return { credential: "t" };
    });
    const calls = [1, 2, 3].map(() => rejection(client(source).send(operation, {})));
    expect(await Promise.all(calls)).toEqual([failure, failure, failure]);
    expect(await client(source).send(operation, {})).toMatchObject({ ok: true });
    expect(asked).toBe(2);
  });
});

describe("a credential that never comes", () => {
  const once = (settings?: RefreshingSettings) => {
    let asked = 0;
    return refreshing(
      () =>
        (asked += 1) === 1 ? new Promise<never>(() => {}) : Promise.resolve({ credential: "t" }),
      settings,
    );
  };

  it("fails the calls that wait for it, and is asked for again by the next", async () => {
    const shared = client(once({ timeoutMs: 30 }));
    const calls = [1, 2].map(() => rejection(shared.send(operation, {})));
    for (const error of await Promise.all(calls)) {
      expect(error).toBeInstanceOf(TimeoutError);
      expect(String(error)).toContain("no credential after 30 ms");
    }
    expect(await shared.send(operation, {})).toMatchObject({ ok: true });
  });

  it.each([
    ["half a minute by default", undefined, true],
    ["as long as it takes", { timeoutMs: 0 }, false],
  ])("is waited for: %s", async (_, settings, ends) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let ended = false;
    const call = client(once(settings)).send(operation, {});
    void call.catch(() => (ended = true));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(ended).toBe(ends);
  });
});

describe("a refused credential", () => {
  it("keeps no connection, however large the answer is", async () => {
    context.server.answer((response, { headers }) => {
      const isTaken = headers["authorization"] === "Bearer t2";
      response.writeHead(isTaken ? 200 : 401).end(isTaken ? "{}" : "x".repeat(LARGE));
    });
    const before = context.server.connections;
    for (let call = 0; call < 5; call += 1) await client(tokens().source).send(operation, {});
    await expect.poll(() => context.server.connections - before).toBeLessThan(3);
  });

  it("is renewed once, and the request made once more", async () => {
    context.server.answer(taking("t2"));
    const { made, source } = tokens();
    const hooked: string[] = [];
    const result = await client(source, {
      onResponse: ({ status }) => void hooked.push(`${status}`),
    }).send(operation, {});
    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(made).toEqual(["t1", "t2"]);
    expect(sentTokens()).toEqual(["Bearer t1", "Bearer t2"]);
    expect(hooked).toEqual(["401", "200"]);
  });

  it("is renewed once for a hundred calls that it was refused to", async () => {
    context.server.answer(taking("t2"));
    const { made, source } = tokens();
    const shared = client(source);
    const results = await Promise.all(
      Array.from({ length: 100 }, () => shared.send(operation, {})),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(made).toEqual(["t1", "t2"]);
  });

  it("that is refused again is the answer", async () => {
    context.server.answer(taking("none"));
    const { made, source } = tokens();
    expect(await client(source).send(operation, {})).toMatchObject({ ok: false, status: 401 });
    expect(made).toEqual(["t1", "t2"]);
    expect(context.server.requests).toHaveLength(2);
  });

  it("is renewed for the next call, where the body was a stream", async () => {
    context.server.answer(taking("t2"));
    const { source } = tokens();
    const upload = describeOperation({ ...operation, method: "POST", body: binary() });
    const body = new Blob(["x"]).stream();
    expect(await client(source).send(upload, { body })).toMatchObject({ status: 401 });
    expect(context.server.requests).toHaveLength(1);
    const again = { body: new Blob(["x"]).stream() };
    expect(await client(source).send(upload, again)).toMatchObject({ status: 200 });
    expect(sentTokens()).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it.each([403, 500])("is not told by status %i", async (status) => {
    context.server.answer({ status });
    const { made, source } = tokens();
    await rejection(client(source).send(operation, {}));
    expect(made).toEqual(["t1"]);
  });
});

describe("a function that is not shared", () => {
  it("is asked by each attempt, and a 401 is the answer", async () => {
    let asked = 0;
    context.server.answer({ status: 401 });
    const b = () => Promise.resolve(`t${(asked += 1)}`);
    const own = createClient({ baseUrl: context.server.url, auth: { b } });
    const results = await Promise.all([1, 2, 3].map(() => own.send(operation, {})));
    expect(results.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(asked).toBe(3);
  });

  it("may ask for a replay by itself", async () => {
    context.server.answer({ status: 401 }, {});
    const statuses: number[] = [];
    const own = createClient({
      baseUrl: context.server.url,
      auth: {
        b: (request) => {
          request.replay = ({ status }) => statuses.push(status) > 0;
          return "t";
        },
      },
    });
    expect(await own.send(operation, {})).toMatchObject({ ok: true });
    expect(statuses).toEqual([401]);
  });
});
