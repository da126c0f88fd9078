/** Clients: options that do not change, derived clients, hooks, and what a log shows of them. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  apiKey,
  createClient,
  dynamicVariables,
  expander,
  layers,
  retry,
  TimeoutError,
  type ClientOptions,
  type Hooks,
  type RequestOptions,
} from "../../src/runtime/index.js";
import { describeOperation, rejection, useServer } from "./context.js";

const context = useServer();
const operation = describeOperation({ path: "/{{a}}/{{b}}" });

describe("with", () => {
  it("adds named values and replaces all else, for the derived client alone", async () => {
    const { server } = context;
    const base = createClient({
      baseUrl: server.url,
      variables: { a: "1", b: "2" },
      headers: { "x-a": "1", "x-b": "2" },
      expand: expander(),
    });
    const derived = base.with({ variables: { b: "3" }, headers: { "X-B": "3" } });
    await derived.send(operation, {});
    expect(server.last()).toMatchObject({ target: "/1/3", headers: { "x-a": "1", "x-b": "3" } });
    await base.send(operation, {});
    expect(server.last()).toMatchObject({ target: "/1/2", headers: { "x-a": "1", "x-b": "2" } });
    await derived.with({ baseUrl: `${server.url}/v2` }).send(operation, {});
    expect(server.last().target).toBe("/v2/1/3");
  });

  it("leaves a client as it was, whatever becomes of the object that it was made from", async () => {
    const variables: Record<string, string> = { a: "1", b: "2" };
    const options: ClientOptions = { baseUrl: context.server.url, variables, expand: expander() };
    const clients = [createClient(options), createClient({}).with(options)];
    variables["a"] = "changed";
    for (const client of clients) {
      await client.send(operation, {});
      expect(context.server.last().target).toBe("/1/2");
    }
  });
});

describe("an option that is undefined", () => {
  it("leaves what the client has", async () => {
    const { server } = context;
    const base = createClient(
      {
        baseUrl: server.url,
        variables: { a: "1", b: "2" },
        headers: { "x-a": "1" },
        expand: expander(),
        timeoutMs: 60_000,
      },
      { baseUrl: undefined, headers: undefined },
    );
    const derived = base.with({
      baseUrl: undefined,
      variables: { b: undefined },
      headers: { "x-a": undefined },
      auth: undefined,
      expand: undefined,
      fetch: undefined,
    });
    await derived.send(operation, {}, { signal: undefined, headers: undefined, retry: undefined });
    expect(server.last()).toMatchObject({ target: "/1/2", headers: { "x-a": "1" } });
  });

  it.each<[string, ClientOptions, RequestOptions]>([
    ["a client's", { timeoutMs: 30 }, { timeoutMs: undefined }],
    ["a default", {}, {}],
  ])("does not end %s limit of time", async (_, client, options) => {
    context.server.answer(() => undefined);
    const made = createClient(
      { ...client, timeoutMs: client.timeoutMs },
      { baseUrl: context.server.url, timeoutMs: 30 },
    );
    const error = await rejection(made.send(describeOperation(), {}, options));
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it("does not end the client's retries", async () => {
    context.server.answer({ status: 503 }, {});
    const client = { retry: retry({ methods: ["POST"], baseDelayMs: 1 }) };
    const result = await context.call({ client, options: { retry: undefined } });
    expect(result.status).toBe(200);
  });
});

describe("a client", () => {
  it("shows no secret where it is logged", () => {
    const client = createClient({ auth: { oauth2: "hunter2" }, variables: { key: "hunter2" } });
    expect(inspect(client, { depth: 9, showHidden: true })).not.toContain("hunter2");
    expect(JSON.stringify(client)).not.toContain("hunter2");
  });

  it("shows no secret where a result of it is logged", async () => {
    context.server.answer({ headers: { "set-cookie": "session=hunter2" } });
    const auth = apiKey("key", { in: "query", name: "key" });
    const client: ClientOptions = { auth: { key: "hunter2" } };
    const result = await context.call({ operation: { auth }, client });
    expect(inspect(result, { depth: 9 })).not.toContain("hunter2");
    expect(result.response.url).toContain("key=hunter2");
  });

  it("serves calls at the same time", async () => {
    const client = createClient({ baseUrl: context.server.url, timeoutMs: 10_000 });
    context.server.answer((response, { target }) => response.end(JSON.stringify(target)));
    const ids = Array.from({ length: 200 }, (_, id) => id);
    const results = await Promise.all(
      ids.map((id) => client.send(describeOperation({ path: "/{id}" }), { path: { id } })),
    );
    expect(results.map(({ body }) => body)).toEqual(ids.map((id) => `/${id}`));
  });

  it("sends with the fetch that it is given", async () => {
    const calls: unknown[] = [];
    const client = createClient({
      baseUrl: "https://api.example.com",
      fetch: (url, { method }) => {
        calls.push(url, method);
        return Promise.resolve(Response.json({ a: 1 }));
      },
    });
    expect(await client.send(describeOperation(), {})).toMatchObject({ ok: true, body: { a: 1 } });
    expect(calls).toEqual(["https://api.example.com/", "POST"]);
  });
});

describe("hooks", () => {
  const noisy = (name: string, log: string[]): Hooks => ({
    onRequest: ({ headers }) => {
      log.push(`${name} request`);
      headers.append("x-hooks", name);
    },
    onResponse: async (response) => {
      await Promise.resolve();
      log.push(`${name} response ${response.status}`);
    },
  });

  it("see a request that is complete but for its credentials, and its response", async () => {
    const log: unknown[] = [];
    await context.call({
      operation: {
        path: "/a",
        body: () => "text",
        auth: ({ headers }) => headers.set("x-auth", "1"),
      },
      client: {
        onRequest: ({ method, url, headers, body, operation: { path } }) => {
          log.push(method, url, headers.get("x-auth"), body, path);
        },
        onResponse: (response, request) => {
          log.push(response.status, request.headers.get("x-auth"));
        },
      },
    });
    expect(log).toEqual(["POST", `${context.server.url}/a`, null, "text", "/a", 200, "1"]);
  });

  it("may replace request and response, and the response is still held against the documentation", async () => {
    const client: ClientOptions = {
      onRequest: (request) => ({ ...request, url: `${context.server.url}/else` }),
      onResponse: () => Response.json({ a: 1 }, { status: 201 }),
    };
    const result = await context.call({ client });
    expect(context.server.last().target).toBe("/else");
    expect(result).toMatchObject({ ok: true, status: 201, body: { a: 1 } });
    const responses = { 200: { ok: true } };
    const error = await rejection(context.call({ client, operation: { responses } }));
    expect(error).toMatchObject({ name: "UnexpectedResponseError", status: 201 });
  });

  it.each(["onRequest", "onResponse"] as const)(
    "fail the call with their own error: %s",
    async (hook) => {
      const failure = new Error("no");
      const client = { [hook]: () => Promise.reject(failure) };
      expect(await rejection(context.call({ client }))).toBe(failure);
    },
  );

  it("are an onion in layers", async () => {
    const log: string[] = [];
    const client = layers(noisy("outer", log), {}, noisy("inner", log));
    await context.call({ client });
    expect(log).toEqual([
      "outer request",
      "inner request",
      "inner response 200",
      "outer response 200",
    ]);
    expect(context.server.last().headers["x-hooks"]).toBe("outer, inner");
  });

  it("in layers may replace what passes them", async () => {
    const client = layers(
      { onResponse: async (response) => Response.json(`${String(await response.json())}!`) },
      {
        onRequest: (request) => ({ ...request, url: `${request.url}x` }),
        onResponse: () => Response.json("hi"),
      },
    );
    expect(await context.call({ client })).toMatchObject({ body: "hi!" });
    expect(context.server.last().target).toBe("/x");
  });
});

describe("dynamic variables", () => {
  const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

  it.each([
    ["$guid", uuid],
    ["$randomUUID", uuid],
    ["$timestamp", /^\d{10}$/],
    ["$isoTimestamp", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/],
    ["$randomInt", /^(\d{1,3}|1000)$/],
  ])("%s makes its kind of value", async (name, want) => {
    const path = `/{{${name}}}`;
    await context.call({ operation: { path }, client: { expand: expander(dynamicVariables) } });
    expect(context.server.last().target.slice(1)).toMatch(want);
  });

  it("make a new value at each use, and give way to the client's own", async () => {
    const client = { expand: expander(dynamicVariables) };
    await context.call({ operation: { path: "/{{$guid}}/{{$guid}}" }, client });
    const [, first, second] = context.server.last().target.split("/");
    expect(first).not.toBe(second);
    const variables = { $guid: "own" };
    await context.call({ operation: { path: "/{{$guid}}" }, client: { ...client, variables } });
    expect(context.server.last().target).toBe("/own");
  });
});
