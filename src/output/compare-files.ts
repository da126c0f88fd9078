/** Checking a client: how the files on disk differ from what would be generated. */
import type { Diagnosed } from "../model/diagnostic.js";
import type { OutputFile } from "./output-file.js";
import { survey, type PlannedEntry } from "./survey.js";

export type Difference =
  /** Would be written anew. */
  | { readonly kind: "missing"; readonly path: string }
  /** Would be changed; the unified diff leads from the file on disk to the generated one. */
  | { readonly kind: "stale"; readonly path: string; readonly diff: string }
  /** Would be removed. */
  | { readonly kind: "extra"; readonly path: string };

/** Edits after which two files have too little in common for a diff to say more than that. */
const mostEdits = 2_000;

/** In order of paths; empty where the output on disk is what would be generated. */
export async function compareFiles(
  folder: string,
  files: readonly OutputFile[],
): Promise<Diagnosed<readonly Difference[]>> {
  const { value, diagnostics } = await survey(folder, files);
  const differences: Difference[] = value.extra.map((path) => ({ kind: "extra", path }));
  for (const { file, current } of value.planned) {
    if (current === undefined) differences.push({ kind: "missing", path: file.path });
    else if (current !== file.text) {
      differences.push({
        kind: "stale",
        path: file.path,
        diff: await unifiedDiff({ file, current }),
      });
    }
  }
  return { value: differences.toSorted((a, b) => (a.path < b.path ? -1 : 1)), diagnostics };
}

async function unifiedDiff({ file, current }: Required<PlannedEntry>): Promise<string> {
  // Loaded only here: an output that is up to date needs no diff.
  const { createTwoFilesPatch } = await import("diff");
  const patch = createTwoFilesPatch(
    file.path,
    file.path,
    current,
    file.text,
    "on disk",
    "generated",
    {
      context: 3,
      maxEditLength: mostEdits,
    },
  );
  if (patch === undefined) {
    return `--- ${file.path}\n+++ ${file.path}\nThe files differ throughout.\n`;
  }
  return patch.slice(patch.indexOf("--- "));
}
