/** What the user reads when postwright itself is at fault. */
import { printable, type Paint } from "../terminal.js";

export function faultReport(error: unknown, paint: Paint, withStack: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const label = paint("red", "internal error");
  return [
    `postwright: ${label}: ${printable(message)}`,
    "This is a fault of postwright, not of the collection. No file is left half-written.",
    ...(withStack
      ? [stackOf(error)]
      : [
          "Run the same command with --verbose and report what it prints, if you can with the collection.",
        ]),
  ].join("\n");
}

/** With the stacks of the causes, each under its effect. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return "(no stack)";
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\ncaused by: ${stackOf(error.cause)}`;
}
