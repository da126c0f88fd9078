/** Auth schemes: what goes over the wire for which credential. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  apiKey,
  basic,
  bearer,
  expander,
  InvalidArgumentError,
  json,
  type AuthScheme,
  type ClientOptions,
} from "../../src/runtime/index.js";
import { rejection, useServer, type Call } from "./context.js";
import { postmanTarget } from "./postman-url.js";
import type { ReceivedRequest } from "./server.js";

const context = useServer();

async function sent(auth: AuthScheme, client: ClientOptions = {}): Promise<ReceivedRequest> {
  await context.call({ operation: { auth }, client });
  return context.server.last();
}

async function authorization(
  auth: AuthScheme,
  client: ClientOptions = {},
): Promise<string | undefined> {
  return (await sent(auth, client)).headers["authorization"];
}

const variables = { token: "t", user: "u", password: "p", key: "k" };
const bound: ClientOptions = { variables, expand: expander() };

describe("bearer", () => {
  it.each<[string, ClientOptions["auth"] | undefined, string | undefined]>([
    ["a value", { oauth2: "secret" }, "Bearer secret"],
    ["a function", { oauth2: () => "secret" }, "Bearer secret"],
    ["an async function", { oauth2: () => Promise.resolve("secret") }, "Bearer secret"],
    ["nothing", undefined, undefined],
    ["another scheme's", { basic: "secret" }, undefined],
    ["an empty text", { oauth2: "" }, undefined],
    ["a function that has none", { oauth2: () => undefined }, undefined],
  ])("takes %s", async (_, auth, want) => {
    expect(await authorization(bearer("oauth2"), auth === undefined ? {} : { auth })).toBe(want);
  });

  it("has its own prefix", async () => {
    const auth = { oauth2: "secret" };
    expect(await authorization(bearer("oauth2", { prefix: "OAuth" }), { auth })).toBe(
      "OAuth secret",
    );
    expect(await authorization(bearer("oauth2", { prefix: "" }), { auth })).toBe("secret");
  });

  it("takes the documented text if all its variables have values and there is no credential", async () => {
    const scheme = bearer("b", { token: "{{token}}" });
    expect(await authorization(scheme, bound)).toBe("Bearer t");
    expect(await authorization(scheme, { ...bound, auth: { b: "own" } })).toBe("Bearer own");
    expect(await authorization(scheme, { expand: expander() })).toBeUndefined();
    expect(await authorization(scheme)).toBeUndefined();
  });

  it("wins over a header of the same name, as in Postman", async () => {
    const client = { auth: { oauth2: "secret" }, headers: { Authorization: "other" } };
    expect(await authorization(bearer("oauth2"), client)).toBe("Bearer secret");
  });

  it("takes its own credential only", async () => {
    expect(await authorization(bearer("constructor"))).toBeUndefined();
    expect(await authorization(bearer("__proto__"))).toBeUndefined();
  });
});

describe("basic", () => {
  const base64 = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`;

  it.each<[string, ClientOptions, string | undefined]>([
    ["user and password", { auth: { b: { username: "u", password: "p:é" } } }, base64("u:p:é")],
    ["a user alone", { auth: { b: { username: "u", password: "" } } }, base64("u:")],
    ["a function", { auth: { b: () => ({ username: "u", password: "p" }) } }, base64("u:p")],
    ["nothing", {}, undefined],
    ["documented texts", bound, base64("u:p")],
    [
      "documented texts without a value",
      { variables: { user: "u" }, expand: expander() },
      undefined,
    ],
  ])("takes %s", async (_, client, want) => {
    const scheme = basic("b", { username: "{{user}}", password: "{{password}}" });
    expect(await authorization(scheme, client)).toBe(want);
  });

  it("sends none where nothing is documented", async () => {
    expect(await authorization(basic("b"), bound)).toBeUndefined();
  });
});

describe("apiKey", () => {
  it("sends a header", async () => {
    const scheme = apiKey("k", { in: "header", name: "X-Api-Key", value: "{{key}}" });
    expect((await sent(scheme, { auth: { k: "secret" } })).headers["x-api-key"]).toBe("secret");
    expect((await sent(scheme, bound)).headers["x-api-key"]).toBe("k");
    expect((await sent(scheme)).headers).not.toHaveProperty("x-api-key");
  });

  it("sends an empty key, as Postman does, and under a name with variables", async () => {
    const scheme = apiKey("k", { in: "header", name: "x-{{token}}", value: "{{key}}" });
    const request = await sent(scheme, { ...bound, variables: { token: "t", key: "" } });
    expect(request.headers).toHaveProperty("x-t", "");
    expect(
      (await sent(scheme, { variables: { key: "k" }, expand: expander() })).headers,
    ).not.toHaveProperty("x-t");
  });

  it.each(["secret", "a&b=c #%+é'"])("sends a query parameter as Postman does: %j", async (key) => {
    const scheme = apiKey("k", { in: "query", name: "api key", value: "{{key}}" });
    const query = { "api key": "old", a: "1", b: null };
    await context.call({
      operation: { auth: scheme },
      params: { query },
      client: { auth: { k: key } },
    });
    expect(context.server.last().target).toBe(
      postmanTarget({
        path: [""],
        query: [
          { key: "a", value: "1" },
          { key: "b", value: null },
          { key: "api key", value: key },
        ],
      }),
    );
    expect((await sent(scheme, { auth: { k: "x" } })).target).toBe("/?api%20key=x");
  });
});

describe("a key in a header, on a redirect", () => {
  const scheme = apiKey("k", { in: "header", name: "X-Api-Key" });
  const redirect = async (status: number, host: string, call: Call = {}): Promise<void> => {
    const location = `${context.server.url.replace("127.0.0.1", host)}/there`;
    context.server.answer({ status, headers: { location } }, {});
    const { operation, ...others } = call;
    const client = { auth: { k: "secret" } };
    await context.call({ client, operation: { auth: scheme, ...operation }, ...others });
  };

  it("stays on the same origin", async () => {
    await redirect(307, "127.0.0.1");
    expect(context.server.last()).toMatchObject({ method: "POST", target: "/there" });
    expect(context.server.last().headers["x-api-key"]).toBe("secret");
  });

  it("goes to no other origin, nor do other credentials", async () => {
    const headers = { authorization: "Bearer hunter2", cookie: "a=1", "x-own": "1" };
    await redirect(307, "localhost", { options: { headers } });
    expect(context.server.last().target).toBe("/there");
    expect(Object.keys(context.server.last().headers)).toContain("x-own");
    expect(Object.keys(context.server.last().headers)).not.toContain("x-api-key");
    expect(Object.keys(context.server.last().headers)).not.toContain("authorization");
    expect(Object.keys(context.server.last().headers)).not.toContain("cookie");
  });

  it.each<[number, string, string]>([
    [301, "POST", "GET"],
    [302, "POST", "GET"],
    [303, "PUT", "GET"],
    [303, "HEAD", "HEAD"],
    [307, "POST", "POST"],
    [308, "PUT", "PUT"],
    [302, "DELETE", "DELETE"],
  ])("with %i makes of %s a %s, with its body if it has one", async (status, method, want) => {
    const hasBody = method === "POST" || method === "PUT";
    const operation = { method, ...(hasBody && { body: json }) };
    await redirect(status, "127.0.0.1", { operation, params: hasBody ? { body: [1] } : {} });
    const { method: got, headers, body } = context.server.last();
    expect(got).toBe(want);
    const keepsBody = hasBody && want !== "GET";
    expect(body.toString()).toBe(keepsBody ? "[1]" : "");
    expect(headers["content-type"]).toBe(keepsBody ? "application/json" : undefined);
  });

  it.each([
    ["in a circle", "/"],
    ["out of HTTP", "file:///etc/passwd"],
    ["to no address", "http://["],
  ])("is an error %s", async (_, location) => {
    context.server.answer({ status: 302, headers: { location } });
    const call = context.call({ operation: { auth: scheme }, client: { auth: { k: "secret" } } });
    expect(await rejection(call)).toMatchObject({ name: "NetworkError" });
  });

  it("is an error where the platform does not say where it leads", async () => {
    const opaque = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const client = { auth: { k: "secret" }, fetch: async () => opaque };
    const error = await rejection(context.call({ operation: { auth: scheme }, client }));
    expect(error).toMatchObject({ name: "NetworkError" });
    expect(String(error)).not.toContain("secret");
  });
});

describe("a scheme of one's own", () => {
  it("sees the request as it will be sent and may take its time", async () => {
    const seen: unknown[] = [];
    const signer: AuthScheme = async (request, credentials) => {
      await Promise.resolve();
      const { method, url, headers, body } = request;
      seen.push(method, url, headers.get("x-hook"), body);
      const key = await credentials.get("s");
      request.headers.set("x-signature", `${JSON.stringify(key)} ${url.length}`);
    };
    await context.call({
      operation: { path: "/a b", auth: signer, body: () => "text" },
      params: { query: { q: "é" } },
      client: {
        auth: { s: "key" },
        onRequest: ({ headers }) => {
          headers.set("x-hook", "1");
        },
      },
    });
    const url = `${context.server.url}/a%20b?q=%C3%A9`;
    expect(seen).toEqual(["POST", url, "1", "text"]);
    expect(context.server.last().headers["x-signature"]).toBe(`"key" ${url.length}`);
  });

  it("fails the call with its own error", async () => {
    const failure = new Error("no key");
    expect(await rejection(sent(() => Promise.reject(failure)))).toBe(failure);
    const auth = { oauth2: () => Promise.reject(failure) };
    expect(await rejection(sent(bearer("oauth2"), { auth }))).toBe(failure);
    expect(context.server.requests).toHaveLength(0);
  });
});

describe("secrets", () => {
  const secret = "hunter2";
  const scheme: AuthScheme = async (request, credentials) => {
    await bearer("b")(request, credentials);
    await apiKey("k", { in: "query", name: "key" })(request, credentials);
  };
  const client: ClientOptions = { auth: { b: secret, k: secret } };

  it.each([
    ["an undocumented status", { status: 418, body: "no" }],
    ["broken JSON", { body: "{" }],
  ])("stay out of the error after %s", async (_, answer) => {
    context.server.answer(answer);
    const responses = { 200: { ok: true, body: "json" } } as const;
    const error = await rejection(context.call({ operation: { auth: scheme, responses }, client }));
    expect(context.server.last().target).toContain(secret);
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
    expect(JSON.stringify(error)).not.toContain(secret);
  });

  it("stay out of the error where the connection breaks", async () => {
    context.server.answer((response) => response.destroy());
    const error = await rejection(context.call({ operation: { auth: scheme }, client }));
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
  });

  it("stay out of the error where a credential cannot be sent", async () => {
    const auth = { b: `${secret}\u0000` };
    const error = await rejection(sent(bearer("b"), { auth }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
  });
});
