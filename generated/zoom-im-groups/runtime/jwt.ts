// Part of postwright's runtime, copied as it is. Do not edit.
/** JSON Web Tokens signed with a shared secret, by what the platform has for it. */
import { isObject, own } from "./encoding.js";
import { ConfigurationError } from "./errors.js";
import type { AuthScheme } from "./operation.js";
import type { CallPlace } from "./place.js";

export interface HmacJwtSettings {
  readonly algorithm: "HS256" | "HS384" | "HS512";
  /** Documented text of the secret, used where the client has no credential. */
  readonly secret?: string;
  /** Whether the secret is the key's bytes in Base64. */
  readonly isSecretBase64Encoded?: boolean;
  /** Documented claims as JSON text, used where the credential has none. */
  readonly payload?: string;
  /** What the token's header has besides `alg`, as JSON text. */
  readonly header?: string;
}

/**
 * Makes a new token for each attempt; `scheme` puts it where it belongs.
 *
 * The credential is the secret, or `{ secret, payload }` with other claims.
 */
export function hmacJwt(scheme: AuthScheme, settings: HmacJwtSettings): AuthScheme {
  return (request, credentials) =>
    scheme(request, {
      ...credentials,
      get: async (id) => {
        const given = await credentials.get(id);
        const parts = typeof given === "string" ? { secret: given } : (given ?? undefined);
        const part = (name: "secret" | "payload"): string | undefined =>
          own(parts, name) ?? credentials.expand(settings[name] ?? "");
        const secret = part("secret");
        const payload = part("payload");
        const header = credentials.expand(settings.header ?? "");
        if (!secret || payload === undefined || header === undefined) return undefined;
        const head = { ...parse(header, "header", request), alg: settings.algorithm };
        return token([head, parse(payload, "payload", request)], secret, settings, request);
      },
    });
}

async function token(
  parts: readonly object[],
  secret: string,
  { algorithm, isSecretBase64Encoded }: HmacJwtSettings,
  request: CallPlace,
): Promise<string> {
  const content = parts.map((part) => base64url(utf8(JSON.stringify(part)))).join(".");
  const bytes = isSecretBase64Encoded
    ? Uint8Array.from(decoded(secret, request), (character) => character.charCodeAt(0))
    : utf8(secret);
  const hmac = { name: "HMAC", hash: `SHA-${algorithm.slice(2)}` };
  const key = await crypto.subtle.importKey("raw", bytes, hmac, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, utf8(content));
  return `${content}.${base64url(new Uint8Array(signature))}`;
}

function parse(text: string, part: string, request: CallPlace): object {
  try {
    const value: unknown = JSON.parse(text.trim() || "{}");
    if (isObject(value)) return value;
  } catch {
    // The parser's error would quote the text.
  }
  throw new ConfigurationError(`the ${part} of the token is no JSON object`, request);
}

/** Also of the alphabet for URLs. */
function decoded(secret: string, request: CallPlace): string {
  try {
    return atob(secret.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    throw new ConfigurationError("the secret of the token is no Base64", request);
  }
}

// Its type is left to the compiler: older ones know no `Uint8Array<ArrayBuffer>`.
const utf8 = (text: string) => new TextEncoder().encode(text);

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
