// Part of postwright's runtime, copied as it is. Do not edit.
/** Several pairs of hooks as one, in the order of an onion's layers. */
import type { ClientOptions } from "./options.js";

export type Hooks = Pick<ClientOptions, "onRequest" | "onResponse">;

/** For `createClient({ ...layers(outer, inner) })`: requests pass from the outer to the inner, responses back. */
export function layers(...hooks: readonly Hooks[]): Required<Hooks> {
  return {
    async onRequest(request) {
      let current = request;
      for (const { onRequest } of hooks) current = (await onRequest?.(current)) ?? current;
      return current;
    },
    async onResponse(response, request) {
      let current = response;
      for (const { onResponse } of [...hooks].reverse()) {
        current = (await onResponse?.(current, request)) ?? current;
      }
      return current;
    },
  };
}
