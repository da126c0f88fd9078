// Part of postwright's runtime, copied as it is. Do not edit.
/** Holds requests back so that an API's rate limits are kept: `createClient({ fetch: rateLimiter({ perSecond: 10 }) })`. */
import { own } from "./encoding.js";
import { gate, type Gate, type RateLimitSettings } from "./gate.js";
import type { Fetch } from "./operation.js";
import { requestedDelay } from "./requested-delay.js";

export interface RateLimiterSettings<Label extends string = string> extends RateLimitSettings {
  /** The labels that the collection documents: the generated `rateLimits`. */
  readonly labels?: { readonly [request: string]: Label };
  /**
   * Limits by label; the requests of a label share one. Default: what the label itself says, such as
   * `10 requests per second`, else the limit of all other requests.
   */
  readonly limits?: { readonly [Name in Label]?: RateLimitSettings };
  /** After an answer of 429 the others wait, too, if the server asks for no more milliseconds than this. Default: 30,000. */
  readonly maxPauseMs?: number;
  /** What sends the requests. Default: the global `fetch`. */
  readonly fetch?: Fetch;
}

const DEFAULT_MAX_PAUSE_MS = 30_000;
const TOO_MANY_REQUESTS = 429;

/**
 * Each attempt and each replay waits for its turn, first come, first served; `signal` and `timeoutMs` end the wait.
 * `concurrency` counts requests until the headers of their answers are there.
 */
export function rateLimiter<Label extends string = string>(
  settings: RateLimiterSettings<Label> = {},
): Fetch {
  const { maxPauseMs = DEFAULT_MAX_PAUSE_MS, fetch: send = fetch, labels } = settings;
  const limits: Readonly<Record<string, RateLimitSettings | undefined>> = settings.limits ?? {};
  const others = gate(settings);
  const gates = new Map<string, Gate>();
  const gateOf = (label: string | undefined): Gate => {
    const limit = label === undefined ? undefined : (own(limits, label) ?? limitOf(label));
    if (label === undefined || !limit) return others;
    const known = gates.get(label) ?? gate(limit);
    gates.set(label, known);
    return known;
  };
  return async (url, init, request) => {
    const { method, path } = request.operation;
    const { enter, pause } = gateOf(own(labels, `${method} ${path}`));
    const leave = await enter(init.signal ?? null);
    try {
      const response = await send(url, init, request);
      const delayMs = response.status === TOO_MANY_REQUESTS ? requestedDelay(response) : undefined;
      if (delayMs !== undefined && delayMs <= maxPauseMs) pause(delayMs);
      return response;
    } finally {
      leave();
    }
  };
}

/** `10 requests per second` · `50 calls/15 minutes` · `2 per hour` */
const RATE =
  /^(\d{1,9})\s?(?:requests?|reqs?|calls?)?\s?(?:\/|per|an?|every|each)\s?(\d{1,9})?\s?(s|m|h|d)(?:ec|in|r|econd|inute|our|ay)?s?$/i;

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The limit that a label states. */
function limitOf(label: string): RateLimitSettings | undefined {
  const [, count, span = "1", unit = ""] = RATE.exec(label.trim().replace(/\s+/g, " ")) ?? [];
  const seconds = Number(span) * (SECONDS[unit.toLowerCase()] ?? 0);
  return count === undefined || !(Number(count) && seconds)
    ? undefined
    : { perSecond: Number(count) / seconds };
}
