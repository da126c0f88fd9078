/** What generating one collection comes to: how much of it has a function, what was noticed, whether it compiles. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compileErrors } from "../lib/compile.js";
import { generateClient, type GeneratedClient } from "../lib/generated-client.js";
import { readJsonFile } from "../lib/json.js";
import { leftOut, type LeftOut } from "../lib/left-out.js";
import { messageOf } from "../lib/oracle/run-slice.js";
import { slices } from "../lib/oracle/slices.js";
import { exampleFit, type ExampleFit } from "./examples.js";

export interface Measured {
  readonly file: string;
  readonly requests: number;
  readonly functions: number;
  readonly leftOut: readonly LeftOut[];
  /** How often each diagnostic code occurs. */
  readonly diagnostics: Readonly<Record<string, number>>;
  readonly examples: ExampleFit;
  /** For the first generation. */
  readonly seconds: number;
  /** The compiler's messages; empty where the client compiles. */
  readonly compileErrors: readonly string[];
  /** Files that a second generation made differently. */
  readonly unstable: readonly string[];
}

export interface Failed {
  readonly file: string;
  /** Why nothing could be generated. */
  readonly failure: string;
}

export type CorpusResult = Measured | Failed;

export async function measure(file: string): Promise<CorpusResult> {
  try {
    return await measured(file);
  } catch (error) {
    return { file, failure: messageOf(error) };
  }
}

/** Whether all that must hold holds. */
export function isSound(result: CorpusResult): boolean {
  return (
    !("failure" in result) &&
    result.compileErrors.length === 0 &&
    result.unstable.length === 0 &&
    result.leftOut.every(({ codes }) => codes.length > 0)
  );
}

async function measured(file: string): Promise<Measured> {
  const items = slices(readJsonFile(file)).filter(({ hasRequest }) => hasRequest);
  const start = performance.now();
  const first = await generateClient(file);
  const seconds = (performance.now() - start) / 1000;
  try {
    return {
      file,
      requests: items.length,
      functions: first.report.functions,
      leftOut: leftOut(
        items.map(({ itemPath }) => itemPath),
        first.inspection,
      ),
      diagnostics: countCodes(first),
      examples: exampleFit(first.api),
      seconds,
      unstable: await changedFiles(file, first),
      compileErrors: await compileErrors(first.folder),
    };
  } finally {
    await first.remove();
  }
}

function countCodes({ report }: GeneratedClient): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code } of report.diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

async function changedFiles(file: string, first: GeneratedClient): Promise<readonly string[]> {
  const second = await generateClient(file);
  try {
    const [before, after] = [await filesIn(first.folder), await filesIn(second.folder)];
    const paths = new Set([...before.keys(), ...after.keys()]);
    return [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted();
  } finally {
    await second.remove();
  }
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const contents = files.map(async (path): Promise<[string, string]> => [
    path.slice(folder.length + 1),
    await readFile(path, "latin1"),
  ]);
  return new Map(await Promise.all(contents));
}
