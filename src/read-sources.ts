/** The texts that a run begins with: collections and environments. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic } from "./model/diagnostic.js";
import { refuseAny, type FileDiagnostics } from "./unusable-input-error.js";

/** Paths relative to `cwd`. */
export interface SourcePaths {
  readonly collections: readonly string[];
  readonly environments: readonly string[];
  readonly cwd: string;
}

export interface SourceText {
  /** Path as it was given. */
  readonly file: string;
  readonly text: string;
}

export interface Sources {
  readonly collections: readonly SourceText[];
  /** Of several values of one variable the first file's counts. */
  readonly environments: readonly SourceText[];
}

/** @throws UnusableInputError with every file that cannot be read */
export async function readSources(paths: SourcePaths): Promise<Sources> {
  // The last file named wins; the reader lets the first one win.
  const environments = (await readTexts(paths.environments, paths.cwd)).toReversed();
  return { collections: await readTexts(paths.collections, paths.cwd), environments };
}

/** @throws UnusableInputError with every file that cannot be read */
async function readTexts(files: readonly string[], cwd: string): Promise<readonly SourceText[]> {
  const unreadable: FileDiagnostics[] = [];
  const texts: SourceText[] = [];
  for (const file of files) {
    try {
      texts.push({ file, text: decoded(await readFile(path.resolve(cwd, file))) });
    } catch (error) {
      unreadable.push({ file, diagnostics: [unreadableFile(file, error)] });
    }
  }
  refuseAny(unreadable);
  return texts;
}

/** UTF-8, or UTF-16 where a byte order mark says so: what PowerShell writes for `> file`. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["ENOTDIR", "there is no such file"],
  ["EISDIR", "it is a folder"],
  ["ELOOP", "it is a link that leads back to itself"],
  ["EACCES", "its permissions forbid reading it"],
  ["EPERM", "its permissions forbid reading it"],
]);

/** @throws what is no error of the file system */
function unreadableFile(file: string, error: unknown): Diagnostic {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const origin = { item: [], pointer: "" };
  if (/^https?:/i.test(file)) {
    const help = "Export the collection from Postman, or download it, and give that file.";
    return diagnostic("PW1001", origin, "it is the address of a page, not a file", help);
  }
  const reason = reasons.get(error.code) ?? `the system answers ${String(error.code)}`;
  return diagnostic("PW1001", origin, reason);
}
