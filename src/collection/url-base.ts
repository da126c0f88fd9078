/** What stands before a URL's path: put together from its parts, and checked for being an address at all. */
import type { Place } from "./place.js";
import { Refusal } from "./refusal.js";
import { ANY_VALUE, maskVariables } from "./template.js";

export interface BaseParts {
  readonly protocol?: string;
  readonly user?: string;
  readonly password?: string;
  readonly host: string;
  readonly port?: string;
}

/** As Postman joins it; empty where there is no host. */
export function baseText({ protocol = "", user, password, host, port }: BaseParts): string {
  const scheme = protocol.replace(/:(\/\/)?$/, "");
  const login = [
    ...(user === undefined ? [] : [user]),
    ...(password === undefined ? [] : [`:${password}`]),
  ].join("");
  return [
    scheme === "" ? "" : `${scheme}://`,
    // A lone colon is an empty name with an empty password: nobody logs in with that.
    login === "" || login === ":" ? "" : `${login}@`,
    host,
    port === undefined ? "" : `:${port}`,
  ]
    .join("")
    .trimStart();
}

/** Schemes that need no `//`; any other word before a colon is a host, and so are these before a port. */
const PLAIN_SCHEME = /^(blob|data|file|javascript|mailto|tel|urn):(?![\d{])/i;

/** What items that hold nothing but scripts are given for a URL. */
const BLANK_PAGE = /^about:blank\b/i;

/** Refuses what is prose, and what no client should call; `{{variables}}` may hold anything. */
export function checkBase(base: string, place: Place): void {
  const masked = maskVariables(base);
  const split = masked.indexOf("://");
  const scheme = split === -1 ? undefined : masked.slice(0, split);
  const authority = split === -1 ? masked : masked.slice(split + "://".length);
  if (isProse(scheme, authority)) throw new Refusal("PW1103", place, "the URL is prose");
  if (BLANK_PAGE.test(authority)) throw new Refusal("PW1103", place, "the URL is a blank page");
  checkScheme(scheme ?? PLAIN_SCHEME.exec(authority)?.[1], place);
  checkAuthority(authority, place);
  if (scheme !== undefined && authority === "") {
    throw new Refusal("PW1103", place, "the URL has no host");
  }
}

/** `see the docs`, `POST {{url}} …`; a host with a scheme or a variable before the blank is a slip, not prose. */
function isProse(scheme: string | undefined, authority: string): boolean {
  if (scheme !== undefined) return /\s/.test(scheme.trimStart());
  return /^[^{}]*\s/.test(authority);
}

function checkScheme(scheme: string | undefined, place: Place): void {
  if (scheme === undefined || /^https?$/i.test(scheme) || scheme.includes(ANY_VALUE)) return;
  if (!/^[a-z][a-z0-9+.-]*$/i.test(scheme)) {
    throw new Refusal("PW1103", place, "the URL has no scheme that could be one");
  }
  const message = `the URL has the scheme "${scheme}", where only http and https can be sent`;
  throw new Refusal("PW1104", place, message);
}

function checkAuthority(authority: string, place: Place): void {
  const at = authority.lastIndexOf("@");
  const login = authority.slice(0, Math.max(at, 0));
  if (login.replaceAll(ANY_VALUE, "").replaceAll(":", "") !== "") {
    throw new Refusal("PW1104", place, "the URL carries a user name or password");
  }
  // Postman's HTTP library takes `http://unix:SOCKET:PATH` for a local socket.
  if (/^unix(?:$|:(?!\d))/i.test(authority.slice(at + 1))) {
    throw new Refusal("PW1104", place, "the URL names a local socket");
  }
}
