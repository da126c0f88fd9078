// Part of postwright's runtime, copied as it is. Do not edit.
/** URLs of next pages: where answers have them, and which of them may be followed. */
import { own } from "./encoding.js";
import { PostwrightError } from "./errors.js";
import type { CallPlace } from "./place.js";

/** A list cannot be gone through: its pages repeat, lead to another host, or are no lists. */
export class PaginationError extends PostwrightError {
  override readonly name = "PaginationError";
}

/** A URL as it stands there, or that of the link to the next page in a list. */
export function urlIn(value: unknown, link: readonly [string, string] | undefined): unknown {
  if (link === undefined) return value;
  const [relation, url] = link;
  const links: readonly unknown[] = Array.isArray(value) ? value : [];
  return own(
    links.find((each) => own(each, relation) === "next"),
    url,
  );
}

/** The target of `<…>; rel="next"` in `Link` headers. */
export function linkIn(headers: Headers): string | undefined {
  const links = headers.get("link")?.matchAll(/<([^<>]*)>([^<]*)/g) ?? [];
  for (const [, target, attributes = ""] of links) {
    const relations = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s";,]+))/i.exec(attributes);
    const names = (relations?.[1] ?? relations?.[2] ?? "").toLowerCase().split(/\s+/);
    if (names.includes("next")) return target;
  }
  return undefined;
}

/** What a reference means on a page, if it may be followed with the client's credentials: on the same server alone. */
export function nextUrl(reference: string, place: CallPlace): string {
  try {
    const here = new URL(place.url);
    const url = new URL(reference, here);
    // Where a proxy ends TLS, an API may believe that it was asked without.
    if (url.host === here.host && url.protocol === "http:") url.protocol = here.protocol;
    if (url.origin === here.origin) {
      if (lacksBase(reference, url, here)) url.pathname = here.pathname;
      // A server must not get at the client's variables by way of a URL that it makes.
      return url.href.replace(/[{}]/g, encodeURIComponent);
    }
  } catch {
    // The parser's error would quote what may hold secrets.
  }
  throw new PaginationError("the next page is not on the same server", place);
}

/** `/items?start=20` on `/accounts/7/items`: not the root of the server is meant, but the base of the API. */
function lacksBase(reference: string, { pathname }: URL, here: URL): boolean {
  return reference.startsWith("/") && pathname !== "/" && here.pathname.endsWith(pathname);
}
