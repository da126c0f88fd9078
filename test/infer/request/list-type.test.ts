/** Query parameters that are comma-separated lists of documented words. */
import { expect, it } from "vitest";
import type { Parameter } from "../../../src/model/api.js";
import { operationOf } from "../postman.js";

const description = "A comma-separated list of fields. Possible values: `id`, `text`, `lang`.";

function parameter(value: string, text = description): Parameter | undefined {
  const query = [{ key: "fields", value, description: text }];
  return operationOf({ url: { raw: "", host: ["https://api.example.com"], path: ["pets"], query } })
    .parameters[0];
}

it.each<[value: string, text: string | undefined, encoding: string, type: unknown]>([
  ["id,text", undefined, "csv", { kind: "array", items: { kind: "ref" } }],
  ["", undefined, "csv", { kind: "union", members: [{ kind: "array" }, { kind: "string" }] }],
  ["{{fields}}", undefined, "csv", { kind: "array", items: { kind: "ref" } }],
  [
    "id, text",
    undefined,
    "csv",
    { kind: "union", members: [{ kind: "array" }, { kind: "string" }] },
  ],
  ["id", "One of `id`, `text`, `lang`.", "text", { kind: "ref" }],
  ["id,text", "A comma-separated list of fields.", "text", { kind: "string" }],
])("%j: %j", (value, text, encoding, type) => {
  expect(parameter(value, text)).toMatchObject({ encoding, type });
});
