/** URLs as text and as parts: what the reader takes from them is what Postman would send. */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import type { RequestUrl } from "../../src/model/collection.js";
import { joined, readRequest, rowTexts } from "./reading.js";

/** The part of Postman's `Url` that is compared; the library's own types do not name it. */
interface PostmanUrl {
  readonly protocol?: string;
  readonly path?: readonly string[];
  readonly query: { all(): readonly { key: string | null; value: string | null }[] };
  getRemote(): string;
  toString(): string;
}

const { Url } = createRequire(import.meta.url)("postman-collection") as {
  Url: new (text: string) => PostmanUrl;
};

function urlOf(url: unknown): RequestUrl {
  return readRequest({ url }).url;
}

describe("a URL given as text", () => {
  const texts: readonly string[] = [
    "https://api.example.com/users/1?a=b&c#top",
    "{{baseUrl}}/users/:id/:file.json",
    "{{baseUrl}}",
    "{{baseUrl}}?a=1",
    "{{baseUrl}}:8080/x",
    "{{baseUrl}}users",
    "https://{{tenant}}.example.com/",
    "{{scheme}}://{{host}}/x",
    "http{{s}}://h/x",
    "localhost:3000/x",
    "127.1:4041",
    "[::1]:8080/x",
    "/only/a/path",
    "http://h/a//b///",
    "http://h/?",
    "http://h/?&&a=&=b&c=d=e&",
    "http://h/x?a=b?c=d",
    "http://h/x#f?a=b#g",
    "http://h/{{a/b?c#d}}/x?{{e&f}}={{g}}",
    "https://{{host.{{stage}}}}/x",
    "HTTP://H/Ä ü?q=é x",
  ];

  it.each(texts)("%s is read as Postman's own Url reads it", (text) => {
    const url = urlOf(text);
    const own = new Url(text);
    expect(joined(url)).toBe(own.toString());
    const origin = (own.protocol ?? "") === "" ? "" : `${own.protocol}://`;
    expect(url.base).toBe(`${origin}${own.getRemote()}`);
    expect(url.path).toEqual(own.path);
    expect(url.query.map(({ key, value }) => [key, value])).toEqual(
      own.query.all().map(({ key, value }) => [key ?? "", value]),
    );
  });

  const cases: readonly (readonly [given: string, want: string])[] = [
    ["  http://h/x ", "http://h/x "],
    ["http:\\\\h\\a", "http://h/a"],
    ["http:////h/a", "http://h/a"],
    // Postman parses once the variable is replaced; the scheme is then the variable's.
    ["{{baseUrl}}/go/https://example.com/x?y=1", "{{baseUrl}}/go/https://example.com/x?y=1"],
  ];
  it.each(cases)("%j means %j", (given, want) => {
    expect(joined(urlOf(given))).toBe(want);
  });

  it("splits the path after a variable, not after a scheme in the path", () => {
    const url = urlOf("{{baseUrl}}/go/https://example.com");
    expect(url.base).toBe("{{baseUrl}}");
    expect(url.path).toEqual(["go", "https:", "", "example.com"]);
  });
});

describe("a URL given as parts", () => {
  const cases: readonly (readonly [name: string, given: object, want: string])[] = [
    [
      "all parts",
      {
        protocol: "https",
        host: ["h", "com"],
        port: "8",
        path: ["a", "b"],
        query: [{ key: "c", value: "d" }],
        hash: "e",
      },
      "https://h.com:8/a/b?c=d#e",
    ],
    ["parts win over raw", { raw: "https://other/x", host: ["h"], path: ["a"] }, "h/a"],
    ["raw alone", { raw: "https://h/a?b=c#d" }, "https://h/a?b=c#d"],
    [
      "raw for a missing host",
      { raw: "{{baseUrl}}/a?b=c", path: ["x"], query: [{ key: "y", value: "z" }] },
      "{{baseUrl}}/x?y=z",
    ],
    [
      "raw for a host that only has a scheme",
      { raw: "https://h/a", protocol: "https", path: ["a"] },
      "https://h/a",
    ],
    [
      "raw for a scheme that stands for the host",
      { raw: "https:///{{h}}/a", host: ["https:"], port: "", path: ["", "", "{{h}}", "a"] },
      "https://{{h}}/a",
    ],
    ["an empty port", { protocol: "http", host: ["h"], port: "", path: ["a"] }, "http://h/a"],
    ["an empty port alone", { host: ["{{h}}"], port: "", path: ["a"] }, "{{h}}/a"],
    ["host as text", { host: "h.com", path: ["a"] }, "h.com/a"],
    ["path as text", { host: "h", path: "/a/b/" }, "h/a/b/"],
    ["path of one slash", { host: "h", path: "/" }, "h/"],
    ["empty path", { host: "h", path: "" }, "h"],
    ["path without segments", { host: "h", path: [] }, "h/"],
    ["segments with a type", { host: "h", path: [{ type: "string", value: "a" }, "b"] }, "h/a/b"],
    ["numbers", { host: ["h"], port: 80, path: [1, 2] }, "h:80/1/2"],
    [
      "null parts",
      {
        protocol: null,
        host: ["h"],
        port: null,
        path: ["a"],
        query: null,
        variable: null,
        hash: null,
      },
      "h/a",
    ],
    ["scheme with its slashes", { protocol: "https://", host: ["h"] }, "https://h"],
    ["scheme with its colon", { protocol: "https:", host: ["h"] }, "https://h"],
    ["path in the host", { host: ["{{baseUrl}}/v1"], path: ["a"] }, "{{baseUrl}}/v1/a"],
    [
      "whole address in the host",
      { host: ["https://h", "com/v1"], path: ["a"] },
      "https://h.com/v1/a",
    ],
    ["slashes in a segment", { host: ["h"], path: ["a/b\\c"] }, "h/a/b/c"],
    [
      "query in a segment",
      { host: ["h"], path: ["a?x=1"], query: [{ key: "y", value: "2" }] },
      "h/a?x=1?y=2",
    ],
    [
      "hash in a segment",
      { host: ["h"], path: ["a#x", "b"], query: [{ key: "y", value: "2" }] },
      "h/a#x/b?y=2",
    ],
    ["a variable over two segments", { host: ["h"], path: ["{{a", "b}}"] }, "h/{{a/b}}"],
    ["slashes in a variable", { host: ["{{a/b}}"], path: ["{{c?d}}"] }, "{{a/b}}/{{c?d}}"],
    [
      "login of variables",
      { protocol: "https", auth: { user: "{{u}}", password: "{{p}}" }, host: ["h"] },
      "https://h",
    ],
    [
      "empty login",
      { protocol: "https", auth: { user: "", password: "" }, host: ["h"] },
      "https://h",
    ],
  ];
  it.each(cases)("%s", (_, given, want) => {
    expect(joined(urlOf(given))).toBe(want);
  });

  it("keeps descriptions and disabled parameters where a segment must be parsed", () => {
    const query = [
      { key: "a", value: "1", description: "first" },
      { key: "b", value: "2", disabled: true },
    ];
    const url = urlOf({ host: ["h"], path: ["x/y"], query });
    expect(url.path).toEqual(["x", "y"]);
    expect(rowTexts(url.query)).toEqual(["a=1", "-b=2"]);
    expect(url.query[0]?.description).toBe("first");
  });
});
