/** Which differences between Postman's request and the client's count, and which are explained. */
import { describe, expect, it } from "vitest";
import type { SentRecord } from "../lib/oracle/record.js";
import { describeBody } from "../lib/wire/body.js";
import { compare, type ClientRecord } from "./compare.js";
import { reasonFor } from "./reasons.js";

function postman(change: Partial<SentRecord>): SentRecord {
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

function client(change: Partial<ClientRecord>): ClientRecord {
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

const json = (text: string) =>
  describeBody(Buffer.from(text), [["content-type", "application/json"]]);
const form = (text: string) =>
  describeBody(Buffer.from(text), [["content-type", "application/x-www-form-urlencoded"]]);
const plain = (text: string) => describeBody(Buffer.from(text), []);

function parts(boundary: string, value: string) {
  const text = `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n${value}\r\n--${boundary}--\r\n`;
  return describeBody(Buffer.from(text), [
    ["content-type", `multipart/form-data; boundary=${boundary}`],
  ]);
}

const emptyFile = describeBody(
  Buffer.from('--B\r\nContent-Disposition: form-data; name="f"; filename=""\r\n\r\n\r\n--B--\r\n'),
  [["content-type", "multipart/form-data; boundary=B"]],
);

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
    ["text and JSON that look alike", { body: plain("[1]") }, { body: json("[1]") }, ["body"]],
    ["text", { body: plain("a") }, { body: plain("a ") }, ["body"]],
    ["form pairs in another order", { body: form("a&b") }, { body: form("b&a") }, ["body"]],
    ["parts", { body: parts("B", "1") }, { body: parts("B", "2") }, ["body"]],
    ["a body and none", { body: plain("a") }, {}, ["body"]],
  ])("%s", (_, a, b, want) => {
    expect(aspects(a, b)).toEqual(want);
  });
});

describe("the reason for a difference is", () => {
  it.each<[string, Partial<SentRecord>, Partial<ClientRecord>, string | undefined]>([
    [
      "a signature",
      { auth: "hawk", headers: [["authorization", "Hawk 1"]] },
      { headers: [["authorization", "Hawk 2"]], ownHeaders: new Set(["authorization"]) },
      "signature",
    ],
    [
      "none where a token differs",
      { auth: "bearer", headers: [["authorization", "Bearer 1"]] },
      { headers: [["authorization", "Bearer 2"]], ownHeaders: new Set(["authorization"]) },
      undefined,
    ],
    [
      "a signature that the client leaves to its user",
      { auth: "oauth1", target: "/x?a=1&oauth_nonce=1" },
      { target: "/x?a=1" },
      "signature",
    ],
    [
      "none where a signed request differs elsewhere",
      { auth: "oauth1", target: "/x?a=1&oauth_nonce=1" },
      { target: "/x?a=2" },
      undefined,
    ],
    [
      "JSON that was mended",
      {
        headers: [["content-type", "application/json"]],
        body: json('{"a":1,}'),
      },
      { headers: [["content-type", "application/json"]], body: json('{"a":1}') },
      "repairedJson",
    ],
    [
      "none where mended JSON says something else",
      {
        headers: [["content-type", "application/json"]],
        body: json('{"a":1,}'),
      },
      { headers: [["content-type", "application/json"]], body: json('{"a":2}') },
      undefined,
    ],
    [
      "a file field without a file",
      { headers: [["content-type", "multipart/form-data; boundary=B"]], body: emptyFile },
      {},
      "noFile",
    ],
    ["none where a part is missing", { body: parts("B", "1") }, {}, undefined],
    ["an encoded path value", { target: "/x/a/b" }, { target: "/x/a%2Fb" }, "pathValue"],
    ["none for another path", { target: "/x/a/c" }, { target: "/x/a%2Fb" }, undefined],
  ])("%s", (_, a, b, want) => {
    const compared = { postman: postman(a), client: client(b), pathValues: ["a/b"] };
    expect(reasonFor(compare(compared.postman, compared.client), compared)).toBe(want);
  });

  it("none where one difference of several has none", () => {
    const compared = {
      postman: postman({ target: "/x/a/b", method: "PUT" }),
      client: client({ target: "/x/a%2Fb" }),
      pathValues: ["a/b"],
    };
    expect(reasonFor(compare(compared.postman, compared.client), compared)).toBeUndefined();
  });
});
