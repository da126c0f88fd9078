/** `postwright check [collections..]`. */
import { check, type CheckedCollection } from "../../check.js";
import { ExitCode } from "../exit-codes.js";
import type { GenerationArguments } from "../invocation.js";
import { diagnosticsReport } from "../report/diagnostics.js";
import { differenceReports } from "../report/difference.js";
import { counted } from "../report/words.js";
import type { Paint, Terminal } from "../terminal.js";
import { generationOptions, strictVerdict } from "./shared.js";

export async function runCheck(asked: GenerationArguments, terminal: Terminal): Promise<ExitCode> {
  const { out, err } = terminal;
  const { fresh, collections } = await check(await generationOptions(asked));
  for (const collection of collections) {
    err.write(diagnosticsReport(collection, err.paint, asked.verbose));
    out.write(report(collection, out.paint, asked.verbose));
  }
  if (!fresh) {
    err.write("Run `postwright generate` with the same arguments to bring the output up to date.");
    return ExitCode.Findings;
  }
  return asked.strict ? strictVerdict(collections) : ExitCode.Done;
}

function report(
  { folder, differences }: CheckedCollection,
  paint: Paint,
  verbose: boolean,
): string {
  const head = paint("bold", folder);
  if (differences.length === 0) return `${head}: up to date`;
  const details = differenceReports(folder, differences, { paint, verbose });
  return [...details, `${head}: stale, ${counted(differences.length, "file")} would change`].join(
    "\n",
  );
}
