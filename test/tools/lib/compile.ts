/** The compilers that generated code is held to, under every strict flag and with web types only. */
import { spawn, type ChildProcess } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";

const manifests = createRequire(import.meta.url);

/** The newest compiler, and the oldest that generated code claims. */
const manifestOf = {
  newest: manifests.resolve("typescript/package.json"),
  oldest: manifests.resolve("typescript-5.4/package.json"),
} as const;

export type Compiler = keyof typeof manifestOf;

/** All that a user may have switched on and that every compiler knows; `skipLibCheck` stays off. */
export const strictFlags = {
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  noEmit: true,
} as const;

/** What only the newest compiler knows beside them. */
export const newestFlags = {
  erasableSyntaxOnly: true,
  noUncheckedSideEffectImports: true,
  isolatedDeclarations: true,
  declaration: true,
} as const;

/** The compiler's messages about a project; empty where it compiles. */
export async function compile(compiler: Compiler, project: string): Promise<readonly string[]> {
  const program = join(dirname(manifestOf[compiler]), "bin", "tsc");
  const run = spawn(process.execPath, [program, "-p", project, "--pretty", "false"], {
    // Messages name files from here.
    cwd: dirname(project),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [lines, status] = await Promise.all([text(run.stdout), exitStatus(run)]);
  const errors = lines.split("\n").filter(Boolean);
  return errors.length > 0 || status === 0 ? errors : [`the compiler ended with ${status}`];
}

/**
 * The newest compiler's messages about generated clients.
 *
 * @param include the folders to compile, for many clients in one run; `folder` is then for the compiler's own file
 */
export async function compileErrors(
  folder: string,
  include: readonly string[] = ["."],
): Promise<readonly string[]> {
  const project = join(folder, "tsconfig.json");
  const compilerOptions = { ...strictFlags, ...newestFlags, module: "nodenext" };
  await writeFile(project, JSON.stringify({ compilerOptions, include }));
  return compile("newest", project);
}

function exitStatus(process: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    process.on("error", reject).on("close", resolve);
  });
}
