/** The credential that a client must be given for an item, where the collection holds it as a literal. */
import { isCredential } from "../../../src/infer/secrets/names.js";
import {
  isArray,
  isObject,
  property,
  textProperty,
  type JsonObject,
  type JsonValue,
} from "../lib/json.js";
import { itemOf, levels } from "./item.js";
import { hasLiteral } from "./variables.js";

/** As the generated client takes it. */
export type Credential = string | Readonly<Record<string, string>>;

/** The attributes of Postman's auth types that are credentials. */
const CREDENTIALS: Readonly<Record<string, readonly string[]>> = {
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

/**
 * Generated code has no literal secrets, so that the caller must give them; what only names variables
 * is bound to them in the generated code, and is left to it here.
 */
export function literalCredential(
  slice: JsonObject,
  resolve: (text: string) => string,
): Credential | undefined {
  const auth = effectiveAuth(slice);
  if (auth === undefined || isIgnored(auth)) return headerCredential(slice, resolve);
  const names = CREDENTIALS[auth.type] ?? [];
  const parts = names.map((name) => [name, auth.params.get(name) ?? ""] as const);
  if (!parts.some(([, text]) => hasLiteral(text))) return undefined;
  const resolved = parts.map(([name, text]) => [name, resolve(text)] as const);
  const [first] = resolved;
  return resolved.length === 1 && first !== undefined ? first[1] : Object.fromEntries(resolved);
}

/** Without a token, or with one that signs, Postman leaves a hand-written header as it is. */
function isIgnored({ type, params }: Auth): boolean {
  if (type === "oauth2" && params.get("tokenType") === "mac") return true;
  const token = { bearer: "token", oauth2: "accessToken" }[type];
  return token !== undefined && (params.get(token) ?? "") === "";
}

/** Of a hand-written `Authorization` header, without its scheme, else of a header that is a key. */
function headerCredential(
  slice: JsonObject,
  resolve: (text: string) => string,
): Credential | undefined {
  const value = headersOf(itemOf(slice))
    .filter(([name]) => name.toLowerCase() === "authorization")
    .map(([, text]) => text.trim())[0];
  // Beside an auth setting, even one that Postman ignores, a key is a header like others.
  const isKey = value === undefined && effectiveAuth(slice) === undefined;
  if (value === undefined) return isKey ? Object.values(literalHeaders(slice, resolve))[0] : value;
  if (/^(?:basic|bearer)$/i.test(value)) return undefined;
  // Of a literal, only what can be a scheme: all of "#my key" is left to the caller.
  const pattern = value.includes("{{") ? /^(\S+)\s+(.*)$/s : /^([a-z][a-z\d-]{0,31})\s+(.*)$/is;
  const [, scheme = "", rest = ""] = pattern.exec(value) ?? [];
  const credential = scheme !== "" && !scheme.includes("{{") ? rest : value;
  if (!hasLiteral(credential)) return undefined;
  return (scheme === "Basic" ? loginIn(credential) : undefined) ?? resolve(credential);
}

/** What the client takes for `Basic dXNlcjpwYXNz`; nothing of a token that is no login. */
function loginIn(encoded: string): Credential | undefined {
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const [, username, password] = /^([^\p{Cc}:]*):(\P{Cc}*)$/u.exec(text) ?? [];
  const isWhole = Buffer.from(text, "utf8").toString("base64") === encoded;
  return isWhole && username !== undefined && password !== undefined
    ? { username, password }
    : undefined;
}

/** Other headers that are credentials: generated code does not even show their literal values. */
export function literalHeaders(
  slice: JsonObject,
  resolve: (text: string) => string,
): Readonly<Record<string, string>> {
  const all = headersOf(itemOf(slice)).map(([name, text]) => [name.toLowerCase(), text] as const);
  const auth = effectiveAuth(slice);
  // A key that goes elsewhere leaves `Authorization` a header like others.
  const isElsewhere =
    auth?.type === "apikey" &&
    (auth.params.get("in") === "query" ||
      auth.params.get("key")?.trim().toLowerCase() !== "authorization");
  const found = all
    .filter(([name, text]) => isCredential(name, text) && (isElsewhere || name !== "authorization"))
    .filter(([, text]) => hasLiteral(text))
    .map(([name]) => name);
  const lines = (name: string): readonly string[] =>
    all.flatMap(([other, text]) => (other === name ? [resolve(text)] : []));
  return Object.fromEntries(found.map((name) => [name, lines(name).join(", ")]));
}

interface Auth {
  readonly type: string;
  readonly params: ReadonlyMap<string, string>;
}

/** The auth in force for the one item of a slice: the innermost that is declared. */
function effectiveAuth(slice: JsonObject): Auth | undefined {
  const declared = [...levels(slice)]
    .flatMap((level) => [property(level, "auth"), property(property(level, "request"), "auth")])
    .filter(isObject);
  const auth = declared.at(-1);
  const type = textProperty(auth, "type");
  if (type === undefined || type === "noauth") return undefined;
  return { type, params: paramsOf(property(auth, type)) };
}

/** v2.1 keeps a list of keys and values, v2.0 an object. */
function paramsOf(params: JsonValue | undefined): ReadonlyMap<string, string> {
  const entries = isArray(params)
    ? params.map((param) => [textProperty(param, "key") ?? "", property(param, "value")] as const)
    : Object.entries(isObject(params) ? params : {});
  return new Map(
    entries.flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as const] : [])),
  );
}

function headersOf(item: JsonObject): readonly (readonly [name: string, value: string])[] {
  const headers = property(property(item, "request"), "header");
  if (typeof headers === "string") {
    return headers.split("\n").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1)];
    });
  }
  if (!isArray(headers)) return [];
  return headers
    .filter((header) => property(header, "disabled") !== true)
    .map((header) => [textProperty(header, "key") ?? "", textProperty(header, "value") ?? ""]);
}
