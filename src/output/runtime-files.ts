/** The runtime that generated clients run on, as it stands in this package. */
import { readdir, readFile } from "node:fs/promises";
import type { OutputFile } from "./output-file.js";

/** The same place seen from `src/output` and from `dist/output`. */
const runtimeFolder = new URL("../../src/runtime/", import.meta.url);

/** The end of an import or export from a sibling; the runtime has no other ones. */
const sibling = /^((?:import|export|\}) (?:[^"'`]* )?from "\.\/[\w-]+)\.js";$/gm;

/** Every file of the runtime, byte for byte but for another extension of its imports, sorted by path. */
export async function runtimeFiles(
  extension: ".js" | ".ts" | "" = ".js",
): Promise<readonly OutputFile[]> {
  const entries = await readdir(runtimeFolder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ name }) => name);
  return Promise.all(
    names.toSorted().map(async (name) => ({
      path: `runtime/${name}`,
      text: withExtension(await readFile(new URL(name, runtimeFolder), "utf8"), extension),
    })),
  );
}

function withExtension(text: string, extension: string): string {
  return extension === ".js" ? text : text.replace(sibling, `$1${extension}";`);
}
