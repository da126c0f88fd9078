/** Variables of collections, folders and value files, as text and in order of precedence. */
import { describe, expect, it } from "vitest";
import { readCollection } from "../../src/collection/index.js";
import type { Variable } from "../../src/model/collection.js";
import { collectionOf, read, used } from "./reading.js";

/** `key=value`; a secret has an exclamation mark before its key. */
function texts(variables: readonly Variable[]): readonly string[] {
  return variables.map(({ key, value, secret }) => `${secret ? "!" : ""}${key}=${value}`);
}

describe("variables of a collection", () => {
  const cases: readonly (readonly [name: string, given: unknown, want: readonly string[]])[] = [
    ["text", [{ key: "a", value: "b" }], ["a=b"]],
    ["a template", [{ key: "a", value: "{{b}}" }], ["a={{b}}"]],
    ["no value", [{ key: "a" }, { key: "b", type: "string" }], ["a=", "b="]],
    [
      "null is a word",
      [
        { key: "a", value: null },
        { key: "b", value: null, type: "string" },
      ],
      ["a=null", "b=null"],
    ],
    [
      "numbers and booleans",
      [
        { key: "a", value: 5 },
        { key: "b", value: false },
      ],
      ["a=5", "b=false"],
    ],
    [
      "declared booleans",
      [
        { key: "a", value: "false", type: "boolean" },
        { key: "b", value: "", type: "Boolean" },
      ],
      ["a=true", "b=false"],
    ],
    [
      "declared numbers",
      [
        { key: "a", value: "05", type: "number" },
        { key: "b", value: "x", type: "number" },
        { key: "c", value: {}, type: "number" },
      ],
      ["a=5", "b=NaN", "c=NaN"],
    ],
    [
      "data",
      [
        { key: "a", value: { b: 1 } },
        { key: "c", value: [1, [2]] },
        { key: "d", value: { e: 1 }, type: "string" },
      ],
      ['a={"b":1}', "c=1,2", 'd={"e":1}'],
    ],
    [
      "declared data",
      [
        { key: "a", value: '{"b":1}', type: "object" },
        { key: "c", value: "[1,2]", type: "array" },
        { key: "d", value: "x", type: "array" },
        { key: "e", value: [3], type: "array" },
      ],
      ['a={"b":1}', "c=1,2", "d=", "e=3"],
    ],
    [
      "types that Postman does not know",
      [
        { key: "a", value: "b", type: "default" },
        { key: "c", value: "d", type: 5 },
      ],
      ["a=b", "c=d"],
    ],
    [
      "secrets stay behind",
      [
        { key: "a", value: "s3cret", type: "secret" },
        { key: "b", value: "s3cret", secret: true },
      ],
      ["!a=", "!b="],
    ],
    [
      "disabled",
      [
        { key: "a", value: "1" },
        { key: "a", value: "2", disabled: true },
      ],
      ["a=1"],
    ],
    [
      "several of one name, in order",
      [
        { key: "a", value: "1" },
        { key: "a", value: "2" },
      ],
      ["a=1", "a=2"],
    ],
    [
      "rows without a key",
      [null, "x", {}, { value: "1" }, { key: "", value: "1" }, { id: "a", value: "1" }],
      [],
    ],
    ["one object for the list", { key: "a", value: "1" }, ["a=1"]],
    ["no list", "a=1", []],
    [
      "names of the prototype",
      [
        { key: "__proto__", value: "1" },
        { key: "toString", value: "2" },
      ],
      ["__proto__=1", "toString=2"],
    ],
    ["a list of objects", [{ key: "a", value: [{ toString: 1 }] }], ['a=[{"toString":1}]']],
  ];
  it.each(cases)("%s", (_, variable, want) => {
    expect(texts(used(read(collectionOf([], { variable }))).variables)).toEqual(want);
  });

  it("have descriptions and pointers", () => {
    const variable = [
      { key: "a", value: "b", disabled: true },
      { key: "c", value: "d", description: "e" },
    ];
    expect(used(read(collectionOf([], { variable }))).variables).toEqual([
      { key: "c", value: "d", secret: false, description: "e", pointer: "/variable/1" },
    ]);
  });

  it("do not include those of folders, which Postman's runtime does not resolve", () => {
    const collection = used(
      read(collectionOf([{ name: "F", item: [], variable: [{ key: "a", value: "b" }] }])),
    );
    expect(collection.variables).toEqual([]);
    expect(collection.items[0]).toHaveProperty("variables", [
      { key: "a", value: "b", secret: false, pointer: "/item/0/variable/0" },
    ]);
  });
});

/** The variables of a collection that defines `own`, read with these files. */
function withFiles(...files: readonly unknown[]): ReturnType<typeof readCollection> {
  const text = JSON.stringify(
    collectionOf([], { variable: [{ key: "own", value: "collection" }] }),
  );
  const environments = files.map((file, index) => ({
    text: JSON.stringify(file),
    file: `${index}.json`,
  }));
  return readCollection({ text, file: "test.json", environments });
}

describe("value files", () => {
  const values = [{ key: "a", value: "b" }];
  const cases: readonly (readonly [name: string, given: unknown, want: readonly string[]])[] = [
    [
      "an environment",
      { name: "E", values, _postman_variable_scope: "environment" },
      ["own=collection", "a=b"],
    ],
    [
      "an environment of Postman's API",
      { environment: { name: "E", values } },
      ["own=collection", "a=b"],
    ],
    [
      "globals, which the collection's own win over",
      { name: "G", values, _postman_variable_scope: "globals" },
      ["a=b", "own=collection"],
    ],
    ["globals of Postman's API", { globals: { values } }, ["a=b", "own=collection"]],
    ["old globals", values, ["a=b", "own=collection"]],
    [
      "names and values",
      { a: "b", c: 5, d: null, e: { f: 1 }, g: true },
      ["own=collection", "a=b", "c=5", "d=null", 'e={"f":1}', "g=true"],
    ],
    ["an empty object", {}, ["own=collection"]],
    [
      "entries that are off",
      {
        values: [
          { key: "a", value: "1", enabled: false },
          { key: "b", value: "2", disabled: true },
          { key: "c", value: "3", enabled: true },
        ],
      },
      ["own=collection", "c=3"],
    ],
    [
      "null values",
      { values: [{ key: "a", value: null }, { key: "b" }] },
      ["own=collection", "a=", "b="],
    ],
    [
      "secrets",
      { values: [{ key: "a", value: "s3cret", type: "secret" }] },
      ["own=collection", "!a="],
    ],
    ["odd entries", { values: [null, 5, { value: "x" }] }, ["own=collection"]],
    ["names of the prototype", JSON.parse('{"__proto__": "x"}'), ["own=collection", "__proto__=x"]],
  ];
  it.each(cases)("%s", (_, file, want) => {
    const { value, diagnostics } = withFiles(file);
    expect(diagnostics).toEqual([]);
    expect(texts(value?.variables ?? [])).toEqual(want);
  });

  it("win in the order in which they are given", () => {
    const { value } = withFiles(
      { values: [{ key: "x", value: "first" }] },
      { values: [{ key: "x", value: "second" }] },
    );
    expect(texts(value?.variables ?? []).at(-1)).toBe("x=first");
  });

  it("point into themselves", () => {
    expect(withFiles({ values }).value?.variables[1]?.pointer).toBe("/values/0");
    expect(withFiles({ environment: { values } }).value?.variables[1]?.pointer).toBe(
      "/environment/values/0",
    );
    expect(withFiles({ "a/b": "c" }).value?.variables[1]?.pointer).toBe("/a~1b");
  });

  it.each([
    [collectionOf([]), "PW1005", "0.json holds no environment"],
    [{ collection: { item: [] } }, "PW1005", "0.json holds no environment"],
    ["text", "PW1005", "0.json holds no environment"],
    [null, "PW1005", "0.json holds no environment"],
  ])("%j is none", (file, code, message) => {
    const { value, diagnostics } = withFiles(file);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, severity: "error", message }]);
  });

  it("that are not JSON are said to be so", () => {
    const environments = [{ text: "{", file: "e.json" }];
    const { value, diagnostics } = readCollection({
      text: JSON.stringify(collectionOf([])),
      file: "c.json",
      environments,
    });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "PW1002", message: "e.json stops being JSON at line 1, column 2" },
    ]);
  });
});
