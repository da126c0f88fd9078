/** Bodies of every mode, and where Postman sends none. */
import { describe, expect, it } from "vitest";
import type { RequestBody } from "../../src/model/collection.js";
import {
  collectionOf,
  read,
  readItem,
  readRequest,
  refusalOf,
  requestsOf,
  type Json,
} from "./reading.js";

const pointer = "/item/0/request/body";

function bodyOf(body: unknown, rest: Json = {}): RequestBody | undefined {
  return readRequest({ body, ...rest }).body;
}

describe("a raw body", () => {
  const cases: readonly (readonly [
    name: string,
    given: unknown,
    text: string,
    language?: string,
  ])[] = [
    ["text", { mode: "raw", raw: "<a/>" }, "<a/>"],
    [
      "with its language",
      { mode: "raw", raw: "{}", options: { raw: { language: "json" } } },
      "{}",
      "json",
    ],
    [
      "with comments and variables as written",
      { mode: "raw", raw: '{"a": {{b}}, // c\n}' },
      '{"a": {{b}}, // c\n}',
    ],
    ["given as text", "plain", "plain"],
    ["mode in other case", { mode: "RAW", raw: "a" }, "a"],
    ["blank", { mode: "raw", raw: " " }, " "],
    ["data for text", { mode: "raw", raw: { a: ["{{b}}"] } }, '{"a":["{{b}}"]}'],
    ["odd options", { mode: "raw", raw: "a", options: { raw: { language: 5 } } }, "a"],
    ["another language", { mode: "raw", raw: "{}", options: { raw: { language: "auto" } } }, "{}"],
  ];
  it.each(cases)("%s", (_, body, text, language) => {
    expect(bodyOf(body)).toEqual({
      mode: "raw",
      text,
      ...(language !== undefined && { language }),
      pointer,
    });
  });
});

describe("no body", () => {
  it.each([
    ["null", null],
    ["an empty object", {}],
    ["no mode", { raw: "a" }],
    ["null for the mode", { mode: null, raw: "a" }],
    ["the mode none", { mode: "none" }],
    ["an empty text", { mode: "raw", raw: "" }],
    ["no text", { mode: "raw" }],
    ["an empty object for the text", { mode: "raw", raw: {} }],
    ["a number for the text", { mode: "raw", raw: 5 }],
    ["a disabled body", { mode: "raw", raw: "a", disabled: true }],
    ["a disabled body of an unknown mode", { mode: "binary", disabled: true }],
    ["no fields", { mode: "urlencoded", urlencoded: [] }],
    ["null for the fields", { mode: "urlencoded", urlencoded: null }],
    ["no parts", { mode: "formdata", formdata: [] }],
    ["a list", ["a"]],
    ["a number", 5],
  ])("comes of %s", (_, body) => {
    expect(bodyOf(body)).toBeUndefined();
  });

  it.each(["GET", "HEAD", "COPY", "PURGE", "UNLOCK", "get"])("is sent with %s", (method) => {
    expect(bodyOf({ mode: "raw", raw: "a" }, { method })).toBeUndefined();
    expect(bodyOf({ mode: "binary" }, { method })).toBeUndefined();
  });

  it("is sent with GET unless pruning is disabled, at any level", () => {
    const request = { method: "GET", url: "http://h", body: { mode: "raw", raw: "a" } };
    const keep = { protocolProfileBehavior: { disableBodyPruning: true } };
    const prune = { protocolProfileBehavior: { disableBodyPruning: false } };
    const kept = (item: object, rest = {}): boolean =>
      readItem({ request, ...item }, rest).request.body !== undefined;
    expect(kept({})).toBe(false);
    expect(kept(keep)).toBe(true);
    expect(kept({}, keep)).toBe(true);
    expect(kept(prune, keep)).toBe(false);
  });

  it.each(["DELETE", "OPTIONS", "PROPFIND", "VIEW"])("is not what %s has", (method) => {
    expect(bodyOf({ mode: "raw", raw: "a" }, { method })).toBeDefined();
  });
});

describe("a file", () => {
  it.each([
    [{ src: "/etc/passwd" }, "passwd"],
    ["/x/a.png", "a.png"],
    [{}, undefined],
    [{ src: null }, undefined],
    [{ content: "aGk=" }, undefined],
    [undefined, undefined],
  ])("%j is known by its base name: %s", (file, want) => {
    const expected = { mode: "file", ...(want !== undefined && { file: want }), pointer };
    expect(bodyOf({ mode: "file", file })).toEqual(expected);
  });
});

describe("a mode in words that are not Postman's", () => {
  it.each(["json", "JSON", "text", "xml", "form-data", "x-www-form-urlencoded"])(
    "%s is no body, with a warning",
    (mode) => {
      const request = { method: "POST", url: "http://h", body: { mode, raw: "a" } };
      const { value, diagnostics } = read(collectionOf([{ name: "Item", request }]));
      expect(requestsOf(value?.items ?? [])[0]?.request.body).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: "PW1113", pointer: `${pointer}/mode` }]);
    },
  );

  it("is a file where Postman's window says so", () => {
    const file = bodyOf({ mode: "binary", binary: { src: "/x/a.png" } });
    expect(file).toEqual({ mode: "file", file: "a.png", pointer });
  });
});

describe("GraphQL", () => {
  const cases: readonly (readonly [name: string, given: unknown, want: object])[] = [
    [
      "text variables",
      { query: "{a}", variables: '{"b": {{c}}}' },
      { query: "{a}", variables: '{"b": {{c}}}' },
    ],
    [
      "variables as data",
      { query: "{a}", variables: { b: 1 } },
      { query: "{a}", variables: '{"b":1}' },
    ],
    ["null variables", { query: "{a}", variables: null }, { query: "{a}", variables: "null" }],
    ["no variables", { query: "{a}" }, { query: "{a}", variables: "" }],
    [
      "an operation's name",
      { query: "{a}", operationName: "q", variables: "" },
      { query: "{a}", variables: "", operationName: "q" },
    ],
    [
      "null for the name",
      { query: "{a}", operationName: null, variables: "" },
      { query: "{a}", variables: "" },
    ],
  ];
  it.each(cases)("%s", (_, graphql, want) => {
    expect(bodyOf({ mode: "graphql", graphql })).toEqual({ mode: "graphql", ...want, pointer });
  });

  it.each([
    [{ variables: '{"a":1}' }, '{"variables":{"a":1}}'],
    [{ variables: { a: 1 }, operationName: "q" }, '{"operationName":"q","variables":{"a":1}}'],
    ["{a}", "{}"],
    [undefined, "{}"],
  ])("%j without a query is plain JSON", (graphql, text) => {
    expect(bodyOf({ mode: "graphql", graphql })).toEqual({
      mode: "raw",
      text,
      language: "json",
      pointer,
    });
  });
});

describe("a body that is refused", () => {
  it.each([
    [{ mode: "constructor" }, "PW1107", "/mode"],
    [{ mode: "protobuf", raw: "a" }, "PW1107", "/mode"],
    [{ mode: 5 }, "PW1107", "/mode"],
    [{ mode: "urlencoded", urlencoded: 5 }, "PW1101", "/urlencoded"],
    [{ mode: "urlencoded", urlencoded: [5] }, "PW1101", "/urlencoded/0"],
    [{ mode: "formdata", formdata: "a=b" }, "PW1101", "/formdata"],
    [{ mode: "formdata", formdata: ["a=b"] }, "PW1101", "/formdata/0"],
  ])("%j gives %s", (body, code, part) => {
    const item = { name: "Item", request: { method: "POST", url: "http://h", body } };
    expect(refusalOf(item)).toEqual({ code, severity: "error", pointer: `${pointer}${part}` });
  });
});
