// Part of postwright's runtime, copied as it is. Do not edit.
/** The URL of a request: server, path and query joined as Postman joins them. */
import { fieldsOf, fieldText, own, QUERY_UNSAFE, SEGMENT_UNSAFE, type Field } from "./encoding.js";
import { ConfigurationError, InvalidArgumentError } from "./errors.js";
import type { OutgoingRequest, RequestDescription, Scalar, ValuesOf } from "./operation.js";
import type { Settings } from "./options.js";

/** The documented text of the server that an operation is sent to; where there is none, what no URL begins with. */
export function serverOf({ server }: RequestDescription, { baseUrl, servers }: Settings): string {
  return (server ? own(servers, server) : baseUrl) ?? ":";
}

/** `{name}` with its name, or a `{{variable}}` without one. */
export const PATH_PARAMETER: RegExp = /{{[^{}]*}}|{([^{}]*)}/g;

/** A path with its parameters filled in, each as one encoded segment or a part of one. */
export function fillPath(
  request: OutgoingRequest,
  template: string,
  values: ValuesOf<Scalar> | undefined,
): string {
  return template.replace(PATH_PARAMETER, (reference, name?: string) => {
    if (name === undefined) return reference;
    const text = `${own(values, name) ?? ""}`;
    // What URL parsers take for `""`, `.` or `..`, and what a server may decode to these.
    if (/^(\.|%2e){0,2}$/i.test(text)) {
      throw new InvalidArgumentError(`path.${name} cannot be "${text}"`, request);
    }
    return text.replace(SEGMENT_UNSAFE, encodeURIComponent);
  });
}

/** A query with its `?`, or nothing where it has no fields. Documented keys may be variables. */
export function queryOf(
  values: unknown,
  operation: RequestDescription,
  expand: (text: string) => string,
): string {
  const query = fieldsOf(values, expand, operation, operation.query).map(queryPair).join("&");
  return query && `?${query}`;
}

/** `key=value`, or the key alone where the value is null. */
export function queryPair([key, value]: Field): string {
  const name = encoded(key).replaceAll("=", "%3D");
  return value === null ? name : `${name}=${encoded(fieldText(value))}`;
}

function encoded(text: string): string {
  return text.replace(QUERY_UNSAFE, encodeURIComponent);
}

/**
 * A URL whose host is what it looks like. Parsers would find others: in `https:///items`, which an empty host leads to, and
 * in `http://file:/items`, which only lacked a scheme. No login, which `fetch` refuses. `{{protocol}}://{{host}}` may
 * become `http://a.example://b.example`, which goes to the first, as in Postman.
 */
const ADDRESS = /^\s*https?:\/\/(?!\w+:\B)[^/\\?#@\s]+([/?#]|$)/i;

/** Parses a URL as Postman reads it, whose default scheme is `http`. */
export function parseUrl(request: OutgoingRequest, text: string): string {
  const url = text.replace(/^(?!\s*https?:)/i, "http://");
  try {
    return new URL(ADDRESS.test(url) ? url : "").href;
  } catch {
    // The parser's error would quote the text with all its secrets.
    throw new ConfigurationError(`no URL for ${request.operation.server ?? "baseUrl"}`, request);
  }
}
