/** What the tool and its bounded process say to each other. */
import type { Diagnostic } from "../../../src/index.js";

export interface Generation {
  readonly collection: string;
  readonly out: string;
  readonly cwd: string;
}

export type Job =
  | ({ readonly kind: "generate" } & Generation)
  | { readonly kind: "cli"; readonly argv: readonly string[]; readonly cwd: string }
  | { readonly kind: "call"; readonly folder: string };

/** What a job did to the world, whatever it was. */
export interface Traces {
  /** Connections and name look-ups that were tried. */
  readonly connections: readonly string[];
  /** Paths of files that were opened. */
  readonly opened: readonly string[];
  readonly seconds: number;
  readonly mebibytes: number;
  readonly pwned: boolean;
  /** Keys that `Object.prototype` should not have. */
  readonly prototypeKeys: readonly string[];
}

export interface Generated {
  readonly folder: string;
  readonly functions: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CallResult {
  /** `METHOD URL` of every request that the client would have sent. */
  readonly sent: readonly string[];
  /** Names that `index.ts` exports. */
  readonly exported: readonly string[];
  /** What calls threw beside the client's own errors. */
  readonly surprises: readonly string[];
}

export interface Reply {
  readonly traces: Traces;
  readonly generated?: Generated;
  readonly command?: CommandResult;
  readonly called?: CallResult;
  /** The message of what was thrown, and whether it is one of the errors that users are meant to see. */
  readonly error?: { readonly message: string; readonly isExpected: boolean };
}
