/** What the user asked for, as data: the result of reading the command line. */
import type { EnumStyle, ImportExtension } from "../config/options.js";

/** Options that `generate` and `check` share. */
export interface GenerationArguments {
  /** Empty where the default collections are meant. */
  readonly collections: readonly string[];
  readonly out: string;
  readonly environments: readonly string[];
  readonly servers: readonly string[];
  readonly examples: boolean;
  readonly enumStyle: EnumStyle;
  readonly importExtension: ImportExtension;
  readonly strict: boolean;
  readonly verbose: boolean;
}

export interface InspectArguments {
  readonly collection: string;
  readonly environments: readonly string[];
  readonly servers: readonly string[];
  readonly json: boolean;
  readonly strict: boolean;
  readonly verbose: boolean;
}

export type Invocation =
  | { readonly command: "generate"; readonly arguments: GenerationArguments }
  | { readonly command: "check"; readonly arguments: GenerationArguments }
  | { readonly command: "inspect"; readonly arguments: InspectArguments }
  /** Without a code, all codes are listed. */
  | { readonly command: "explain"; readonly code?: string }
  /** `--help` and `--version`. */
  | { readonly command: "print"; readonly text: string }
  /** Arguments that mean nothing; `hint` names the help to read. */
  | { readonly command: "refuse"; readonly message: string; readonly hint: string };
