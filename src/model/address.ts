/** What may stand before a URL's path: an address that a client can call, or why it is none. */

export interface AddressProblem {
  /** `unusable`: nobody could send anything there; `forbidden`: somebody could, and no client should. */
  readonly kind: "unusable" | "forbidden";
  /** What follows "the URL". */
  readonly message: string;
}

/** No braces inside, as Postman has it; linear on any input. */
const VARIABLE = /\{\{[^{}]*\}\}/g;
/** Stands for a variable, so that characters in its name are not seen. */
const ANY_VALUE = "{}";

/** Schemes that need no `//`; any other word before a colon is a host, and so are these before a port. */
const PLAIN_SCHEME = /^(blob|data|file|javascript|mailto|tel|urn|vbscript):(?![\d{])/i;
/** What items that hold nothing but scripts are given for a URL. */
const BLANK_PAGE = /^about:blank\b/i;
/** Control characters, and those that reorder what a reviewer reads. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;
const HIDES = "has characters in its host that nobody sees";
/** Postman's HTTP library takes `http://unix:SOCKET:PATH` for a local socket. */
const SOCKET = /^unix(?:$|:(?!\d))/i;

/** Of text with or without a scheme, and with or without a path; `{{variables}}` may hold anything. */
export function addressProblem(text: string): AddressProblem | undefined {
  const masked = text.includes("{{") ? text.replace(VARIABLE, ANY_VALUE) : text;
  const split = masked.indexOf("://");
  const scheme = split === -1 ? undefined : masked.slice(0, split);
  const rest = split === -1 ? masked : masked.slice(split + "://".length);
  const authority = /^[^/?#\\]*/.exec(rest)?.[0] ?? "";
  if (scheme !== undefined && UNSEEN.test(authority)) return forbidden(HIDES);
  if (isProse(scheme, authority)) return unusable("is prose");
  if (BLANK_PAGE.test(authority)) return unusable("is a blank page");
  return (
    schemeProblem(scheme ?? PLAIN_SCHEME.exec(authority)?.[1]) ??
    authorityProblem(authority) ??
    (scheme !== undefined && authority === "" ? unusable("has no host") : undefined)
  );
}

/** `see the docs`, `POST {{url}} …`; a host with a scheme or a variable before the blank is a slip, not prose. */
function isProse(scheme: string | undefined, authority: string): boolean {
  if (scheme !== undefined) return /\s/.test(scheme.trimStart());
  return /^[^{}]*\s/.test(authority);
}

function schemeProblem(scheme: string | undefined): AddressProblem | undefined {
  if (scheme === undefined || /^https?$/i.test(scheme) || scheme.includes(ANY_VALUE)) {
    return undefined;
  }
  if (!/^[a-z][a-z0-9+.-]*$/i.test(scheme)) return unusable("has no scheme that could be one");
  return forbidden(`has the scheme "${scheme}", where only http and https can be sent`);
}

function authorityProblem(authority: string): AddressProblem | undefined {
  const at = authority.lastIndexOf("@");
  const login = authority.slice(0, Math.max(at, 0));
  if (login.replaceAll(ANY_VALUE, "").replaceAll(":", "") !== "") {
    return forbidden("carries a user name or password");
  }
  const host = authority.slice(at + 1);
  if (SOCKET.test(host)) return forbidden("names a local socket");
  return UNSEEN.test(host) ? forbidden(HIDES) : undefined;
}

function unusable(message: string): AddressProblem {
  return { kind: "unusable", message };
}

function forbidden(message: string): AddressProblem {
  return { kind: "forbidden", message };
}
