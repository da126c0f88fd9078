/** Which generator this is: for `--version`, and for telling what another one left in the cache. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";

const manifest = new URL("../package.json", import.meta.url);

/** The version of this package. */
export async function packageVersion(): Promise<string> {
  return await versionIn(manifest);
}

/** Changes with everything that could generate something else from the same input: an edited checkout included. */
export async function generatorVersion(): Promise<string> {
  const hash = createHash("sha256");
  for (const code of await Promise.all((await codeFiles()).map(async (file) => readFile(file)))) {
    hash.update(code);
  }
  const libraries = await dependencies();
  const manifests = libraries.map((name) => new URL(import.meta.resolve(`${name}/package.json`)));
  const versions = await Promise.all([manifest, ...manifests].map(versionIn));
  return [...versions, hash.digest("hex")].join(" ");
}

/** Another version of any may generate something else. */
async function dependencies(): Promise<readonly string[]> {
  const found = await jsonOf(manifest);
  if (typeof found !== "object" || found === null || !("dependencies" in found)) return [];
  const { dependencies: listed } = found;
  return typeof listed === "object" && listed !== null ? Object.keys(listed) : [];
}

/** All code of this package, in an order that is the same everywhere. */
async function codeFiles(): Promise<readonly URL[]> {
  const folder = new URL(".", import.meta.url);
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith(".d.ts"))
    .toSorted()
    .map((name) => new URL(name.replaceAll("\\", "/"), folder));
}

async function versionIn(file: URL): Promise<string> {
  const found = await jsonOf(file);
  return typeof found === "object" && found !== null && "version" in found
    ? String(found.version)
    : "unknown";
}

async function jsonOf(file: URL): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}
