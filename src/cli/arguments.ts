/** Reads the command line with yargs; every outcome, help and mistakes included, comes back as data. */
import yargs from "yargs";
import { addCommands, type Parser } from "./commands.js";
import type { Invocation } from "./invocation.js";

const SCRIPT = "postwright";
const COMMANDS = ["generate", "check", "inspect", "explain"] as const;
const WIDEST = 100;

const usage = `Postman collections in, typed TypeScript clients out.

Usage: ${SCRIPT} <command> [options]`;

const exitCodes = `Exit codes:
   0  done
   1  check: the clients on disk are stale
      with --strict: also if a warning or an error was diagnosed
   2  arguments or files that cannot be used; nothing was written
  70  a fault of ${SCRIPT} itself

Results go to stdout, diagnostics to stderr. NO_COLOR turns colour off.`;

/** @param argv Arguments after the script's name. */
export async function readArguments(
  argv: readonly string[],
  version: string,
  columns: number,
): Promise<Invocation> {
  let invocation: Invocation | undefined;
  let printed = "";
  const mistakes: string[] = [];
  const common = commonParser(version).fail((message, error) => {
    mistakes.push(message || error.message);
  });
  await addCommands(common, (asked) => {
    invocation = asked;
  })
    .example("$0 generate", "All default collections")
    .example("$0 generate api.json -o clients", "Into clients/api")
    .example("$0 check --strict", "In CI: fail if stale or doubtful")
    .example("$0 inspect api.json --json", "What is read, as JSON")
    .example("$0 explain PW1203", "What to do about it")
    .epilogue(exitCodes)
    .wrap(Math.min(columns, WIDEST))
    .parseAsync([...argv], {}, (_error, _given, output) => {
      printed = output;
    });
  if (mistakes.length > 0) return refusal(argv, mistakes);
  return invocation ?? { command: "print", text: printed };
}

function commonParser(version: string): Parser {
  return yargs()
    .scriptName(SCRIPT)
    .locale("en")
    .usage(usage)
    .parserConfiguration({
      // `--environment FILE collection.json`: the second is a collection.
      "greedy-arrays": false,
      // A file may be called `7` and an option `a.b`.
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "dot-notation": false,
    })
    .option("verbose", {
      type: "boolean",
      describe: "Show every diagnostic, and the stack of a fault",
    })
    .help("help", "Show this help, or that of a command")
    .version("version", "Show the version", version)
    .group(["verbose", "help", "version"], "Common options:")
    .strict()
    .recommendCommands()
    .demandCommand(1, "No command is given")
    .exitProcess(false);
}

/** All mistakes on one line; yargs reports the most telling one last and lays some out over several lines. */
function refusal(argv: readonly string[], mistakes: readonly string[]): Invocation {
  const sentences = mistakes.map((mistake) => mistake.replace(/\s+/gu, " ").trim());
  const message = [...new Set(sentences)].toReversed().join("; ");
  const command = COMMANDS.find((name) => name === argv[0]);
  const hint = command === undefined ? `${SCRIPT} --help` : `${SCRIPT} ${command} --help`;
  return { command: "refuse", message, hint };
}
