/** What reached the recorder for one item, as a record. */
import type { RuntimeRequest } from "postman-runtime";
import { describeBody } from "../wire/body.js";
import { headerValue, type Header, type WireRequest } from "../wire/request.js";
import { TRANSPORT_HEADERS, type OracleRecord, type SentRequest } from "./record.js";
import type { Run } from "./run-slice.js";
import type { Slice } from "./slices.js";
import { namesIn, type Variables } from "./variables.js";

/** Values that came from neither the caller nor the collection. */
interface Given {
  readonly filled: Variables;
  readonly dynamic: Readonly<Record<string, string>>;
}

export function toRecord(slice: Slice, run: Run, given: Given): OracleRecord {
  const notes = {
    itemPath: slice.itemPath,
    pointer: slice.pointer,
    auth: run.auth,
    dynamic: given.dynamic,
    filled: Object.fromEntries(given.filled),
    warnings: [...run.warnings],
  };
  const last = run.requests.at(-1);
  if (last === undefined) {
    return { ...notes, sent: false, error: run.error ?? "the runtime sent no request" };
  }
  const own = ownHeaders(run.sent);
  const exchanges = run.requests.map((request) => describeRequest(request, own));
  const error = last.complete ? run.error : "the request ended short of its Content-Length";
  return {
    ...notes,
    ...describeRequest(last, own),
    sent: true,
    origin: originOf(run.sent, last.headers),
    unresolved: unresolvedIn(last),
    exchanges,
    ...(error !== undefined && { error }),
  };
}

/** Lower-case names of the headers that the item itself sets. */
function ownHeaders(request: RuntimeRequest | undefined): ReadonlySet<string> {
  const headers = request?.headers.members ?? [];
  return new Set(
    headers
      .filter(({ system, disabled }) => system !== true && disabled !== true)
      .map(({ key }) => (key ?? "").toLowerCase()),
  );
}

function describeRequest(request: WireRequest, own: ReadonlySet<string>): SentRequest {
  const { method, target, body } = request;
  const headers = sortedByName(request.headers);
  const names = new Set(headers.map(([name]) => name));
  const autoHeaders = [...names].filter((name) => TRANSPORT_HEADERS.has(name) && !own.has(name));
  return { method, target, headers, autoHeaders, body: describeBody(body, headers) };
}

/** Sorted by name; the order of equal names is the wire's. */
function sortedByName(headers: readonly Header[]): readonly Header[] {
  return headers.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function originOf(request: RuntimeRequest | undefined, headers: readonly Header[]): string {
  const protocol = (request?.url.protocol ?? "http").replace(/:?(\/\/)?$/, "").toLowerCase();
  const remote = [request?.url.getHost(), request?.url.port].filter(Boolean).join(":");
  return `${protocol}://${remote || (headerValue(headers, "host") ?? "")}`;
}

/** Names that nothing resolved: as text, percent-encoded, or as a `:path` variable. */
function unresolvedIn({ target, headers, body }: WireRequest): readonly string[] {
  const sent = [target, ...headers.map(([, value]) => value), body.toString("utf8")];
  const text = sent.map((part) => `${part}\n${unescapeBraces(part)}`).join("\n");
  const [path = ""] = target.split("?");
  const segments = path.split("/").filter((segment) => /^:\w/.test(segment));
  return [...new Set([...namesIn(text), ...segments])].toSorted();
}

function unescapeBraces(text: string): string {
  return text.replaceAll(/%7B/gi, "{").replaceAll(/%7D/gi, "}");
}
