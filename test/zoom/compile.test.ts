/** The generated folder compiles alone: no package beside it, every strict flag, web types only. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../src/index.js";
import { shownCalls } from "../emit/shown-calls.js";
import { filesBelow } from "../cli/command-line.js";
import { compile, newestFlags, strictFlags, type Compiler } from "../tools/lib/compile.js";
import {
  checkedInClient,
  clientName,
  collectionFile,
  emptyFolder,
  removeFolder,
} from "./reference.js";

const modules = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  typeStripping: { module: "nodenext", allowImportingTsExtensions: true },
};

/** The oldest compiler takes some seconds for the declarations of the web, many on a busy machine. */
const SLOWEST_MS = 120_000;

let root = "";

beforeAll(async () => {
  root = await emptyFolder();
  writeFileSync(path.join(root, "package.json"), '{ "type": "module" }\n');
  cpSync(checkedInClient, path.join(root, "plain"), { recursive: true });
  const options = { collections: [collectionFile], cwd: root };
  await generate({ ...options, out: "examples", examples: true });
  await generate({ ...options, out: "union", enumStyle: "union", importExtension: "ts" });
  await generate({ ...options, out: "enum", enumStyle: "enum", importExtension: "none" });
  for (const [file, text] of Object.entries(shownCalls(filesBelow(checkedInClient)))) {
    writeFileSync(path.join(root, "examples", clientName, file), text);
  }
});

afterAll(() => removeFolder(root));

describe("the generated client alone", () => {
  it("has the same files with examples, and those beside them", () => {
    const files = Object.entries(filesBelow(path.join(root, "examples", clientName)));
    const { "im-groups.examples.ts": examples, ...others } = Object.fromEntries(
      files.filter(([file]) => !file.endsWith(".shown.ts")),
    );
    expect(examples).toContain("request: CreateImDirectoryGroupParams;");
    expect(others).toEqual(filesBelow(checkedInClient));
  });

  it.each<[string, Compiler, keyof typeof modules]>([
    ["plain", "newest", "nodenext"],
    ["examples", "newest", "nodenext"],
    ["examples", "newest", "bundler"],
    // What Node.js runs without compiling it, and what only a bundler resolves.
    ["union", "newest", "typeStripping"],
    ["enum", "newest", "bundler"],
    // The plain files are among these, as the test before this one says.
    ["examples", "oldest", "nodenext"],
    ["examples", "oldest", "bundler"],
  ])(
    "compiles: %s, %s TypeScript, %s",
    async (folder, compiler, kind) => {
      const project = path.join(root, "projects", `${folder}-${compiler}-${kind}`, "tsconfig.json");
      mkdirSync(path.dirname(project), { recursive: true });
      const compilerOptions = {
        ...strictFlags,
        ...(compiler === "newest" && newestFlags),
        ...modules[kind],
        // An enum is what such flags are there to forbid.
        ...(folder === "enum" && { erasableSyntaxOnly: false }),
      };
      writeFileSync(project, JSON.stringify({ compilerOptions, include: [`../../${folder}`] }));
      expect(await compile(compiler, project)).toEqual([]);
    },
    SLOWEST_MS,
  );
});
