/** Reading requests and bodies from their bytes. */
import { describe, expect, it } from "vitest";
import { describeBody } from "./wire/body.js";
import { readRequest } from "./wire/request.js";

const bytes = (...lines: readonly string[]): Buffer => Buffer.from(lines.join("\r\n"), "latin1");

describe("readRequest", () => {
  it("waits for the whole head", () => {
    expect(readRequest(bytes("GET / HTTP/1.1", "Host: a.test", ""))).toBeUndefined();
  });

  it("keeps method, target and repeated headers as sent", () => {
    const request = readRequest(bytes("Purge /a b?c HTTP/1.1", "X-A: 1", "x-a:2", "", ""));
    expect(request).toMatchObject({
      method: "Purge",
      target: "/a b?c",
      headers: [
        ["x-a", "1"],
        ["x-a", "2"],
      ],
      complete: true,
    });
  });

  it.each([
    ["as long as announced", bytes("P / H", "Content-Length: 2", "", "ab"), "ab", true],
    ["shorter than announced", bytes("P / H", "Content-Length: 3", "", "ab"), "ab", false],
    ["longer than announced", bytes("P / H", "Content-Length: 1", "", "ab"), "ab", true],
    ["in chunks", chunked("2", "ab", "1", "c", "0", "", ""), "abc", true],
    ["in chunks that break off", chunked("2", "ab", "5", "c"), "ab", false],
  ])("reads a body %s", (_, given, text, complete) => {
    const request = readRequest(given);
    expect([request?.body.toString(), request?.complete]).toEqual([text, complete]);
  });
});

function chunked(...lines: readonly string[]): Buffer {
  return bytes("P / H", "Transfer-Encoding: chunked", "", ...lines);
}

describe("describeBody", () => {
  it.each([
    ["nothing", "", "text/plain", null],
    ["text", "hi", "text/plain", { size: 2, text: "hi" }],
    [
      "JSON",
      '{"a":1}',
      "application/hal+json; charset=utf-8",
      { size: 7, text: '{"a":1}', json: { a: 1 } },
    ],
    ["broken JSON", '{"a"', "application/json", { size: 4, text: '{"a"' }],
    ["bytes that are no text", "\xff", "image/png", { size: 1, base64: "/w==" }],
    [
      "a form",
      "a=1+2&b&c=%zz",
      "application/x-www-form-urlencoded",
      {
        size: 13,
        text: "a=1+2&b&c=%zz",
        form: [
          ["a", "1 2"],
          ["b", ""],
          ["c", "%zz"],
        ],
      },
    ],
  ])("reads %s", (_, body, contentType, want) => {
    expect(describeBody(bytes(body), [["content-type", contentType]])).toEqual(want);
  });

  const multipart = bytes(
    "--B",
    'Content-Disposition: form-data; name="a"',
    "",
    "1",
    "--B",
    'Content-Disposition: form-data; name="f"; filename="x.txt"',
    "Content-Type: text/plain",
    "",
    "two\r\nlines",
    "--B--",
    "",
  );

  it.each([
    ["multipart/form-data; boundary=B", "header"],
    ["multipart/form-data; boundary=C", "mismatch"],
    ["multipart/form-data", "missing"],
  ])("reads the parts of %s", (contentType, boundary) => {
    expect(describeBody(multipart, [["content-type", contentType]])).toMatchObject({
      boundary,
      parts: [
        { name: "a", text: "1" },
        { name: "f", filename: "x.txt", contentType: "text/plain", text: "two\r\nlines" },
      ],
    });
  });
});
