// Part of postwright's runtime, copied as it is. Do not edit.
/** Credentials that are got once, shared by all calls, and got anew when they expire or are refused. */
import type { Credential, OutgoingRequest } from "./operation.js";

/** A credential and how long it lasts. */
export interface Lease<Value extends Credential = string> {
  readonly credential: Value;
  /** From the moment when it was asked for. Default: until it is refused. */
  readonly expiresInSeconds?: number | undefined;
}

export interface RefreshingSettings {
  /** How long before its end a credential is not used any more, half its time at most. Default: 30. */
  readonly leewaySeconds?: number;
}

interface Grant<Value extends Credential> {
  readonly lease: Promise<Lease<Value>>;
  /** Infinity until the lease has come: nobody asks twice. */
  staleAt: number;
}

const UNAUTHORIZED = 401;

/**
 * For the client's option `auth`: `{ oauth2: refreshing(async () => ({ credential: await token() })) }`.
 *
 * However many calls need the credential at the same time, `obtain` is called once. A credential that is answered by 401
 * is dropped, and the call made once more with a new one, unless its body is a stream. If `obtain` fails, so do the
 * calls that wait for it, and the next call asks again.
 */
export function refreshing<Value extends Credential = string>(
  obtain: () => Promise<Lease<Value>>,
  { leewaySeconds = 30 }: RefreshingSettings = {},
): (request: OutgoingRequest) => Promise<Value> {
  let current: Grant<Value> | undefined;

  const renew = (): Grant<Value> => {
    const askedAt = Date.now();
    const grant: Grant<Value> = { lease: obtain(), staleAt: Infinity };
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
    if (!current || current.staleAt <= Date.now()) current = renew();
    const used = current;
    request.replay = ({ status }) => {
      if (status !== UNAUTHORIZED) return false;
      drop(used);
      return !(request.body instanceof ReadableStream);
    };
    return (await used.lease).credential;
  };
}
