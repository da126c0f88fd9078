/** Ways to authenticate: Postman's auth settings and hand-written `Authorization` headers as schemes with bindings. */
import type { SecurityScheme } from "../model/api.js";
import type { Auth, AuthType, KeyValue } from "../model/collection.js";
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";
import type { Origin } from "../model/origin.js";
import { schemeName } from "./scheme-names.js";
import { CREDENTIAL_ADVICE } from "./secrets/advice.js";
import { isCredentialName } from "./secrets/names.js";
import { MASKED_LOGIN } from "./secrets/request.js";
import { isLoneScheme, isOpen } from "./secrets/text.js";
import { isTemplate } from "./template.js";

/** Attributes of each type that are credentials; all others are settings. */
const CREDENTIALS: Readonly<Record<AuthType, readonly string[]>> = {
  apikey: ["value"],
  asap: ["privateKey"],
  awsv4: ["accessKey", "secretKey", "sessionToken"],
  basic: ["username", "password"],
  bearer: ["token"],
  digest: ["username", "password"],
  edgegrid: ["accessToken", "clientToken", "clientSecret"],
  hawk: ["authId", "authKey"],
  jwt: ["secret", "privateKey"],
  ntlm: ["username", "password"],
  oauth1: ["consumerKey", "consumerSecret", "token", "tokenSecret", "privateKey"],
  oauth2: ["accessToken"],
};

/** Attributes that change what is sent, by type; those of token acquisition (`authUrl`, `clientId` …) do not. */
const SETTINGS: Readonly<Record<AuthType, readonly string[]>> = {
  apikey: ["key", "in"],
  asap: ["alg", "kid", "iss", "sub", "aud", "exp", "claims"],
  awsv4: ["region", "service", "addAuthDataToQuery"],
  basic: [],
  bearer: [],
  digest: [
    "algorithm",
    "realm",
    "qop",
    "nonce",
    "opaque",
    "nonceCount",
    "clientNonce",
    "disableRetryRequest",
  ],
  edgegrid: ["baseURL", "headersToSign", "nonce", "timestamp"],
  hawk: [
    "algorithm",
    "user",
    "nonce",
    "extraData",
    "app",
    "delegation",
    "timestamp",
    "includePayloadHash",
  ],
  jwt: [
    "algorithm",
    "payload",
    "addTokenTo",
    "headerPrefix",
    "queryParamKey",
    "header",
    "isSecretBase64Encoded",
  ],
  ntlm: ["domain", "workstation"],
  oauth1: [
    "signatureMethod",
    "version",
    "addParamsToHeader",
    "realm",
    "addEmptyParamsToSign",
    "includeBodyHash",
    "callback",
    "verifier",
    "timestamp",
    "nonce",
  ],
  oauth2: ["addTokenTo", "headerPrefix", "tokenType"],
};

export interface SchemeUse {
  readonly scheme: SecurityScheme;
  readonly diagnostics: readonly Diagnostic[];
}

export function schemeOfAuth(auth: Auth): SchemeUse {
  const origin: Origin = { item: auth.declaredAt, pointer: auth.pointer };
  const kind = auth.type === "apikey" ? "apiKey" : auth.type;
  const settings = telling(pick(auth.params, SETTINGS[auth.type]));
  const credentials = pick(auth.params, CREDENTIALS[auth.type]);
  return withBindings({ kind, settings, credentials, origin }, unused(auth));
}

/** Settings that say what holds without them: people have them or not by the version of Postman that wrote the file. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ["addAuthDataToQuery", "false"],
  ["addTokenTo", "header"],
  ["headerPrefix", "Bearer"],
  ["in", "header"],
  ["isSecretBase64Encoded", "false"],
]);

/** Those that change what is sent: what kind of token it is, its prefix says, and a header has no key of the query. */
function telling(settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const isInHeader = (settings["addTokenTo"] ?? "header") === "header";
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, text]) =>
        name !== "tokenType" &&
        USUAL.get(name) !== text.trim() &&
        !(name === "queryParamKey" && isInHeader),
    ),
  );
}

/** Credentials that only getting a token takes, such as a client's secret: nothing is made of them. */
function unused({ type, params }: Auth): Readonly<Record<string, string>> {
  const known = new Set([...SETTINGS[type], ...CREDENTIALS[type]]);
  // `showPassword: false` is a switch of Postman's window.
  const names = Object.keys(params).filter(
    (name) => !known.has(name) && !/^(?:true|false)$/.test(params[name] ?? ""),
  );
  return pick(params, names.filter(isCredentialName));
}

/**
 * `Bearer {{token}}`, `Token {{jwt}}`, or the bare credential; any other header holds a key. `Basic dXNlcjpwYXNz` holds a
 * user's name and password, while of `Basic {{credentials}}` nobody knows how the variable is made: it is a token.
 */
export function schemeOfHeader(header: KeyValue, item: readonly string[]): SchemeUse {
  const origin: Origin = { item, pointer: header.pointer };
  const value = (header.value ?? "").trim();
  const name = header.key.trim();
  if (name.toLowerCase() !== "authorization") {
    const settings = { key: name };
    return withBindings({ kind: "apiKey", settings, credentials: { value }, origin, header: name });
  }
  // With several blanks after the word, all but the last are sent as a part of it.
  const [word = ""] = isLoneScheme(value) ? [value] : (/^\S+\s*(?=\s)/.exec(value) ?? []);
  const prefix = isTemplate(word) ? "" : word;
  const credential = value.slice(prefix.length).trim();
  if (prefix === "Basic" && (credential === "" || credential === MASKED_LOGIN)) {
    const credentials = { username: credential };
    return withBindings({ kind: "basic", settings: {}, credentials, origin, header: name });
  }
  if (/^bearer[\s:]*$/i.test(prefix)) {
    const settings: Readonly<Record<string, string>> = prefix === "Bearer" ? {} : { prefix };
    return withBindings({
      kind: "bearer",
      settings,
      credentials: { token: credential },
      origin,
      header: name,
    });
  }
  const settings = { key: "Authorization", ...(prefix !== "" && { prefix }) };
  const credentials = { value: credential };
  return withBindings({ kind: "apiKey", settings, credentials, origin, header: name });
}

/** Whether Postman adds a credential: without a token, these two leave the request as it is. */
export function signs(auth: Auth): boolean {
  const { type, params } = auth;
  if (type === "bearer") return (params["token"] ?? "") !== "";
  return type !== "oauth2" || ((params["accessToken"] ?? "") !== "" && !isMac(auth));
}

/** Whether Postman sends nothing for it: a key without a name, and a token that signs requests, which it cannot do. */
export function isIgnored(auth: Auth): boolean {
  if (auth.type === "apikey") return (auth.params["key"] ?? "") === "";
  return isMac(auth);
}

function isMac({ type, params }: Auth): boolean {
  return type === "oauth2" && params["tokenType"]?.toLowerCase() === "mac";
}

/** Whether the credential goes anywhere but into the header `Authorization`. */
export function signsElsewhere(auth: Auth | undefined): boolean {
  if (auth?.type !== "apikey") return false;
  return (
    auth.params["in"] === "query" || auth.params["key"]?.trim().toLowerCase() !== "authorization"
  );
}

/** A scheme as the collection has it. */
interface WrittenScheme extends Pick<SecurityScheme, "kind" | "settings" | "origin"> {
  readonly credentials: Readonly<Record<string, string>>;
  /** The header that it is written into by hand. */
  readonly header?: string;
}

/** Bindings keep text that only names variables; a literal credential is left out and reported. */
function withBindings(
  { kind, settings, credentials, origin, header }: WrittenScheme,
  others: Readonly<Record<string, string>> = {},
): SchemeUse {
  const bindings = Object.fromEntries(
    Object.entries(credentials).filter(([, value]) => isTemplate(value) && isOpen(value)),
  );
  const literal = Object.entries({ ...credentials, ...others })
    .filter(([, value]) => !isOpen(value))
    .map(([name]) => name);
  const diagnostics =
    literal.length === 0
      ? []
      : [
          diagnostic(
            "PW1203",
            origin,
            header === undefined
              ? `the literal ${literal.join(", ")} of the ${kind} auth was left out`
              : `the literal credential in the header "${header}" was left out`,
            CREDENTIAL_ADVICE.auth,
          ),
        ];
  return {
    scheme: { id: schemeName({ kind, settings, bindings }), kind, settings, bindings, origin },
    diagnostics,
  };
}

function pick(
  params: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const present = names.filter((name) => Object.hasOwn(params, name));
  return Object.fromEntries(present.map((name) => [name, params[name] ?? ""]));
}
