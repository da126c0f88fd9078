/** Many calls at once: all of them end, each as it should, and nothing is left of them. */
import { spawn, type ChildProcess } from "node:child_process";
import { getEventListeners, once, setMaxListeners } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClient, retry, type Client, type Outcome } from "../../src/runtime/index.js";
import { describeOperation } from "../runtime/context.js";
import { heapAfterCollection, openFiles, resources } from "./left-over.js";

let server: ChildProcess;
let client: Client;

beforeEach(async () => {
  const program = fileURLToPath(new URL("storm-server.ts", import.meta.url));
  server = spawn(process.execPath, ["--import", "tsx", program], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (server.stdout === null) throw new Error("the server has no output");
  const [port] = (await once(server.stdout, "data")) as [Buffer];
  client = createClient({ baseUrl: `http://127.0.0.1:${String(port).trim()}` });
});

afterEach(async () => {
  const end = once(server, "exit");
  server.stdin?.end();
  await end;
});

const read = (path: string, options = {}): Promise<Outcome> =>
  client.send(
    describeOperation({ method: "GET", path, responses: { 200: { ok: true, body: "json" } } }),
    {},
    options,
  );

describe("ten thousand calls at once", { timeout: 150_000 }, () => {
  it("all succeed, and leave no handle and no listener", async () => {
    const calls = Math.min(10_000, openFiles() - 1_000);
    const before = resources();
    const { signal } = new AbortController();
    setMaxListeners(0, signal);
    const results = await Promise.all(
      Array.from({ length: calls }, () => read("/", { signal, timeoutMs: 100_000 })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(calls);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(resources().filter((kind) => kind === "Timeout")).toEqual(
      before.filter((kind) => kind === "Timeout"),
    );
  });

  it("all end where the caller gives up", async () => {
    const controller = new AbortController();
    setMaxListeners(0, controller.signal);
    const all = Array.from({ length: 1_000 }, () => read("/", { signal: controller.signal }));
    const ends = Promise.allSettled(all);
    setTimeout(() => controller.abort(), 10);
    const names = (await ends).map((end) =>
      end.status === "rejected" ? (end.reason as Error).name : "done",
    );
    expect(new Set(names)).toEqual(new Set(["RequestAbortedError"]));
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });
});

describe("a storm of 429", { timeout: 150_000 }, () => {
  const numbers = async (): Promise<unknown> => {
    const result = await read("/counts");
    return (result.body as readonly number[]).slice(1);
  };

  it("passes where it is short enough, with no request too many", async () => {
    const calls = Array.from({ length: 200 }, (_, index) =>
      read(`/${index}?refused=2`, { retry: retry({ attempts: 3 }) }),
    );
    const results = await Promise.all(calls);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await numbers()).toEqual(Array.from({ length: 200 }, () => 3));
  });

  it("ends every call after its attempts where it does not pass", async () => {
    const calls = Array.from({ length: 200 }, (_, index) =>
      read(`/${index}?refused=1000`, { retry: retry({ attempts: 4 }) }),
    );
    const ends = await Promise.allSettled(calls);
    expect(ends.every(({ status }) => status === "rejected")).toBe(true);
    expect(await numbers()).toEqual(Array.from({ length: 200 }, () => 4));
  });
});

describe("memory", { timeout: 150_000 }, () => {
  it("does not grow with the calls that are over", async () => {
    const { signal } = new AbortController();
    const round = async (): Promise<number> => {
      for (let batch = 0; batch < 5; batch += 1) {
        await Promise.all(
          Array.from({ length: 100 }, (_, index) =>
            read(index % 3 === 0 ? `/${index}?refused=1000` : "/", {
              signal,
              timeoutMs: 10_000,
            }).catch((error: unknown) => error),
          ),
        );
      }
      return heapAfterCollection();
    };
    await round();
    const first = await round();
    const second = await round();
    // 2 kB for each of the 500 calls: a response or an error that is kept takes more.
    expect(second - first).toBeLessThan(1_000_000);
  });
});
