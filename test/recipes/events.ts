/** The recipe of docs/recipes.md: Server-sent events of a request that the collection does not have. */
import {
  serverSentEvents,
  unwrap,
  type Client,
  type ServerSentEvent,
  type Success,
} from "../../generated/zoom-im-groups/index.js";

export async function follow(client: Client, signal: AbortSignal): Promise<readonly string[]> {
  const result = await client.send<Success<200, AsyncIterable<ServerSentEvent>>>(
    { method: "GET", path: "/events", responses: { 200: { ok: true, body: serverSentEvents } } },
    {},
    { signal }, // ends the stream, too; `timeoutMs` holds until it begins
  );
  const texts: string[] = [];
  for await (const { data } of unwrap(result)) {
    if (data === "[DONE]") break; // ends the request
    texts.push(data);
  }
  return texts;
}
