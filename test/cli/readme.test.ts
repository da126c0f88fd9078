/** README.md says the truth: excerpts stand in their files, commands print what is shown, TypeScript compiles. */
import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, inProcess, projectRoot } from "./command-line.js";
import { missingLines, programs, readmeBlocks } from "./readme.js";

/** Holds the documented shape of `inspect` against the real one, in both directions. */
const shapeCheck = `
type Writable<T> = T extends readonly (infer E)[] ? Writable<E>[]
  : T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
declare const real: Writable<Inspection>;
real satisfies Shape;
type Operation = Inspection["operations"][number];
({}) as keyof Inspection satisfies keyof Shape;
({}) as keyof Operation satisfies keyof Shape["operations"][number];
({}) as keyof Operation["parameters"][number] satisfies keyof Shape["operations"][number]["parameters"][number];
({}) as keyof Operation["outcomes"][number] satisfies keyof Shape["operations"][number]["outcomes"][number];
`;

const blocks = readmeBlocks();

describe("an excerpt", () => {
  it.each(blocks.filter(({ note }) => note.startsWith("excerpt: ")))(
    "in line $line stands in the file that it is of",
    ({ note, text }) => {
      const file = path.join(projectRoot, note.slice("excerpt: ".length));
      expect(missingLines(text, readFileSync(file, "utf8"))).toEqual([]);
    },
  );
});

describe("a command", () => {
  it.each(blocks.filter(({ language }) => language === "console"))(
    "in line $line prints what is shown",
    async ({ text }) => {
      const [prompt = "", ...shown] = text.split("\n");
      const argv = prompt.replace("$ postwright ", "").split(" ");
      const cwd = folderWith({});
      symlinkSync(path.join(projectRoot, "collections"), path.join(cwd, "collections"));
      const { code, out } = await inProcess(argv, cwd);
      expect(code).toBe(0);
      expect(missingLines(shown.join("\n"), out)).toEqual([]);
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
