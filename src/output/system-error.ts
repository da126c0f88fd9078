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

const reasons: ReadonlyMap<unknown, string> = new Map([
  ["EACCES", "permission to write there is missing"],
  ["EPERM", "permission to write there is missing"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "no space is left on the device"],
  ["ENOTDIR", "a part of the path is a file"],
]);

/** @throws what is no error of the file system */
export function systemDiagnostic(error: unknown): Diagnostic {
  if (!(error instanceof Error && "syscall" in error)) throw error;
  const reason = "code" in error ? reasons.get(error.code) : undefined;
  const place = "path" in error ? String(error.path) : "the output folder";
  return diagnostic(
    "PW4004",
    outputOrigin,
    reason === undefined ? error.message : `${place}: ${reason}`,
  );
}
