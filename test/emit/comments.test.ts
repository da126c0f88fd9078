/** What the comments of functions, results, parameters and members say, and what they leave out. */
import { describe, expect, it } from "vitest";
import type { NamedType, Operation, Parameter } from "../../src/model/api.js";
import { emitted } from "./emitted.js";
import {
  api,
  boolean,
  fact,
  group,
  number,
  operation,
  outcome,
  parameter,
  ref,
  union,
} from "./model.js";

async function emittedText(given: Operation, types: readonly NamedType[] = []) {
  const files = await emitted(api([group(["Pets"], { operations: [given], types })]));
  return files["pets.ts"] ?? "";
}

/** The lines of the comment that stands before the match. */
async function commentBefore(declared: string, given: Operation): Promise<readonly string[]> {
  const text = await emittedText(given);
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(
    text.slice(0, text.indexOf(declared)),
  )?.[1];
  const lines = (comment ?? "").split("\n").map((line) => line.replace(/^\s*\*? ?/, "").trim());
  return lines.filter((line) => line !== "");
}

const failing = (rest: Parameters<typeof outcome>[1], status = 300): Operation =>
  operation("Do", "GET /pets", { outcomes: [outcome(status, { ok: false, ...rest })] });

describe("the comment of a function", () => {
  it.each<[about: string, given: Operation, want: readonly string[]]>([
    [
      "parts what it says of an answer",
      failing({ doc: { summary: "No such pet" }, observedCodes: ["a"] }, 404),
      ["Do", "Fails with:", '- `404`: No such pet. Codes seen: `"a"`.'],
    ],
    [
      "says that a code means one thing or another",
      failing({ codes: { 17: "No such pet.\nThe pet is sold" } }),
      ["Do", "Fails with:", "- `300` with code `17`: No such pet. Or: The pet is sold."],
    ],
    [
      "says that a status is no more than a code",
      failing({ codes: { 300: "No such pet" }, statusIsCode: true }),
      [
        "Do",
        "Fails with:",
        "- `300` with code `300`: No such pet. Documented under its own number: the true HTTP status may",
        "be another.",
      ],
    ],
    [
      "says so, too, where nothing else is known of the code",
      failing({ codes: { 300: "" }, statusIsCode: true }),
      [
        "Do",
        "Fails with:",
        "- `300` with code `300`: Documented under its own number: the true HTTP status may be another.",
      ],
    ],
    [
      "has no list of what statuses say themselves",
      failing({ doc: { summary: "Gone" } }, 410),
      ["Do"],
    ],
    [
      "has the name where the collection has a link and no word",
      operation("Do it", "GET /pets", { doc: { summary: "https://example.com/docs" } }),
      ["Do it", "@see https://example.com/docs"],
    ],
    ["is not the name that Postman gives", operation("New Request", "GET /pets"), []],
  ])("%s", async (_, given, want) => {
    expect(await commentBefore("export function", given)).toEqual(want);
  });
});

describe("the comment of a result", () => {
  it.each<[given: readonly number[], want: readonly string[]]>([
    [[], []],
    [
      [300],
      ["Error code `300` is documented under its own number: the true HTTP status may be another."],
    ],
    [
      [300, 301],
      [
        "Error codes `300` and `301` are documented under their own numbers: the true HTTP status may be",
        "another.",
      ],
    ],
  ])("tells of statuses that are codes: %j", async (statuses, want) => {
    const outcomes = statuses.map((status) =>
      outcome(status, { ok: false, codes: { [status]: "" }, statusIsCode: true }),
    );
    const given = operation("Do", "GET /pets", { outcomes });
    expect(await commentBefore("export type GetDoResult", given)).toEqual(want);
  });
});

describe("the comment of a parameter", () => {
  const kinds = union({ kind: "literal", value: "cat" }, { kind: "literal", value: "dog" });
  const kindQuote = "One of:\ncat, dog";
  const kindFacts = {
    enum: fact([{ value: "cat" }, { value: "dog" }], kindQuote),
    contradictions: [],
  };

  it.each<[summary: string, rest: Partial<Parameter>, want: readonly string[]]>([
    ["string", {}, []],
    ["String, optional", {}, []],
    ["string (required)", {}, ["string (required)"]],
    ["Required", { required: true }, []],
    ["boolean", { type: boolean }, []],
    ["boolean", {}, ["boolean"]],
    [
      "int",
      { type: number, facts: { format: fact("integer", "int"), contradictions: [] } },
      ["A whole number."],
    ],
    ["int,int,...", { type: number }, ["int,int,..."]],
    ["string of pets", {}, ["string of pets"]],
    [
      "The kind.\nOne of:\ncat, dog.\nMore",
      { type: kinds, facts: kindFacts },
      ["The kind.", "More"],
    ],
    [
      "The kind. One of:\ncat, dog",
      { type: kinds, facts: kindFacts },
      ["The kind. One of:", "cat, dog"],
    ],
    ["One of:\ncat, dog", { facts: kindFacts }, ["One of:", "cat, dog"]],
    [
      "One of:\ncat, dog",
      {
        type: kinds,
        facts: { ...kindFacts, enum: fact([{ value: "cat", doc: "Purrs" }], kindQuote) },
      },
      ["One of:", "cat, dog"],
    ],
    [
      "How many.\nDefault: 10",
      { type: number, facts: { default: fact("10", "Default: 10"), contradictions: [] } },
      ["How many.", "@defaultValue `10`"],
    ],
  ])("says more than the type: %j", async (summary, rest, want) => {
    const given = operation("Do", "GET /pets", {
      parameters: [{ ...parameter("key", "query", { doc: { summary } }), ...rest }],
    });
    const lines = await commentBefore(rest.required === true ? "key: " : "key?: ", given);
    expect(lines).toEqual(want);
  });
});

it("has no comment at a member whose name says the same", async () => {
  const text = await emittedText(
    operation("Do", "GET /pets", { parameters: [parameter("a", "query", { type: ref("a") })] }),
    [
      {
        kind: "enum",
        id: "a",
        nameHints: ["pet state"],
        members: [
          { value: 0, doc: "Not sold." },
          { value: 1, nameHint: "sold", doc: "Sold, to whomever" },
        ],
        origins: [],
      },
    ],
  );
  expect(text).toContain("= {\n  NotSold: 0,\n  /** Sold, to whomever */\n  Sold: 1");
});
