// Part of postwright's runtime, copied as it is. Do not edit.
/** Redirects of a request that has a key in a header: `fetch` would take that along wherever a server sends it. */
import type { Fetch } from "./operation.js";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** As many as `fetch` follows. */
const MAX_REDIRECTS = 20;
/** What describes a body goes with it. */
const BODY_HEADERS = ["content-encoding", "content-language", "content-location", "content-type"];

/**
 * A `fetch` that leaves out this header once a redirect leads to another origin, like `Authorization` and cookies.
 * Browsers do not say where a redirect leads; there the call fails.
 */
export function withoutHeaderElsewhere(header: string, send: Fetch): Fetch {
  return async (url, { ...init }, request) => {
    const headers = new Headers(init.headers);
    Object.assign(init, { headers, redirect: "manual" });
    let target = url;
    for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
      const response = await send(target, init, request);
      if (response.type === "opaqueredirect") {
        throw new TypeError(`a redirect, which the header ${header} may have to be kept from`);
      }
      const location = response.headers.get("location");
      if (location === null || !REDIRECTS.has(response.status)) return response;
      await response.body?.cancel();

      const next = new URL(location, target);
      if (!/^https?:$/.test(next.protocol)) throw new TypeError("a redirect out of HTTP");
      if (next.origin !== new URL(target).origin) {
        for (const name of [header, "authorization", "cookie"]) headers.delete(name);
      }
      if (becomesGet(response.status, init.method)) {
        Object.assign(init, { method: "GET", body: null });
        for (const name of BODY_HEADERS) headers.delete(name);
      } else if (init.body instanceof ReadableStream) {
        throw new TypeError("a redirect of a stream, which has been read");
      }
      target = next.href;
    }
    throw new TypeError("too many redirects");
  };
}

function becomesGet(status: number, method: string | undefined): boolean {
  if (status === 303) return method !== "GET" && method !== "HEAD";
  return status < 303 && method === "POST";
}
