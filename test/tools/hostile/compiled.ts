/** Whether the compiler accepts a client under every strict flag, and still looks at each of its files. */
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compileErrors } from "../lib/compile.js";
import type { Trial } from "./trial.js";

export function needsCompiler({ files }: Trial): boolean {
  return files.size > 0;
}

/** No program: a compiler that says nothing about it has not looked. */
const MISTAKE = "\nexport const mistake: number = 'none';\n";

export async function compileProblems({ root, entry }: Trial): Promise<readonly string[]> {
  const folder = join(root, "first", "api");
  const errors = await compileErrors(folder);
  if (!entry.mustHold.includes("tsc --strict")) return errors;
  const copy = join(root, "mistaken");
  await cp(folder, copy, { recursive: true });
  const names = (await readdir(copy)).filter((name) => name.endsWith(".ts"));
  for (const name of names) {
    const file = join(copy, name);
    await writeFile(file, (await readFile(file, "utf8")) + MISTAKE);
  }
  const seen = (await compileErrors(copy)).join("\n");
  const unseen = names.filter((name) => !seen.includes(`${name}(`));
  return [...errors, ...unseen.map((name) => `the compiler does not look at ${name}`)];
}
