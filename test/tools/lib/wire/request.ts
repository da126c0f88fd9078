/** One HTTP request as its bytes arrived, before anyone decoded or normalised them. */

export type Header = readonly [name: string, value: string];

export interface WireRequest {
  readonly method: string;
  /** Path and query as sent, read as latin1. */
  readonly target: string;
  /** In wire order, names in lower case, values read as latin1. */
  readonly headers: readonly Header[];
  readonly body: Buffer;
  /** Whether as many bytes came as the head announced. */
  readonly complete: boolean;
}

const CRLF = "\r\n";
const HEAD_END = "\r\n\r\n";

/**
 * Reads a request from all bytes that came so far; nothing while its head is incomplete.
 *
 * Node's own parser is no use here: it refuses invented methods and hides what was really sent.
 */
export function readRequest(bytes: Buffer): WireRequest | undefined {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return undefined;
  const [requestLine = "", ...lines] = bytes.subarray(0, headEnd).toString("latin1").split(CRLF);
  const headers = lines.map(readHeader);
  return {
    method: requestLine.slice(0, requestLine.indexOf(" ")),
    target: requestLine.slice(requestLine.indexOf(" ") + 1, requestLine.lastIndexOf(" ")),
    headers,
    ...readBody(bytes.subarray(headEnd + HEAD_END.length), headers),
  };
}

export function headerValue(headers: readonly Header[], name: string): string | undefined {
  return headers.find(([key]) => key === name)?.[1];
}

export function readHeader(line: string): Header {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

function readBody(
  bytes: Buffer,
  headers: readonly Header[],
): Pick<WireRequest, "body" | "complete"> {
  if (/\bchunked$/i.test(headerValue(headers, "transfer-encoding") ?? "")) return readChunks(bytes);
  // Bytes past a too small Content-Length stay: they were sent.
  const announced = Number(headerValue(headers, "content-length") ?? 0);
  return { body: bytes, complete: !(announced > bytes.length) };
}

function readChunks(bytes: Buffer): Pick<WireRequest, "body" | "complete"> {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = bytes.indexOf(CRLF, at);
    const size =
      lineEnd < 0 ? Number.NaN : Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    const start = lineEnd + CRLF.length;
    const end = start + size + CRLF.length;
    if (Number.isNaN(size) || bytes.length < end) {
      return { body: Buffer.concat(chunks), complete: false };
    }
    if (size === 0) return { body: Buffer.concat(chunks), complete: true };
    chunks.push(bytes.subarray(start, start + size));
    at = end;
  }
}
