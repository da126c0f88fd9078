/** Statements that never see the formatter: they come out as it would write them, or are left to it. */
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format as prettierFormat } from "prettier/standalone";
import { describe, expect, it } from "vitest";
import { format } from "../../src/output/format.js";
import { settledForm } from "../../src/output/settled-form.js";

async function byFormatter(text: string): Promise<string> {
  return prettierFormat(text, { parser: "babel-ts", printWidth: 100, plugins: [babel, estree] });
}

const long = "aNameThatIsSoLongThatThreeOfItsKindDoNotFit";

describe("a statement whose form is known", () => {
  it.each<[string, string]>([
    [
      "an interface",
      'export interface A {\n/** Doc. */\na?: string;\n"b-c": B<1, "x">[] | null;\n}',
    ],
    ["a member with members", "export interface A {\n  a: {\n      b: number;\n  };\n}"],
    ["a long comment", "/**\n    * First\n*\n * Second.\n */\nexport interface A {\na: 1;\n}"],
    [
      "head comments",
      "// Head.\n\n\n/** Doc. */\n\nimport { a } from './b.js';".replaceAll("'", '"'),
    ],
    ["an enum", 'export enum A {\nB = "b",\n}'],
    ["a constant of values", 'export const A = {\nB: "it\'s",\nC: -1.5,\n} as const;'],
    ["the type of its values", "export type A = (typeof A)[keyof typeof A];"],
    ["a short import", 'import { a, type B as C } from "./d.js";'],
    ["a long import", `import { ${long}, type ${long} as B, ${long} } from "./a.js";`],
    ["a long export", `export { ${long}, type ${long} as B, ${long} } from "./a.js";`],
    ["an export of everything", 'export * from "./a.js";'],
    ["a short union", 'export type A = B<200, { a: string; "b-c"?: 1 }> | "b | c";'],
    ["a union that fits its own line", `export type ${long} = ${long}<1> | "${"x".repeat(40)}";`],
    ["a long union", `export type A = ${long}<1> | ${long}<{ a: 1 | 2 }> | ${long} | undefined;`],
    [
      "a function",
      `export function f(client: Client, params: ${long} = {}, options?: ${long}): Promise<A> {
    return client.send<A>(
    {
    method: "GET",
    path: "/a/{b}",
    fallbacks: fallbacks({ headers: { Accept: "a" } }),
    responses: {
    200: { ok: true, codes: [1, "b"] },
    },
    },
    params,
    options,
    );
}`,
    ],
    [
      "a long object in a call",
      `export const a = {\nb: c({ d: { ${long}: 1 }, e: { ${long}: "f, g" }, "h": [2] }),\n} as const;`.replace(
        '"h"',
        "h",
      ),
    ],
    [
      "a long object type",
      `export interface A {\nb?: { ${long}?: string; ${long}c: B; d: 1 | 2 };\n}`,
    ],
    [
      "a value that satisfies",
      "export const a = {\nb: {\nc: {} satisfies D,\n} satisfies E<F>,\n};",
    ],
  ])("is written as the formatter writes it: %s", async (_, statement) => {
    expect(`${settledForm(statement) ?? "unknown"}\n`).toBe(await byFormatter(statement));
  });
});

describe("a statement whose form is not known", () => {
  it.each([
    ["an empty block", "export interface A {\n}"],
    ["a blank line", "export interface A {\na: 1;\n\nb: 2;\n}"],
    ["a comment after code", "export interface A {\na: 1; // b\n}"],
    ["an escaped quote", 'export const a = {\nb: "\\"",\n};'],
    ["a wide character", 'export const a = {\nb: "\u4e16",\n};'],
    ["a template", "export const a = {\nb: `c`,\n};"],
    ["a redundant parenthesis", "export interface A {\na: (string)[];\n}"],
    ["a list of lists", "export const a = {\nb: [[1], [2]],\n};"],
    ["a number in another form", "export const a = {\nb: 1.50,\n};"],
    ["a text that is too long", `export const a = {\nb: "${"x".repeat(100)}",\n};`],
    ["a type that is too long", `export type A = B<${long}, ${long}, ${long}>;`],
    ["a bracket of another kind", "export const a = {\nb: {\n);\n};"],
    ["a bracket that stays open", "export const a = {"],
    ["a comment that stays open", "/** a"],
  ])("is left to the formatter: %s", (_, statement) => {
    expect(settledForm(statement)).toBeUndefined();
  });

  it("is told from others that it is formatted with, whatever it says", async () => {
    const divider = "//// The next statement.";
    const statements = [
      "export const a = [1,2]",
      `\n\nexport const b = \`\n${divider}\n\``,
      "\nexport const c=''",
    ];
    const text = `export const a = [1, 2];\n\nexport const b = \`\n${divider}\n\`;\nexport const c = "";\n`;
    expect(await format(statements)).toBe(text);
    expect(await format(["export interface A {\na: 1;\n}", ...statements])).toBe(
      `export interface A {\n  a: 1;\n}\n${text}`,
    );
  });
});
