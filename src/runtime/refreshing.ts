// Part of postwright's runtime, copied as it is. Do not edit.
/** Credentials that are got once, shared by all calls, and got anew when they expire or are refused. */
import { TimeoutError } from "./errors.js";
import type { Credential, OutgoingRequest } from "./operation.js";
import type { CallPlace } from "./place.js";

/** A credential and how long it lasts. */
export interface Lease<Value extends Credential = string> {
  readonly credential: Value;
  /** From the moment when it was asked for. Default: until it is refused. */
  readonly expiresInSeconds?: number | undefined;
}

export interface RefreshingSettings {
  /** How long before its end a credential is not used any more, half its time at most. Default: 30. */
  readonly leewaySeconds?: number;
  /**
   * Milliseconds for a credential; the calls that wait for it then throw a `TimeoutError`, and the next call asks
   * again. 0: no limit. Default: 30,000.
   */
  readonly timeoutMs?: number;
}

interface Grant<Value extends Credential> {
  readonly lease: Promise<Lease<Value>>;
  /** Infinity until the lease has come: nobody asks twice. */
  staleAt: number;
}

const UNAUTHORIZED = 401;
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * For the client's option `auth`: `{ oauth2: refreshing(async () => ({ credential: await token() })) }`.
 *
 * However many calls need the credential at the same time, `obtain` is called once. A credential that is answered by 401
 * is dropped, and the call made once more with a new one, unless its body is a stream. If `obtain` fails, so do the
 * calls that wait for it, and the next call asks again.
 */
export function refreshing<Value extends Credential = string>(
  obtain: () => Promise<Lease<Value>>,
  { leewaySeconds = 30, timeoutMs = DEFAULT_TIMEOUT_MS }: RefreshingSettings = {},
): (request: OutgoingRequest) => Promise<Value> {
  let current: Grant<Value> | undefined;

  const renew = (request: OutgoingRequest): Grant<Value> => {
    const askedAt = Date.now();
    const grant: Grant<Value> = { lease: inTime(obtain(), timeoutMs, request), staleAt: Infinity };
    const settle = async (): Promise<void> => {
      try {
        const { expiresInSeconds: seconds = Infinity } = await grant.lease;
        grant.staleAt = askedAt + 1000 * Math.max(seconds - leewaySeconds, seconds / 2);
      } catch {
        // The calls that wait for it throw.
        drop(grant);
      }
    };
    void settle();
    return grant;
  };
  const drop = (grant: Grant<Value>): void => {
    // Another call may have seen to a new one.
    if (current === grant) current = undefined;
  };

  return async (request) => {
    if (!current || current.staleAt <= Date.now()) current = renew(request);
    const used = current;
    request.replay = ({ status, body }) => {
      if (status !== UNAUTHORIZED) return false;
      drop(used);
      if (request.body instanceof ReadableStream) return false;
      // An answer that nobody reads would keep its connection. A hook may have read it, which makes this fail.
      void body?.cancel().catch(() => undefined);
      return true;
    };
    return (await used.lease).credential;
  };
}

/** What never comes would hold up all calls to come. No timer outlives it. */
async function inTime<Value>(
  value: Promise<Value>,
  timeoutMs: number,
  place: CallPlace,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    const expire = (): void =>
      reject(new TimeoutError(`no credential after ${timeoutMs} ms`, place));
    // Timers of a longer time would fire at once.
    if (timeoutMs && timeoutMs < 2 ** 31) timer = setTimeout(expire, timeoutMs);
  });
  try {
    return await Promise.race([value, end]);
  } finally {
    clearTimeout(timer);
  }
}
