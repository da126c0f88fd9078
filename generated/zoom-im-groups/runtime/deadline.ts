// Part of postwright's runtime, copied as it is. Do not edit.
/** What ends a call before its answer: the caller's signal, or the time that it may take. */
import { RequestAbortedError, TimeoutError } from "./errors.js";
import type { CallPlace } from "./place.js";

export interface Limits {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}

/** The value of `work`, unless a limit comes first. No timer or listener outlives the call, even if `work` does. */
export function withinLimits<Value>(
  work: (end: AbortSignal | null) => Promise<Value>,
  { signal, timeoutMs }: Limits,
  place: CallPlace,
): Promise<Value> {
  // A signal slows `fetch` down.
  if (!signal && !timeoutMs) return work(null);
  let clear: (() => void) | undefined;
  return new Promise<Value>((resolve, reject) => {
    const controller = new AbortController();
    const end = (error: Error): void => {
      reject(error);
      controller.abort(error);
    };
    const abort = (): void =>
      end(new RequestAbortedError("aborted", place, { cause: signal?.reason }));
    const expire = (): void =>
      end(new TimeoutError(`no whole answer after ${timeoutMs} ms`, place));
    // Timers of a longer time would fire at once.
    const isTimed = timeoutMs && timeoutMs < 2 ** 31;
    const timer = isTimed ? setTimeout(expire, timeoutMs) : undefined;
    signal?.addEventListener("abort", abort);
    clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    if (signal?.aborted) abort();
    else work(controller.signal).then(resolve, reject);
  }).finally(clear);
}
