/** Compiles generated clients alone, under every strict flag, with web types only. */
import { spawn, type ChildProcess } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";

const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
const compiler = join(dirname(manifest), "bin", "tsc");

/** All that a user may have switched on; `skipLibCheck` stays off. */
const strictFlags = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
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
  erasableSyntaxOnly: true,
  skipLibCheck: false,
  noEmit: true,
} as const;

/**
 * The compiler's messages; empty where the client compiles.
 *
 * @param include the folders to compile, for many clients in one run; `folder` is then for the compiler's own file
 */
export async function compileErrors(
  folder: string,
  include: readonly string[] = ["."],
): Promise<readonly string[]> {
  const project = join(folder, "tsconfig.json");
  await writeFile(project, JSON.stringify({ compilerOptions: strictFlags, include }));
  const compile = spawn(process.execPath, [compiler, "-p", project, "--pretty", "false"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [lines, status] = await Promise.all([text(compile.stdout), exitStatus(compile)]);
  const errors = lines.split("\n").filter(Boolean);
  return errors.length > 0 || status === 0 ? errors : [`the compiler ended with ${status}`];
}

function exitStatus(process: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    process.on("error", reject).on("close", resolve);
  });
}
