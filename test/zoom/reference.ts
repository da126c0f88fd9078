/** Where the collection and its checked-in client lie, and folders to compare that client in. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const clientName = "zoom-im-groups";
export const collectionFile = fromRoot(`collections/${clientName}.postman_collection.json`);
export const checkedInClient = fromRoot(`generated/${clientName}`);

/** A folder outside of the project: no cache, no package and no settings of ours lie above it. */
export async function emptyFolder(): Promise<string> {
  return mkdtemp(path.join(await realpath(tmpdir()), "postwright-zoom-"));
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

function fromRoot(place: string): string {
  return fileURLToPath(new URL(`../../${place}`, import.meta.url));
}
