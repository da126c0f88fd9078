/** Bodies that only saved requests have, in generated code: optional, in no example, and without them no header is sent. */
import { describe, expect, it } from "vitest";
import type { Body } from "../../src/model/api.js";
import { emitted } from "./emitted.js";
import { api, group, list, operation, origin, string } from "./model.js";

const optional = true;
const json = {
  kind: "json",
  type: list(string),
  text: '["Rex"]',
  example: ["Rex"],
  optional,
} as const;
const JSON_TYPE = "application/json";
const OTHER_TYPE = "application/vnd.pets+json";

describe("an optional body", () => {
  it.each<[what: string, body: Body, type: string, encoder: string]>([
    ["of JSON", { ...json, contentType: JSON_TYPE, origin }, "string[]", "json"],
    [
      "of JSON with a type of its own, which the encoder brings",
      { ...json, contentType: OTHER_TYPE, origin },
      "string[]",
      `text("${OTHER_TYPE}")`,
    ],
    [
      "of long numbers",
      {
        ...json,
        type: { kind: "number", exact: "any" },
        contentType: JSON_TYPE,
        origin,
      },
      "ExactNumber",
      "exactJson",
    ],
    [
      "of text",
      { kind: "text", contentType: "application/xml", text: "<a/>", optional, origin },
      "string",
      'text("application/xml")',
    ],
    [
      "of bytes",
      { kind: "binary", contentType: "image/png", optional, origin },
      "BinaryBody",
      'binary("image/png")',
    ],
  ])("%s may be left out, and is in no example", async (_, body, type, encoder) => {
    const operations = [operation("Send", "POST /pets", { body })];
    const files = await emitted(api([group(["Pets"], { operations })]), { examples: true });
    const file = files["pets.ts"] ?? "";
    expect(file).toContain(`  body?: ${type};`);
    expect(file).toContain(`    body: ${encoder},`);
    expect(file).toContain("params: SendParams = {},");
    expect(file).not.toContain("fallbacks");
    expect(files["pets.examples.ts"]).toContain("request: {},");
    expect(files["pets.examples.ts"]).not.toContain("rawBody");
  });
});
