/** Tokens by OAuth 2.0: what the token endpoint is sent, what comes of its answers, and that no secret gets out. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  bearer,
  clientCredentialsGrant,
  ConfigurationError,
  createClient,
  NetworkError,
  refreshTokenGrant,
  TimeoutError,
  TokenError,
  type OutgoingRequest,
  type TokenSettings,
} from "../../src/runtime/index.js";
import { describeOperation, rejection, useServer } from "./context.js";
import type { Answer } from "./server.js";

const context = useServer();
const operation = describeOperation({ method: "GET", path: "/api", auth: bearer("b") });

const request = (): OutgoingRequest => ({
  operation,
  method: "GET",
  url: "http://127.0.0.1/api",
  headers: new Headers(),
  body: null,
});

const settings = (more: Partial<TokenSettings> = {}): TokenSettings => ({
  tokenUrl: `${context.server.url}/token`,
  clientId: "me",
  clientSecret: "hunter2",
  ...more,
});

const granting = (answer: object): Answer => ({ body: JSON.stringify(answer) });

const lastForm = () =>
  Object.fromEntries(new URLSearchParams(context.server.last().body.toString()));

describe("the client credentials grant", () => {
  it("gets a token, which calls then share", async () => {
    context.server.answer((response, { target }) => {
      response.end(target === "/token" ? '{"access_token":"t","token_type":"Bearer"}' : "{}");
    });
    const api = createClient({
      baseUrl: context.server.url,
      auth: { b: clientCredentialsGrant(settings({ scope: ["read", "write"] })) },
    });
    await Promise.all([api.send(operation, {}), api.send(operation, {})]);
    const [token, ...calls] = context.server.requests;
    expect(token).toMatchObject({
      method: "POST",
      target: "/token",
      headers: {
        accept: "application/json",
        authorization: `Basic ${btoa("me:hunter2")}`,
        "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
      },
    });
    expect(token?.body.toString()).toBe("grant_type=client_credentials&scope=read+write");
    expect(calls.map(({ headers }) => headers["authorization"])).toEqual(["Bearer t", "Bearer t"]);
  });

  it.each<[string, Partial<TokenSettings>, string | undefined, Record<string, string>]>([
    [
      "encodes id and secret before it joins them",
      { clientId: "a:b", clientSecret: "p w+é" },
      `Basic ${btoa("a%3Ab:p+w%2B%C3%A9")}`,
      {},
    ],
    [
      "sends id and secret in the form",
      { clientAuth: "body" },
      undefined,
      { client_id: "me", client_secret: "hunter2" },
    ],
    [
      "sends further fields",
      { scope: "a b", fields: { audience: "https://api.example.com" } },
      `Basic ${btoa("me:hunter2")}`,
      { scope: "a b", audience: "https://api.example.com" },
    ],
  ])("%s", async (_, more, authorization, fields) => {
    context.server.answer(granting({ access_token: "t" }));
    expect(await clientCredentialsGrant(settings(more))(request())).toBe("t");
    expect(context.server.last().headers["authorization"]).toBe(authorization);
    expect(lastForm()).toEqual({ grant_type: "client_credentials", ...fields });
  });

  it("serves public clients, which have no secret", async () => {
    context.server.answer(granting({ access_token: "t" }));
    const { tokenUrl, clientId } = settings();
    await clientCredentialsGrant({ tokenUrl, clientId })(request());
    expect(context.server.last().headers).not.toHaveProperty("authorization");
    expect(lastForm()).toMatchObject({ client_id: "me" });
  });

  it.each([
    ["keeps a token that lasts", { expires_in: 3600 }, 1],
    ["keeps a token of which nothing is said", {}, 1],
    ["takes a lifetime as text", { expires_in: "3600" }, 1],
    ["takes no lifetime that is none", { expires_in: "soon" }, 1],
  ])("%s", async (_, more, want) => {
    context.server.answer(granting({ access_token: "t", ...more }));
    const source = clientCredentialsGrant(settings());
    await source(request());
    await source(request());
    expect(context.server.requests).toHaveLength(want);
  });

  it("sends by the fetch that it is given", async () => {
    const urls: string[] = [];
    const send = (url: string) => {
      urls.push(url);
      return Promise.resolve(Response.json({ access_token: "t" }));
    };
    expect(await clientCredentialsGrant(settings({ fetch: send }))(request())).toBe("t");
    expect(urls).toEqual([`${context.server.url}/token`]);
  });
});

describe("the refresh token grant", () => {
  it("uses the refresh token that came last, and tells of it", async () => {
    const told: string[] = [];
    const source = refreshTokenGrant({
      ...settings(),
      refreshToken: "r1",
      onRefreshToken: (token) => void told.push(token),
    });
    const renewed = async (answer: object): Promise<unknown> => {
      context.server.answer(granting(answer));
      const asking = request();
      const token = await source(asking);
      await asking.replay?.(new Response(null, { status: 401 }));
      return [token, lastForm()["refresh_token"]];
    };
    expect(await renewed({ access_token: "t1" })).toEqual(["t1", "r1"]);
    expect(await renewed({ access_token: "t2", refresh_token: "r2" })).toEqual(["t2", "r1"]);
    expect(await renewed({ access_token: "t3", refresh_token: "r2" })).toEqual(["t3", "r2"]);
    expect(lastForm()["grant_type"]).toBe("refresh_token");
    expect(told).toEqual(["r2"]);
  });
});

describe("a token endpoint that gives none", () => {
  it.each<[string, Answer, string, string | undefined]>([
    [
      "says why",
      {
        status: 400,
        body: JSON.stringify({ error: "invalid_scope", error_description: "No such scope" }),
      },
      "no token, status 400, invalid_scope, No such scope",
      "invalid_scope",
    ],
    ["says nothing", { status: 500, body: "<html>" }, "no token, status 500", undefined],
    ["answers without a token", { body: "{}" }, "no token, status 200", undefined],
    ["answers with no object", { body: "null" }, "no token, status 200", undefined],
    [
      "leads elsewhere, where secrets must not go",
      { status: 307, headers: { location: "/other" } },
      "no token, status 307",
      undefined,
    ],
    [
      "repeats a secret",
      {
        status: 401,
        body: JSON.stringify({ error: "invalid_client", error_description: "not hunter2" }),
      },
      "no token, status 401, invalid_client",
      "invalid_client",
    ],
  ])("%s", async (_, answer, message, code) => {
    context.server.answer(answer);
    const error = await rejection(clientCredentialsGrant(settings())(request()));
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toMatchObject({
      name: "TokenError",
      message: `POST ${context.server.url}/token: ${message}`,
      status: answer.status ?? 200,
      error: code,
    });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("hunter2");
    expect(context.server.requests).toHaveLength(1);
  });

  it("breaks off", async () => {
    context.server.answer((response) => response.destroy());
    const error = await rejection(clientCredentialsGrant(settings())(request()));
    expect(error).toBeInstanceOf(NetworkError);
    expect(inspect(error, { depth: 9 })).not.toContain("hunter2");
  });

  it("has a login in its URL, which stays out of the error", async () => {
    const tokenUrl = context.server.url.replace("//", "//me:hunter2@");
    const error = await rejection(clientCredentialsGrant(settings({ tokenUrl }))(request()));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ method: "POST", url: context.server.url });
    expect(inspect(error, { depth: 9 })).not.toContain("hunter2");
    expect(context.server.requests).toHaveLength(0);
  });

  it("takes too long", async () => {
    context.server.answer(() => undefined);
    const source = clientCredentialsGrant(settings({ timeoutMs: 50 }));
    const error = await rejection(source(request()));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ url: `${context.server.url}/token` });
    // On a slow machine it may still be on its way, and would get the answer of another test.
    await expect.poll(() => context.server.requests).toHaveLength(1);
  });

  it("fails the call, and is asked again by the next one", async () => {
    context.server.answer({ status: 503, body: "{}" }, granting({ access_token: "t" }), {});
    const auth = { b: clientCredentialsGrant(settings()) };
    const api = createClient({ baseUrl: context.server.url, auth });
    expect(await rejection(api.send(operation, {}))).toBeInstanceOf(TokenError);
    expect(await api.send(operation, {})).toMatchObject({ ok: true });
  });
});
