/** Formatted files of earlier runs, so that an unchanged output loads neither printer nor formatter. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/** Remembers one text for each slot; forgetting is always allowed. */
export interface FormatCache {
  /** The text that was kept in the slot under this very key. */
  readonly get: (slot: string, key: string) => Promise<string | undefined>;
  readonly set: (slot: string, key: string, text: string) => Promise<void>;
}

export const noCache: FormatCache = { get: async () => undefined, set: async () => undefined };

/** A cache below `node_modules` of a folder, where tools keep theirs; no cache where there are no modules. */
export async function openCache(folder: string): Promise<FormatCache> {
  const modules = path.join(folder, "node_modules");
  const isFolder = await stat(modules).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? folderCache(path.join(modules, ".cache", "postwright")) : noCache;
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** One file for each slot, so that the folder does not grow with the number of runs. */
function folderCache(folder: string): FormatCache {
  const fileOf = (slot: string): string => path.join(folder, `${digest(slot)}.txt`);
  return {
    get: async (slot, key) => {
      const entry = await readFile(fileOf(slot), "utf8").catch(() => "");
      return textOf(entry, key);
    },
    set: async (slot, key, text) => {
      // Readers see the old entry or the new one, never half of one; a cache that cannot be written is no cache.
      const draft = path.join(folder, `${randomUUID()}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, entryOf(key, text));
        await rename(draft, fileOf(slot));
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

function entryOf(key: string, text: string): string {
  return `${key}\n${digest(text)}\n${text}`;
}

/** Undefined for an entry of another key, and for one that is not what was written. */
function textOf(entry: string, key: string): string | undefined {
  const [foundKey, checksum] = entry.split("\n", 2);
  if (foundKey !== key || checksum === undefined) return undefined;
  const text = entry.slice(key.length + checksum.length + 2);
  return digest(text) === checksum ? text : undefined;
}
