/** Compiles clients that are there as texts only: many of them in one run, with one runtime for all. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runtimeFiles } from "../../../src/output/runtime-files.js";
import { compileErrors } from "./compile.js";

/** Texts by path, without the runtime. */
export type ClientTexts = Readonly<Record<string, string>>;

/**
 * The newest compiler's messages, each beginning with the name of its client.
 *
 * @param clients by names that can be names of folders
 */
export async function compileTexts(
  clients: Readonly<Record<string, ClientTexts>>,
): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "postwright-texts-"));
  try {
    await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
    const runtime = (await runtimeFiles()).map((file) => [file.path, file.text] as const);
    await writeTexts(folder, runtime);
    for (const [name, texts] of Object.entries(clients)) {
      await writeTexts(path.join(folder, name), Object.entries(texts));
      await symlink(path.join(folder, "runtime"), path.join(folder, name, "runtime"), "junction");
    }
    return await compileErrors(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeTexts(
  folder: string,
  texts: readonly (readonly [file: string, text: string])[],
): Promise<void> {
  for (const [file, text] of texts) {
    const place = path.join(folder, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}
