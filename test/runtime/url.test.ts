/** The request target: values against Postman's own encoding, where a value may not be what it seems. */
import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  expander,
  fallbacks,
  inOrder,
  InvalidArgumentError,
  type ClientOptions,
  type RequestDescription,
  type Params,
} from "../../src/runtime/index.js";
import { rejection, useServer } from "./context.js";
import { postmanTarget } from "./postman-url.js";

const context = useServer();

async function target(
  operation: Partial<RequestDescription>,
  params: Params = {},
  client: ClientOptions = {},
): Promise<string> {
  await context.call({ operation, params, client });
  return context.server.last().target;
}

const awkward = [
  "plain",
  "a b",
  " edge ",
  "100%",
  "%41",
  "%zz",
  "a+b",
  "a&b=c",
  "a=b=c",
  "#x?y",
  "/a\\b",
  "\"'<>`",
  "{}[]|^",
  "é漢😀",
  "~!$()*,;:@-_.",
  "line\nfeed\ttab\u0000\u007f",
  "",
];

describe("query values", () => {
  it.each(awkward)("go out as Postman sends them: %j", async (value) => {
    expect(await target({}, { query: { key: value } })).toBe(
      postmanTarget({ path: [""], query: [{ key: "key", value }] }),
    );
  });

  it.each(awkward.filter((key) => key !== ""))(
    "go out under the key %j as in Postman",
    async (key) => {
      expect(await target({}, { query: { [key]: "v" } })).toBe(
        postmanTarget({ path: [""], query: [{ key, value: "v" }] }),
      );
    },
  );

  it.each([
    [
      "numbers and booleans as text",
      { a: 1, b: 0.5, c: true, d: false },
      "?a=1&b=0.5&c=true&d=false",
    ],
    ["null as a key alone", { a: null, b: "1" }, "?a&b=1"],
    ["undefined not at all", { a: undefined }, ""],
    ["arrays as repeated keys", { a: ["1", 2, null, undefined] }, "?a=1&a=2&a"],
    ["empty arrays not at all", { a: [] }, ""],
    ["objects as JSON", { a: { b: [1] } }, "?a={%22b%22:[1]}"],
    ["half a surrogate pair replaced", { a: "\udc00" }, "?a=%EF%BF%BD"],
    ["keys in the caller's order", { b: 1, a: 2 }, "?b=1&a=2"],
    ["a key that is no plain one", { ["__proto__"]: "1" }, "?__proto__=1"],
    ["braces as they are", { a: "{{b}}" }, "?a={{b}}"],
  ])("write %s", async (_, query, want) => {
    expect(await target({}, { query })).toBe(`/${want}`);
  });

  it("may be JSON text by documentation", async () => {
    const operation = { jsonFields: ["a", "s"] };
    expect(await target(operation, { query: { a: ["x"], s: "[2]", n: ["x"] } })).toBe(
      "/?a=[%22x%22]&s=[2]&n=x",
    );
  });
});

describe("documented keys", () => {
  it("may be variables", async () => {
    const client = { variables: { field: "name" }, expand: expander() };
    expect(await target({}, { query: { "{{field}}[]": "{{x}}" } }, client)).toBe("/?name[]={{x}}");
  });
});

describe("inOrder", () => {
  it.each([
    [["b", "10", "b"], { "10": "x", b: ["1", "2"] }, "?b=1&10=x&b=2"],
    [["b", "10", "b"], { "10": "x", b: ["1", "2", "3"] }, "?b=1&10=x&b=2&b=3"],
    [["b", "10", "b"], { "10": "x", b: "1" }, "?b=1&10=x"],
    [["a", "b"], { z: "0", b: ["1", "2"], a: "3" }, "?a=3&b=1&b=2&z=0"],
    [["a"], {}, ""],
  ])("%j puts %j in order", async (order, query, want) => {
    expect(await target({ query: inOrder(...order) }, { query })).toBe(`/${want}`);
  });
});

describe("path values", () => {
  it.each(["plain", "a b", "é漢😀", "~!$'()*,;:@-_.x", "a&b=c+d", "[x]|", '"<>`{}'])(
    "that Postman needs no more than encode go out as it sends them: %j",
    async (value) => {
      expect(await target({ path: "/a/{id}/b" }, { path: { id: value } })).toBe(
        postmanTarget({ path: ["a", ":id", "b"], variable: [{ key: "id", value }] }),
      );
    },
  );

  it.each([
    ["/", "%2F"],
    ["\\", "%5C"],
    ["?#", "%3F%23"],
    ["%", "%25"],
    ["%2F", "%252F"],
    ["../x", "..%2Fx"],
    ["...", "..."],
    ["a\nb", "a%0Ab"],
    ["{id}", "%7Bid%7D"],
    ["{{secret}}", "%7B%7Bsecret%7D%7D"],
    ["\ud800", "%EF%BF%BD"],
  ])("stay one segment: %j", async (value, want) => {
    const client = { variables: { secret: "s" }, expand: expander() };
    expect(await target({ path: "/a/{id}/b" }, { path: { id: value } }, client)).toBe(
      `/a/${want}/b`,
    );
  });

  it.each([
    [0, "/0"],
    [false, "/false"],
  ])("may be %j", async (id, want) => {
    expect(await target({ path: "/{id}" }, { path: { id } })).toBe(want);
  });

  it("may be a part of a segment", async () => {
    const path = { id: "a/b", format: "json" };
    expect(await target({ path: "/x/{id}.{format}" }, { path })).toBe("/x/a%2Fb.json");
  });

  it.each(["", ".", "..", "%2e", "%2E%2e", ".%2e", undefined])("are refused: %j", async (id) => {
    const error = await rejection(target({ path: "/a/{id}" }, { path: { id } }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ method: "POST", url: "/a/{id}" });
    expect(String(error)).toContain("path.id");
    expect(context.server.requests).toHaveLength(0);
  });

  it.each(["constructor", "__proto__", "toString"])(
    "are one's own: %s is missing",
    async (name) => {
      expect(await rejection(target({ path: `/{${name}}` }))).toBeInstanceOf(InvalidArgumentError);
      expect(await target({ path: `/{${name}}` }, { path: { [name]: "x" } })).toBe("/x");
    },
  );

  it("have fallbacks, which go in as Postman puts them", async () => {
    const operation = {
      path: "/{base}/{id}",
      fallbacks: fallbacks({ path: { base: "{{base}}", id: "me" } }),
    };
    const client = { variables: { base: "rest/v 1" }, expand: expander() };
    expect(await target(operation, {}, client)).toBe("/rest/v%201/me");
    expect(await target(operation, { path: { base: "a/b" } }, client)).toBe("/a%2Fb/me");
    const error = await rejection(target(operation, {}, { expand: expander() }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain("{{base}}");
  });
});

describe("a path's own text", () => {
  it.each(["/a b/é", "/a,b;c=d/@x:y", "/x//y/", "/%20/%zz", "/\"<>`|[]'()"])(
    "goes out as Postman sends it: %s",
    async (path) => {
      expect(await target({ path })).toBe(postmanTarget({ path: path.slice(1).split("/") }));
    },
  );
});

describe("servers", () => {
  it("join with paths as they are", async () => {
    const { url } = context.server;
    expect(await target({ path: "/b" }, {}, { baseUrl: `${url}/v2` })).toBe("/v2/b");
    expect(await target({ path: "/b" }, {}, { baseUrl: `${url}/v2/` })).toBe("/v2//b");
    expect(await target({ path: "" }, {}, { baseUrl: url })).toBe("/");
  });

  it("have the default scheme http", async () => {
    const host = context.server.url.replace("http://", "");
    const query = { back: "https://example.com/" };
    expect(await target({ path: "/b" }, { query }, { baseUrl: host })).toBe(
      "/b?back=https://example.com/",
    );
    expect(await target({ path: "" }, { query }, { baseUrl: ` ${context.server.url}` })).toBe(
      "/?back=https://example.com/",
    );
  });

  it("are chosen by the operation", async () => {
    const servers = { auth: `${context.server.url}/oauth` };
    expect(await target({ server: "auth", path: "/token" }, {}, { servers })).toBe("/oauth/token");
  });

  it("hold variables, and variables hold variables", async () => {
    const client = {
      baseUrl: "{{url}}",
      variables: { url: "http://127.0.0.1:{{port}}/{{v{{n}}}}", n: "2", v2: "x y" },
      expand: expander(),
    };
    const port = new URL(context.server.url).port;
    const variables = { ...client.variables, port };
    expect(await target({ path: "/b" }, {}, { ...client, variables })).toBe("/x%20y/b");
  });

  it.each([
    ["none", {}],
    ["no URL", { baseUrl: "http://:x" }],
    ["a path where there is no page", { baseUrl: "/api" }],
    ["nothing at all", { baseUrl: "" }],
    ["a scheme alone", { baseUrl: "data:" }],
    ["another scheme", { baseUrl: "file:" }],
    ["another scheme with slashes", { baseUrl: "file:///etc" }],
    ["one of another kind", { baseUrl: "ftp://127.0.0.1" }],
    ["no host, so that the path would be one", { baseUrl: "https://" }],
    ["no host after one slash", { baseUrl: "https:" }],
    ["no host but a blank", { baseUrl: "https://\t" }],
    ["a host that begins with a backslash", { baseUrl: "https:\\\\" }],
    ["a scheme with a blank in it", { baseUrl: "ht\ttp://127.0.0.1" }],
    ["a first word that may be a scheme", { baseUrl: "localhost:" }],
    ["a name before its host", { baseUrl: "http://hunter2@127.0.0.1" }],
    ["a password without a scheme", { baseUrl: "user:1hunter2@127.0.0.1" }],
    ["one with a password", { baseUrl: "http://user:hunter2@127.0.0.1" }],
    ["a variable without a value", { baseUrl: "http://{{host}}", expand: expander() }],
    ["a variable without an expander", { baseUrl: "http://{{host}}", variables: { host: "x" } }],
    ["a variable that is no own one", { baseUrl: "http://{{constructor}}", expand: expander() }],
    [
      "a variable that holds itself",
      { baseUrl: "http://{{a}}", variables: { a: "{{a}}{{a}}" }, expand: expander() },
    ],
  ])("must be usable: %s", async (_, client: ClientOptions) => {
    const { baseUrl, ...others } = client;
    const options = baseUrl === undefined ? { ...others, servers: {} } : client;
    const operation = baseUrl === undefined ? { server: "gone", path: "/b" } : { path: "/b" };
    const error = await rejection(target(operation, {}, options));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ name: "ConfigurationError", method: "POST", url: "/b" });
    expect(String(error)).not.toContain("hunter2");
  });
});
