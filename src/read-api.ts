/** The first half of every command's way: files are read, understood and named. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readCollection } from "./collection/index.js";
import type { DraftGroup } from "./infer/draft-group.js";
import { inferApi } from "./infer/index.js";
import type { ApiModel } from "./model/api.js";
import { maskedDiagnostic } from "./infer/secrets/diagnostic.js";
import { diagnostic, type Diagnosed, type Diagnostic } from "./model/diagnostic.js";
import type { Memo } from "./model/memo.js";
import { planNames } from "./naming/index.js";
import type { NamePlan } from "./naming/plan.js";
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

export interface ReadApi {
  /** Path of the collection as it was given. */
  readonly file: string;
  readonly api: ApiModel;
  readonly names: NamePlan;
  readonly diagnostics: readonly Diagnostic[];
}

/** @throws UnusableInputError with every file that cannot be read */
export async function readSources(paths: SourcePaths): Promise<Sources> {
  // The last file named wins; the reader lets the first one win.
  const environments = (await readTexts(paths.environments, paths.cwd)).toReversed();
  return { collections: await readTexts(paths.collections, paths.cwd), environments };
}

/**
 * @param memoOf what earlier runs inferred of a collection
 * @throws UnusableInputError with all that is wrong with any of the files
 */
export function readApis(
  { collections, environments }: Sources,
  memoOf: (file: string) => Memo<DraftGroup> | undefined = () => undefined,
): readonly ReadApi[] {
  const unusable: FileDiagnostics[] = [];
  const apis: ReadApi[] = [];
  for (const text of collections) {
    const read = readApi(text, environments, memoOf(text.file));
    if (read.value === undefined) unusable.push({ file: text.file, diagnostics: read.diagnostics });
    else apis.push(read.value);
  }
  refuseAny(saidOnce(unusable));
  return apis;
}

/** A fault of an environment is a fault of every collection that is read with it. */
function saidOnce(reports: readonly FileDiagnostics[]): readonly FileDiagnostics[] {
  const said = new Set<string>();
  return reports.map((report) => ({
    ...report,
    diagnostics: report.diagnostics.filter(({ code, message }) => {
      const isNew = !said.has(`${code} ${message}`);
      said.add(`${code} ${message}`);
      return isNew;
    }),
  }));
}

function readApi(
  { file, text }: SourceText,
  environments: readonly SourceText[],
  memo: Memo<DraftGroup> | undefined,
): Diagnosed<ReadApi | undefined> {
  const { value, diagnostics: found } = readCollection({ text, file, environments });
  const faults = found.map(maskedDiagnostic);
  if (value === undefined) return { value, diagnostics: faults };
  const api = inferApi(value, memo);
  const names = planNames(api.value);
  const diagnostics = [...faults, ...api.diagnostics, ...names.diagnostics];
  return { value: { file, api: api.value, names: names.value, diagnostics }, diagnostics };
}

/** @throws UnusableInputError with every file that cannot be read */
async function readTexts(files: readonly string[], cwd: string): Promise<readonly SourceText[]> {
  const unreadable: FileDiagnostics[] = [];
  const texts: SourceText[] = [];
  for (const file of files) {
    try {
      texts.push({ file, text: await readFile(path.resolve(cwd, file), "utf8") });
    } catch (error) {
      unreadable.push({ file, diagnostics: [unreadableFile(error)] });
    }
  }
  refuseAny(unreadable);
  return texts;
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
function unreadableFile(error: unknown): Diagnostic {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const reason = reasons.get(error.code) ?? `the system answers ${String(error.code)}`;
  return diagnostic("PW1001", { item: [], pointer: "" }, reason);
}
