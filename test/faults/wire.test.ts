/** Answers that break HTTP: each call ends, with an error that says so or with what truly came. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { createClient } from "../../src/runtime/index.js";
import { describeOperation } from "../runtime/context.js";
import { startRawServer, type RawAnswer, type RawServer } from "./raw-server.js";

let server: RawServer;

beforeAll(async () => {
  server = await startRawServer();
});
afterAll(() => server.close());

/** How the call ended: the error's name, or the body. */
async function ending(answer: RawAnswer): Promise<unknown> {
  server.answer = answer;
  const client = createClient({ baseUrl: server.url, timeoutMs: 1_000 });
  try {
    const responses = { 200: { ok: true, body: "json" } } as const;
    const { body } = await client.send(describeOperation({ responses }), {});
    return body;
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
}

const OK = "HTTP/1.1 200 OK\r\n";
const long = (text: string): string => text.repeat(100_000);

it.each<[string, RawAnswer, unknown]>([
  ["nothing at all", { bytes: "" }, "NetworkError"],
  ["nothing, for ever", { bytes: "", staysOpen: true }, "TimeoutError"],
  ["another protocol", { bytes: "220 mail.example.com ESMTP\r\n" }, "NetworkError"],
  ["no status", { bytes: "HTTP/1.1 \r\n\r\n" }, "NetworkError"],
  ["half a status line", { bytes: "HTTP/1.", staysOpen: true }, "TimeoutError"],
  ["half a header", { bytes: `${OK}Content-Le` }, "NetworkError"],
  ["headers without end", { bytes: `${OK}X: 1\r\n`, staysOpen: true }, "TimeoutError"],
  ["headers too large to hold", { bytes: `${OK}X: ${long("x")}\r\n\r\n` }, "NetworkError"],
  ["a header that is none", { bytes: `${OK}no colon\r\n\r\n{}` }, "NetworkError"],
  ["a negative length", { bytes: `${OK}Content-Length: -1\r\n\r\n{}` }, "NetworkError"],
  [
    "two lengths",
    { bytes: `${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ` },
    "NetworkError",
  ],
  ["a body that is too short", { bytes: `${OK}Content-Length: 9\r\n\r\n{}` }, "NetworkError"],
  [
    "a body that stops",
    { bytes: `${OK}Content-Length: 9\r\n\r\n{}`, staysOpen: true },
    "TimeoutError",
  ],
  // The rest belongs to no request.
  ["a body that is too long", { bytes: `${OK}Content-Length: 2\r\n\r\n{}{}` }, {}],
  [
    "a chunk without size",
    { bytes: `${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n` },
    "NetworkError",
  ],
  [
    "chunks without end",
    { bytes: `${OK}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n` },
    "NetworkError",
  ],
  [
    "a compression that is none",
    { bytes: `${OK}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}` },
    "NetworkError",
  ],
  ["half of its JSON", { bytes: `${OK}Content-Length: 4\r\n\r\n{"a"` }, "DecodeError"],
  ["two JSON texts", { bytes: `${OK}Content-Length: 4\r\n\r\n{}{}` }, "DecodeError"],
  ["bytes that are no text", { bytes: `${OK}Content-Length: 2\r\n\r\n\xff\xfe` }, "DecodeError"],
  [
    "a redirect to nowhere",
    { bytes: "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n" },
    "UnexpectedResponseError",
  ],
  [
    "a redirect in a circle",
    { bytes: "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n" },
    "NetworkError",
  ],
  [
    "a redirect out of HTTP",
    { bytes: "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n" },
    "NetworkError",
  ],
])("%s", async (_, answer, want) => {
  expect(await ending(answer)).toEqual(want);
});
