/** What is thrown: each class with what a log reader needs. */
import { createServer } from "node:net";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import {
  apiKey,
  createClient,
  FailureError,
  NetworkError,
  PostwrightError,
  ResponseError,
  UnexpectedResponseError,
  unwrap,
  type Failure,
} from "../../src/runtime/index.js";
import { inspect } from "node:util";
import { describeOperation, rejection, useServer } from "./context.js";
import { portOf, type Handler } from "./server.js";

const context = useServer();

describe("UnexpectedResponseError", () => {
  it("says what came and where from", async () => {
    context.server.answer({ status: 500, headers: { "x-id": "7" }, body: "oops" });
    const path = "/a/{id}";
    const params = { path: { id: "x y" }, query: { token: "hunter2" } };
    const error = await rejection(context.call({ operation: { path }, params }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toBeInstanceOf(PostwrightError);
    expect(error).toMatchObject({
      name: "UnexpectedResponseError",
      message: `POST ${context.server.url}/a/x%20y: status 500 is not documented`,
      method: "POST",
      url: `${context.server.url}/a/x%20y`,
      status: 500,
      body: "oops",
    });
    expect((error as ResponseError).headers.get("x-id")).toBe("7");
    expect(inspect(error)).not.toContain("hunter2");
  });

  it("keeps a bounded part of the body", async () => {
    context.server.answer({ status: 500, body: "é".repeat(100_000) });
    const error = await rejection(context.call());
    expect((error as ResponseError).body).toBe("é".repeat(4000));
  });
});

describe("NetworkError", () => {
  it.each<[string, Handler]>([
    ["before the headers", (response) => response.destroy()],
    ["amid the headers", (response) => response.socket?.end("HTTP/1.1 200 OK\r\nContent-")],
    ["with no HTTP", (response) => response.socket?.end("SSH-2.0-x\r\n\r\n")],
    [
      "amid the body",
      (response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("{", () => response.destroy());
      },
    ],
    [
      "amid a chunked body",
      (response) => {
        response.write("{", () => response.destroy());
      },
    ],
  ])("comes where the connection ends %s", async (_, handler) => {
    context.server.answer(handler);
    const error = await rejection(context.call());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ name: "NetworkError", url: `${context.server.url}/` });
    expect((error as NetworkError).cause).toBeInstanceOf(Error);
  });

  it("comes where nobody listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const port = portOf(server);
    server.close();
    await once(server, "close");
    const client = createClient({ baseUrl: `127.0.0.1:${port}` });
    const error = await rejection(client.send(describeOperation(), {}));
    expect(error).toBeInstanceOf(NetworkError);
    expect(String(error)).toBe(`NetworkError: POST http://127.0.0.1:${port}/: no whole answer`);
  });
});

describe("a cause that quotes the URL", () => {
  /** As Bun and Deno do. */
  const quoting = (url: string): Error =>
    Object.assign(new TypeError(`no connection to ${url}`), {
      path: url,
      cause: new Error(`error sending request for url (${url})`),
    });

  it("is left without the query", async () => {
    const error = await rejection(
      context.call({
        operation: { auth: apiKey("k", { in: "query", name: "key" }) },
        params: { query: { token: "hunter2" } },
        client: { auth: { k: "hunter3" }, fetch: (url) => Promise.reject(quoting(url)) },
      }),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/hunter\d/);
    expect((error as NetworkError).cause).toMatchObject({
      message: `no connection to ${context.server.url}/`,
      path: `${context.server.url}/`,
    });
  });

  it.each<[string, () => unknown]>([
    ["no error", () => "broken"],
    ["nothing", () => undefined],
    ["frozen", () => Object.freeze(new Error("https://api.example.com/?a=1"))],
    ["of the platform", () => new DOMException("broken", "AbortError")],
    [
      "its own cause",
      () => {
        const error = new Error("circle");
        error.cause = error;
        return error;
      },
    ],
  ])("may be %s", async (_, make) => {
    const cause = make();
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- anything may be thrown
    const client = { fetch: () => Promise.reject(cause) };
    const error = await rejection(context.call({ client, params: { query: { a: 1 } } }));
    expect(error).toMatchObject({ name: "NetworkError", cause });
  });
});

describe("a log", () => {
  /** As docs/recipes.md advises. */
  const asJson = (error: unknown): unknown =>
    error instanceof Error &&
    JSON.parse(JSON.stringify(Object.assign({}, error, { message: error.message })));

  it("has what an error has", async () => {
    context.server.answer({ status: 500, headers: { "x-id": "7" }, body: "oops" });
    const error = await rejection(context.call({ params: { query: { token: "hunter2" } } }));
    expect(asJson(error)).toEqual({
      name: "UnexpectedResponseError",
      message: `POST ${context.server.url}/: status 500 is not documented`,
      method: "POST",
      url: `${context.server.url}/`,
      status: 500,
      headers: {},
      body: "oops",
    });
  });

  it("has the code of a failure, and not all of the failure", async () => {
    const answer = { status: 404, body: '{"code":7,"message":"none"}' };
    context.server.answer(answer);
    const result = await context.call({ operation: { responses: { 404: { codes: [7] } } } });
    const error = await rejection(Promise.resolve().then(() => unwrap(result)));
    expect(asJson(error)).toEqual({
      name: "FailureError",
      message: `POST ${context.server.url}/: status 404, code 7, none`,
      method: "POST",
      url: `${context.server.url}/`,
      code: 7,
      headers: {},
      ...answer,
    });
  });

  it("does not have the cookies that a server sets", async () => {
    context.server.answer({
      status: 500,
      headers: { "set-cookie": "session=hunter2", "x-id": "7" },
    });
    const error = await rejection(context.call());
    expect(inspect(error, { depth: 9 })).not.toContain("hunter2");
    expect((error as ResponseError).headers.get("x-id")).toBe("7");
  });
});

describe("redirects", () => {
  it("are followed, and credentials stay with their host", async () => {
    const { server } = context;
    const elsewhere = server.url.replace("127.0.0.1", "localhost");
    const headers = { authorization: "Bearer hunter2" };
    server.answer({ status: 302, headers: { location: "/same" } }, {});
    await context.call({ operation: { method: "GET" }, options: { headers } });
    expect(server.last()).toMatchObject({ target: "/same", headers });
    server.reset();
    server.answer({ status: 307, headers: { location: `${elsewhere}/other` } }, {});
    await context.call({ operation: { method: "GET" }, options: { headers } });
    expect(server.last().target).toBe("/other");
    expect(server.last().headers).not.toHaveProperty("authorization");
  });
});

describe("unwrap", () => {
  it("gives the body of a success", async () => {
    context.server.answer({ body: "[1]" });
    expect(unwrap(await context.call())).toEqual([1]);
  });

  it("throws a failure with all that is known of it", async () => {
    const body = { code: 4130, message: "No such group" };
    context.server.answer({ status: 404, body: JSON.stringify(body) });
    const responses = { 404: { codes: [4130] } };
    const params = { query: { token: "hunter2" } };
    const result = await context.call({ operation: { responses }, params });
    const error = await rejection(Promise.resolve().then(() => unwrap(result)));
    expect(error).toBeInstanceOf(FailureError);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({
      name: "FailureError",
      message: `POST ${context.server.url}/: status 404, code 4130, No such group`,
      status: 404,
      code: 4130,
      body: JSON.stringify(body),
      failure: result,
    });
    expect(inspect(error)).not.toContain("hunter2");
  });

  it("serves a failure that was made by hand", () => {
    const response = Response.json(null, { status: 400 });
    const failure: Failure<400> = {
      ok: false,
      status: 400,
      code: undefined,
      body: undefined,
      headers: {},
      response,
    };
    expect(() => unwrap(failure)).toThrow("status 400");
  });
});
