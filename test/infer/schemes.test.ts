/** Credentials: what hand-written headers are, what schemes are called, and whose credential they share. */
import { describe, expect, it } from "vitest";
import { mergeSchemes } from "../../src/infer/merged-schemes.js";
import { maskedRequest } from "../../src/infer/secrets/request.js";
import { schemeOfAuth, schemeOfHeader } from "../../src/infer/security.js";
import type { SecurityScheme } from "../../src/model/api.js";
import type { AuthType, KeyValue } from "../../src/model/collection.js";

function auth(type: AuthType, params: Readonly<Record<string, string>>, at = ""): SecurityScheme {
  return schemeOfAuth({ type, params, declaredAt: [], pointer: at }).scheme;
}

function bearer(token: string): SecurityScheme {
  return auth("bearer", { token });
}

/** As it comes out of the stage that takes secrets away. */
function header(value: string, key = "Authorization"): SecurityScheme {
  const row: KeyValue = { key, value, disabled: false, pointer: "" };
  const url = { base: "", query: [], variables: [], pointer: "" };
  const request = { method: "GET", url, headers: [row], pointer: "" };
  const [masked = row] = maskedRequest(request, () => undefined).headers;
  return schemeOfHeader(masked, []).scheme;
}

function ids(...schemes: readonly SecurityScheme[]): readonly string[] {
  const { idOf } = mergeSchemes(schemes);
  return schemes.map(idOf);
}

describe("a hand-written Authorization", () => {
  it.each([
    ["Basic ZW1tYTpzZWNyZXQ=", "basic", {}],
    ["Basic ZW1tYTo=", "basic", {}],
    ["Basic", "basic", {}],
    ["Basic {{b64}}", "apiKey", { value: "{{b64}}" }],
    // Nobody's name and password: not Base64, another spelling of it, and no colon.
    ["Basic emma:secret", "apiKey", {}],
    ["Basic ZW1tYTpzZWNyZXQ", "apiKey", {}],
    ["Basic 0a1b2c3d4e5f", "apiKey", {}],
    ["basic ZW1tYTpzZWNyZXQ=", "apiKey", {}],
    ["Bearer 0a1b2c3d4e5f", "bearer", {}],
    ["bearer {{token}}", "bearer", { token: "{{token}}" }],
    ["Bearer: {{token}}", "bearer", { token: "{{token}}" }],
    ["Token {{token}}", "apiKey", { value: "{{token}}" }],
  ] as const)("%s is of kind %s", (value, kind, bindings) => {
    const scheme = header(value);
    expect(scheme).toMatchObject({ kind, bindings });
    expect(JSON.stringify(scheme)).not.toMatch(/ZW1tYT|0a1b|secret/);
  });
});

describe("a scheme's name", () => {
  it.each<[want: string, scheme: SecurityScheme]>([
    ["bearer", bearer("{{token}}")],
    ["bearer", bearer("{{ACCESS_TOKEN}}")],
    ["bearer", bearer("{{bearerToken}}")],
    ["bearer", bearer("{{tk}}")],
    ["admin bearer", bearer("{{adminToken}}")],
    ["payment api2 hpp bearer", bearer("{{paymentApi2_hpp_oauthToken}}")],
    ["basic", auth("basic", { username: "{{u}}", password: "{{p}}" })],
    ["jira basic", auth("basic", { username: "{{JIRA_USERNAME}}", password: "{{JIRA_PASS}}" })],
    ["oauth2", auth("oauth2", { accessToken: "{{accessToken}}" })],
    ["shop oauth2", auth("oauth2", { accessToken: "{{shop_token}}" })],
    ["X-API-Key", auth("apikey", { key: "X-API-Key", value: "{{apiKey}}" })],
    ["stripe api key", auth("apikey", { key: "X-API-Key", value: "{{stripeKey}}" })],
    ["basic token", header("Basic {{b64}}")],
    ["Token", header("Token {{token}}")],
    ["admin Token", header("Token {{adminToken}}")],
    ["Authorization", header("{{authorization}}")],
  ])("is %s", (want, scheme) => {
    expect(ids(scheme)).toEqual([want]);
  });

  it.each<[what: string, before: SecurityScheme, added: SecurityScheme, want: readonly string[]]>([
    [
      "of somebody else",
      bearer("{{userToken}}"),
      bearer("{{adminToken}}"),
      ["user bearer", "admin bearer"],
    ],
    [
      "that is more general",
      bearer("{{token}}"),
      bearer("{{access_token}}"),
      ["bearer", "access token bearer"],
    ],
    [
      "that was pasted",
      bearer("{{token}}"),
      header("Bearer 0a1b2c3d4e5f"),
      ["bearer", "other bearer"],
    ],
    ["of another kind", bearer("{{token}}"), header("Basic {{token}}"), ["bearer", "basic token"]],
    [
      "for another header",
      auth("apikey", { key: "X-API-Key", value: "{{a}}" }),
      auth("apikey", { key: "X-App-Key", value: "{{b}}" }),
      ["X-API-Key", "X-App-Key"],
    ],
  ])("stays when one is added %s", (_, before, added, want) => {
    expect(ids(before)).toEqual(want.slice(0, 1));
    expect(ids(before, added)).toEqual(want);
    expect(ids(added, before)).toEqual(want.toReversed());
  });

  it("is each scheme's own, also where names are made to meet", () => {
    const schemes = [
      bearer("{{token}}"),
      bearer("{{TOKEN}}"),
      bearer("{{lowerCaseToken}}"),
      header("bearer {{token}}"),
      header("BEARER {{token}}"),
      auth("apikey", { key: "api-key", value: "{{a}}" }),
      auth("apikey", { key: "api_key", value: "{{b}}" }),
      auth("apikey", { key: "{{name}}", value: "{{b}}" }),
    ];
    expect(new Set(ids(...schemes)).size).toBe(schemes.length);
  });
});

describe("a credential", () => {
  it.each<[what: string, lead: SecurityScheme, other: SecurityScheme, want: string]>([
    ["in lower case", bearer("{{token}}"), header("bearer {{token}}"), "lower case bearer"],
    ["with a colon", bearer("{{token}}"), header("Bearer: {{token}}"), "colon bearer"],
    [
      "in the query",
      auth("oauth2", { accessToken: "{{token}}", addTokenTo: "header" }),
      auth("oauth2", { accessToken: "{{token}}", addTokenTo: "queryParams" }),
      "oauth2 in query",
    ],
    [
      "under another key",
      auth("apikey", { key: "X-API-Key", value: "{{key}}" }),
      auth("apikey", { key: "sign", value: "{{key}}", in: "query" }),
      "sign",
    ],
  ])("is the same when it is sent %s", (_, lead, other, want) => {
    const { schemes, idOf } = mergeSchemes([other, lead]);
    expect(idOf(other)).toBe(want);
    expect(schemes.find(({ id }) => id === want)?.credentialOf).toBe(idOf(lead));
    expect(schemes.find(({ id }) => id === idOf(lead))?.credentialOf).toBeUndefined();
  });

  it.each<[what: string, schemes: readonly SecurityScheme[]]>([
    ["of two variables", [bearer("{{userToken}}"), bearer("{{adminToken}}")]],
    ["of two headers", [header("0a1b2c3d", "X-A-Key"), header("0a1b2c3d", "X-B-Key")]],
    ["of two kinds", [bearer("{{token}}"), header("Token {{token}}")]],
  ])("is another where there are those %s", (_, given) => {
    const { schemes } = mergeSchemes(given);
    expect(schemes.map(({ credentialOf }) => credentialOf)).toEqual(given.map(() => undefined));
  });

  it("is one whatever a version of Postman writes of what is usual", () => {
    const schemes = [
      auth("oauth2", { accessToken: "{{token}}", addTokenTo: "header", tokenType: "Bearer" }),
      auth("oauth2", { accessToken: "{{token}}", headerPrefix: "Bearer" }),
    ];
    expect(mergeSchemes(schemes).schemes).toHaveLength(1);
  });
});
