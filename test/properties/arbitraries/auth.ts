/** Auth of every type that Postman has, in the form of v2.1. */
import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../../tools/lib/json.js";
import { mostly, object } from "./sometimes.js";
import { templates } from "./template.js";

const credentials = mostly(
  fc.constantFrom("{{token}}", "{{a}}", "s3cr3t-0123456789"),
  templates,
  fc.constant(""),
);

const switches = fc.boolean();

type Attributes = Readonly<Record<string, fc.Arbitrary<JsonValue>>>;

/** What each type needs to be sent at all comes first. */
const types: Readonly<Record<string, readonly [needed: Attributes, more: Attributes]>> = {
  bearer: [{ token: credentials }, {}],
  basic: [{ username: credentials, password: credentials }, { showPassword: switches }],
  apikey: [
    { key: fc.constantFrom("X-Api-Key", "api_key", "Authorization", "{{a}}"), value: credentials },
    { in: fc.constantFrom("header", "query") },
  ],
  oauth2: [
    { accessToken: credentials },
    {
      addTokenTo: fc.constantFrom("header", "queryParams"),
      headerPrefix: fc.constantFrom("Bearer", "Token ", "", "{{a}}"),
      tokenType: fc.constantFrom("Bearer", "mac"),
      clientSecret: credentials,
      authUrl: fc.constant("https://example.com/authorize"),
    },
  ],
  oauth1: [
    { consumerKey: credentials, consumerSecret: credentials, token: credentials },
    { signatureMethod: fc.constantFrom("HMAC-SHA1", "PLAINTEXT"), addParamsToHeader: switches },
  ],
  digest: [{ username: credentials, password: credentials }, { realm: templates }],
  awsv4: [
    { accessKey: credentials, secretKey: credentials },
    { region: templates, service: templates, addAuthDataToQuery: switches },
  ],
  hawk: [{ authId: credentials, authKey: credentials }, { algorithm: fc.constant("sha256") }],
  jwt: [
    { algorithm: fc.constantFrom("HS256", "HS512"), secret: credentials },
    {
      payload: fc.constantFrom("{}", '{ "sub": "{{a}}" }'),
      addTokenTo: fc.constantFrom("header", "queryParam"),
      headerPrefix: fc.constantFrom("Bearer", "JWT"),
      queryParamKey: fc.constant("token"),
    },
  ],
  ntlm: [{ username: credentials, password: credentials }, { domain: templates }],
  edgegrid: [{ accessToken: credentials, clientToken: credentials, clientSecret: credentials }, {}],
  asap: [{ alg: fc.constant("RS256"), kid: templates, privateKey: credentials }, {}],
};

function listed(params: JsonObject): readonly JsonObject[] {
  return Object.entries(params).map(([key, value]) => ({ key, value, type: typeof value }));
}

const settings = Object.entries(types).map(([type, [needed, more]]) =>
  object(needed, more).map((params): JsonObject => ({ type, [type]: listed(params) })),
);

export const auths: fc.Arbitrary<JsonValue> = mostly<JsonValue>(
  fc.oneof(...settings),
  fc.constantFrom({ type: "noauth" }, null),
);
