/** Saved responses, with all that real files put into them. */
import { describe, expect, it } from "vitest";
import type { SavedResponse } from "../../src/model/collection.js";
import { collectionOf, read, readItem, refusalOf, requestsOf, rowTexts } from "./reading.js";

const pointer = "/item/0/response/0";

function responseOf(response: object): SavedResponse | undefined {
  return readItem({ request: "http://h", response: [response] }).responses[0];
}

describe("a saved response", () => {
  it("has the whole shape of the model", () => {
    expect(
      responseOf({
        name: "OK",
        status: "Created",
        code: 201,
        _postman_previewlanguage: "json",
        header: [{ key: "Content-Type", value: "application/json" }],
        body: "{}",
        originalRequest: { method: "GET", url: "http://h/x" },
      }),
    ).toEqual({
      name: "OK",
      code: 201,
      status: "Created",
      headers: [
        {
          key: "Content-Type",
          value: "application/json",
          disabled: false,
          pointer: `${pointer}/header/0`,
        },
      ],
      body: "{}",
      language: "json",
      originalRequest: {
        method: "GET",
        url: {
          base: "http://h",
          path: ["x"],
          query: [],
          variables: [],
          pointer: `${pointer}/originalRequest/url`,
        },
        headers: [],
        pointer: `${pointer}/originalRequest`,
      },
      pointer,
    });
  });

  it("may hold nothing", () => {
    const bare = { name: "", headers: [], pointer };
    expect(responseOf({})).toEqual(bare);
    const nulls = {
      name: null,
      status: null,
      code: null,
      header: null,
      body: null,
      originalRequest: null,
      _postman_previewlanguage: null,
    };
    expect(responseOf(nulls)).toEqual(bare);
    expect(
      responseOf({ name: 5, status: 5, code: "", body: "", _postman_previewlanguage: "" }),
    ).toEqual(bare);
  });

  it.each([
    ["text", "<a/>", "<a/>"],
    ["data", { a: [1] }, '{"a":[1]}'],
    ["a number", 5, "5"],
  ])("has a body of %s", (_, body, want) => {
    expect(responseOf({ body })?.body).toBe(want);
  });

  it.each([
    ["lines", "A: b\nC: d", ["A=b", "C=d"]],
    ["names with values", { A: "b" }, ["A=b"]],
    [
      "what could not be sent in a request",
      [
        { key: "A B", value: "c\nd" },
        { key: "", value: "e" },
      ],
      ["A B=c\nd", "=e"],
    ],
  ])("has headers given as %s", (_, header, want) => {
    expect(rowTexts(responseOf({ header })?.headers ?? [])).toEqual(want);
  });

  it.each([
    [200, 200],
    ["404", 404],
    [599, 599],
    [0, undefined],
  ])("has the status %j", (code, want) => {
    expect(responseOf({ code })?.code).toBe(want);
  });

  it.each([1e3, 99, -1, 200.5, "200;x", "OK", true, {}])(
    "with the status %j refuses its item",
    (code) => {
      const item = { name: "Item", request: "http://h", response: [{ code: 200 }, { code }] };
      expect(refusalOf(item)).toEqual({
        code: "PW1109",
        severity: "error",
        pointer: "/item/0/response/1/code",
      });
    },
  );

  it.each([600, 999, "610"])("with the status %j is left out alone", (code) => {
    const { value, diagnostics } = read(
      collectionOf([{ name: "Item", request: "http://h", response: [{ code }, { code: 200 }] }]),
    );
    const [item] = requestsOf(value?.items ?? []);
    expect(item?.responses.map((response) => response.code)).toEqual([200]);
    expect(diagnostics).toMatchObject([
      { code: "PW1114", severity: "warning", pointer: "/item/0/response/0/code" },
    ]);
  });

  it.each([
    ["no URL", { method: "GET" }],
    ["prose for a URL", "see the docs"],
    ["a wrong type", 5],
    ["an unknown mode", { url: "http://h", method: "POST", body: { mode: "x" } }],
  ])("stands without its request where that has %s", (_, originalRequest) => {
    expect(responseOf({ code: 200, originalRequest })).toEqual({
      name: "",
      code: 200,
      headers: [],
      pointer,
    });
  });

  it("shows the body of its request, also with GET, and only an auth of its own", () => {
    const originalRequest = { method: "GET", url: "http://h", body: { mode: "raw", raw: "a" } };
    const item = { request: "http://h", response: [{ originalRequest }] };
    const auth = { type: "bearer", bearer: [{ key: "token", value: "t" }] };
    const [response] = readItem(item, { auth }).responses;
    expect(response?.originalRequest?.body).toMatchObject({ text: "a" });
    expect(response?.originalRequest?.auth).toBeUndefined();
  });
});

describe("the list of saved responses", () => {
  it.each([[null], [undefined], [{}], ["x"], [5]])("may be %j", (response) => {
    expect(readItem({ request: "http://h", response }).responses).toEqual([]);
  });

  it("keeps positions where entries are none", () => {
    const response = [null, "x", { name: "a" }];
    const found = readItem({ request: "http://h", response }).responses;
    expect(found.map((one) => [one.name, one.pointer])).toEqual([["a", "/item/0/response/2"]]);
  });
});
