/** Which generator this is: for `--version`, and for telling what another one left in the cache. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";

const manifest = new URL("../package.json", import.meta.url);

/** Folders, beside this file, that decide what is printed for a given plan. */
const printing = ["emit/", "output/"];

/** The version of this package. */
export async function packageVersion(): Promise<string> {
  return await versionIn(manifest);
}

/** Changes with everything that could print the same plan differently: an edited checkout included. */
export async function generatorVersion(): Promise<string> {
  const formatter = new URL(import.meta.resolve("prettier/package.json"));
  const hash = createHash("sha256");
  for (const name of printing) {
    const folder = new URL(name, import.meta.url);
    for (const file of (await readdir(folder)).toSorted()) {
      hash.update(await readFile(new URL(file, folder)));
    }
  }
  return [await packageVersion(), await versionIn(formatter), hash.digest("hex")].join(" ");
}

async function versionIn(file: URL): Promise<string> {
  const parsed: unknown = JSON.parse(await readFile(file, "utf8"));
  const hasVersion = typeof parsed === "object" && parsed !== null && "version" in parsed;
  return hasVersion ? String(parsed.version) : "unknown";
}
