/** Writing a client: only files that changed, only over files of our own, all of them or none. */
import type { Diagnosed } from "../model/diagnostic.js";
import type { OutputFile } from "./output-file.js";
import { survey } from "./survey.js";
import { systemDiagnostic } from "./system-error.js";
import { applyChanges } from "./transaction.js";

/** Paths inside the folder, sorted. */
export interface WriteReport {
  readonly written: readonly string[];
  /** Those of the files written that had not been there. */
  readonly created: readonly string[];
  readonly unchanged: readonly string[];
  /** Files of earlier runs that were no longer planned. */
  readonly removed: readonly string[];
}

const nothingDone: WriteReport = { written: [], created: [], unchanged: [], removed: [] };

/** With a diagnostic of severity error, nothing has been changed. */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
): Promise<Diagnosed<WriteReport>> {
  const { value, diagnostics } = await survey(folder, files);
  if (diagnostics.length > 0) return { value: nothingDone, diagnostics };
  const changed = value.planned.filter(({ file, current }) => file.text !== current);
  const unchanged = value.planned.filter(({ file, current }) => file.text === current);
  try {
    await applyChanges(folder, { writes: changed.map(({ file }) => file), removals: value.extra });
  } catch (error) {
    return { value: nothingDone, diagnostics: [systemDiagnostic(error)] };
  }
  return {
    value: {
      written: changed.map(({ file }) => file.path),
      created: changed.flatMap(({ file, current }) => (current === undefined ? [file.path] : [])),
      unchanged: unchanged.map(({ file }) => file.path),
      removed: value.extra,
    },
    diagnostics: [],
  };
}
