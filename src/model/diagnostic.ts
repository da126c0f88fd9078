/** Diagnostics are data: what is wrong, where, and what to do. */
import { diagnosticCatalogue, type DiagnosticCode } from "./diagnostic-catalogue.js";
import type { Origin } from "./origin.js";

/** `error`: something asked for was not generated. `warning`: look at it. `info`: good to know. */
export type Severity = "error" | "warning" | "info";

/** What was noticed about one place of a collection, an environment or the options. */
export interface Diagnostic {
  /** Stable: a code keeps its meaning for ever, and `postwright explain CODE` says more. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence about this very case, without a final full stop. */
  readonly message: string;
  /** Folder names, then the item's name; empty where the collection itself is meant. */
  readonly item: readonly string[];
  /** JSON pointer into the collection file. */
  readonly pointer: string;
  /** What the reader can do about it. */
  readonly help: string;
}

/** What `strict` does not let pass: warnings and errors; notes need no action. */
export function isFinding({ severity }: Diagnostic): boolean {
  return severity !== "info";
}

/** What every stage returns: its value, and what it noticed on the way. */
export interface Diagnosed<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic at a place; severity and help are the catalogue's unless `help` is given. */
export function diagnostic(
  code: DiagnosticCode,
  origin: Origin,
  message: string,
  help: string = diagnosticCatalogue[code].fix,
): Diagnostic {
  const { severity } = diagnosticCatalogue[code];
  return { code, severity, message, item: origin.item, pointer: origin.pointer, help };
}
