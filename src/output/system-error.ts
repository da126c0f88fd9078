/** Errors of the file system: what they mean for the output. */
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";

/** Diagnostics of the output are about the collection as a whole. */
export const outputOrigin = { item: [], pointer: "" } as const;

export function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR")
  );
}

/** @throws what is no error of the file system */
export function systemDiagnostic(error: unknown): Diagnostic {
  if (!(error instanceof Error && "syscall" in error)) throw error;
  return diagnostic("PW4004", outputOrigin, error.message);
}
