/** The tree of items: what becomes a request, what is left out, and that depth does no harm. */
import { describe, expect, it } from "vitest";
import { collectionOf, read, readItem, refusalOf, requestsOf, used } from "./reading.js";

const url = "http://h/";

describe("items", () => {
  it("keep their order, folders, names and pointers", () => {
    const item = [
      { name: "First", request: url },
      {
        name: "Outer",
        item: [
          { name: "Inner", item: [{ name: "Deep", request: url }] },
          { name: "Second", request: url },
        ],
      },
      { name: "Empty", item: [] },
      { name: "Last", request: url },
    ];
    const { items } = used(read(collectionOf(item)));
    expect(items.map(({ kind, name, pointer }) => [kind, name, pointer])).toEqual([
      ["request", "First", "/item/0"],
      ["folder", "Outer", "/item/1"],
      ["folder", "Empty", "/item/2"],
      ["request", "Last", "/item/3"],
    ]);
    expect(
      requestsOf(items).map(({ folders, name, pointer }) => [folders.join("/"), name, pointer]),
    ).toEqual([
      ["", "First", "/item/0"],
      ["Outer/Inner", "Deep", "/item/1/item/0/item/0"],
      ["Outer", "Second", "/item/1/item/1"],
      ["", "Last", "/item/3"],
    ]);
  });

  it("have the whole shape of the model", () => {
    const item = {
      request: { method: "post", url: "http://h/a", description: "What it does" },
      response: [],
      event: [{ listen: "test", script: { exec: ["a();"] } }],
    };
    expect(readItem(item)).toEqual({
      kind: "request",
      name: "Item",
      folders: [],
      description: "What it does",
      pointer: "/item/0",
      request: {
        method: "POST",
        url: {
          base: "http://h",
          path: ["a"],
          query: [],
          variables: [],
          pointer: "/item/0/request/url",
        },
        headers: [],
        pointer: "/item/0/request",
      },
      responses: [],
      scripts: [{ listen: "test", source: "a();", pointer: "/item/0/event/0" }],
      protocol: { disableBodyPruning: false, disabledSystemHeaders: [], transport: [] },
    });
  });

  it("may be a URL alone", () => {
    expect(readItem({ request: "http://h/a?b=c" }).request).toMatchObject({
      method: "GET",
      url: { base: "http://h", path: ["a"], pointer: "/item/0/request" },
      headers: [],
    });
  });

  it.each([
    ["a/b 🎉\nc", "a/b 🎉\nc"],
    ["__proto__", "__proto__"],
    ["", ""],
    [undefined, ""],
    [null, ""],
    [5, ""],
  ])("named %j are called %j", (name, want) => {
    expect(readItem({ name, request: url }).name).toBe(want);
  });

  it.each([
    ["the request's", { request: { url, description: "a" } }, "a"],
    [
      "the request's, as object",
      { request: { url, description: { content: "a", type: "text/markdown" } } },
      "a",
    ],
    ["the item's", { description: "a", request: url }, "a"],
    [
      "the request's before the item's",
      { description: "b", request: { url, description: "a" } },
      "a",
    ],
    ["none", { request: { url, description: null } }, undefined],
    ["an empty one", { request: { url, description: "" } }, undefined],
    ["an odd one", { request: { url, description: ["a"] } }, undefined],
  ])("have %s description", (_, item, want) => {
    expect(readItem(item).description).toBe(want);
  });

  it.each([
    ["a folder's", { description: { content: "a" } }, "a"],
    ["no", { description: {} }, undefined],
  ])("stand in folders with %s description", (_, rest, want) => {
    const { items } = used(read(collectionOf([{ name: "F", item: [], ...rest }])));
    expect(items[0]).toEqual({
      kind: "folder",
      name: "F",
      ...(want && { description: want }),
      items: [],
      pointer: "/item/0",
    });
  });
});

describe("items that are left out", () => {
  it.each([
    [{ name: "Item" }, "PW1102", "warning", "/item/0"],
    [{ name: "Item", request: null }, "PW1102", "warning", "/item/0"],
    [{ name: "Item", item: null }, "PW1102", "warning", "/item/0"],
    [null, "PW1101", "error", "/item/0"],
    ["http://h/", "PW1101", "error", "/item/0"],
    [{ name: "Folder", item: {} }, "PW1101", "error", "/item/0/item"],
    [{ name: "Folder", item: "none" }, "PW1101", "error", "/item/0/item"],
    [{ name: "Item", request: "" }, "PW1103", "warning", "/item/0/request"],
    [{ name: "Item", request: [] }, "PW1101", "error", "/item/0/request"],
    [{ name: "Item", request: 5 }, "PW1101", "error", "/item/0/request"],
    [
      { name: "Item", request: { method: null, header: null, url: null, body: null, auth: null } },
      "PW1101",
      "error",
      "/item/0/request/url",
    ],
  ])("%j gives %s", (item, code, severity, pointer) => {
    expect(refusalOf(item)).toEqual({ code, severity, pointer });
  });

  it("are named by their path, in file order", () => {
    const item = [
      {
        name: "A",
        item: [
          { name: "a", request: "" },
          { name: "B", item: [{ name: "b" }] },
        ],
      },
      { name: "c", request: { url, method: "TRACE" } },
    ];
    const { diagnostics } = read(collectionOf(item));
    expect(diagnostics.map((found) => [found.code, found.item.join("/")])).toEqual([
      ["PW1103", "A/a"],
      ["PW1102", "A/B/b"],
      ["PW1106", "c"],
    ]);
  });
});
