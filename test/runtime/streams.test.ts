/** Bodies that come as a stream: lines of JSON, server-sent events, answers that are not read; how they end. */
import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import {
  bearer,
  DecodeError,
  InvalidArgumentError,
  jsonLines,
  NetworkError,
  rawResponse,
  RequestAbortedError,
  retry,
  serverSentEvents,
  type BodyReader,
  type Client,
  type Outcome,
  type RequestOptions,
  createClient,
} from "../../src/runtime/index.js";
import { describeOperation, rejection, useServer } from "./context.js";
import type { Answer, Handler } from "./server.js";

const context = useServer();
const EVENTS = "text/event-stream; charset=utf-8";

/** Sends each part for itself. */
const inParts =
  (type: string, ...parts: readonly (string | Uint8Array)[]): Handler =>
  (response) => {
    response.writeHead(200, { "content-type": type });
    const rest = [...parts];
    const send = (): void => {
      const part = rest.shift();
      if (part === undefined) response.end();
      else response.write(part, () => setTimeout(send, 2));
    };
    send();
  };

/** Sends this and goes on for ever. */
const endless =
  (type: string, start: string): Handler =>
  (response) => {
    response.writeHead(200, { "content-type": type });
    response.write(start);
  };

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

async function stream(body: BodyReader, options?: RequestOptions): Promise<AsyncIterable<unknown>> {
  const operation = { method: "GET", responses: { 200: { ok: true, body } } };
  const result = await context.call({ operation, ...(options && { options }) });
  if (!isIterable(result.body)) throw new Error("no stream has come");
  return result.body;
}

async function collect(items: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("lines of JSON", () => {
  const euro = new TextEncoder().encode('"€"\n');

  it.each<[string, readonly (string | Uint8Array)[], readonly unknown[]]>([
    ["in one part", ['{"a":1}\n{"a":2}\n'], [{ a: 1 }, { a: 2 }]],
    ["cut anywhere", ['{"a"', ":1}", "\n", "[2", "]\n3"], [{ a: 1 }, [2], 3]],
    ["cut amid a character", [euro.slice(0, 2), euro.slice(2)], ["€"]],
    ["with other ends", ["1\r", "\n2\r\n\r\n3"], [1, 2, 3]],
    ["with blank lines and a mark of byte order", ["\uFEFF1\n\n \n2\n"], [1, 2]],
    ["of nothing", [], []],
  ])("come as values: %s", async (_, parts, want) => {
    context.server.answer(inParts("application/x-ndjson", ...parts));
    expect(await collect(await stream(jsonLines()))).toEqual(want);
  });

  it("end at one that is none, with its text", async () => {
    context.server.answer(inParts("application/x-ndjson", '1\n{"a":\n3\n'));
    const got: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const value of await stream(jsonLines())) got.push(value);
      })(),
    );
    expect(got).toEqual([1]);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 200, body: '{"a":' });
  });

  it("come one by one, while the server goes on", async () => {
    context.server.answer(endless("application/x-ndjson", "1\n2\n"));
    const values = (await stream(jsonLines()))[Symbol.asyncIterator]();
    expect(await values.next()).toEqual({ value: 1, done: false });
    expect(await values.next()).toEqual({ value: 2, done: false });
    await values.return?.();
  });
});

describe("server-sent events", () => {
  const message = (data: string, more: object = {}) => ({
    event: "message",
    data,
    id: "",
    ...more,
  });

  it.each<[string, readonly string[], readonly unknown[]]>([
    [
      "of the standard's first example",
      ["data: YHOO\ndata: +2\ndata: 10\n\n"],
      [message("YHOO\n+2\n10")],
    ],
    [
      "with comments, ids and empty ids",
      [
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
      ],
      [message("first event", { id: "1" }), message("second event"), message(" third event")],
    ],
    [
      "with empty data, and without an end",
      ["data\n\ndata\ndata\n\ndata:"],
      [message(""), message("\n")],
    ],
    [
      "with a name",
      ["event: add\ndata: 1\n\ndata: 2\n\n"],
      [message("1", { event: "add" }), message("2")],
    ],
    ["with a name alone", ["event: add\n\ndata: 1\n\n"], [message("1")]],
    ["that keep the last id", ["id: 7\n\ndata: 1\n\n"], [message("1", { id: "7" })]],
    ["with an id that is none", ["id: a\0b\ndata: 1\n\n"], [message("1")]],
    [
      "with a time to wait",
      ["retry: 250\nretry: soon\ndata: 1\n\n"],
      [message("1", { retry: 250 })],
    ],
    ["with fields that nobody knows", ["other: 1\nDATA: 2\ndata: 3\n\n"], [message("3")]],
    ["with colons in the data", ["data: a: b\n\n"], [message("a: b")]],
    ["with returns alone", ["data: 1\r\rdata: 2\r", "\r"], [message("1"), message("2")]],
    [
      "with ends of two characters, cut in two",
      ["data: 1\r", "\n\r", "\ndata: 2\r\n\r\n"],
      [message("1"), message("2")],
    ],
    ["with a mark of byte order", ["\uFEFFdata: 1\n\n"], [message("1")]],
    ["cut anywhere", ["da", "ta: 1", "\n", "\n"], [message("1")]],
  ])("are read as browsers do: %s", async (_, parts, want) => {
    context.server.answer(inParts(EVENTS, ...parts));
    expect(await collect(await stream(serverSentEvents))).toEqual(want);
  });

  it("do not wait for the character that may follow a return", async () => {
    context.server.answer(endless(EVENTS, "data: 1\r\r"));
    const events = (await stream(serverSentEvents))[Symbol.asyncIterator]();
    expect(await events.next()).toMatchObject({ value: { data: "1" } });
    await events.return?.();
  });

  it("are refused where something else comes, and nothing stays open", async () => {
    const before = context.server.connections;
    context.server.answer(endless("application/json", "{"));
    const error = await rejection(stream(serverSentEvents));
    expect(error).toBeInstanceOf(DecodeError);
    expect(String(error)).toContain("status 200 is no event stream");
    await expect.poll(() => context.server.connections).toBeLessThanOrEqual(before);
  });
});

describe("a stream", () => {
  it("ends the request where its reader leaves", async () => {
    const before = context.server.connections;
    context.server.answer(endless(EVENTS, "data: 1\n\n"));
    for await (const _ of await stream(serverSentEvents)) break;
    await expect.poll(() => context.server.connections).toBeLessThanOrEqual(before);
  });

  it("ends by the call's signal, be it read already or not", async () => {
    const before = context.server.connections;
    const controller = new AbortController();
    const { signal } = controller;
    const reason = new Error("enough");
    context.server.answer(endless(EVENTS, "data: 1\n\n"));
    const [read, unread] = [
      (await stream(serverSentEvents, { signal }))[Symbol.asyncIterator](),
      (await stream(serverSentEvents, { signal }))[Symbol.asyncIterator](),
    ];
    await read.next();
    setTimeout(() => controller.abort(reason), 5);
    for (const events of [read, unread]) {
      const error = await rejection(Promise.resolve(events.next()));
      expect(error).toBeInstanceOf(RequestAbortedError);
      expect(error).toMatchObject({ cause: reason });
    }
    await expect.poll(() => context.server.connections).toBeLessThanOrEqual(before);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("is not held by the call's time, which is over when its headers are there", async () => {
    context.server.answer((response) => {
      response.writeHead(200, { "content-type": "application/x-ndjson" });
      response.write("1\n");
      setTimeout(() => response.end("2\n"), 250);
    });
    expect(await collect(await stream(jsonLines(), { timeoutMs: 150 }))).toEqual([1, 2]);
  });

  it("fails where the connection breaks", async () => {
    context.server.answer((response) => {
      response.writeHead(200, { "content-type": EVENTS });
      response.write("data: 1\n\n", () => response.destroy());
    });
    const got: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const event of await stream(serverSentEvents)) got.push(event);
      })(),
    );
    expect(got).toHaveLength(1);
    expect(error).toBeInstanceOf(NetworkError);
  });

  it("can be gone through once", async () => {
    context.server.answer(inParts("application/x-ndjson", "1\n"));
    const values = await stream(jsonLines());
    expect(await collect(values)).toEqual([1]);
    expect(await rejection(collect(values))).toBeInstanceOf(InvalidArgumentError);
  });

  it("is none where another status is documented as a failure", async () => {
    context.server.answer({ status: 404, body: '{"message":"gone"}' });
    const responses = { 200: { ok: true, body: serverSentEvents }, 404: {} };
    const result = await context.call({ operation: { responses } });
    expect(result).toMatchObject({ ok: false, message: "gone" });
  });
});

describe("rawResponse", () => {
  const download = (
    client: Client,
    params: { path: { id: string } },
    options?: RequestOptions,
  ): Promise<Outcome> =>
    client.send(
      describeOperation({ method: "GET", path: "/{id}", auth: bearer("b") }),
      params,
      options,
    );
  const client = () => createClient({ baseUrl: context.server.url, auth: { b: "t" } });

  it.each([200, 206, 404, 500])("gives what came, not read: status %i", async (status) => {
    context.server.answer({ status, headers: { "x-a": "1" }, body: "text" });
    const response = await rawResponse(download, client(), { path: { id: "a b" } });
    expect([response.status, response.headers.get("x-a"), response.bodyUsed]).toEqual([
      status,
      "1",
      false,
    ]);
    expect(await response.text()).toBe("text");
    expect(context.server.last()).toMatchObject({
      target: "/a%20b",
      headers: { authorization: "Bearer t" },
    });
  });

  it("gives a body that is still to come", async () => {
    context.server.answer(inParts("application/octet-stream", "a", "b"));
    const { body } = await rawResponse(download, client().with({}), { path: { id: "1" } });
    const texts: string[] = [];
    for await (const chunk of body ?? []) texts.push(Buffer.from(chunk).toString());
    expect(texts.join("")).toBe("ab");
  });

  it("keeps no connection of an answer that was tried again", async () => {
    const large: Answer = { status: 503, body: "x".repeat(5_000_000) };
    const again = client().with({ retry: retry({ baseDelayMs: 1 }) });
    const before = context.server.connections;
    for (let call = 0; call < 5; call += 1) {
      context.server.answer(large, {});
      await (await rawResponse(download, again, { path: { id: "1" } })).text();
    }
    await expect.poll(() => context.server.connections - before).toBeLessThan(3);
  });

  it("throws what the request throws", async () => {
    context.server.answer((response) => response.destroy());
    const call = rawResponse(download, client(), { path: { id: "1" } });
    expect(await rejection(call)).toBeInstanceOf(NetworkError);
  });
});
