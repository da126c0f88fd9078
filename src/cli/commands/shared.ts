/** What `generate` and `check` have in common: their options, and the verdict of `--strict`. */
import process from "node:process";
import type { GenerateOptions } from "../../config/options.js";
import { diagnostic, isFinding, type Diagnostic } from "../../model/diagnostic.js";
import { UnusableInputError } from "../../unusable-input-error.js";
import { defaultCollections, defaultCollectionsPattern } from "../default-collections.js";
import { ExitCode } from "../exit-codes.js";
import type { GenerationArguments } from "../invocation.js";

/** @throws UnusableInputError where no collection is named and there are none by default */
export async function generationOptions(asked: GenerationArguments): Promise<GenerateOptions> {
  const { collections: named, verbose: _verbose, ...options } = asked;
  const collections = named.length > 0 ? named : await defaultCollections(process.cwd());
  if (collections.length === 0) {
    const message = `no collection is named, and no file matches ${defaultCollectionsPattern}`;
    const found = diagnostic("PW5001", { item: [], pointer: "" }, message);
    throw new UnusableInputError([{ diagnostics: [found] }]);
  }
  return { ...options, collections };
}

interface Diagnosed {
  readonly diagnostics: readonly Diagnostic[];
}

/** Warnings and errors are findings; notes are not. */
export function strictVerdict(reports: readonly Diagnosed[]): ExitCode {
  const found = reports.flatMap(({ diagnostics }) => diagnostics);
  return found.some(isFinding) ? ExitCode.Findings : ExitCode.Done;
}
