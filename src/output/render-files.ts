/** Planned files to formatted text, by way of the cache. */
import { digest, type FormatCache } from "./format-cache.js";
import { format } from "./format.js";
import type { OutputFile } from "./output-file.js";

/** What the emit stage plans; `structure` is plain data. */
interface Planned {
  readonly path: string;
  readonly structure: unknown;
}

export interface Rendering<File extends Planned> {
  /** Prints the statements of a file without formatting them. */
  readonly print: (file: File) => Promise<readonly string[]>;
  readonly cache: FormatCache;
  /** Tells outputs that share a cache apart: the output folder. */
  readonly scope: string;
  /** Of the generator: another one may print the same structure in another way. */
  readonly version: string;
}

export async function renderFiles<File extends Planned>(
  files: readonly File[],
  rendering: Rendering<File>,
): Promise<readonly OutputFile[]> {
  const rendered: OutputFile[] = [];
  for (const file of files) {
    rendered.push({ path: file.path, text: await renderFile(file, rendering) });
  }
  return rendered;
}

async function renderFile<File extends Planned>(
  file: File,
  { print, cache, scope, version }: Rendering<File>,
): Promise<string> {
  const slot = `${scope}\n${file.path}`;
  const key = digest(JSON.stringify([version, file.path, file.structure]));
  const known = await cache.get(slot, key);
  if (known !== undefined) return known;
  const text = await format(await print(file));
  await cache.set(slot, key, text);
  return text;
}
