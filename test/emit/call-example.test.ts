/** The calls in comments are short, plausible, and show nothing that nobody should copy. */
import { describe, expect, it } from "vitest";
import { emitted } from "./emitted.js";
import { examplesIn } from "./shown-calls.js";
import type { Operation } from "../../src/model/api.js";
import { api, group, number, operation, origin, parameter } from "./model.js";

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
