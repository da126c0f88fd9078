/** A tolerant multipart reader: it also takes apart what a strict server would refuse, and says so. */
import { describeContent, type Content } from "./content.js";
import { headerValue, readHeader, type Header } from "./request.js";

export type Part = {
  readonly name: string | null;
  readonly filename?: string;
  readonly contentType?: string;
  readonly headers: readonly Header[];
} & Content;

export interface MultipartBody {
  readonly parts: readonly Part[];
  /** Whether the boundary stands in the header, is missing there, or is another one. */
  readonly boundary: "header" | "missing" | "mismatch";
}

const CRLF = Buffer.from("\r\n");
const HEAD_END = Buffer.from("\r\n\r\n");
/** RFC 2046 allows 70 characters; more are met. */
const MAX_BOUNDARY = 200;

export function parseMultipart(bytes: Buffer, contentType: string): MultipartBody | undefined {
  const declared = headerParameters(contentType).get("boundary");
  const used =
    declared !== undefined && bytes.includes(`--${declared}`) ? declared : firstBoundary(bytes);
  if (used === undefined || used === "") return undefined;
  const boundary = declared === undefined ? "missing" : declared === used ? "header" : "mismatch";
  return { parts: splitParts(bytes, Buffer.from(`--${used}`, "latin1")).map(readPart), boundary };
}

function firstBoundary(bytes: Buffer): string | undefined {
  const start = bytes.toString("latin1", 0, MAX_BOUNDARY);
  return /^--([^\r\n]+)\r?\n/.exec(start)?.[1];
}

/** The bytes between two delimiters, each with its own head. */
function splitParts(bytes: Buffer, delimiter: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  const next = Buffer.concat([CRLF, delimiter]);
  let at = bytes.indexOf(delimiter);
  while (at >= 0) {
    const start = at + delimiter.length;
    const end = bytes.indexOf(next, start);
    if (end < 0 || bytes.toString("latin1", start, start + 2) === "--") break;
    parts.push(bytes.subarray(start + CRLF.length, end));
    at = end + CRLF.length;
  }
  return parts;
}

function readPart(bytes: Buffer): Part {
  const headEnd = bytes.indexOf(HEAD_END);
  const head = headEnd < 0 ? "" : bytes.toString("utf8", 0, headEnd);
  const headers = head.split("\r\n").filter(Boolean).map(readHeader);
  const disposition = headerParameters(headerValue(headers, "content-disposition") ?? "");
  const filename = disposition.get("filename");
  const contentType = headerValue(headers, "content-type");
  return {
    name: disposition.get("name") ?? null,
    ...(filename !== undefined && { filename }),
    ...(contentType !== undefined && { contentType }),
    headers,
    ...describeContent(headEnd < 0 ? bytes : bytes.subarray(headEnd + HEAD_END.length)),
  };
}

/** `name="value"` parameters of a header; the first of each name counts. */
function headerParameters(value: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const parameter = /;\s*([\w*-]+)=(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;
  for (const [, name = "", quoted, token = ""] of value.matchAll(parameter)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, quoted ?? token.trim());
  }
  return found;
}
