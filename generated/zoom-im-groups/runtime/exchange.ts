// Part of postwright's runtime, copied as it is. Do not edit.
/** One attempt: the request goes out through hooks and credentials, the response comes back through its hooks. */
import { own } from "./encoding.js";
import { NetworkError } from "./errors.js";
import type { OutgoingRequest } from "./operation.js";
import type { Settings } from "./options.js";
import type { Reply } from "./reply.js";

/** `signal` ends it. A request is replayed once at most, if it asks for that. */
export async function exchange(
  template: OutgoingRequest,
  settings: Settings,
  signal: AbortSignal | null,
  isReplay?: boolean,
): Promise<Reply> {
  const copy = { ...template, headers: new Headers(template.headers) };
  const request = (await settings.onRequest?.(copy)) ?? copy;
  const wrap = await template.operation.auth?.(request, {
    get: (id, documented = {}) => {
      const source = own(settings.auth, id);
      return typeof source === "function" ? source(request, documented) : source;
    },
    expand: (text) => text && settings.expand(text, settings.variables, () => undefined),
  });

  const fail = (cause: unknown): never => {
    throw new NetworkError("no whole answer", request, { cause });
  };
  const send = (wrap ?? ((plain) => plain))(settings.fetch ?? fetch);
  const response = await send(request.url, { ...request, signal }, request).catch(fail);
  const final = (await settings.onResponse?.(response, request)) ?? response;
  if (!isReplay && (await request.replay?.(final))) {
    return exchange(template, settings, signal, true);
  }
  const { responses } = template.operation;
  const documented = responses[final.status] ?? responses[final.ok ? "2xx" : ""];
  return {
    response: final,
    documented,
    bytes:
      typeof documented?.body === "function" ? undefined : await final.arrayBuffer().catch(fail),
  };
}
