/** The error for input that nothing can be made of. */
import type { Diagnostic } from "./model/diagnostic.js";

/** What was noticed about one file. */
export interface FileDiagnostics {
  /** The path as it was given; absent where the options themselves are meant. */
  readonly file?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Thrown by `generate`, `check` and `inspect` before anything is written. */
export class UnusableInputError extends Error {
  override readonly name = "UnusableInputError";
  /** Every file that cannot be used, with the reasons. */
  readonly reports: readonly FileDiagnostics[];

  constructor(reports: readonly FileDiagnostics[]) {
    super(reports.flatMap(sentences).join("\n"));
    this.reports = reports;
  }
}

/** @throws UnusableInputError unless all the reports are empty */
export function refuseAny(reports: readonly FileDiagnostics[]): void {
  const found = reports.filter(({ diagnostics }) => diagnostics.length > 0);
  if (found.length > 0) throw new UnusableInputError(found);
}

function sentences({ file, diagnostics }: FileDiagnostics): readonly string[] {
  const place = file === undefined ? "" : `${file}: `;
  return diagnostics.map(({ code, message }) => `${place}${code}: ${message}`);
}
