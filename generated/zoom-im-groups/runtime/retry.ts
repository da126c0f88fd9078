// Part of postwright's runtime, copied as it is. Do not edit.
/** Trying again, for those who ask for it with the option `retry: retry()`. */
import { NetworkError } from "./errors.js";
import type { Retry } from "./options.js";
import type { Reply } from "./reply.js";
import { requestedDelay } from "./requested-delay.js";

export interface RetrySettings {
  /** How often a request is sent at most, the first time included. Default: 3. */
  readonly attempts?: number;
  /** Upper bound of the first wait, in milliseconds; it doubles with each further wait. Default: 300. */
  readonly baseDelayMs?: number;
  /**
   * Upper bound of every wait, in milliseconds. An answer that asks for a longer one, or for one that
   * the call has no time for, is final. Default: 30,000.
   */
  readonly maxDelayMs?: number;
  /** Methods that may be sent twice. Default: the idempotent ones. */
  readonly methods?: readonly string[];
  /** Statuses that may pass. Default: 408, 425, 429, 500, 502, 503, 504. */
  readonly statuses?: readonly number[];
}

const IDEMPOTENT_METHODS: readonly string[] = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];
const TRANSIENT_STATUSES: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/**
 * Tries again after network failures and transient statuses, having waited as long as the server asks or a random
 * part of a bound that doubles ("full jitter"). A stream is sent once, since it cannot be read again.
 */
export function retry({
  attempts = 3,
  baseDelayMs = 300,
  maxDelayMs = 30_000,
  methods = IDEMPOTENT_METHODS,
  statuses = TRANSIENT_STATUSES,
}: RetrySettings = {}): Retry {
  return async (attempt, request, { signal, timeoutMs }) => {
    const endsAt = timeoutMs ? Date.now() + timeoutMs : Infinity;
    const isRepeatable =
      methods.includes(request.method) && !(request.body instanceof ReadableStream);
    for (let left = isRepeatable ? attempts - 1 : 0; left > 0; left -= 1) {
      const bound = baseDelayMs * 2 ** (attempts - 1 - left);
      let delayMs = Math.random() * Math.min(maxDelayMs, bound);
      try {
        const reply = await attempt();
        if (!statuses.includes(reply.response.status)) return reply;
        delayMs = requestedDelay(reply.response) ?? delayMs;
        if (delayMs > maxDelayMs || Date.now() + delayMs > endsAt) return reply;
        discard(reply);
      } catch (error) {
        if (!(error instanceof NetworkError) || Date.now() + delayMs > endsAt) throw error;
      }
      await sleep(delayMs, signal);
    }
    return attempt();
  };
}

/** An answer that nobody reads would keep its connection. */
function discard({ response, bytes }: Reply): void {
  // A hook may have read it, which makes this fail.
  if (!bytes) void response.body?.cancel().catch(() => undefined);
}

/** Timers of a longer time would fire at once. */
const MAX_TIMER_MS = 2_147_483_647;

/** Ends early when the signal is aborted, and then throws. */
async function sleep(ms: number, signal: AbortSignal | null): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.min(ms, MAX_TIMER_MS));
    signal?.addEventListener("abort", wake);
  });
  signal?.throwIfAborted();
}
