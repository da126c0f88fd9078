// Part of postwright's runtime, copied as it is. Do not edit.
/** Bodies that are read while they come: what bodies of lines and of events have in common. */
import { InvalidArgumentError, NetworkError, RequestAbortedError } from "./errors.js";
import type { BodyReader } from "./operation.js";
import type { CallPlace } from "./place.js";

/** What a body of items is read from. */
export interface StreamSource {
  readonly response: Response;
  readonly place: CallPlace;
  readonly signal: AbortSignal | undefined;
}

/**
 * A body as items, made from the lines of its text. It can be gone through once; leaving the loop, and the call's
 * `signal`, end the request. `timeoutMs` holds until the headers are there.
 */
export function itemReader<Item>(
  itemsOf: (lines: AsyncIterable<string>, source: StreamSource) => AsyncIterable<Item>,
): BodyReader<AsyncIterable<Item>> {
  return (response, place, signal) => {
    const source = { response, place, signal };
    return {
      [Symbol.asyncIterator]() {
        if (response.bodyUsed || response.body?.locked) {
          throw new InvalidArgumentError("the body has been read already", place);
        }
        return itemsOf(linesOf(chunksOf(source)), source)[Symbol.asyncIterator]();
      },
    };
  };
}

/** The bytes of a body as they come. No listener outlives the reading, and no connection an unfinished one. */
async function* chunksOf({
  response: { body },
  place,
  signal,
}: StreamSource): AsyncGenerator<Uint8Array, void> {
  if (!body) return;
  const reader = body.getReader();
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  const fail = (cause: unknown): never => {
    throw new NetworkError("no whole answer", place, { cause });
  };
  signal?.addEventListener("abort", cancel);
  try {
    for (;;) {
      const { value } = (await (signal?.aborted ? undefined : reader.read().catch(fail))) ?? {};
      if (signal?.aborted) {
        throw new RequestAbortedError("aborted", place, { cause: signal.reason });
      }
      if (!value) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener("abort", cancel);
    cancel();
  }
}

/** The lines of a text in UTF-8, which end by CR, LF or both; what comes after the last end is a line, too. */
async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  let endedWithReturn = false;
  const split = (text: string): readonly string[] => {
    if (text === "") return [];
    // An end of two characters may be cut in two.
    const [first = "", ...others] = text
      .slice(endedWithReturn && text.startsWith("\n") ? 1 : 0)
      .split(/\r\n|[\r\n]/);
    endedWithReturn = text.endsWith("\r");
    const lines = [rest + first, ...others];
    rest = lines.pop() ?? "";
    return lines;
  };
  for await (const chunk of chunks) yield* split(decoder.decode(chunk, { stream: true }));
  yield* split(decoder.decode());
  yield rest;
}
