/** The suite in the three forms in which a user's code runs: TypeScript as it is, JavaScript, and a page's bundle. */
import { spawnSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { generate } from "../../src/index.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..", "..");
const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin",
  "tsc",
);

export interface Forms {
  /** The program, to be run without a compiler. */
  readonly typescript: string;
  readonly javascript: string;
  /** A folder with `page.html`. */
  readonly page: string;
}

/** @param folder an empty one, which stays the caller's */
export async function prepareForms(folder: string): Promise<Forms> {
  const sources = join(folder, "ts");
  const suite = join(sources, "test", "runtimes", "suite");
  await generate({
    cwd: root,
    collections: ["collections/zoom-im-groups.postman_collection.json"],
    out: join(sources, "generated"),
    importExtension: "ts",
  });
  await mkdir(suite, { recursive: true });
  for (const file of await readdir(join(here, "suite"))) {
    if (/\.(?:ts|html)$/.test(file)) await copy(join(here, "suite", file), join(suite, file));
  }
  await copy(join(here, "protocol.ts"), join(suite, "..", "protocol.ts"));
  await writeFile(join(sources, "package.json"), '{ "type": "module" }\n');
  const javascript = join(folder, "js");
  await compile(sources, javascript);
  const page = join(folder, "page");
  await build({
    root: suite,
    base: "/page/",
    logLevel: "warn",
    build: { outDir: page, emptyOutDir: true, rollupOptions: { input: join(suite, "page.html") } },
  });
  const program = join("test", "runtimes", "suite", "command");
  return {
    typescript: join(sources, `${program}.ts`),
    javascript: join(javascript, `${program}.js`),
    page,
  };
}

/** Imports name the files that are there, as runtimes without a compiler want it. */
async function copy(from: string, to: string): Promise<void> {
  if (!from.endsWith(".ts")) return cp(from, to);
  const text = await readFile(from, "utf8");
  await writeFile(to, text.replaceAll(/(from "\.[^"]*)\.js"/g, '$1.ts"'));
}

async function compile(sources: string, outDir: string): Promise<void> {
  const compilerOptions = {
    outDir,
    rootDir: sources,
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    module: "nodenext",
    strict: true,
    erasableSyntaxOnly: true,
    rewriteRelativeImportExtensions: true,
  };
  const project = join(sources, "tsconfig.json");
  await writeFile(project, JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const { status } = spawnSync(process.execPath, [compiler, "-p", project], { stdio: "inherit" });
  if (status !== 0) throw new Error("the suite does not compile");
  await cp(join(sources, "package.json"), join(outDir, "package.json"));
}
