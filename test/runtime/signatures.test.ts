/** Credentials that are made of the request: tokens signed with a secret, and the caller's own signers. */
import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  apiKey,
  bearer,
  ConfigurationError,
  expander,
  hmacJwt,
  signed,
  type AuthScheme,
  type ClientOptions,
  type HmacJwtSettings,
} from "../../src/runtime/index.js";
import { rejection, useServer } from "./context.js";

const context = useServer();

async function authorization(auth: AuthScheme, client: ClientOptions): Promise<string | undefined> {
  await context.call({ operation: { auth }, client: { expand: expander(), ...client } });
  return context.server.last().headers["authorization"];
}

/** What the token is made of, checked against Node's own signature. */
function opened(token: string | undefined, key: string | Buffer): readonly unknown[] {
  const [head = "", payload = "", signature] = (token ?? "").split(" ").at(-1)?.split(".") ?? [];
  const texts = [head, payload].map((part) => Buffer.from(part, "base64url").toString());
  const { alg } = JSON.parse(texts[0] ?? "") as { alg: string };
  const hmac = createHmac(`sha${alg.slice(2)}`, key).update(`${head}.${payload}`);
  expect(signature).toBe(hmac.digest("base64url"));
  return texts;
}

describe("hmacJwt", () => {
  it.each<[string, HmacJwtSettings, ClientOptions["auth"], string | Buffer, string[]]>([
    ["a secret", { algorithm: "HS256" }, { jwt: "s" }, "s", ['{"alg":"HS256"}', "{}"]],
    [
      "documented texts",
      { algorithm: "HS384", secret: "{{secret}}", payload: '{ "sub": "{{user}}" }' },
      {},
      "ß",
      ['{"alg":"HS384"}', '{"sub":"emma"}'],
    ],
    [
      "a header of its own",
      { algorithm: "HS512", header: '{ "kid": "k1", "alg": "none" }' },
      { jwt: () => "s" },
      "s",
      ['{"kid":"k1","alg":"HS512"}', "{}"],
    ],
    [
      "claims of the caller",
      { algorithm: "HS256", payload: '{ "sub": "{{missing}}" }' },
      { jwt: () => Promise.resolve({ secret: "s", payload: '{ "exp": 1 }' }) },
      "s",
      ['{"alg":"HS256"}', '{"exp":1}'],
    ],
    [
      "a secret in Base64",
      { algorithm: "HS256", isSecretBase64Encoded: true },
      { jwt: "/+8=" },
      Buffer.from("ffef", "hex"),
      ['{"alg":"HS256"}', "{}"],
    ],
    [
      "a secret in Base64 for URLs",
      { algorithm: "HS256", isSecretBase64Encoded: true },
      { jwt: "_-8" },
      Buffer.from("ffef", "hex"),
      ['{"alg":"HS256"}', "{}"],
    ],
  ])("signs with %s", async (_, settings, auth, key, want) => {
    const scheme = hmacJwt(bearer("jwt"), settings);
    const variables = { secret: "ß", user: "emma" };
    const header = await authorization(scheme, { ...(auth && { auth }), variables });
    expect(header).toMatch(/^Bearer /);
    expect(opened(header, key)).toEqual(want);
  });

  it("puts the token where the scheme within it puts tokens", async () => {
    const scheme = hmacJwt(apiKey("jwt", { in: "query", name: "token" }), { algorithm: "HS256" });
    expect(await authorization(scheme, { auth: { jwt: "s" } })).toBeUndefined();
    expect(context.server.last().target).toMatch(/^\/\?token=[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it.each<[string, HmacJwtSettings, ClientOptions]>([
    ["a secret", { algorithm: "HS256" }, {}],
    ["a secret that is not empty", { algorithm: "HS256" }, { auth: { jwt: "" } }],
    ["a value for its secret", { algorithm: "HS256", secret: "{{missing}}" }, {}],
    ["a value for its claims", { algorithm: "HS256", payload: "{{x}}" }, { auth: { jwt: "s" } }],
    ["a value for its header", { algorithm: "HS256", header: "{{x}}" }, { auth: { jwt: "s" } }],
  ])("sends nothing without %s", async (_, settings, client) => {
    expect(await authorization(hmacJwt(bearer("jwt"), settings), client)).toBeUndefined();
  });

  it.each(["{", "[", '"text"', "5"])(
    "refuses the claims %s, and does not tell them",
    async (payload) => {
      const scheme = hmacJwt(bearer("jwt"), { algorithm: "HS256", payload });
      const error = await rejection(authorization(scheme, { auth: { jwt: "s" } }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(String(error)).toContain("the payload of the token is no JSON object");
      expect(error).not.toHaveProperty("cause");
    },
  );
});

it("refuses a secret that is no Base64, and does not tell it", async () => {
  const scheme = hmacJwt(bearer("jwt"), { algorithm: "HS256", isSecretBase64Encoded: true });
  const error = await rejection(authorization(scheme, { auth: { jwt: "s@cret" } }));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(String(error)).not.toContain("s@cret");
});

describe("signed", () => {
  const scheme = signed("awsv4", { region: "{{region}}", key: "{{missing}}", service: "s3" });

  it("lets the client's signer change the request, knowing what is documented", async () => {
    const seen: unknown[] = [];
    const header = await authorization(scheme, {
      variables: { region: "eu" },
      auth: {
        awsv4: async (request, { region, key, service }) => {
          await Promise.resolve();
          seen.push(request.method, region, key, service);
          request.headers.set("authorization", "signed");
          request.url += "?signature=1";
        },
      },
    });
    expect(header).toBe("signed");
    expect(context.server.last().target).toBe("/?signature=1");
    expect(seen).toEqual(["POST", "eu", undefined, "s3"]);
  });

  it("sends the request as it is without a signer", async () => {
    expect(await authorization(scheme, {})).toBeUndefined();
    expect(await authorization(scheme, { auth: { awsv4: "text" } })).toBeUndefined();
  });

  it("signs each attempt anew, and after the hooks", async () => {
    let count = 0;
    const client: ClientOptions = {
      onRequest: (request) => request.headers.set("x-hook", "on"),
      auth: {
        awsv4: ({ headers }) => {
          count += 1;
          headers.set("authorization", `${headers.get("x-hook")} ${count}`);
        },
      },
    };
    expect(await authorization(scheme, client)).toBe("on 1");
    expect(await authorization(scheme, client)).toBe("on 2");
  });
});
