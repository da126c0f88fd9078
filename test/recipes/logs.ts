/** The recipe of docs/recipes.md: Logs without secrets. */
import type { Hooks, OutgoingRequest } from "../../generated/zoom-im-groups/index.js";

export function logs(write: (line: string) => void): Hooks {
  const startedAt = new WeakMap<OutgoingRequest, number>();
  return {
    onRequest: (request) => void startedAt.set(request, performance.now()),
    onResponse: ({ status }, request) => {
      const ms = Math.round(performance.now() - (startedAt.get(request) ?? Number.NaN));
      write(`${request.method} ${request.operation.path} ${status} ${ms} ms`);
    },
  };
}

// createClient({ ...logs(console.log) })
// Several: createClient({ ...layers(logs(write), traces) }), the first one outermost.
