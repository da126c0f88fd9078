// Part of postwright's runtime, copied as it is. Do not edit.
/** What ends a call before its answer: the caller's signal, or the time that it may take. */
import { RequestAbortedError, TimeoutError, type PostwrightError } from "./errors.js";
import type { CallPlace } from "./place.js";

export interface Limits {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Timers of a longer time would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The value of `work`, unless a limit comes first. No timer or listener outlives the call, even if `work` does. */
export async function withinLimits<Value>(
  work: (end?: AbortSignal) => Promise<Value>,
  { signal, timeoutMs }: Limits,
  place: CallPlace,
): Promise<Value> {
  if (!signal && !timeoutMs) return work();
  const controller = new AbortController();
  let cleanUp: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const stop = (error: PostwrightError): void => {
        reject(error);
        controller.abort(error);
      };
      const abort = (): void => {
        stop(new RequestAbortedError("aborted", place, { cause: signal?.reason }));
      };
      const expire = (): void => {
        stop(new TimeoutError(`not done after ${timeoutMs} ms`, place));
      };
      const timer = timeoutMs && setTimeout(expire, Math.min(timeoutMs, MAX_TIMER_MS));
      signal?.addEventListener("abort", abort);
      cleanUp = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
      };
      if (signal?.aborted) abort();
      else work(controller.signal).then(resolve, reject);
    });
  } finally {
    cleanUp?.();
  }
}
