// Part of postwright's runtime, copied as it is. Do not edit.
/** Bodies that come as a stream: lines of JSON and server-sent events, as async iterables; and answers that are not read. */
import { itemReader, type StreamSource } from "./body-stream.js";
import { DecodeError } from "./errors.js";
import type { BodyReader } from "./operation.js";

/** Each line that is not blank is a value (`application/x-ndjson`). A line that is none throws a `DecodeError`. */
export function jsonLines<Item>(): BodyReader<AsyncIterable<Item>> {
  return itemReader(async function* (lines, source) {
    for await (const line of lines) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a body's type is taken as documented
      if (line.trim()) yield parse(line, source) as Item;
    }
  });
}

function parse(line: string, { response, place }: StreamSource): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const message = `a line of status ${response.status} is not JSON`;
    throw new DecodeError(message, place, response, line, { cause });
  }
}

/** An event of `text/event-stream`. */
export interface ServerSentEvent {
  /** The field `event`; `message` where there is none. */
  readonly event: string;
  /** The lines of `data`; many APIs put JSON there. */
  readonly data: string;
  /** The last `id` that has come, to go on from with the header `last-event-id`. */
  readonly id: string;
  /** Milliseconds that the server wants a client to wait before it connects again: the last `retry` that has come. */
  readonly retry?: number;
}

/**
 * Events as the HTML standard has browsers read them; the connection is not made anew when it ends. An answer of
 * another content type throws a `DecodeError`.
 */
export const serverSentEvents: BodyReader<AsyncIterable<ServerSentEvent>> = (
  response,
  place,
  signal,
) => {
  const type = response.headers.get("content-type") ?? "";
  if (/^\s*text\/event-stream\b/i.test(type)) return itemReader(eventsOf)(response, place, signal);
  // Nobody will read it.
  void response.body?.cancel().catch(() => undefined);
  throw new DecodeError(`status ${response.status} is no event stream`, place, response, "");
};

async function* eventsOf(lines: AsyncIterable<string>): AsyncGenerator<ServerSentEvent, void> {
  let event = "";
  let data: string[] = [];
  let id = "";
  let retry: number | undefined;
  for await (const line of lines) {
    if (line === "") {
      const lasting = { id, ...(retry !== undefined && { retry }) };
      if (data.length > 0) yield { event: event || "message", data: data.join("\n"), ...lasting };
      event = "";
      data = [];
      continue;
    }
    // A line without a name is a comment.
    const [, name, value = ""] = /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? [];
    if (name === "event") event = value;
    if (name === "data") data.push(value);
    if (name === "id" && !value.includes("\0")) id = value;
    if (name === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}
