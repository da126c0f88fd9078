// Part of postwright's runtime, copied as it is. Do not edit.
/** Access tokens by OAuth 2.0 (RFC 6749), for the client's option `auth`: client credentials and refresh tokens. */
import { withinLimits } from "./deadline.js";
import { base64, isObject } from "./encoding.js";
import { ConfigurationError, NetworkError, PostwrightError } from "./errors.js";
import type { OutgoingRequest } from "./operation.js";
import { refreshing, type Lease, type RefreshingSettings } from "./refreshing.js";

export interface TokenSettings extends RefreshingSettings {
  /** The token endpoint. */
  readonly tokenUrl: string;
  readonly clientId: string;
  /** Default: none, for public clients. */
  readonly clientSecret?: string;
  /** How the client shows who it is: by basic auth, or by fields of the form. Default: `basic`, without a secret `body`. */
  readonly clientAuth?: "basic" | "body";
  /** Default: none, which leaves it to the server. */
  readonly scope?: string | readonly string[];
  /** Further fields of the form, such as `audience`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Headers of the request for the token. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What sends the request. Default: the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

export interface RefreshTokenSettings extends TokenSettings {
  readonly refreshToken: string;
  /** Called with the token that the server gives in place of the last one, which serves no more. */
  readonly onRefreshToken?: (refreshToken: string) => void | Promise<void>;
}

/** Of what a server says in its own words. */
const SHOWN_CHARACTERS = 200;

/** The token endpoint gave none. No field holds what was sent, nor what else came. */
export class TokenError extends PostwrightError {
  override readonly name = "TokenError";
  declare readonly status: number;
  /** The code of RFC 6749, such as `invalid_client`, where the server gave one. */
  declare readonly error: string | undefined;

  constructor(url: string, status: number, answer: TokenAnswer) {
    const { error, error_description: description } = answer;
    const parts = [`no token, status ${status}`, error, description?.slice(0, SHOWN_CHARACTERS)];
    super(parts.filter(Boolean).join(", "), { method: "POST", url });
    this.status = status;
    this.error = error;
  }
}

/** Gets tokens for the client itself (RFC 6749, 4.4). They are shared and renewed as by `refreshing`. */
export function clientCredentialsGrant(
  settings: TokenSettings,
): (request: OutgoingRequest) => Promise<string> {
  const fields = { grant_type: "client_credentials" };
  return refreshing(async () => leaseOf(await requestToken(settings, fields)), settings);
}

/** Gets tokens for a refresh token (RFC 6749, 6), and the refresh tokens that follow it. Shared and renewed likewise. */
export function refreshTokenGrant(
  settings: RefreshTokenSettings,
): (request: OutgoingRequest) => Promise<string> {
  let refreshToken = settings.refreshToken;
  return refreshing(async () => {
    const fields = { grant_type: "refresh_token", refresh_token: refreshToken };
    const answer = await requestToken(settings, fields);
    if (answer.refresh_token && answer.refresh_token !== refreshToken) {
      refreshToken = answer.refresh_token;
      await settings.onRefreshToken?.(refreshToken);
    }
    return leaseOf(answer);
  }, settings);
}

/** What RFC 6749 lets a token endpoint say; what is not a text is absent. */
type TokenAnswer = Partial<
  Record<"access_token" | "refresh_token" | "expires_in" | "error" | "error_description", string>
>;

type Granted = TokenAnswer & { readonly access_token: string };

const DEFAULT_TIMEOUT_MS = 30_000;
/** `fetch` refuses it, with an error that quotes it: `clientId` and `clientSecret` are for that. */
const LOGIN = /(?<=^\s*https?:\/\/)[^/?#]*@/i;

async function requestToken(
  settings: TokenSettings,
  grant: Readonly<Record<string, string>>,
): Promise<Granted> {
  const { tokenUrl, timeoutMs = DEFAULT_TIMEOUT_MS, fetch: send = fetch } = settings;
  const place = { method: "POST", url: tokenUrl };
  if (LOGIN.test(tokenUrl)) {
    const url = tokenUrl.replace(LOGIN, "");
    throw new ConfigurationError("a token URL with a login in it", { ...place, url });
  }
  const [response, answer] = await withinLimits(
    async (signal) => {
      try {
        const received = await send(tokenUrl, { ...tokenRequest(settings, grant), signal });
        return [received, answerOf(await received.text())] as const;
      } catch (cause) {
        throw new NetworkError("no whole answer", place, { cause });
      }
    },
    { timeoutMs },
    place,
  );
  const { access_token: token } = answer;
  if (response.ok && token) return { ...answer, access_token: token };
  const secrets = [settings.clientSecret, grant["refresh_token"]];
  const isSafe = ([, said]: readonly [string, string]): boolean =>
    !secrets.some((secret) => secret && said.includes(secret));
  const safe = Object.fromEntries(Object.entries(answer).filter(isSafe));
  throw new TokenError(tokenUrl, response.status, safe);
}

function tokenRequest(
  { clientId, clientSecret, clientAuth = "basic", scope, fields, headers }: TokenSettings,
  grant: Readonly<Record<string, string>>,
): RequestInit {
  const isBasic = clientSecret !== undefined && clientAuth === "basic";
  const form = {
    ...grant,
    ...(scope !== undefined && { scope: typeof scope === "string" ? scope : scope.join(" ") }),
    ...(!isBasic && { client_id: clientId }),
    ...(!isBasic && clientSecret !== undefined && { client_secret: clientSecret }),
    ...fields,
  };
  const pair = isBasic ? base64(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`) : "";
  return {
    method: "POST",
    // A redirect would take the secrets along.
    redirect: "manual",
    headers: {
      accept: "application/json",
      ...(isBasic && { authorization: `Basic ${pair}` }),
      ...headers,
    },
    body: new URLSearchParams(form),
  };
}

/** Before they are joined, both parts are encoded (RFC 6749, 2.3.1). */
function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

/** Lifetimes come as numbers or texts; tokens and errors as texts, or they are none. */
function answerOf(text: string): TokenAnswer {
  try {
    const answer: unknown = JSON.parse(text);
    const entries = Object.entries(isObject(answer) ? answer : {});
    return Object.fromEntries(
      entries.flatMap(([key, value]) =>
        typeof value === "string" || key === "expires_in" ? [[key, String(value)]] : [],
      ),
    );
  } catch {
    // The parser's error would quote the text.
    return {};
  }
}

function leaseOf({ access_token: credential, expires_in: expires = "" }: Granted): Lease {
  const seconds = Number.parseFloat(expires);
  return { credential, ...(seconds > 0 && { expiresInSeconds: seconds }) };
}
