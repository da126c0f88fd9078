/** Comments say what their tags do not, keep what links said, and lead to functions where a request is meant. */
import { describe, expect, it } from "vitest";
import { docParts, isBlock, tsDoc } from "../../src/emit/doc-text.js";
import type { Doc } from "../../src/model/api.js";

const requests = new Map([["list pets", "listPets"]]);
const comment = (doc: Doc): string => tsDoc(docParts(doc, requests)).text;

describe("a deprecation", () => {
  it.each([
    ["This parameter is deprecated and will stop working.", "It will stop working."],
    ["This field has been deprecated. Use `next`.", "Use `next`."],
    ["Deprecated: use `next`.", "Use `next`."],
    ["Deprecated.", ""],
    ["Use `next` instead.", "Use `next` instead."],
    ["The deprecated field is kept.", "The deprecated field is kept."],
  ])("of %j says no more than its tag does not", (deprecated, want) => {
    expect(comment({ deprecated })).toBe(`@deprecated ${want}`.trim());
  });
});

describe("a link", () => {
  it.each([
    [
      "to a request leads to its function",
      "See [List pets](https://example.com/1).",
      "See {@link listPets}.",
    ],
    [
      "with a title inside of a sentence is quoted",
      "The request [Find one](https://example.com) has it.",
      'The request "Find one" has it.\n\n@see [Find one](https://example.com)',
    ],
    [
      "with words of the sentence leaves these",
      "Reads a [pet](https://example.com).",
      "Reads a pet.\n\n@see [pet](https://example.com)",
    ],
    [
      "that says nothing by itself stays whole",
      "Read more [here](https://example.com).",
      "Read more [here](https://example.com).",
    ],
    [
      "that shows its address is one in the text",
      "Pets of [https://example.com/a](https://example.com/a).",
      "Pets of https://example.com/a.",
    ],
    [
      "of the text's own is none",
      "{@link listPets}, {@link evil}",
      "{\\@link listPets}, {\\@link evil}",
    ],
  ])("%s", (_, summary, want) => {
    expect(comment({ summary })).toBe(want);
  });
});

describe("a text of links alone", () => {
  it.each<[about: string, doc: Doc, want: readonly string[]]>([
    ["an address", { summary: "https://example.com/a#b" }, ["@see https://example.com/a#b"]],
    [
      "a sentence of one",
      { summary: "See https://example.com/a." },
      ["@see https://example.com/a"],
    ],
    [
      "links in a row",
      { summary: "**[Guide](https://example.com/1), [Help](https://example.com/2)**" },
      ["@see [Guide](https://example.com/1)", "@see [Help](https://example.com/2)"],
    ],
    [
      "words that lead to one",
      { summary: "API documentation:", details: "<https://example.com/a>" },
      ["@see https://example.com/a"],
    ],
    [
      "a label that says nothing",
      { summary: "See [here](https://example.com/a)." },
      ["@see https://example.com/a"],
    ],
  ])("is where to read more: %s", (_, doc, want) => {
    expect(comment(doc).split("\n")).toEqual(want);
  });

  it.each([
    "Pets of https://example.com",
    "[List pets](https://example.com/1)",
    "https://a.example https://b.example https://c.example https://d.example",
  ])("is none where it says more: %s", (summary) => {
    expect(docParts({ summary }, requests)).toMatchObject({ see: [] });
  });
});

describe("a line", () => {
  const words = "word ".repeat(40).trim();

  it.each([0, 2, 4])("ends before column 100 with an indent of %i", (indent) => {
    const lines = tsDoc({ text: [words], see: [words], deprecated: words }, indent).text.split(
      "\n",
    );
    expect(Math.max(...lines.map((line) => indent + 3 + line.length))).toBeGreaterThan(95);
    expect(Math.max(...lines.map((line) => indent + 3 + line.length))).toBeLessThanOrEqual(100);
  });

  it("has delimiters of its own only where they fit beside it", () => {
    expect(isBlock(tsDoc({ text: ["x".repeat(89)] }))).toBe(false);
    expect(isBlock(tsDoc({ text: ["x".repeat(90)] }))).toBe(true);
  });
});
