/** The commands and their options, as yargs wants them, each leading to an `Invocation`. */
import type { ArgumentsCamelCase, Argv } from "yargs";
import {
  defaultOut,
  enumStyles,
  importExtensions,
  type EnumStyle,
  type ImportExtension,
} from "../config/options.js";
import { defaultCollectionsPattern } from "./default-collections.js";
import type { GenerationArguments, Invocation } from "./invocation.js";

/** A parser with the options that all commands share. */
export type Parser = Argv<{ verbose: boolean | undefined }>;

/** @param note Called with what the user asked for, once a command is complete and valid. */
export function addCommands(parser: Parser, note: (invocation: Invocation) => void): Parser {
  return parser
    .command(
      "generate [collections..]",
      "Write a typed client for each collection",
      generateOptions,
      (given) => note({ command: "generate", arguments: generationArguments(given) }),
    )
    .command(
      "check [collections..]",
      "Fail if the clients on disk are stale",
      checkOptions,
      (given) => note({ command: "check", arguments: generationArguments(given) }),
    )
    .command(
      "inspect <collection>",
      "Show what is read from it, and why",
      inspectOptions,
      ({
        collection,
        environment = [],
        server = [],
        json = false,
        strict = false,
        verbose = false,
      }) =>
        note({
          command: "inspect",
          arguments: {
            collection,
            environments: environment,
            servers: server,
            json,
            strict,
            verbose,
          },
        }),
    )
    .command("explain [code]", "Say what a diagnostic means", explainOptions, ({ code }) =>
      note({ command: "explain", ...(code !== undefined && { code }) }),
    );
}

function generateOptions(parser: Parser) {
  return generationOptions(parser)
    .usage("Usage: $0 generate [collections..]\n\nWrites a typed client for each collection.")
    .describe("strict", "Write nothing and exit with 1 on any warning or error")
    .example("$0 generate", "All default collections")
    .example("$0 generate api.json -o clients", "Into clients/api")
    .example("$0 generate api.json -e env.json", "With values for variables");
}

function checkOptions(parser: Parser) {
  return generationOptions(parser)
    .usage(
      "Usage: $0 check [collections..]\n\n" +
        "Exits with 1 and shows a diff if generating now would change the clients on\n" +
        "disk. Writes nothing. Give it the options that `generate` was given.",
    )
    .example("$0 check", "All default collections")
    .example("$0 check api.json -o clients", "What is in clients/api");
}

function generationOptions(parser: Parser) {
  return withShared(parser)
    .positional("collections", {
      type: "string",
      array: true,
      describe: "Collection files",
      defaultDescription: defaultCollectionsPattern,
    })
    .option("out", {
      alias: "o",
      type: "string",
      requiresArg: true,
      default: defaultOut,
      coerce: once<string>("--out"),
      describe: "Folder that gets one folder for each collection",
    })
    .option("examples", {
      type: "boolean",
      describe: "Also write the documented requests and responses",
    })
    .option("enum-style", {
      choices: enumStyles,
      default: enumStyles[0],
      coerce: once<EnumStyle>("--enum-style"),
      describe: "How closed sets of values are written",
    })
    .option("import-extension", {
      choices: importExtensions,
      default: importExtensions[0],
      coerce: once<ImportExtension>("--import-extension"),
      describe: "Extension of imports in generated files",
    })
    .group(
      ["out", "environment", "server", "examples", "enum-style", "import-extension", "strict"],
      "Options:",
    );
}

function inspectOptions(parser: Parser) {
  return withShared(parser)
    .usage(
      "Usage: $0 inspect <collection>\n\n" +
        "Shows each request's function, parameters, types and outcomes, and the words\n" +
        "of the collection that they were read from.",
    )
    .positional("collection", { type: "string", demandOption: true, describe: "Collection file" })
    .option("json", { type: "boolean", describe: "Print JSON, diagnostics included" })
    .group(["json", "environment", "server", "strict"], "Options:")
    .example("$0 inspect api.json", "For reading")
    .example("$0 inspect api.json --json", "For tools");
}

function explainOptions(parser: Parser) {
  return parser
    .usage("Usage: $0 explain [code]\n\nSays what a diagnostic means and what to do about it.")
    .positional("code", {
      type: "string",
      describe: "Such as PW1001; without one, all are listed",
    });
}

function withShared(parser: Parser) {
  return parser
    .option("environment", {
      alias: "e",
      type: "string",
      array: true,
      requiresArg: true,
      describe:
        "Values of variables: a Postman environment or globals file, or a JSON object of them",
    })
    .option("server", {
      type: "string",
      array: true,
      requiresArg: true,
      describe: "Default server, by its name in `inspect`",
    })
    .option("strict", { type: "boolean", describe: "Exit with 1 on any warning or error, too" });
}

/** yargs makes an array of an option that is given twice; guessing which one is meant helps nobody. */
function once<Value>(option: string): (given: Value | readonly Value[]) => Value {
  return (given) => {
    if (isArray(given)) throw new Error(`${option} is given more than once`);
    return given;
  };
}

function isArray<Value>(given: Value | readonly Value[]): given is readonly Value[] {
  return Array.isArray(given);
}

type GenerationOptions = ArgumentsCamelCase<
  ReturnType<typeof generationOptions> extends Argv<infer Options> ? Options : never
>;

function generationArguments(given: GenerationOptions): GenerationArguments {
  // What follows `--` stands in `_`, after the command's own name.
  const afterDashes = given._.slice(1).map(String);
  return {
    collections: [...(given.collections ?? []), ...afterDashes],
    out: given.out,
    environments: given.environment ?? [],
    servers: given.server ?? [],
    examples: given.examples ?? false,
    enumStyle: given.enumStyle,
    importExtension: given.importExtension,
    strict: given.strict ?? false,
    verbose: given.verbose ?? false,
  };
}
