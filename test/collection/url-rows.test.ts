/** Query parameters and path variables of a URL. */
import { describe, expect, it } from "vitest";
import type { RequestUrl } from "../../src/model/collection.js";
import { readRequest, rowTexts } from "./reading.js";

function urlOf(url: unknown): RequestUrl {
  return readRequest({ url }).url;
}

describe("query parameters", () => {
  const cases: readonly (readonly [name: string, given: unknown, want: readonly string[]])[] = [
    [
      "null, empty and missing values",
      [{ key: "a", value: null }, { key: "b", value: "" }, { key: "c" }],
      ["a", "b=", "c"],
    ],
    [
      "values that are no text",
      [
        { key: "a", value: 5 },
        { key: "b", value: true },
        { key: "c", value: {} },
      ],
      ["a", "b", "c"],
    ],
    [
      "keys that are no text",
      [{ key: null, value: null }, { value: "a" }, { key: 5, value: "b" }],
      ["", "=a", "=b"],
    ],
    [
      "duplicates",
      [
        { key: "a", value: "1" },
        { key: "a", value: "2" },
      ],
      ["a=1", "a=2"],
    ],
    [
      "disabled",
      [
        { key: "a", value: "1", disabled: true },
        { key: "b", value: "2", disabled: false },
        { key: "c", disabled: "yes" },
      ],
      ["-a=1", "b=2", "-c"],
    ],
    ["nulls and texts as rows", [null, "a=b=c", "d"], ["a=b=c", "d"]],
    ["a query string", "a=1&b&c=", ["a=1", "b", "c="]],
    ["names with values", { a: "1", b: "2" }, ["a=1", "b=2"]],
    ["an attribute that Postman dropped", [{ key: "a", value: "", equals: false }], ["a="]],
    ["variables in keys", [{ key: "{{k}}[]", value: "{{v}}" }], ["{{k}}[]={{v}}"]],
    ["a key of the prototype", [{ key: "__proto__", value: "x" }], ["__proto__=x"]],
  ];
  it.each(cases)("%s", (_, query, want) => {
    expect(rowTexts(urlOf({ host: ["h"], query }).query)).toEqual(want);
  });

  it("has descriptions as text and as object, and a pointer each", () => {
    const query = [
      { key: "a", value: "1", description: "text" },
      { key: "b", value: "2", description: { content: "object", type: "text/plain" } },
      { key: "c", value: "3", description: null },
    ];
    expect(urlOf({ host: ["h"], query }).query).toEqual([
      {
        key: "a",
        value: "1",
        disabled: false,
        description: "text",
        pointer: "/item/0/request/url/query/0",
      },
      {
        key: "b",
        value: "2",
        disabled: false,
        description: "object",
        pointer: "/item/0/request/url/query/1",
      },
      { key: "c", value: "3", disabled: false, pointer: "/item/0/request/url/query/2" },
    ]);
  });
});

describe("path variables", () => {
  const cases: readonly (readonly [name: string, given: unknown, want: readonly string[]])[] = [
    ["key", [{ key: "id", value: "7" }], ["id=7"]],
    ["id for key", [{ id: "id", value: "7" }], ["id=7"]],
    ["key before id", [{ key: "id", id: "f00d", value: "7" }], ["id=7"]],
    ["disabled ones count too", [{ key: "id", value: "7", disabled: true }], ["id=7"]],
    [
      "the last of several counts",
      [
        { key: "a", value: "1" },
        { key: "b", value: "2" },
        { key: "a", value: "3" },
      ],
      ["b=2", "a=3"],
    ],
    [
      "no value",
      [
        { key: "a" },
        { key: "b", value: null },
        { key: "c", value: "" },
        { key: "d", type: "string" },
      ],
      ["a", "b", "c", "d"],
    ],
    [
      "a value that Postman does not put in",
      [
        { key: "a", value: 5 },
        { key: "b", value: "5", type: "number" },
      ],
      ["a", "b"],
    ],
    ["a number declared as text", [{ key: "a", value: 5, type: "string" }], ["a=5"]],
    ["a template", [{ key: "a", value: "{{b}}", type: "any" }], ["a={{b}}"]],
    ["one object for the list", { key: "a", value: "1" }, ["a=1"]],
    ["rows without a name", [null, "x", {}, { value: "1" }], []],
  ];
  it.each(cases)("%s", (_, variable, want) => {
    expect(rowTexts(urlOf({ host: ["h"], path: [":id"], variable }).variables)).toEqual(want);
  });
});
