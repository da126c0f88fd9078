/** What GraphQL documents declare, in all that may stand around a variable. */
import { describe, expect, it } from "vitest";
import {
  graphqlOperations,
  type GraphqlType,
  type GraphqlVariable,
} from "../../../src/infer/request/graphql-document.js";

function written({ name, type, default: fallback }: GraphqlVariable): string {
  return `${name}: ${typeText(type)}${fallback === undefined ? "" : ` = ${fallback}`}`;
}

function typeText(type: GraphqlType): string {
  return `${type.kind === "list" ? `[${typeText(type.items)}]` : type.name}${type.nonNull ? "!" : ""}`;
}

describe("a GraphQL document", () => {
  it.each<[string, string, Readonly<Record<string, readonly string[]>>]>([
    ["with scalars", "query Q($id: ID!, $n: Int) { a }", { Q: ["id: ID!", "n: Int"] }],
    ["without commas", "query Q($a: A $b: B!) { a }", { Q: ["a: A", "b: B!"] }],
    ["with lists", "mutation M($a: [[Int!]!]!) { a }", { M: ["a: [[Int!]!]!"] }],
    [
      "with defaults",
      "query Q($a: Int = -1.5e3, $b: S = ASC) { a }",
      { Q: ["a: Int = -1.5e3", "b: S = ASC"] },
    ],
    [
      "with a default object",
      'query Q($a: In = { b: ")", c: [1,\n 2] }, $d: D) { a }',
      { Q: ['a: In = { b: ")", c: [1, 2] }', "d: D"] },
    ],
    [
      "with directives",
      'query Q($a: A! @old(reason: "$b: B)"), $c: C @x @y) { a }',
      { Q: ["a: A!", "c: C"] },
    ],
    ["with comments", "# query X($x: X)\nquery Q( # ($y: Y)\n $a: A\n) { a }", { Q: ["a: A"] }],
    [
      "with a block string",
      'query Q($a: S = """ $b: B) \\""" """) { a }',
      { Q: ['a: S = """ $b: B) \\""" """'] },
    ],
    ["without a name", "query ($a: A) { a }", { "": ["a: A"] }],
    ["that is a selection", "{ a(query: $x) { b } }", { "": [] }],
    ["with several operations", "query A { a } query B($b: B) { b }", { A: [], B: ["b: B"] }],
    [
      "with fragments",
      "fragment F on T @d(a: 1) { query } subscription S($s: S) { ...F }",
      { S: ["s: S"] },
    ],
    [
      "with arguments and directives",
      "query Q($a: A) @live(if: true) { a(b: { c: $a }) { query } }",
      { Q: ["a: A"] },
    ],
    [
      "with Postman's variables",
      "query Q($a: A = {{a}}) { a(id: {{id}}) { {{fields}} } } query R { b }",
      { Q: ["a: A = {{a}}"], R: [] },
    ],
    ["that is a variable", "{{query}}", {}],
    ["that is none", "SELECT * FROM books", {}],
    ["that ends too early", "query Q($a: [A!", { Q: [] }],
    ["with a variable without a type", "query Q($a, $b: B) { a }", { Q: ["b: B"] }],
    ["with lists too deep", `query Q($a: ${"[".repeat(9999)}A, $b: B) { a }`, { Q: ["b: B"] }],
    ["that is empty", "", {}],
  ])("%s", (_, document, want) => {
    const found = graphqlOperations(document).map(
      ({ name = "", variables }) => [name, variables.map(written)] as const,
    );
    expect(Object.fromEntries(found)).toEqual(want);
  });
});
