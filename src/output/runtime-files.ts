/** The runtime that generated clients run on, as it stands in this package. */
import { readdir, readFile } from "node:fs/promises";
import type { OutputFile } from "./output-file.js";

/** The same place seen from `src/output` and from `dist/output`. */
const runtimeFolder = new URL("../../src/runtime/", import.meta.url);

/** Every file of the runtime, byte for byte, sorted by path. */
export async function runtimeFiles(): Promise<readonly OutputFile[]> {
  const entries = await readdir(runtimeFolder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ name }) => name);
  return Promise.all(
    names.toSorted().map(async (name) => ({
      path: `runtime/${name}`,
      text: await readFile(new URL(name, runtimeFolder), "utf8"),
    })),
  );
}
