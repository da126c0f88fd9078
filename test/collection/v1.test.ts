/** Collections of format v1, in and out of order. */
import { describe, expect, it } from "vitest";
import { readCollection } from "../../src/collection/index.js";
import type { Folder, RequestItem } from "../../src/model/collection.js";
import { read, requestsOf, used } from "./reading.js";

const request = (id: string, rest: object = {}): object => ({
  id,
  name: id,
  method: "GET",
  url: `http://h/${id}`,
  ...rest,
});
const v1 = (rest: object): object => ({
  id: "c",
  name: "Old",
  description: "About",
  order: [],
  requests: [],
  ...rest,
});

/** `folder(item, item)` for each item of the tree. */
function outline(items: readonly (Folder | RequestItem)[]): string {
  return items
    .map((item) => (item.kind === "folder" ? `${item.name}(${outline(item.items)})` : item.name))
    .join(" ");
}

describe("a v1 collection", () => {
  it("is read as Postman converts it, with pointers into the v1 file", () => {
    const collection = v1({
      order: ["a"],
      requests: [
        request("a", {
          method: "POST",
          description: "What it does",
          url: "{{baseUrl}}/x/:id?q=1",
          headerData: [
            { key: "A", value: "b", enabled: true },
            { key: "C", value: "d", enabled: false },
          ],
          headers: "A: b\n// C: d\n",
          dataMode: "urlencoded",
          data: [
            { key: "e", value: "f", type: "text", enabled: true },
            { key: "g", value: "h", enabled: false },
          ],
          pathVariableData: [{ key: "id", value: "7" }],
          currentHelper: "basicAuth",
          helperAttributes: { id: "basic", username: "u", password: "p" },
          tests: "check();",
          responses: [{ id: "r", name: "OK", responseCode: { code: 200, name: "OK" }, text: "{}" }],
        }),
      ],
    });
    const { format, name, description, items } = used(read(collection));
    const [item] = requestsOf(items);
    expect({ format, name, description }).toEqual({
      format: "v1",
      name: "Old",
      description: "About",
    });
    expect(item).toMatchObject({
      name: "a",
      description: "What it does",
      pointer: "/requests/0",
      request: {
        method: "POST",
        url: {
          base: "{{baseUrl}}",
          path: ["x", ":id"],
          query: [{ key: "q", value: "1" }],
          variables: [{ key: "id", value: "7" }],
          pointer: "/requests/0",
        },
        headers: [
          { key: "A", value: "b", disabled: false },
          { key: "C", value: "d", disabled: true },
        ],
        body: {
          mode: "urlencoded",
          fields: [
            { key: "e", value: "f", disabled: false },
            { key: "g", value: "h", disabled: true },
          ],
        },
        auth: {
          type: "basic",
          params: { username: "u", password: "p" },
          declaredAt: ["a"],
          pointer: "/requests/0",
        },
      },
      responses: [{ name: "OK", code: 200, body: "{}", pointer: "/requests/0" }],
      scripts: [{ listen: "test", source: "check();" }],
    });
  });

  const trees: readonly (readonly [name: string, given: object, want: string])[] = [
    ["order", { order: ["b", "a"], requests: [request("a"), request("b")] }, "b a"],
    ["an empty order", { order: [], folders: [], requests: [request("a"), request("b")] }, "a b"],
    ["no order", { order: undefined, requests: [request("a")] }, "a"],
    [
      "requests that the order forgets",
      { order: ["b"], requests: [request("a"), request("b"), request("c")] },
      "b a c",
    ],
    [
      "an order of requests that are not there",
      { order: ["x", "a"], requests: [request("a")] },
      "a",
    ],
    [
      "folders",
      {
        order: ["a"],
        folders: [{ id: "f", name: "F", order: ["b"] }],
        requests: [request("a"), request("b")],
      },
      "F(b) a",
    ],
    [
      "a request that names its folder",
      { folders: [{ id: "f", name: "F", order: [] }], requests: [request("a", { folder: "f" })] },
      "F(a)",
    ],
    [
      "folders in folders",
      {
        folders_order: ["f"],
        folders: [
          { id: "g", name: "G", order: ["a"] },
          { id: "f", name: "F", order: [], folders_order: ["g"] },
        ],
        requests: [request("a")],
      },
      "F(G(a))",
    ],
    [
      "folders that the order forgets",
      {
        folders_order: [],
        folders: [{ id: "f", name: "F", order: ["a"] }],
        requests: [request("a")],
      },
      "F(a)",
    ],
    [
      "folders that hold each other",
      {
        folders_order: ["f"],
        folders: [
          { id: "f", name: "F", order: ["a"], folders_order: ["g"] },
          { id: "g", name: "G", order: [], folders_order: ["f"] },
        ],
        requests: [request("a")],
      },
      "F(G() a)",
    ],
    [
      "a folder that holds itself",
      {
        folders: [{ id: "f", name: "F", order: ["a"], folders_order: ["f"] }],
        requests: [request("a")],
      },
      "F(a)",
    ],
    [
      "two requests with one id",
      {
        order: ["a"],
        requests: [request("a", { name: "first" }), request("a", { name: "second" })],
      },
      "second first",
    ],
    [
      "requests without an id",
      {
        requests: [
          { name: "first", url: "http://h" },
          { name: "second", url: "http://h" },
        ],
      },
      "first second",
    ],
    [
      "nulls in the lists",
      { order: [null, "a"], folders: [null], requests: [request("a")] },
      "() a",
    ],
  ];
  it.each(trees)("with %s", (_, rest, want) => {
    expect(outline(used(read(v1(rest))).items)).toBe(want);
  });

  it("finds its items in the file, whatever the order", () => {
    const collection = v1({
      order: ["b"],
      folders: [{ id: "f", name: "F", order: ["c"] }],
      requests: [
        request("a", { url: "" }),
        request("b"),
        request("c", { method: "TRACE" }),
        request("d", { url: null }),
      ],
    });
    const { value, diagnostics } = read({ collection });
    expect(value?.items.map(({ pointer }) => pointer)).toEqual([
      "/collection/folders/0",
      "/collection/requests/1",
    ]);
    expect(diagnostics.map(({ code, item, pointer }) => [code, item.join("/"), pointer])).toEqual([
      ["PW1106", "F/c", "/collection/requests/2"],
      ["PW1103", "a", "/collection/requests/0"],
      ["PW1103", "d", "/collection/requests/3"],
    ]);
  });

  it("has variables", () => {
    const collection = used(read(v1({ variables: [{ key: "a", value: "b" }] })));
    expect(collection.variables).toMatchObject([{ key: "a", value: "b" }]);
  });

  it("is read the same way twice: no random ids", () => {
    const collection = v1({
      requests: [{ name: "a", url: "http://h", responses: [{ name: "r" }] }],
    });
    expect(read(collection)).toEqual(read(collection));
  });

  it("that Postman's converter gives up on is no collection", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const text = JSON.stringify(v1({ requests: [request("a", { x: null })] }));
    const hostile = text.replace('"x":null', `"x":${deep}`);
    const { value, diagnostics } = readCollection({ text: hostile, file: "old.json" });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["PW1003"]);
  });
});
