/** Which differences between Postman's request and the client's count. */
import { describe, expect, it } from "vitest";
import type { SentRecord } from "../lib/oracle/record.js";
import { describeBody } from "../lib/wire/body.js";
import { compare, type ClientRecord } from "./compare.js";
import { client, form, json, plain, postman } from "./records.js";

function parts(boundary: string, value: string) {
  const text = `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n${value}\r\n--${boundary}--\r\n`;
  return describeBody(Buffer.from(text), [
    ["content-type", `multipart/form-data; boundary=${boundary}`],
  ]);
}

const aspects = (a: Partial<SentRecord>, b: Partial<ClientRecord>): readonly string[] =>
  compare(postman(a), client(b)).map(({ aspect }) => aspect);

describe("equal are", () => {
  it.each<[string, Partial<SentRecord>, Partial<ClientRecord>]>([
    ["the same requests", {}, {}],
    ["a default port and none", { origin: "https://a.test:443" }, {}],
    [
      "headers that Postman adds by itself and none",
      { headers: [["user-agent", "PostmanRuntime"]], autoHeaders: ["user-agent"] },
      {},
    ],
    ["headers that fetch adds by itself and none", {}, { headers: [["sec-fetch-mode", "cors"]] }],
    [
      "a hand-written host that is the URL's own and none",
      { headers: [["host", "a.test"]] },
      { headers: [["host", "127.0.0.1"]] },
    ],
    [
      "a repeated header and its combined form",
      {
        headers: [
          ["x-a", "1"],
          ["x-a", "2"],
        ],
      },
      { headers: [["x-a", "1, 2"]], ownHeaders: new Set(["x-a"]) },
    ],
    ["JSON in another layout", { body: json('{ "a": [1, 2] }') }, { body: json('{"a":[1,2]}') }],
    ["numbers in another spelling", { body: json("[1.0,1e3]") }, { body: json("[1,1000]") }],
    ["objects in another order", { body: json('{"a":1,"b":2}') }, { body: json('{"b":2,"a":1}') }],
    [
      "JSON in a form in another layout",
      { body: form("a=%7B%20%22b%22%3A1%7D") },
      { body: form("a=%7B%22b%22%3A1%7D") },
    ],
    ["forms in another encoding", { body: form("a=%20") }, { body: form("a=+") }],
    [
      "multipart bodies with another boundary",
      {
        headers: [["content-type", "multipart/form-data; boundary=B"]],
        body: parts("B", "1"),
      },
      {
        headers: [["content-type", "multipart/form-data; boundary=C"]],
        body: parts("C", "1"),
      },
    ],
  ])("%s", (_, a, b) => {
    expect(aspects(a, b)).toEqual([]);
  });
});

describe("different are", () => {
  it.each<[string, Partial<SentRecord>, Partial<ClientRecord>, readonly string[]]>([
    ["methods", { method: "get" }, {}, ["method"]],
    ["origins", { origin: "http://a.test" }, {}, ["origin"]],
    ["paths", { target: "/y" }, {}, ["path"]],
    ["an empty query and none", { target: "/x?" }, {}, ["query"]],
    ["queries in another order", { target: "/x?a&b" }, { target: "/x?b&a" }, ["query"]],
    ["a header that the client forgets", { headers: [["x-a", "1"]] }, {}, ["header x-a"]],
    [
      "a header that the client makes up",
      {},
      { headers: [["accept", "text/html"]], ownHeaders: new Set(["accept"]) },
      ["header accept"],
    ],
    [
      "the content type that fetch makes of text",
      {},
      { headers: [["content-type", "text/plain;charset=UTF-8"]] },
      ["header content-type"],
    ],
    ["JSON values", { body: json("[1]") }, { body: json("[2]") }, ["body"]],
    [
      "digits that a number has no room for",
      { body: json("[12345678901234567890,0.1234567890123456789]") },
      { body: json("[12345678901234567000,0.1234567890123456789]") },
      ["body"],
    ],
    ["numbers past all", { body: json("[1e400]") }, { body: json("[null]") }, ["body"]],
    ["a key twice and once", { body: json('{"a":1,"a":2}') }, { body: json('{"a":2}') }, ["body"]],
    [
      "long numbers in a form",
      { body: form("a=%5B12345678901234567891%5D") },
      { body: form("a=%5B12345678901234567890%5D") },
      ["body"],
    ],
    ["text and JSON that look alike", { body: plain("[1]") }, { body: json("[1]") }, ["body"]],
    ["text", { body: plain("a") }, { body: plain("a ") }, ["body"]],
    ["form pairs in another order", { body: form("a&b") }, { body: form("b&a") }, ["body"]],
    ["parts", { body: parts("B", "1") }, { body: parts("B", "2") }, ["body"]],
    ["a body and none", { body: plain("a") }, {}, ["body"]],
  ])("%s", (_, a, b, want) => {
    expect(aspects(a, b)).toEqual(want);
  });
});
