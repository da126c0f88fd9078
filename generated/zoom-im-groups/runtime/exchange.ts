// Part of postwright's runtime, copied as it is. Do not edit.
/** One attempt: the request goes out through hooks and credentials, the response comes back through its hooks. */
import { own } from "./encoding.js";
import { NetworkError } from "./errors.js";
import type { OutgoingRequest } from "./operation.js";
import type { Settings } from "./options.js";
import type { Reply } from "./reply.js";

export async function exchange(
  template: OutgoingRequest,
  settings: Settings,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const copy = { ...template, headers: new Headers(template.headers) };
  const request = (await settings.onRequest?.(copy)) ?? copy;
  await template.operation.auth?.(request, {
    get: async (id, documented = {}) => {
      const source = own(settings.auth, id);
      const given = typeof source === "function" ? await source(request, documented) : source;
      // A signer has changed the request and gives nothing.
      return given ?? undefined;
    },
    expand: (text) => text && settings.expand(text, settings.variables, () => undefined),
  });

  const fail = (cause: unknown): never => {
    throw new NetworkError("no whole answer", template, { cause });
  };
  const send = settings.fetch ?? fetch;
  // `fetch` wants to know that a body may be a stream; the compiler's older versions do not know that.
  const init = { ...request, signal: signal ?? null, duplex: "half" as const };
  const response = await send(request.url, init).catch(fail);
  const final = (await settings.onResponse?.(response, request)) ?? response;
  return { response: final, bytes: await final.arrayBuffer().catch(fail) };
}
