/** The recipe of docs/recipes.md: A fetch for GET with a body. */
import { request, type IncomingMessage } from "node:http"; // node:https for https
import { buffer } from "node:stream/consumers";
import type { Fetch } from "../../generated/zoom-im-groups/index.js";

export const httpFetch: Fetch = async (url, { signal }, { method, headers, body }) => {
  const bytes = body === null ? undefined : Buffer.from(await new Response(body).arrayBuffer());
  // Node does so by itself, but not for GET.
  if (bytes) headers.set("content-length", String(bytes.length));
  const options = { method, headers: Object.fromEntries(headers), ...(signal && { signal }) };
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, options).on("response", resolve).on("error", reject).end(bytes);
  });
  const answer = await buffer(message);
  const pairs = Object.entries(message.headers).flatMap(([name, value = []]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  return new Response(answer.length === 0 ? null : answer, {
    status: message.statusCode ?? 0,
    headers: pairs,
  });
};

// createClient({ fetch: httpFetch })
