/** Bodies that were saved with responses, as further samples of what may be sent. */
import { describe, expect, it } from "vitest";
import type { Operation } from "../../../src/model/api.js";
import { apiOf, item } from "../postman.js";

const json = (value: unknown): unknown => ({
  mode: "raw",
  raw: JSON.stringify(value),
  options: { raw: { language: "json" } },
});
const form = (fields: Readonly<Record<string, string>>): unknown => ({
  mode: "urlencoded",
  urlencoded: Object.entries(fields).map(([key, value]) => ({ key, value })),
});

/** A saved response to a request with a body of its own. */
function saved(code: number | undefined, body: unknown): unknown {
  const url = "https://api.example.com/pets";
  return { name: "Saved", code, originalRequest: { method: "POST", url, body } };
}

function bodyOf(body: unknown, responses: readonly unknown[]): NonNullable<Operation["body"]> {
  const { value } = apiOf([item("Create pet", { method: "POST", body }, responses)]);
  const found = value.groups[0]?.operations[0]?.body;
  if (found === undefined) throw new TypeError("the operation has no body");
  return found;
}

function keysOf(body: unknown, responses: readonly unknown[]): readonly string[] {
  const { value } = apiOf([item("Create pet", { method: "POST", body }, responses)]);
  return (value.groups[0]?.types ?? []).flatMap((type) =>
    type.kind === "object"
      ? type.fields.map(({ key, required }) => key + (required ? "" : "?"))
      : [],
  );
}

describe("JSON bodies of saved requests", () => {
  const cases = [
    {
      what: "add fields",
      responses: [saved(201, json({ name: "Rex", tag: "dog" }))],
      keys: ["name?", "tag?"],
    },
    {
      what: "do not where they were refused",
      responses: [saved(400, json({ nmae: "Rex" }))],
      keys: ["name?"],
    },
    {
      what: "do not where nothing says what came",
      responses: [saved(undefined, json({ tag: "dog" }))],
      keys: ["name?"],
    },
    {
      what: "do not where they cannot be read",
      responses: [saved(201, { mode: "raw", raw: '{"tag":' })],
      keys: ["name?"],
    },
    {
      what: "do not in another mode",
      responses: [saved(201, form({ tag: "dog" }))],
      keys: ["name?"],
    },
  ];
  it.each(cases)("$what", ({ responses, keys }) => {
    expect(keysOf(json({ name: "Tom" }), responses)).toEqual(keys);
  });

  it("leave the example that is sent as it is", () => {
    const body = bodyOf(json({ name: "Tom" }), [saved(201, json({ name: "Rex", tag: "dog" }))]);
    expect(body).toMatchObject({ kind: "json", example: { name: "Tom" } });
  });
});

describe("forms of saved requests", () => {
  it("add fields that only a caller sends", () => {
    const body = bodyOf(form({ name: "Tom" }), [
      saved(200, form({ name: "Rex", tag: "{{tag}}" })),
      saved(200, form({ tag: "cat", age: "3" })),
      saved(422, form({ nmae: "Rex" })),
    ]);
    const fields = body.kind === "urlencoded" ? body.fields : [];
    expect(fields.map(({ key, required, fallback }) => [key, required, fallback])).toEqual([
      ["name", false, undefined],
      ["tag", false, undefined],
      ["age", false, undefined],
    ]);
  });
});
