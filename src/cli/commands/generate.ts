/** `postwright generate [collections..]`. */
import { generate, type GeneratedCollection } from "../../generate.js";
import { ExitCode } from "../exit-codes.js";
import type { GenerationArguments } from "../invocation.js";
import { diagnosticsReport } from "../report/diagnostics.js";
import { counted } from "../report/words.js";
import type { Paint, Terminal } from "../terminal.js";
import { generationOptions, strictVerdict } from "./shared.js";

/** Past this many, changes are counted, not named, unless `--verbose` asks for all. */
const MOST_NAMED = 20;

/** The same files in every client: worth one line. */
const RUNTIME = "runtime/";

export async function runGenerate(
  asked: GenerationArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, err } = terminal;
  const { collections, withheld } = await generate(await generationOptions(asked));
  for (const collection of collections) {
    err.write(diagnosticsReport(collection, err.paint, asked.verbose));
    if (!withheld) out.write(report(collection, out.paint, asked.verbose));
  }
  if (withheld) err.write("Nothing was written, because of --strict and what is said above.");
  return asked.strict ? strictVerdict(collections) : ExitCode.Done;
}

function report(collection: GeneratedCollection, paint: Paint, verbose: boolean): string {
  const { folder, functions, written, created, removed, unchanged } = collection;
  const changed = written.filter((file) => !created.includes(file));
  const changes = [
    ...(written.length > 0 ? [`${counted(written.length, "file")} written`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(unchanged.length > 0 ? [`${unchanged.length} unchanged`] : []),
  ];
  const head = `${paint("bold", folder)}: ${counted(functions, "function")}, ${changes.join(", ")}`;
  const lines = [
    ...named(created, verbose).map((file) => paint("green", `  + ${file}`)),
    ...named(changed, verbose).map((file) => paint("cyan", `  ~ ${file}`)),
    ...named(removed, verbose).map((file) => paint("red", `  - ${file}`)),
  ];
  const shown = verbose || lines.length <= MOST_NAMED ? lines : [];
  return [head, ...shown].join("\n");
}

function named(files: readonly string[], verbose: boolean): readonly string[] {
  const runtime = files.filter((file) => file.startsWith(RUNTIME));
  if (verbose || runtime.length < 2) return files;
  const own = files.filter((file) => !file.startsWith(RUNTIME));
  return [...own, `${RUNTIME} (${counted(runtime.length, "file")})`];
}
