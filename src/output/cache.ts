/** What earlier runs made, so that what is unchanged is not made again. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

export type Entry = readonly [key: string, content: Uint8Array];

/** Holds entries in slots; forgetting is always allowed. */
export interface Cache {
  /** By key; without those that are not what was written. */
  readonly read: (slot: string) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Takes the place of all that was in the slot. */
  readonly write: (slot: string, entries: Iterable<Entry>) => Promise<void>;
}

export const noCache: Cache = { read: async () => new Map(), write: async () => undefined };

/** A cache below `node_modules` of a folder, where tools keep theirs; no cache where there are no modules. */
export async function openCache(folder: string): Promise<Cache> {
  const modules = path.join(folder, "node_modules");
  const isFolder = await stat(modules).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? folderCache(path.join(modules, ".cache", "postwright")) : noCache;
}

export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** One file for each slot, so that the folder does not grow with the number of runs. */
function folderCache(folder: string): Cache {
  const fileOf = (slot: string): string => path.join(folder, `${digest(slot)}.bin`);
  return {
    read: async (slot) => {
      const found = await readFile(fileOf(slot)).catch(() => Buffer.alloc(0));
      return new Map(entriesIn(found));
    },
    write: async (slot, entries) => {
      // Readers see the old entries or the new ones, never some of each; a cache that cannot be written is no cache.
      const draft = path.join(folder, `${randomUUID()}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        await writeEntries(draft, entries);
        await rename(draft, fileOf(slot));
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** One by one, so that no two of them need to be in memory. */
async function writeEntries(file: string, entries: Iterable<Entry>): Promise<void> {
  const handle = await open(file, "wx");
  try {
    for (const [key, content] of entries) {
      await handle.write(`${key} ${digest(content)} ${content.byteLength}\n`);
      await handle.write(content);
    }
  } finally {
    await handle.close();
  }
}

const lineFeed = 10;
const head = /^([\da-f]{64}) ([\da-f]{64}) (\d{1,10})$/;

/** What follows a damaged head cannot be told from it; a damaged content is left out alone. */
function* entriesIn(file: Buffer): Generator<Entry> {
  let start = 0;
  while (start < file.length) {
    const end = file.indexOf(lineFeed, start);
    const [, key, checksum, length] = head.exec(file.toString("latin1", start, end)) ?? [];
    if (end === -1 || key === undefined || length === undefined) return;
    start = end + 1 + Number(length);
    const content = file.subarray(end + 1, start);
    if (digest(content) === checksum) yield [key, content];
  }
}
