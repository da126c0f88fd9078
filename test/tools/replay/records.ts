/** Records for tests: the least of a request, and what is said of it. */
import type { SentRecord } from "../lib/oracle/record.js";
import { describeBody, type WireBody } from "../lib/wire/body.js";
import type { ClientRecord } from "./compare.js";

export function postman(change: Partial<SentRecord>): SentRecord {
  return {
    itemPath: ["item"],
    pointer: "/item/0",
    auth: null,
    dynamic: {},
    filled: {},
    warnings: [],
    sent: true,
    method: "GET",
    origin: "https://a.test",
    target: "/x",
    headers: [],
    autoHeaders: [],
    body: null,
    unresolved: [],
    exchanges: [],
    ...change,
  };
}

export function client(change: Partial<ClientRecord>): ClientRecord {
  return {
    method: "GET",
    origin: "https://a.test",
    target: "/x",
    headers: [],
    ownHeaders: new Set(),
    body: null,
    ...change,
  };
}

export function json(text: string): WireBody | null {
  return describeBody(Buffer.from(text), [["content-type", "application/json"]]);
}

export function form(text: string): WireBody | null {
  return describeBody(Buffer.from(text), [["content-type", "application/x-www-form-urlencoded"]]);
}

export function plain(text: string): WireBody | null {
  return describeBody(Buffer.from(text), []);
}

/** Each part as the parameters of its disposition, and its content. */
export function multipart(
  ...parts: readonly (readonly [parameters: string, content: string])[]
): WireBody | null {
  const written = parts.map(
    ([parameters, content]) =>
      `--B\r\nContent-Disposition: form-data; ${parameters}\r\n\r\n${content}\r\n`,
  );
  return describeBody(Buffer.from(`${written.join("")}--B--\r\n`), [
    ["content-type", "multipart/form-data; boundary=B"],
  ]);
}
