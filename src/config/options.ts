/** The options of a generation: their types, defaults and validation, shared by the library and the command line. */
import path from "node:path";
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";

/** How a closed set of values is written; the first is the default. */
export const enumStyles = ["const", "union", "enum"] as const;
export type EnumStyle = (typeof enumStyles)[number];

/** How generated files name each other in imports; the first is the default. */
export const importExtensions = ["js", "ts", "none"] as const;
export type ImportExtension = (typeof importExtensions)[number];

/** Where clients are written unless the caller says otherwise. */
export const defaultOut = "generated";

export interface GenerateOptions {
  /** Paths of collection files, relative to `cwd`. */
  readonly collections: readonly string[];
  /** Folder that receives one folder per collection, relative to `cwd`. Default `generated`. */
  readonly out?: string;
  /**
   * Paths of files with values of variables: Postman environments and globals, and JSON objects of names and values. Those
   * of globals give way to the collection's, all others win over it; of several files the last one's.
   */
  readonly environments?: readonly string[];
  /**
   * Servers by the names that `inspect` shows, such as `baseUrl` or `api.example.com`: the first that a collection has is
   * its default one. Without any it is a variable such as `{{baseUrl}}`, or the server that most requests go to.
   */
  readonly servers?: readonly string[];
  /** Also write each documented request and response as typed values. Default `false`. */
  readonly examples?: boolean;
  /**
   * `const` (default): an object of named values and the union type of them; `union`: the type alone;
   * `enum`: a TypeScript enum.
   */
  readonly enumStyle?: EnumStyle;
  /** Extension of relative imports in generated files: `js` (default), `ts` or `none`. */
  readonly importExtension?: ImportExtension;
  /** Write nothing at all if there is a warning or an error among the diagnostics. Default `false`. */
  readonly strict?: boolean;
  /** Folder that relative paths start from. Default: the working directory of the process. */
  readonly cwd?: string;
}

export interface InspectOptions {
  /** Path of a collection file, relative to `cwd`. */
  readonly collection: string;
  /** As in `GenerateOptions`. */
  readonly environments?: readonly string[];
  /** As in `GenerateOptions`. */
  readonly servers?: readonly string[];
  /** Folder that relative paths start from. Default: the working directory of the process. */
  readonly cwd?: string;
}

/** Options with every default filled in. */
export interface Settings {
  readonly collections: readonly string[];
  readonly out: string;
  readonly environments: readonly string[];
  readonly servers: readonly string[];
  readonly examples: boolean;
  readonly enumStyle: EnumStyle;
  readonly importExtension: ImportExtension;
  readonly cwd: string;
}

export function settingsOf(options: GenerateOptions): Settings {
  const cwd = options.cwd ?? ".";
  const byPlace = new Map(options.collections.map((file) => [path.resolve(cwd, file), file]));
  return {
    // A file that is named twice is meant once.
    collections: [...byPlace.values()],
    out: options.out ?? defaultOut,
    environments: options.environments ?? [],
    servers: options.servers ?? [],
    examples: options.examples ?? false,
    enumStyle: options.enumStyle ?? enumStyles[0],
    importExtension: options.importExtension ?? importExtensions[0],
    cwd,
  };
}

/** What is wrong with the options; callers without a type checker may give anything, or nothing. */
export function optionDiagnostics(options: GenerateOptions): readonly Diagnostic[] {
  const given: Given<GenerateOptions> = options ?? {};
  const { collections, out, enumStyle, importExtension } = given;
  return [
    ...unless(isList(collections) && collections.length > 0, "`collections` is no list of paths"),
    ...sourceDiagnostics(given),
    ...unless(out === undefined || isName(out), "`out` is no path"),
    ...unlessOneOf("enumStyle", enumStyle, enumStyles),
    ...unlessOneOf("importExtension", importExtension, importExtensions),
  ];
}

/** As `optionDiagnostics`, for the options of `inspect`. */
export function inspectOptionDiagnostics(options: InspectOptions): readonly Diagnostic[] {
  const given: Given<InspectOptions> = options ?? {};
  return [
    ...unless(isName(given.collection), "`collection` is no path"),
    ...sourceDiagnostics(given),
  ];
}

/** Options of which nothing is known yet. */
type Given<Options> = { readonly [Name in keyof Options]?: unknown };

/** What both have. */
function sourceDiagnostics(
  given: Given<Pick<GenerateOptions, "environments" | "servers" | "cwd">>,
): readonly Diagnostic[] {
  const { environments = [], servers = [], cwd = "" } = given;
  return [
    ...unless(isList(environments), "`environments` is no list of paths"),
    ...unless(isList(servers), "`servers` is no list of names"),
    ...unless(typeof cwd === "string", "`cwd` is no path"),
  ];
}

/** A single name in the place of the list would be taken for a list of characters. */
function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isName);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function unlessOneOf(
  name: string,
  value: unknown,
  allowed: readonly unknown[],
): readonly Diagnostic[] {
  const isAllowed = value === undefined || allowed.includes(value);
  return unless(isAllowed, `\`${name}\` is none of ${allowed.join(", ")}`);
}

function unless(holds: boolean, message: string): readonly Diagnostic[] {
  return holds ? [] : [diagnostic("PW5002", { item: [], pointer: "" }, message)];
}
