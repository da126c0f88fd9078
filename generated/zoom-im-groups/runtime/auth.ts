// Part of postwright's runtime, copied as it is. Do not edit.
/** Auth schemes; the generated `auth.ts` makes those of the collection. Without credentials a scheme adds nothing. */
import { base64 } from "./encoding.js";
import type { AuthScheme, OutgoingRequest, ValuesOf } from "./operation.js";
import { withoutHeaderElsewhere } from "./redirects.js";
import { setHeader } from "./request.js";
import { queryPair } from "./url.js";

export interface BearerSettings {
  /** Default: `Bearer`. */
  readonly prefix?: string;
  /** Documented text of the token, used where the client has no credential. */
  readonly token?: string;
}

/** `Authorization: Bearer …`. The credential is the token. */
export function bearer(id: string, { prefix = "Bearer", token }: BearerSettings = {}): AuthScheme {
  return async (request, credentials) => {
    const given = await credentials.get(id);
    const value = typeof given === "string" ? given : credentials.expand(token);
    if (value) setHeader(request, "authorization", `${credentials.expand(prefix)} ${value}`);
  };
}

export interface BasicSettings {
  /** Documented texts, used where the client has no credential. */
  readonly username?: string;
  readonly password?: string;
}

/** `Authorization: Basic …`. The credential is `{ username, password }`. */
export function basic(id: string, settings: BasicSettings = {}): AuthScheme {
  return async (request, credentials) => {
    const given = await credentials.get(id);
    const pair =
      typeof given === "object"
        ? `${given["username"] ?? ""}:${given["password"] ?? ""}`
        : (given ?? credentials.expand(`${settings.username ?? ""}:${settings.password ?? ""}`));
    if (pair && pair !== ":") setHeader(request, "authorization", `Basic ${base64(pair)}`);
  };
}

export interface ApiKeySettings {
  readonly in: "header" | "query";
  /** Of the header or the query parameter. */
  readonly name: string;
  /** Documented text of the key, used where the client has no credential. */
  readonly value?: string;
}

/** A key in a header or in the query. The credential is the key. */
export function apiKey(id: string, settings: ApiKeySettings): AuthScheme {
  return async (request, credentials) => {
    const given = await credentials.get(id);
    const key = typeof given === "string" ? given : credentials.expand(settings.value);
    const name = credentials.expand(settings.name);
    // Unlike a token, an empty key is sent: Postman does so, and an API may want just that.
    if (key === undefined || name === undefined) return;
    if (settings.in === "query") return setQuery(request, name, key);
    setHeader(request, name, key);
    return (send) => withoutHeaderElsewhere(name, send);
  };
}

/** A signature over the request. The credential is the `Signer` that makes it; it gets the documented texts. */
export function signed(id: string, documented: ValuesOf<string> = {}): AuthScheme {
  return async (_, credentials) => {
    const settings = Object.entries(documented).map(
      ([name, text]) => [name, credentials.expand(text ?? "")] as const,
    );
    await credentials.get(id, Object.fromEntries(settings));
  };
}

/** Puts a parameter at the query's end, in place of those of its name. */
function setQuery(request: OutgoingRequest, key: string, value: string): void {
  const url = new URL(request.url);
  const name = queryPair([key, null]);
  const others = url.search
    .slice(1)
    .split("&")
    .filter((pair) => pair && pair.split("=")[0] !== name);
  url.search = [...others, queryPair([key, value])].join("&");
  request.url = url.href;
}
