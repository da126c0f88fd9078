/** docs/recipes.md says the truth: its blocks are the files of this folder, and these do what is said of them. */
import { createHash, createHmac, generateKeyPairSync, verify } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AwsV4Signer } from "aws4fetch";
import { describe, expect, it } from "vitest";
import * as generated from "../../generated/zoom-im-groups/index.js";
import {
  bearer,
  json,
  signed,
  urlencoded,
  type RequestDescription,
  type Signer,
} from "../../src/runtime/index.js";
import { useServer } from "../runtime/context.js";
import type { ReceivedRequest } from "../runtime/server.js";
import { asap } from "./asap.js";
import { awsv4 } from "./awsv4.js";
import { digest } from "./digest.js";
import { save } from "./download.js";
import { edgegrid } from "./edgegrid.js";
import { follow } from "./events.js";
import { report } from "./exact-numbers.js";
import { client as withFaker } from "./faker.js";
import { httpFetch } from "./get-with-body.js";
import { hawk } from "./hawk.js";
import { repeatable } from "./idempotency.js";
import { logs } from "./logs.js";
import { oauth1 } from "./oauth1.js";
import { client as withStyle } from "./query-style.js";
import { zoom as limited } from "./rate-limits.js";
import { nameIsTaken } from "./tests.js";
import { fileOf, recipes } from "./recipe-blocks.js";

const context = useServer();

/** Sends one signed request; the collection documents these settings. */
async function send(
  signer: Signer,
  settings: Readonly<Record<string, string>>,
  operation: Partial<RequestDescription> = {},
  body?: unknown,
): Promise<ReceivedRequest> {
  await context.call({
    operation: { path: "/a", auth: signed("s", settings), ...operation },
    params: { query: { q: "x y", "a-b": "1", a: "2" }, body },
    client: { auth: { s: signer } },
  });
  return context.server.last();
}

type Answer = generated.Success<generated.SuccessStatus, unknown>;

/** Sends any request by a recipe's client, which is one of the generated runtime. */
function answer(
  client: generated.Client<generated.ClientOptions>,
  parts: Partial<generated.RequestDescription> = {},
  params: generated.Params = {},
): Promise<Answer> {
  const operation = {
    method: "POST",
    path: "/",
    ...parts,
    responses: { "2xx": { ok: true } },
  } as const;
  return client.with({ baseUrl: context.server.url }).send<Answer>(operation, params);
}

function fieldsOf(authorization = ""): Readonly<Record<string, string>> {
  const fields = authorization.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,;]+))/g);
  return Object.fromEntries(
    [...fields].map(([, name = "", text, word]) => [name, text ?? word ?? ""]),
  );
}

const base64Mac = (hash: string, key: string, text: string): string =>
  createHmac(hash, key).update(text).digest("base64");

describe("every block of docs/recipes.md", () => {
  it.each(recipes)("is the file that is tried here: $name", async ({ name, text }) => {
    expect(text).toBe(await fileOf(name));
  });
});

describe("signatures", () => {
  it("of AWS fit what the server gets", async () => {
    const settings = { region: "eu-west-1", service: "s", accessKey: "AK", secretKey: "hunter2" };
    const { method, target, headers, body } = await send(awsv4, settings, { body: json }, { a: 1 });
    const { authorization = "", host = "" } = headers;
    expect(authorization).toContain("/eu-west-1/s/aws4_request, SignedHeaders=");
    const again = new AwsV4Signer({
      accessKeyId: "AK",
      secretAccessKey: "hunter2",
      region: "eu-west-1",
      service: "s",
      method,
      url: `http://${host}${target}`,
      headers: { "content-type": "application/json" },
      body: body.toString(),
      datetime: headers["x-amz-date"] ?? "",
    });
    expect((await again.sign()).headers.get("authorization")).toBe(authorization);
  });

  it("of OAuth 1.0 cover the query and the form", async () => {
    const settings = { consumerKey: "ck", consumerSecret: "c&s", token: "t", tokenSecret: "ts" };
    const form = { body: urlencoded };
    const request = await send(oauth1, settings, form, { status: "Hello Ladies + Gentlemen!" });
    const oauth = fieldsOf(request.headers["authorization"]);
    const parameters = [
      "a=2",
      "a-b=1",
      ...["consumer_key", "nonce", "signature_method", "timestamp", "token", "version"].map(
        (name) => `oauth_${name}=${oauth[`oauth_${name}`]}`,
      ),
      "q=x%20y",
      "status=Hello%20Ladies%20%2B%20Gentlemen%21",
    ].join("&");
    const address = encodeURIComponent(`${context.server.url}/a`);
    const base = `POST&${address}&${encodeURIComponent(parameters)}`;
    expect(decodeURIComponent(oauth["oauth_signature"] ?? "")).toBe(
      base64Mac("sha1", "c%26s&ts", base),
    );
  });

  it("of Hawk cover method, address and time", async () => {
    const request = await send(hawk, { authId: "id", authKey: "key" });
    const { id, ts, nonce, mac } = fieldsOf(request.headers["authorization"]);
    const { hostname, port } = new URL(context.server.url);
    const text = `hawk.1.header\n${ts}\n${nonce}\nPOST\n${request.target}\n${hostname}\n${port}\n\n\n`;
    expect([id, mac]).toEqual(["id", base64Mac("sha256", "key", text)]);
  });

  it("of EdgeGrid cover the body", async () => {
    const settings = { accessToken: "at", clientToken: "ct", clientSecret: "cs" };
    const request = await send(edgegrid, settings, { body: json }, { a: 1 });
    const [, header = "", signature] =
      /^(.*;)signature=(.*)$/.exec(request.headers["authorization"] ?? "") ?? [];
    const timestamp = /timestamp=(\d{8}T\d\d:\d\d:\d\d\+0000);/.exec(header)?.[1] ?? "";
    const hash = createHash("sha256").update('{"a":1}').digest("base64");
    const { host } = new URL(context.server.url);
    const text = ["POST", "http", host, request.target, "", hash, header].join("\t");
    const key = base64Mac("sha256", "cs", timestamp);
    expect(signature).toBe(base64Mac("sha256", key, text));
  });

  it("of Digest answer a challenge, and are at hand for later calls", async () => {
    const md5 = (text: string): string => createHash("md5").update(text).digest("hex");
    context.server.answer((response, { method, target, headers }) => {
      const { uri, nc, cnonce, response: given } = fieldsOf(headers["authorization"]);
      const user = md5("Mufasa:test:Circle of Life");
      const wanted = md5(`${user}:abc:${nc}:${cnonce}:auth:${md5(`${method}:${uri}`)}`);
      const challenge = 'Digest realm="test", qop="auth,auth-int", nonce="abc", opaque="o"';
      const isRight = given === wanted && uri === target;
      response.writeHead(isRight ? 200 : 401, { "www-authenticate": challenge }).end("{}");
    });
    const call = {
      operation: { auth: signed("s", { username: "Mufasa", password: "Circle of Life" }) },
      client: { auth: { s: digest() } },
    };
    expect(await context.call(call)).toMatchObject({ ok: true });
    expect(await context.call(call)).toMatchObject({ ok: true });
    const counts = context.server.requests.map(
      ({ headers }) => fieldsOf(headers["authorization"])["nc"],
    );
    expect(counts).toEqual([undefined, "00000001", "00000002"]);
  });
});

describe("tokens", () => {
  it("of ASAP are signed, and shared by calls", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const client = { auth: { b: asap("me", "them", "me/key-1", pem) } };
    const operation = { auth: bearer("b") };
    await context.call({ operation, client });
    await context.call({ operation, client });
    const [first, second] = context.server.requests.map(({ headers }) => headers["authorization"]);
    expect(second).toBe(first);
    const [head = "", claims = "", signature = ""] = first?.replace("Bearer ", "").split(".") ?? [];
    const isRight = verify(
      "RSA-SHA256",
      Buffer.from(`${head}.${claims}`),
      publicKey,
      Buffer.from(signature, "base64url"),
    );
    expect(isRight).toBe(true);
    expect(Buffer.from(claims, "base64url").toString()).toContain('"iss":"me","aud":"them"');
  });

  it("of a grant and of one's own login come from where the environment says", async () => {
    context.server.answer((response, { target, headers }) => {
      if (target === "/token") response.end('{"access_token":"granted"}');
      else if (target === "/login") response.end("own");
      else response.end(JSON.stringify(headers["authorization"]));
    });
    process.env["TOKEN_URL"] = `${context.server.url}/token`;
    process.env["LOGIN_URL"] = context.server.url;
    const clients = [(await import("./oauth2.js")).zoom, (await import("./own-tokens.js")).zoom];
    const results = await Promise.all(
      clients.map((client) => answer(client, { auth: generated.oauth2 })),
    );
    expect(results.map(({ body }) => body)).toEqual(["Bearer granted", "Bearer own"]);
  });
});

describe("sending", () => {
  it("keeps rate limits", async () => {
    expect(await answer(limited)).toMatchObject({ ok: true });
  });

  it("repeats a POST under one key", async () => {
    context.server.answer({ status: 503, headers: { "retry-after": "0" } }, {});
    await context.call({ options: repeatable() });
    const keys = context.server.requests.map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it("writes queries in another style", async () => {
    await answer(withStyle, {}, { query: { a: [1, 2], f: { x: 1 } } });
    expect(context.server.last().target).toBe("/?a[]=1&a[]=2&f[x]=1");
  });

  it("gives a GET a body", async () => {
    context.server.answer({ status: 204, body: "" }, { headers: { "x-a": "1" }, body: '"hi"' });
    const call = {
      operation: { method: "GET", body: json },
      params: { body: { a: 1 } },
      client: { fetch: httpFetch },
    };
    expect(await context.call(call)).toMatchObject({ status: 204, body: undefined });
    const result = await context.call(call);
    expect(result).toMatchObject({ body: "hi", headers: { "x-a": "1" } });
    expect(context.server.last()).toMatchObject({ method: "GET", body: Buffer.from('{"a":1}') });
  });

  it("makes dynamic variables", async () => {
    await answer(withFaker, { path: "/{{$randomEmail}}/{{$randomFirstName}}" });
    expect(context.server.last().target).toBe("/emma@example.com/Emma");
  });
});

describe("reading", () => {
  const client = (): generated.Client => generated.createClient({ baseUrl: context.server.url });

  it("saves a download", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "postwright-recipe-"));
    try {
      const file = path.join(folder, "group.json");
      context.server.answer({ body: "text" });
      await save(client(), "abc", file);
      expect(await readFile(file, "utf8")).toBe("text");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("reads and sends numbers with all their digits", async () => {
    const total = "12345678901234567890";
    context.server.answer({ body: `{"total_records": ${total}}` }, { status: 204 });
    await report(client());
    expect(String(context.server.last().body)).toBe(`{"total":${total}}`);
  });

  it("follows events to their end", async () => {
    const before = context.server.connections;
    context.server.answer((response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: a\n\ndata: b\n\ndata: [DONE]\n\n");
    });
    expect(await follow(client(), AbortSignal.timeout(5000))).toEqual(["a", "b"]);
    await expect.poll(() => context.server.connections).toBeLessThanOrEqual(before);
  });
});

describe("around calls", () => {
  it("logs no secret", async () => {
    const lines: string[] = [];
    await context.call({
      operation: { path: "/a/{id}", auth: bearer("b") },
      params: { path: { id: "hunter2" }, query: { token: "hunter2" } },
      client: { auth: { b: "hunter2" }, ...logs((line) => void lines.push(line)) },
    });
    expect(lines.map((line) => line.replace(/\d+ ms/, "… ms"))).toEqual(["POST /a/{id} 200 … ms"]);
  });

  it("tests without a server", async () => {
    expect(await nameIsTaken()).toBe(true);
  });
});
