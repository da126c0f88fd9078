/** What a table in a request's description says reaches parameters, form fields and fields of JSON, with the row as evidence. */
import { describe, expect, it } from "vitest";
import type { Field, ObjectType } from "../../../src/model/api.js";
import { apiOf, item, operationOf } from "../postman.js";

function table(...rows: readonly string[]): string {
  return [
    "Creates it.",
    "",
    "| Field | Required | Default | Description |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function json(raw: unknown, description: string): Readonly<Record<string, unknown>> {
  const body = { mode: "raw", raw: JSON.stringify(raw), options: { raw: { language: "json" } } };
  return { method: "POST", body, description };
}

function fieldsOf(items: readonly unknown[], type?: string): readonly Field[] {
  const objects = apiOf(items).value.groups.flatMap(({ types }) =>
    types.filter((each): each is ObjectType => each.kind === "object"),
  );
  const found = objects.find(({ id }) => type === undefined || id.endsWith(type)) ?? objects[0];
  return found?.fields ?? [];
}

describe("a parameter without a description of its own", () => {
  const description = table("| size | yes | 10 | How many, at most 50. |");

  it("has the facts of its row, with its words or all of it as evidence", () => {
    const url = {
      raw: "https://api.example.com/pets?size=5",
      query: [{ key: "size", value: "5" }],
    };
    const [size] = operationOf({ url, description }).parameters;
    expect(size).toMatchObject({
      required: true,
      doc: { summary: "How many, at most 50." },
      facts: {
        default: {
          value: "10",
          evidence: { quote: "| size | yes | 10 | How many, at most 50. |" },
        },
        maximum: {
          value: 50,
          evidence: {
            quote: "at most 50",
            pointer: "/item/0/request/description",
          },
        },
      },
    });
  });

  it("is a form field as well", () => {
    const body = { mode: "formdata", formdata: [{ key: "size", value: "5", type: "text" }] };
    const operation = operationOf({ method: "POST", body, description });
    const fields = operation.body?.kind === "multipart" ? operation.body.fields : [];
    expect(fields[0]).toMatchObject({ key: "size", required: true, type: { kind: "number" } });
  });

  it("keeps to its own description where it has one", () => {
    const query = [{ key: "size", value: "5", description: "The size" }];
    const url = { raw: "https://api.example.com/pets?size=5", query };
    const [size] = operationOf({ url, description }).parameters;
    expect(size).toMatchObject({ required: false, doc: { summary: "The size" } });
    expect(size?.facts.maximum).toBeUndefined();
  });

  it("is told when its row contradicts itself or its value", () => {
    const url = {
      raw: "https://api.example.com/pets?a=1&b=z",
      query: [
        { key: "a", value: "1" },
        { key: "b", value: "z" },
      ],
    };
    const rows = table("| a | yes | | Optional size |", "| b | no | | One of `x`, `y`. |");
    const { diagnostics } = apiOf([item("Do", { url, description: rows })]);
    expect(diagnostics.map(({ code }) => code).filter((code) => code.startsWith("PW200"))).toEqual([
      "PW2001",
      "PW2002",
    ]);
  });

  it("has nothing of two rows that differ", () => {
    const query = [{ key: "size", value: "5" }];
    const url = { raw: "https://api.example.com/pets?size=5", query };
    const rows = table("| size | yes | | One |", "| size | no | | Two |");
    const [size] = operationOf({ url, description: rows }).parameters;
    expect(size?.facts).toEqual({ contradictions: [] });
  });
});

describe("a field of a JSON body", () => {
  const description = table(
    "| state | yes | `open` | One of `open`, `shut`. |",
    "| items[].sku | yes | | The article. |",
    "| items.count | no | 1 | Between 1 and 9. |",
  );
  const body = { state: "open", items: [{ sku: "a", count: 2 }], other: 1 };

  it("is required, closed and documented as its row says", () => {
    const [state, , other] = fieldsOf([item("Add order", json(body, description))], "body#");
    expect(state).toMatchObject({
      required: true,
      type: { kind: "union", members: [{ value: "open" }, { value: "shut" }] },
      facts: { default: { value: "open", evidence: { pointer: "/item/0/request/description" } } },
    });
    expect(other).not.toHaveProperty("doc");
  });

  it("is found by its path", () => {
    const [sku, count] = fieldsOf([item("Add order", json(body, description))], "~items");
    expect(sku).toMatchObject({ required: true, doc: { summary: "The article." } });
    expect(count).toMatchObject({ required: false, facts: { minimum: { value: 1 } } });
  });

  it("stays wide, and is reported, where the body shows another value", () => {
    const given = [item("Add order", json({ ...body, state: "new" }, description))];
    expect(fieldsOf(given, "body#")[0]).toMatchObject({ type: { kind: "string" }, required: true });
    expect(apiOf(given).diagnostics.map(({ code }) => code)).toContain("PW2002");
  });

  it("has the words alone where another request sends the same type without saying so", () => {
    const given = [
      item("Add order", json(body, description)),
      item("Put order", json(body, "Puts it.")),
    ];
    const [sku, count] = fieldsOf(given, "~items");
    expect(sku).toMatchObject({ required: false, doc: { summary: "The article." } });
    expect(count).not.toHaveProperty("facts");
  });
});
