// Part of postwright's runtime, copied as it is. Do not edit.
/** What ends a call before its answer: the caller's signal, or the time that it may take. */
import { RequestAbortedError, TimeoutError } from "./errors.js";
import type { CallPlace } from "./place.js";

export interface Limits {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** The value of `work`, unless a limit comes first. No timer or listener outlives the call, even if `work` does. */
export async function withinLimits<Value>(
  work: (end: AbortSignal | null) => Promise<Value>,
  { signal, timeoutMs }: Limits,
  place: CallPlace,
): Promise<Value> {
  // A signal slows `fetch` down.
  if (!signal && !timeoutMs) return work(null);
  const controller = new AbortController();
  const { signal: end } = controller;
  const abort = (): void =>
    controller.abort(new RequestAbortedError("aborted", place, { cause: signal?.reason }));
  const expire = (): void => {
    controller.abort(new TimeoutError(`no whole answer after ${timeoutMs} ms`, place));
  };
  // Timers of a longer time would fire at once.
  const isTimed = timeoutMs && timeoutMs < 2 ** 31;
  const timer = isTimed ? setTimeout(expire, timeoutMs) : undefined;
  signal?.addEventListener("abort", abort);
  try {
    return await new Promise((resolve, reject) => {
      // oxlint-disable-next-line unicorn/prefer-add-event-listener, typescript/prefer-promise-reject-errors -- nobody else listens; the reason is one of the two above
      end.onabort = () => reject(end.reason);
      if (signal?.aborted) abort();
      else work(end).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
