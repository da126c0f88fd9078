/** What the process tells its caller, documented in `--help` and README.md. */
export const ExitCode = {
  /** Done; for `check`, the output is up to date. */
  Done: 0,
  /** The output is stale, or with `--strict` something was diagnosed as a warning or an error. */
  Findings: 1,
  /** Arguments or files that cannot be used; nothing was written. */
  Unusable: 2,
  /** A fault of postwright itself (EX_SOFTWARE of sysexits.h). */
  Internal: 70,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
