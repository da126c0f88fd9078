/** From arguments to exit code: reads the command line, runs the command, and turns errors into words. */
import process from "node:process";
import { UnusableInputError } from "../unusable-input-error.js";
import { readArguments } from "./arguments.js";
import { ExitCode } from "./exit-codes.js";
import type { Invocation } from "./invocation.js";
import { faultReport } from "./report/fault.js";
import { diagnosticsReport } from "./report/diagnostics.js";
import type { Terminal } from "./terminal.js";
import { packageVersion } from "../generator-version.js";

/** Never rejects: whatever happens becomes an exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const invocation = await readArguments(argv, await packageVersion(), terminal.out.columns);
    return await perform(invocation, terminal);
  } catch (error) {
    const { err } = terminal;
    if (error instanceof UnusableInputError) {
      for (const report of error.reports) err.write(diagnosticsReport(report, err.paint, true));
      return ExitCode.Unusable;
    }
    err.write(faultReport(error, err.paint, wantsStack(argv)));
    return ExitCode.Internal;
  }
}

/** Each command is loaded when it is asked for: `--help` must not wait for a compiler. */
async function perform(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  switch (invocation.command) {
    case "generate": {
      const { runGenerate } = await import("./commands/generate.js");
      return await runGenerate(invocation.arguments, terminal);
    }
    case "check": {
      const { runCheck } = await import("./commands/check.js");
      return await runCheck(invocation.arguments, terminal);
    }
    case "inspect": {
      const { runInspect } = await import("./commands/inspect.js");
      return await runInspect(invocation.arguments, terminal);
    }
    case "explain": {
      const { runExplain } = await import("./commands/explain.js");
      return runExplain(invocation.code, terminal);
    }
    case "print":
      terminal.out.write(invocation.text);
      return ExitCode.Done;
    case "refuse":
      terminal.err.write(`postwright: ${invocation.message}\nSee ${invocation.hint}`);
      return ExitCode.Unusable;
  }
}

function wantsStack(argv: readonly string[]): boolean {
  const { DEBUG } = process.env;
  return argv.includes("--verbose") || (DEBUG !== undefined && DEBUG !== "");
}
