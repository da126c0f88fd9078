/** Parameters: types from prose and documented values, what is sent without the caller, what is required. */
import { describe, expect, it } from "vitest";
import type { Parameter, TypeRef } from "../../../src/model/api.js";
import { apiOf, item, operationOf } from "../postman.js";

function query(...entries: readonly Readonly<Record<string, unknown>>[]): readonly Parameter[] {
  const url = {
    raw: "x",
    protocol: "https",
    host: ["api", "example", "com"],
    path: ["pets"],
    query: entries,
  };
  return operationOf({ url }).parameters;
}

const number: TypeRef = { kind: "number" };
const text: TypeRef = { kind: "string" };
const boolean: TypeRef = { kind: "boolean" };

describe("the type of a parameter", () => {
  const cases: readonly (readonly [value: string | null, description: string, want: TypeRef])[] = [
    ["false", "Whether to count.", boolean],
    ["Rex", "The name.", text],
    ["30", "How many.", { kind: "union", members: [number, text] }],
    ["30", "How many. Default: 30.", number],
    ["007", "The code.", text],
    ["<integer>", "", { kind: "number", integer: true }],
    ["<boolean>", "", boolean],
    ["<string>", "", text],
    ["{{count}}", "", text],
    ["", "", text],
    ["true", "Whether people with an email address of that domain are found.", boolean],
  ];
  it.each(cases)("%j %j", (value, description, want) => {
    expect(query({ key: "q", value, description }).map(({ type }) => type)).toEqual([want]);
  });
});

describe("an id that somebody left in the path", () => {
  const url = { raw: "x", host: ["h"], path: ["cards", "42", "copy"] };

  it("is sent unless another one is given", () => {
    expect(operationOf({ url }).parameters).toMatchObject([
      { key: "cardId", in: "path", required: false, fallback: "42" },
    ]);
  });

  it("is told of, with the value and with how to settle it", () => {
    const { diagnostics } = apiOf([item("Copy", { url })]);
    expect(diagnostics.filter(({ code }) => code === "PW1115")).toMatchObject([
      {
        severity: "info",
        item: ["Copy"],
        pointer: "/item/0/request/url",
        message: 'an id in the path is the parameter "cardId" ("42" where none is given)',
        help: expect.stringContaining("`/cards/:cardId`"),
      },
    ]);
  });
});

describe("a closed set", () => {
  const description = "One of `cat`, `dog`.";

  it("is one type wherever key and values are the same, named after the folder", () => {
    const request = (value: string) => ({
      url: { raw: "x", host: ["h"], path: ["a"], query: [{ key: "kind", value, description }] },
    });
    const folder = {
      name: "Pets",
      item: [item("List", request("cat")), item("Count", request("dog"))],
    };
    const [group] = apiOf([folder]).value.groups;
    expect(group?.types.map(({ kind, nameHints }) => [kind, nameHints[0]])).toEqual([
      ["enum", "pet kind"],
    ]);
  });

  it("holds the documented value, and says so where the description does not", () => {
    const url = {
      raw: "x",
      host: ["h"],
      path: ["a"],
      query: [{ key: "kind", value: "bird", description }],
    };
    const { value, diagnostics } = apiOf([item("List", { url })]);
    const [type] = value.groups.flatMap(({ types }) => types);
    expect(type?.kind === "enum" && type.members.map((member) => member.value)).toEqual([
      "cat",
      "dog",
      "bird",
    ]);
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toContainEqual([
      "PW2002",
      "/item/0/request/url/query/0",
    ]);
  });

  it("keeps numbers numbers", () => {
    const [parameter] = query({ key: "state", value: "1", description: "`0` - off<br>`1` - on" });
    expect(parameter?.facts.enum?.value.map(({ value }) => value)).toEqual(["0", "1"]);
  });
});

describe("what is sent without the caller", () => {
  const cases: readonly (readonly [
    header: Readonly<Record<string, unknown>>,
    fallback: string | undefined,
  ])[] = [
    [{ key: "Accept", value: "application/json" }, "application/json"],
    [{ key: "Pets-Version", value: "2024-01-01" }, "2024-01-01"],
    [{ key: "Idempotency-Key", value: "37" }, undefined],
    [{ key: "X-Tenant", value: "{{tenant}}" }, "{{tenant}}"],
    [{ key: "Accept", value: "text/csv", disabled: true }, undefined],
    [{ key: "X-Tenant", value: "{{tenant}}", disabled: true }, undefined],
  ];
  it.each(cases)("%j", (header, fallback) => {
    expect(operationOf({ header: [header] }).parameters.map((each) => each.fallback)).toEqual([
      fallback,
    ]);
  });

  it("is never a literal credential", () => {
    const { value, diagnostics } = apiOf([
      item("Do", { header: [{ key: "X-Api-Key", value: "s3cr3t" }] }),
    ]);
    expect(JSON.stringify([value, diagnostics])).not.toContain("s3cr3t");
    expect(diagnostics.map(({ code }) => code)).toContain("PW1203");
  });
});

describe("what is required", () => {
  const url = (path: readonly string[], variable: readonly unknown[] = []) => ({
    raw: "x",
    host: ["h"],
    path,
    variable,
  });

  it("is a path variable, but not one that the collection has a value for", () => {
    const variables = { variable: [{ key: "tenant", value: "acme" }] };
    const operation = operationOf({ url: url(["{{tenant}}", "{{user}}", ":id"]) }, variables);
    expect(operation.parameters.map(({ key, required }) => [key, required])).toEqual([
      ["tenant", false],
      ["user", true],
      ["id", true],
    ]);
  });

  it("is what the description marks, and nothing else", () => {
    const parameters = query(
      { key: "a", value: "1", description: "(Required) The first." },
      { key: "b", value: "1", description: "(Optional) The second." },
      { key: "c", value: "1" },
      { key: "d", value: "1", disabled: true },
    );
    expect(parameters.map(({ required }) => required)).toEqual([true, false, false, false]);
  });
});

describe("keys that stand several times", () => {
  it("are one parameter with several values, in their order where others stand between", () => {
    const entries = ["a", "b", "a"].map((key, index) => ({ key, value: `v${index}` }));
    const url = { raw: "x", host: ["h"], path: ["p"], query: entries };
    const operation = operationOf({ url });
    expect(operation.parameters.map(({ key, repeated }) => [key, repeated])).toEqual([
      ["a", true],
      ["b", false],
    ]);
    expect(operation.queryOrder).toEqual(["a", "b", "a"]);
  });

  it("need no order where an object keeps it", () => {
    const url = {
      raw: "x",
      host: ["h"],
      path: ["p"],
      query: [
        { key: "a", value: "1" },
        { key: "a", value: "2" },
      ],
    };
    expect(operationOf({ url }).queryOrder).toBeUndefined();
  });
});

describe("JSON text in a form", () => {
  const form = (value: string) =>
    operationOf({
      method: "POST",
      body: { mode: "formdata", formdata: [{ key: "tags", value, type: "text" }] },
    });

  it("is typed by what it holds", () => {
    const { body } = form('["a","b"]');
    const [field] = body?.kind === "multipart" ? body.fields : [];
    expect([field?.encoding, field?.type]).toEqual(["json", { kind: "array", items: text }]);
  });

  it("may be passed as text where the client would write it otherwise", () => {
    const { body } = form('[ "a" ]');
    const [field] = body?.kind === "multipart" ? body.fields : [];
    expect(field?.type).toEqual({ kind: "union", members: [{ kind: "array", items: text }, text] });
  });
});
