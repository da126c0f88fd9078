// Part of postwright's runtime, copied as it is. Do not edit.
/** A gate that lets work through at a limited rate, first come, first served. */

export interface RateLimitSettings {
  /** Default: any number. */
  readonly perSecond?: number;
  /** How many may start at once after a pause. Default: 1, which spaces them evenly. */
  readonly burst?: number;
  /** How many may be under way at the same time. Default: any number. */
  readonly concurrency?: number;
}

export interface Gate {
  /** Waits for its turn; throws the signal's reason where that comes first. What it gives must be called at the end. */
  readonly enter: (signal: AbortSignal | null) => Promise<() => void>;
  /** Lets nobody through for a while. */
  readonly pause: (ms: number) => void;
}

/** Milliseconds that are none: sums of fractions miss a whole by as little. */
const ROUNDING_MS = 1e-6;
/** Timers of a longer time would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

export function gate({ perSecond, burst = 1, concurrency = Infinity }: RateLimitSettings): Gate {
  if (!((perSecond ?? 1) > 0 && burst >= 1 && concurrency >= 1)) {
    throw new RangeError("a rate limit must let something through");
  }
  const waiting = new Set<() => void>();
  let running = 0;
  let permits = burst;
  let countedAt = performance.now();
  let pausedUntil = countedAt;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Milliseconds until the next one may start. */
  const delay = (): number => {
    const now = performance.now();
    const gained = perSecond === undefined ? burst : ((now - countedAt) / 1000) * perSecond;
    permits = Math.min(burst, permits + gained);
    countedAt = now;
    const missing = perSecond === undefined ? 0 : ((1 - permits) * 1000) / perSecond;
    return Math.max(pausedUntil - now, missing > ROUNDING_MS ? missing : 0);
  };
  const admit = (): void => {
    clearTimeout(timer);
    for (const start of waiting) {
      // Whoever ends calls again.
      if (running >= concurrency) return;
      const ms = delay();
      if (ms > 0) {
        timer = setTimeout(admit, Math.min(ms, MAX_TIMER_MS));
        return;
      }
      waiting.delete(start);
      running += 1;
      permits -= 1;
      start();
    }
  };
  const leave = (): void => {
    running -= 1;
    admit();
  };
  return {
    enter: async (signal) => {
      await turn(waiting, admit, signal);
      return leave;
    },
    pause: (ms) => {
      pausedUntil = Math.max(pausedUntil, performance.now() + ms);
    },
  };
}

/** No timer and no listener outlives those that wait. */
async function turn(
  waiting: Set<() => void>,
  admit: () => void,
  signal: AbortSignal | null,
): Promise<void> {
  signal?.throwIfAborted();
  let giveUp: (() => void) | undefined;
  try {
    await new Promise<void>((start, reject) => {
      waiting.add(start);
      giveUp = () => {
        waiting.delete(start);
        admit();
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- the reason is the caller's
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", giveUp);
      admit();
    });
  } finally {
    if (giveUp) signal?.removeEventListener("abort", giveUp);
  }
}
