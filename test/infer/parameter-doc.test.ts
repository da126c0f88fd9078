/** Comments of parameters: what the description says, less what the tag `@defaultValue` says in the same words. */
import { describe, expect, it } from "vitest";
import { parameterDoc } from "../../src/infer/doc/parameter-doc.js";
import { parameterFacts } from "../../src/infer/prose/parameter-facts.js";

function said(description: string): string | undefined {
  const facts = parameterFacts({ name: "limit", in: "query", value: "10", description });
  const doc = parameterDoc(description, facts);
  return [doc?.summary, doc?.details].filter((text) => text !== undefined).join(" | ");
}

describe("a default in a comment", () => {
  it.each([
    ["goes where it is a sentence", "Items per page. Default: 20.", "Items per page."],
    [
      "or a line",
      "Items per page\nDefaults to 20\nNot for exports",
      "Items per page | Not for exports",
    ],
    [
      "stays where the sentence goes on",
      "Items per page. Defaults to 20 (40 for exports).",
      "Items per page. | Defaults to 20 (40 for exports).",
    ],
    [
      "also with a noun",
      "Items per page. Default: 20 items",
      "Items per page. | Default: 20 items",
    ],
  ])("%s: %j", (_, description, wanted) => {
    expect(said(description)).toBe(wanted);
  });
});
