/** README.md and docs/guide.md say the truth: excerpts stand in their files, commands print what is shown, TypeScript compiles. */
import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, inProcess, projectRoot } from "./command-line.js";
import { blocksOf, missingLines, programs } from "./readme.js";

/** Holds the documented shape of `inspect` against the real one: its types, and its fields in both directions. */
const shapeCheck = `
type Writable<T> = T extends readonly (infer E)[] ? Writable<E>[]
  : T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Fields<T> = T extends readonly (infer E)[] ? Fields<E>
  : T extends object ? { [K in keyof T & string]: K | \`\${K}.\${Fields<Exclude<T[K], undefined>>}\` }[keyof T & string]
  : never;
declare const real: Writable<Inspection>;
real satisfies Shape;
type Values = \`\${string}.value.\${string}\`;
({}) as Exclude<Fields<Inspection>, Values> satisfies Fields<Required<Shape>>;
({}) as Fields<Shape> satisfies Fields<Inspection>;
`;

const blocks = ["README.md", "docs/guide.md"].flatMap(blocksOf);

describe("an excerpt", () => {
  it.each(blocks.filter(({ note }) => note.startsWith("excerpt: ")))(
    "in line $line of $page stands in the file that it is of",
    ({ note, text }) => {
      const file = path.join(projectRoot, note.slice("excerpt: ".length));
      expect(missingLines(text, readFileSync(file, "utf8"))).toEqual([]);
    },
  );
});

describe("a command", () => {
  it.each(blocks.filter(({ language }) => language === "console"))(
    "in line $line of $page prints what is shown",
    async ({ text }) => {
      const [prompt = "", ...shown] = text.split("\n");
      const [dollar, npx, command, ...argv] = prompt.split(" ");
      expect([dollar, npx, command]).toEqual(["$", "npx", "postwright"]);
      const cwd = folderWith({});
      symlinkSync(path.join(projectRoot, "collections"), path.join(cwd, "collections"));
      const { code, out, err } = await inProcess(argv, cwd);
      expect(code).toBe(0);
      expect(missingLines(shown.join("\n"), `${err}${out}`)).toEqual([]);
    },
  );
});

describe("the TypeScript", () => {
  it("compiles against the generated client and the library", () => {
    const snippets = programs(blocks);
    expect(snippets.length).toBeGreaterThan(2);
    const folder = folderWith({
      ...Object.fromEntries(
        snippets.map((text, index) => [
          `snippet-${index}.ts`,
          `${text}${text.includes("type Shape") ? shapeCheck : ""}export {};\n`,
        ]),
      ),
      "package.json": { type: "module" },
      "tsconfig.json": {
        extends: path.join(projectRoot, "tsconfig.json"),
        compilerOptions: {
          lib: ["es2023", "dom", "dom.iterable"],
          noUnusedLocals: false,
          typeRoots: [path.join(projectRoot, "node_modules/@types")],
          paths: { postwright: [path.join(projectRoot, "src/index.ts")] },
        },
        include: ["*.ts"],
        exclude: [],
      },
    });
    symlinkSync(path.join(projectRoot, "generated"), path.join(folder, "generated"));
    const tsc = path.join(projectRoot, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
  });
});
