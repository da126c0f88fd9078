/** How the runtime serves each way to authenticate: what makes it, and what the client's user gives for it. */
import type { SecurityScheme } from "../model/api.js";
import { code, join, nothing, type Code, type ImportedName } from "./code.js";
import { codeSpan } from "./comment-text.js";
import { stringLiteral } from "./encoders.js";
import { objectLine, objectLiteral, optional, type PropertyCode } from "./literal-text.js";
import { runtime } from "./runtime-names.js";

export interface SchemeUse {
  /** What it is, and what it sends. */
  readonly title: string;
  /** The scheme, given the name under which the client has its credential. */
  readonly make: (name: Code) => Code;
  /** Texts with variables that stand in for a credential. */
  readonly standIns: readonly string[];
  /** The type of the client's option. */
  readonly credential: Code;
}

export function schemeUse(scheme: SecurityScheme): SchemeUse {
  return uses[scheme.kind](scheme);
}

const uses: Readonly<Record<SecurityScheme["kind"], (scheme: SecurityScheme) => SchemeUse>> = {
  bearer: (scheme) => tokenUse("A bearer token", scheme, "prefix", "token"),
  oauth2: (scheme) => tokenUse("An OAuth 2.0 access token", scheme, "headerPrefix", "accessToken"),
  jwt: jwtUse,
  asap: (scheme) => tokenUse("A signed ASAP token", scheme, "", ""),
  basic: basicUse,
  apiKey: apiKeyUse,
  awsv4: (scheme) => signedUse("AWS Signature, version 4", scheme),
  digest: (scheme) => signedUse("HTTP Digest", scheme),
  edgegrid: (scheme) => signedUse("Akamai EdgeGrid", scheme),
  hawk: (scheme) => signedUse("Hawk", scheme),
  ntlm: (scheme) => signedUse("NTLM", scheme),
  oauth1: (scheme) => signedUse("OAuth 1.0", scheme),
};

function basicUse({ bindings: { username, password } }: SecurityScheme): SchemeUse {
  const settings = [...textProperty("username", username), ...textProperty("password", password)];
  return {
    title: "User name and password",
    make: makerOf(runtime.basic, settings),
    standIns: present(username, password),
    credential: credentialType(code`{ username: string; password: string }`),
  };
}

function apiKeyUse(scheme: SecurityScheme): SchemeUse {
  const { settings, bindings } = scheme;
  const isHeader = settings["in"] !== "query";
  // The runtime's bearer scheme is the one that writes a word before the key.
  if (isHeader && settings["prefix"] !== undefined) {
    return tokenUse("A token", scheme, "prefix", "value");
  }
  const place = isHeader ? "header" : "query";
  return keyUse("An API key", place, settings["key"] ?? "", bindings["value"]);
}

/** A token in the `Authorization` header, or in the query where Postman is told to put it there. */
function tokenUse(
  title: string,
  { kind, settings, bindings }: SecurityScheme,
  prefixKey: string,
  tokenKey: string,
): SchemeUse {
  const token = bindings[tokenKey];
  if (settings["addTokenTo"] === "queryParams" || settings["addTokenTo"] === "queryParam") {
    const usualKey = kind === "jwt" ? "token" : "access_token";
    return keyUse(title, "query", nonEmpty(settings["queryParamKey"]) ?? usualKey, token);
  }
  // Of a header that was written by hand, the blanks are sent as well.
  const prefix = prefixKey === "prefix" ? settings[prefixKey] : settings[prefixKey]?.trim();
  const isUsual = prefix === undefined || prefix === "Bearer";
  return {
    title: `${title} in the header ${codeSpan("Authorization")}`,
    make: makerOf(runtime.bearer, [
      ...(isUsual ? [] : textProperty("prefix", prefix)),
      ...textProperty("token", token),
    ]),
    standIns: present(token),
    credential: credentialType(code`string`),
  };
}

function keyUse(
  title: string,
  place: "header" | "query",
  name: string,
  value: string | undefined,
): SchemeUse {
  return {
    title: `${title} in the ${place === "header" ? "header" : "query parameter"} ${codeSpan(name)}`,
    make: makerOf(runtime.apiKey, [
      ["in", stringLiteral(place)],
      ["name", stringLiteral(name)],
      ...textProperty("value", value),
    ]),
    standIns: present(value),
    credential: credentialType(code`string`),
  };
}

/** Algorithms of a shared secret, which every platform has. */
const HMAC = /^HS(?:256|384|512)$/;

/** The client makes tokens of a secret; those of a private key, which takes a library, it is given. */
function jwtUse(scheme: SecurityScheme): SchemeUse {
  const { settings, bindings } = scheme;
  const { algorithm = "" } = settings;
  if (!HMAC.test(algorithm)) return tokenUse("A signed JSON Web Token", scheme, "headerPrefix", "");
  const { make, title } = tokenUse("A JSON Web Token", scheme, "headerPrefix", "");
  const isEncoded = settings["isSecretBase64Encoded"] === "true";
  const properties = objectLiteral([
    ["algorithm", stringLiteral(algorithm)],
    ...textProperty("secret", bindings["secret"]),
    ...optional("isSecretBase64Encoded", isEncoded ? code`true` : undefined),
    ...textProperty("payload", nonEmpty(settings["payload"])),
    ...textProperty("header", nonEmpty(settings["header"])),
  ]);
  return {
    title: `${title}, signed with a secret (${algorithm})`,
    make: (name) => code`${runtime.hmacJwt}(${make(name)}, ${properties})`,
    standIns: present(bindings["secret"]),
    credential: credentialType(
      code`string | { secret: string } | { secret: string; payload: string }`,
    ),
  };
}

/** Signatures over the whole request take a library: the client's user gives the function that makes them. */
function signedUse(title: string, { settings, bindings }: SecurityScheme): SchemeUse {
  const documented = Object.entries({ ...settings, ...bindings })
    .filter(([, text]) => text !== "")
    .map(([name, text]): PropertyCode => [name, stringLiteral(text)]);
  const names = documented.map(([name]) => stringLiteral(name));
  return {
    title: `${title}, by a function that signs requests`,
    make: makerOf(runtime.signed, documented),
    standIns: [],
    credential: code`${runtime.Signer}<${names.length === 0 ? code`never` : join(names, " | ")}>`,
  };
}

function credentialType(type: Code): Code {
  return code`${runtime.CredentialSource}<${type}>`;
}

function makerOf(maker: ImportedName, settings: readonly PropertyCode[]): SchemeUse["make"] {
  const rest = settings.length === 0 ? nothing : code`, ${objectLine(settings)}`;
  return (name) => code`${maker}(${name}${rest})`;
}

function textProperty(key: string, value: string | undefined): readonly PropertyCode[] {
  return optional(key, value === undefined ? undefined : stringLiteral(value));
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

function present(...texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined);
}
