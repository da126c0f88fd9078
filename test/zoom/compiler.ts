/** The compilers that generated code is held to: the newest, and the oldest that it claims. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { text } from "node:stream/consumers";

const manifests = createRequire(import.meta.url);
const manifestOf = {
  newest: manifests.resolve("typescript/package.json"),
  oldest: manifests.resolve("typescript-5.4/package.json"),
} as const;

export type Compiler = keyof typeof manifestOf;

/** The compiler's messages about a project; empty where it compiles. */
export async function compile(compiler: Compiler, project: string): Promise<readonly string[]> {
  const program = path.join(path.dirname(manifestOf[compiler]), "bin", "tsc");
  const run = spawn(process.execPath, [program, "-p", project, "--pretty", "false"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const status = new Promise<number | null>((resolve, reject) => {
    run.on("error", reject).on("close", resolve);
  });
  const errors = (await text(run.stdout)).split("\n").filter(Boolean);
  const code = await status;
  return errors.length > 0 || code === 0 ? errors : [`the compiler ended with ${code}`];
}
