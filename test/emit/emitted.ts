/** A model's way through emitting, printing and formatting. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { emitClient, printFile, type EmitOptions } from "../../src/emit/index.js";
import type { ApiModel } from "../../src/model/api.js";
import { planNames } from "../../src/naming/index.js";
import { format } from "../../src/output/format.js";
import { runtimeFiles } from "../../src/output/runtime-files.js";
import { compileErrors } from "../tools/lib/compile.js";

const defaults: EmitOptions = {
  source: "test.postman_collection.json",
  examples: false,
  enumStyle: "const",
  importExtension: ".js",
};

/** Formatted text by path, without the runtime. */
export async function emitted(
  model: ApiModel,
  options: Partial<EmitOptions> = {},
): Promise<Readonly<Record<string, string>>> {
  const files = emitClient(model, planNames(model).value, { ...defaults, ...options });
  const texts = await Promise.all(
    files.map(async (file) => [file.path, await format(await printFile(file))] as const),
  );
  return Object.fromEntries(texts);
}

/** What the strictest compiler says of clients, each in a folder of its own together with the runtime. */
export async function compiled(
  clients: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "postwright-emit-"));
  try {
    await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
    const runtime = (await runtimeFiles()).map((file) => [file.path, file.text] as const);
    for (const [name, files] of Object.entries(clients)) {
      for (const [file, text] of [...Object.entries(files), ...runtime]) {
        const place = path.join(folder, name, file);
        await mkdir(path.dirname(place), { recursive: true });
        await writeFile(place, text);
      }
    }
    return await compileErrors(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
