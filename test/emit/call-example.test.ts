/** The calls in comments are short, plausible, and show nothing that nobody should copy. */
import { describe, expect, it } from "vitest";
import { emitted } from "./emitted.js";
import { examplesIn } from "./shown-calls.js";
import type { Operation, TypeRef } from "../../src/model/api.js";
import {
  api,
  fact,
  field,
  group,
  list,
  number,
  operation,
  origin,
  parameter,
  string,
} from "./model.js";

async function exampleOf(request: string, rest: Partial<Operation>): Promise<string | undefined> {
  const files = await emitted(
    api([group(["Pets"], { operations: [operation("Call", request, rest)] })]),
  );
  return examplesIn(files["pets.ts"] ?? "")[0];
}

const json = (example: Record<string, string>): Partial<Operation> => ({
  body: {
    kind: "json",
    contentType: "application/json",
    text: "",
    origin,
    example,
    type: {
      kind: "object",
      fields: Object.keys(example).map((key) => ({
        key,
        type: { kind: "string" },
        required: true,
        origin,
      })),
    },
  },
});

const pet: TypeRef = { kind: "object", fields: [field("name", string), field("token", string)] };

describe("the call of a comment", () => {
  it.each<[string, string, Partial<Operation>, string]>([
    [
      "has what is documented",
      "GET /pets",
      { parameters: [parameter("size", "query", { type: number, value: "3" })] },
      "{ query: { size: 3 } }",
    ],
    [
      "has a stand-in for a path variable without a value",
      "GET /pets/:petId",
      { parameters: [parameter("petId", "path")] },
      '{ path: { petId: "a1b2c3d4" } }',
    ],
    [
      "leaves out placeholders and secrets that are optional",
      "GET /pets/1",
      {
        parameters: [
          parameter("a", "query", { value: "<string>" }),
          parameter("b", "query", { value: "{{b}}" }),
          parameter("access_token", "query", { value: "s3cr3t" }),
          parameter("c", "query", { value: "c" }),
        ],
      },
      '{ query: { c: "c" } }',
    ],
    [
      "has stand-ins for placeholders and secrets of a body",
      "POST /pets",
      json({ password: "s3cr3t", name: "<string>", kind: "cat" }),
      '{\n  body: { password: "example password", name: "example name", kind: "cat" },\n}',
    ],
    [
      "leaves out what is deprecated, unless it must be given",
      "GET /pets",
      {
        parameters: [
          parameter("a", "query", { value: "a", facts: { deprecated: fact(true) } }),
          parameter("b", "query", { value: "b", doc: { deprecated: "Use c." } }),
          parameter("c", "query", {
            value: "c",
            required: true,
            facts: { deprecated: fact(true) },
          }),
        ],
      },
      '{ query: { c: "c" } }',
    ],
    [
      "has documents in fields, save for long texts and secrets in them",
      "POST /pets",
      {
        body: {
          kind: "multipart",
          origin,
          fields: [
            parameter("pets", "form", {
              encoding: "json",
              type: list(pet),
              value: JSON.stringify([
                { name: "Rex", token: "s3cr3t" },
                { name: "a name that goes on and on and on, and on", token: "s3cr3t" },
              ]),
            }),
          ],
        },
      },
      `{
  body: {
    pets: [
      { name: "Rex", token: "example token" },
      { name: "example name", token: "example token" },
    ],
  },
}`,
    ],
    [
      "has a text that names a grant",
      "POST /token",
      {
        body: {
          kind: "text",
          contentType: "application/x-www-form-urlencoded",
          text: "grant_type=client_credentials",
          origin,
        },
      },
      '{ body: "grant_type=client_credentials" }',
    ],
    [
      "has one item of a long list",
      "POST /pets",
      {
        body: {
          kind: "json",
          contentType: "application/json",
          text: "",
          origin,
          example: Array.from({ length: 20 }, (_, index) => `item number ${index}`),
          type: list(string),
        },
      },
      '{ body: ["item number 0"] }',
    ],
  ])("%s", async (_, request, rest, want) => {
    expect(await exampleOf(request, rest)).toBe(`const result = await call(client, ${want});\n`);
  });

  it("shows a part of what is too much", async () => {
    const keys = Array.from({ length: 9 }, (_, index) => `key_${index}_of_a_long_name`);
    const parameters = keys.map((key) => parameter(key, "query", { value: "some value" }));
    const shown = (await exampleOf("GET /pets", { parameters })) ?? "";
    expect(keys.filter((key) => shown.includes(key))).toEqual(keys.slice(0, 3));
  });

  it.each<[string, Partial<Operation>]>([
    ["there is nothing to pass", {}],
    [
      "a text may hold a secret",
      { body: { kind: "text", text: "<password>s3cr3t</password>", origin } },
    ],
    ["a comment would change it", { parameters: [parameter("a", "query", { value: "*/" })] }],
  ])("is missing where %s", async (_, rest) => {
    expect(await exampleOf("GET /pets", rest)).toBeUndefined();
  });
});
