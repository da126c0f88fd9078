/** Changes of several files that happen together: all of them, or none. */
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import type { OutputFile } from "./output-file.js";

export interface Changes {
  readonly writes: readonly OutputFile[];
  /** Paths inside the folder. */
  readonly removals: readonly string[];
}

/** Drafts and backups stand here while a run lasts; inside the folder, so that a rename never crosses file systems. */
const stagingPrefix = ".postwright-";
/** A staging folder older than this was left by a run that was killed. */
const abandonedAfterMs = 60 * 60 * 1000;

type Undo = () => Promise<unknown>;

/** Throws what the file system threw, after putting everything back as it was. */
export async function applyChanges(folder: string, { writes, removals }: Changes): Promise<void> {
  if (writes.length === 0 && removals.length === 0) return;
  const undo: Undo[] = [];
  let staging: string | undefined;
  try {
    await makeFolder(folder, undo);
    await removeAbandoned(folder);
    staging = await mkdtemp(path.join(folder, stagingPrefix));
    const drafts = await stageAll(staging, writes);
    for (const { draft, file } of drafts) await putInPlace(folder, draft, file, undo);
    for (const [index, file] of removals.entries()) {
      await takeAway(path.join(folder, file), path.join(staging, `${index}.removed`), undo);
    }
  } catch (error) {
    // One step that fails must not keep the others from being undone.
    for (const step of undo.toReversed()) await step().catch(() => undefined);
    throw error;
  } finally {
    if (staging !== undefined) await rm(staging, { recursive: true, force: true });
  }
  for (const file of removals) await removeEmptyFolders(folder, path.dirname(file));
}

interface Draft {
  readonly draft: string;
  readonly file: string;
}

async function stageAll(staging: string, writes: readonly OutputFile[]): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const [index, { path: file, text }] of writes.entries()) {
    const draft = path.join(staging, `${index}.draft`);
    await writeFile(draft, text);
    drafts.push({ draft, file });
  }
  return drafts;
}

async function putInPlace(
  folder: string,
  draft: string,
  file: string,
  undo: Undo[],
): Promise<void> {
  const target = path.join(folder, file);
  await makeFolder(path.dirname(target), undo);
  const backup = `${draft}.old`;
  const existed = await copyFile(target, backup).then(
    () => true,
    () => false,
  );
  await rename(draft, target);
  undo.push(async () => (existed ? rename(backup, target) : rm(target, { force: true })));
}

async function takeAway(target: string, backup: string, undo: Undo[]): Promise<void> {
  await rename(target, backup);
  undo.push(async () => rename(backup, target));
}

async function makeFolder(folder: string, undo: Undo[]): Promise<void> {
  const firstMade = await mkdir(folder, { recursive: true });
  if (firstMade !== undefined) {
    undo.push(async () => rm(firstMade, { recursive: true, force: true }));
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(stagingPrefix));
  for (const name of names) {
    const place = path.join(folder, name);
    const { mtimeMs } = await stat(place);
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(place, { recursive: true, force: true });
  }
}

async function removeEmptyFolders(folder: string, below: string): Promise<void> {
  if (below === ".") return;
  const isRemoved = await rmdir(path.join(folder, below)).then(
    () => true,
    () => false,
  );
  if (isRemoved) await removeEmptyFolders(folder, path.dirname(below));
}
