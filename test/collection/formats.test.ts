/** Files of every format, and files that are none. */
import { describe, expect, it } from "vitest";
import { readCollection } from "../../src/collection/index.js";
import { collectionOf, read, requestsOf, used } from "./reading.js";

const item = [{ name: "Item", request: "http://h/a" }];
const schemaOf = (version: string): string =>
  `https://schema.getpostman.com/json/collection/${version}/collection.json`;

describe("a collection", () => {
  it("has the whole shape of the model", () => {
    const collection = {
      info: { name: "Name", description: { content: "About" }, schema: schemaOf("v2.1.0") },
      variable: [{ key: "a", value: "b" }],
      item: [],
    };
    expect(read(collection)).toEqual({
      value: {
        format: "v2.1",
        name: "Name",
        description: "About",
        variables: [{ key: "a", value: "b", secret: false, pointer: "/variable/0" }],
        items: [],
      },
      diagnostics: [],
    });
  });

  it.each([
    [schemaOf("v2.0.0"), "v2.0"],
    [schemaOf("v2.1.0"), "v2.1"],
    ["https://schema.getpostman.com/collection/v2/", "v2.1"],
    ["https://schema.getpostman.com/json/draft-07/collection/v2.0.0/docs/index.html", "v2.0"],
    ["http://example.com/", "v2.1"],
    [undefined, "v2.1"],
    [5, "v2.1"],
  ])("with the schema %j has the format %s", (schema, format) => {
    expect(read({ info: { name: "a", schema }, item }).value?.format).toBe(format);
  });

  it.each([schemaOf("v2.2.0"), schemaOf("v3.0.0")])(
    "with the schema %s is not supported",
    (schema) => {
      const { value, diagnostics } = read({ info: { schema }, item });
      expect(value).toBeUndefined();
      expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
        ["PW1004", "error"],
      ]);
    },
  );

  it.each([
    [{ info: { name: "a" } }, "a"],
    [{ info: { name: "\uFEFFa\r" } }, "\uFEFFa\r"],
    [{ info: { name: "" } }, ""],
    [{ info: { name: 5 } }, "orders"],
    [{ info: {} }, "orders"],
    [{}, "orders"],
  ])("%j is called %j", (about, name) => {
    const text = JSON.stringify({ ...about, item });
    expect(readCollection({ text, file: "/x/orders.postman_collection.json" }).value?.name).toBe(
      name,
    );
  });

  it("may begin with a byte order mark", () => {
    const text = `\uFEFF${JSON.stringify(collectionOf(item))}`;
    expect(used(readCollection({ text, file: "a.json" })).items).toHaveLength(1);
  });

  it("may be wrapped, as Postman's API answers; pointers are those of the file", () => {
    const auth = { type: "bearer", bearer: [{ key: "token", value: "t" }] };
    const variable = [{ key: "a", value: "b" }];
    const rest = { auth, variable };
    const collection = used(read({ collection: collectionOf([...item, { name: "x" }], rest) }));
    expect(collection.items[0]?.pointer).toBe("/collection/item/0");
    expect(collection.variables[0]?.pointer).toBe("/collection/variable/0");
    expect(requestsOf(collection.items)[0]?.request.auth?.pointer).toBe("/collection/auth");
    const { diagnostics } = read({ collection: collectionOf([{ name: "x" }]) });
    expect(diagnostics.map(({ pointer }) => pointer)).toEqual(["/collection/item/0"]);
  });
});

describe("a file that is no collection", () => {
  it.each([
    [{}],
    [{ info: { name: "a" } }],
    [{ info: {}, item: {} }],
    [{ collection: {} }],
    [{ log: [] }],
    [[]],
    [null],
    ["text"],
    [5],
  ])("%j gives PW1003", (file) => {
    const { value, diagnostics } = read(file);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: "PW1003",
        severity: "error",
        item: [],
        pointer: "",
        message: "test.json holds no Postman collection",
      },
    ]);
  });
});

describe("a file that is not JSON", () => {
  it.each([
    ["{", 1, 2],
    ['{\n  "info": {,}\n}', 2, 12],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1} x', 1, 10],
    ["name: Pets", 1, 1],
    ['{"a": "b\n"}', 1, 7],
    ["\uFEFF{\r\n\r\n x", 3, 2],
    ["{} // no comments", 1, 4],
  ])("%j is said to stop at line %i, column %i", (text, line, column) => {
    const { value, diagnostics } = readCollection({ text, file: "some/where/a.json" });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "PW1002", message: `a.json stops being JSON at line ${line}, column ${column}` },
    ]);
  });

  it("may be nested too deep to say where", () => {
    const { diagnostics } = readCollection({ text: "[".repeat(200_000), file: "a.json" });
    expect(diagnostics).toMatchObject([{ code: "PW1002", message: "a.json stops being JSON" }]);
  });
});

describe("a file of another format", () => {
  it.each([
    ['{"openapi": "3.1.0", "paths": {}}', "PW1003", "is an OpenAPI document", "OpenAPI"],
    ['{"swagger": "2.0", "paths": {}}', "PW1003", "is an OpenAPI document", "OpenAPI"],
    ['{"name": "Test", "values": []}', "PW1003", "is a Postman environment", "--environment"],
    ['{"version": 1, "collections": []}', "PW1003", "holds all data", "by itself"],
    ['{"_type": "export", "__export_format": 4}', "PW1003", "is an export of Insomnia", "Import"],
    ['{"log": {"entries": []}}', "PW1003", "is a HAR", "Import"],
    ["openapi: 3.1.0\npaths: {}\n", "PW1002", "is an OpenAPI document", "OpenAPI"],
    ["type: collection.insomnia.rest/5.0\n", "PW1002", "is an export of Insomnia", "Import"],
    ["\n<!doctype html>", "PW1002", "is a page of a website", "export"],
    [" \n", "PW1002", "is empty", "again"],
  ])("%j is called by its name, with what can be done", (text, code, message, help) => {
    const { value, diagnostics } = readCollection({ text, file: "a.json" });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code,
        message: expect.stringContaining(`a.json ${message}`),
        help: expect.stringContaining(help),
      },
    ]);
  });
});
