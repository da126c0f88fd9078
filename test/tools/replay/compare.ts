/** Compares what a generated client sent with what Postman sent, aspect by aspect. */
import { isDeepStrictEqual } from "node:util";
import { jsonMeaning } from "../lib/json-meaning.js";
import type { SentRecord } from "../lib/oracle/record.js";
import type { WireBody } from "../lib/wire/body.js";
import type { Part } from "../lib/wire/multipart.js";
import type { Header } from "../lib/wire/request.js";

/** What a generated client sent. */
export interface ClientRecord {
  readonly method: string;
  /** `scheme://host[:port]` that the client asked `fetch` for. */
  readonly origin: string;
  readonly target: string;
  /** All headers on the wire. */
  readonly headers: readonly Header[];
  /** Lower-case names of the headers that the client set; the others are `fetch`'s own. */
  readonly ownHeaders: ReadonlySet<string>;
  readonly body: WireBody | null;
}

export interface Difference {
  /** `method`, `origin`, `path`, `query`, `header NAME` or `body`. */
  readonly aspect: string;
  /** Absent where Postman sends nothing of that kind. */
  readonly postman?: string;
  /** Absent where the client sends nothing of that kind. */
  readonly client?: string;
}

/** They frame the message on one connection: the transport's business, whoever wrote them. */
const FRAMING = new Set(["connection", "content-length", "keep-alive", "transfer-encoding"]);

export function compare(postman: SentRecord, client: ClientRecord): readonly Difference[] {
  return [
    ...differ("method", postman.method, client.method),
    ...differ("origin", withoutDefaultPort(postman.origin), withoutDefaultPort(client.origin)),
    ...differ("path", pathOf(postman.target), pathOf(client.target)),
    ...differ("query", queryOf(postman.target), queryOf(client.target)),
    ...compareHeaders(comparableHeaders(postman), ownHeaders(client)),
    ...compareBodies(postman.body, client.body),
  ];
}

function differ(
  aspect: string,
  postman: string | undefined,
  client: string | undefined,
): readonly Difference[] {
  if (postman === client) return [];
  return [
    { aspect, ...(postman !== undefined && { postman }), ...(client !== undefined && { client }) },
  ];
}

function withoutDefaultPort(origin: string): string {
  const port = { http: ":80", https: ":443" }[origin.split(":")[0] ?? ""];
  return port !== undefined && origin.endsWith(port) ? origin.slice(0, -port.length) : origin;
}

function pathOf(target: string): string {
  return target.split("?", 1)[0] ?? "";
}

/** With its `?`, so that an empty query is not the same as none. */
function queryOf(target: string): string | undefined {
  const start = target.indexOf("?");
  return start < 0 ? undefined : target.slice(start);
}

type HeaderMap = ReadonlyMap<string, string>;

/** What a client must send, too: all but what Postman or the transport adds by itself. */
function comparableHeaders({ headers, autoHeaders, origin }: SentRecord): HeaderMap {
  const host = origin.slice(origin.indexOf("://") + 3);
  return combined(
    headers.filter(
      ([name, value]) => !autoHeaders.includes(name) && !(name === "host" && value === host),
    ),
  );
}

/** The content type counts whoever made it: a body's meaning hangs on it. */
function ownHeaders({ headers, ownHeaders: own }: ClientRecord): HeaderMap {
  return combined(headers.filter(([name]) => own.has(name) || name === "content-type"));
}

/** Fields of one name are one list (RFC 9110, 5.3); a boundary is random. */
function combined(headers: readonly Header[]): HeaderMap {
  const result = new Map<string, string>();
  for (const [name, value] of headers) {
    if (FRAMING.has(name)) continue;
    const known = result.get(name);
    const text = name === "content-type" ? withoutBoundary(value) : value;
    result.set(name, known === undefined ? text : `${known}, ${text}`);
  }
  return result;
}

function withoutBoundary(contentType: string): string {
  return contentType.startsWith("multipart/")
    ? contentType.replace(/;\s*boundary=[^;]*/i, "")
    : contentType;
}

function compareHeaders(postman: HeaderMap, client: HeaderMap): readonly Difference[] {
  const names = [...new Set([...postman.keys(), ...client.keys()])].toSorted();
  // Blanks at the end are no part of a value (RFC 9110, 5.5), which shows where empty lines are joined.
  return names.flatMap((name) =>
    differ(`header ${name}`, postman.get(name)?.trimEnd(), client.get(name)?.trimEnd()),
  );
}

function compareBodies(postman: WireBody | null, client: WireBody | null): readonly Difference[] {
  if (kindOf(postman) === kindOf(client) && isDeepStrictEqual(meaning(postman), meaning(client))) {
    return [];
  }
  return differ("body", bodyText(postman), bodyText(client));
}

/** What has to be equal: what JSON says, the pairs of a form, the parts of a multipart body, else the bytes. */
function meaning(body: WireBody | null): unknown {
  if (body === null) return undefined;
  if ("parts" in body) return body.parts.map(partMeaning);
  if ("base64" in body) return body.base64;
  if (body.json !== undefined) return jsonMeaning(body.text);
  return body.form?.map(([key, value]) => [key, textMeaning(value)]) ?? textMeaning(body.text);
}

function partMeaning(part: Part): unknown {
  const { name, filename, contentType } = part;
  const content = "text" in part ? textMeaning(part.text) : part.base64;
  return { name, filename, contentType, content };
}

/** A field, or a body of any type, may hold JSON as its text; its layout says nothing. */
function textMeaning(text: string): string {
  return (/^\s*[[{]/.test(text) ? jsonMeaning(text) : undefined) ?? text;
}

type BodyKind = "none" | "json" | "form" | "multipart" | "text" | "bytes";

function kindOf(body: WireBody | null): BodyKind {
  if (body === null) return "none";
  if ("parts" in body) return "multipart";
  if ("base64" in body) return "bytes";
  if (body.json !== undefined) return "json";
  return body.form === undefined ? "text" : "form";
}

/** Its kind and its meaning, readable; `undefined` for no body. */
function bodyText(body: WireBody | null): string | undefined {
  if (body === null) return undefined;
  const value = meaning(body);
  return `${kindOf(body)}: ${typeof value === "string" ? value : JSON.stringify(value)}`;
}
