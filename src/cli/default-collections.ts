/** The collections that are meant when the command line names none. */
import { readdir } from "node:fs/promises";
import path from "node:path";

const FOLDER = "collections";
const SUFFIX = ".postman_collection.json";

/** As shown in help and messages: the name under which Postman exports a collection. */
export const defaultCollectionsPattern = `${FOLDER}/*${SUFFIX}`;

/** Paths relative to `cwd`, in an order that is the same on every machine; empty where there are none. */
export async function defaultCollections(cwd: string): Promise<readonly string[]> {
  const names = await readdir(path.join(cwd, FOLDER)).catch(() => []);
  return names
    .filter((name) => name.endsWith(SUFFIX))
    .toSorted()
    .map((name) => `${FOLDER}/${name}`);
}
