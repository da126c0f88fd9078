/** Numbers that JavaScript would round in generated code: their types, what sends them, and examples with every digit. */
import { describe, expect, it } from "vitest";
import { numberCode, writtenJson } from "../../src/emit/written-numbers.js";
import type { Body, TypeRef } from "../../src/model/api.js";
import { emitted } from "./emitted.js";
import { api, group, operation, origin } from "./model.js";

async function filesOf(body: Body) {
  const operations = [operation("Send", "POST /numbers", { body })];
  return await emitted(api([group(["Sales"], { operations })]), { examples: true });
}

function jsonBody(type: TypeRef, text: string): Extract<Body, { kind: "json" }> {
  return { kind: "json", type, contentType: "application/json", text, origin };
}

describe("a body", () => {
  it.each<[string, TypeRef, type: string, encoder: string]>([
    ["of plain numbers", { kind: "number" }, "number", "json"],
    ["of long integers", { kind: "number", exact: "integer" }, "number | bigint", "exactJson"],
    ["of long numbers", { kind: "number", exact: "any" }, "ExactNumber", "exactJson"],
    [
      "with a list of long integers",
      { kind: "array", items: { kind: "number", exact: "integer" } },
      "(number | bigint)[]",
      "exactJson",
    ],
    [
      "with long integers far inside",
      { kind: "array", items: { kind: "record", values: { kind: "number", exact: "any" } } },
      "Record<string, ExactNumber>[]",
      "exactJson",
    ],
  ])("%s says so, and has the encoder that it needs", async (_, type, text, encoder) => {
    const file = (await filesOf(jsonBody(type, "")))["sales.ts"] ?? "";
    expect(file).toContain(`  body: ${text};`);
    expect(file).toContain(`    body: ${encoder},`);
  });

  it("of GraphQL hands the encoder on", async () => {
    const files = await filesOf({
      kind: "graphql",
      query: "{ a }",
      variables: { kind: "number", exact: "integer" },
      variablesText: "12345678901234567890",
      example: 12345678901234567000,
      written: { "": "12345678901234567890" },
      origin,
    });
    expect(files["sales.ts"]).toContain('body: graphql({ query: "{ a }" }, exactJson)');
    expect(files["sales.examples.ts"]).toContain("body: 12345678901234567890n");
  });

  it("has an example with every digit, also where its type says nothing", async () => {
    const text = '{"a":[12345678901234567890,{"b":1e400}],"c":5}';
    const files = await filesOf({
      ...jsonBody({ kind: "unknown" }, text),
      example: { a: [12345678901234567000, { b: Number.MAX_VALUE }], c: 5 },
      written: { "/a/0": "12345678901234567890", "/a/1/b": "1e400" },
    });
    expect(files["sales.ts"]).toContain("body: exactJson");
    const examples = files["sales.examples.ts"] ?? "";
    expect(examples).toContain("12345678901234567890n");
    expect(examples).toContain('new JsonNumber("1e400")');
    expect(examples).not.toContain("rawBody");
  });
});

describe("a number that is written", () => {
  it.each<[text: string, isSent: boolean, want: string]>([
    ["12345678901234567890", true, "12345678901234567890n"],
    ["-12345678901234567890", true, "-12345678901234567890n"],
    ["0.1234567890123456789", true, 'new JsonNumber("0.1234567890123456789")'],
    ["12345678901234567890", false, "12345678901234567890"],
    ["1e999", false, "5"],
  ])("%s, sent: %j", (text, isSent, want) => {
    expect(numberCode(5, { numbers: { "": text }, isSent, pointer: "" }).text).toBe(want);
  });

  it.each(["1;x", "1n", "0x1", "Infinity", "", "1\n"])("is never %j", (text) => {
    const place = { numbers: { "": text }, isSent: true, pointer: "" };
    const { text: code } = numberCode(5, place);
    expect(code).toBe(`new JsonNumber(${JSON.stringify(text)})`);
  });

  it("stands in JSON as it is written", () => {
    const value = { a: [1, 2], "b/~": 3, c: null };
    const written = { "/a/1": "2.50", "/b~1~0": "1e400" };
    expect(writtenJson(value, written)).toBe('{"a":[1,2.50],"b/~":1e400,"c":null}');
  });
});
