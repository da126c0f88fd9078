/** A model's way through emitting, printing and formatting. */
import { emitClient, printFile, type EmitOptions } from "../../src/emit/index.js";
import type { ApiModel } from "../../src/model/api.js";
import { planNames } from "../../src/naming/index.js";
import { format } from "../../src/output/format.js";

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
