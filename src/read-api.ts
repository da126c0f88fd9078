/** The first half of every command's way: collections are read, understood and named. */
import { readCollection } from "./collection/index.js";
import type { DraftGroup } from "./infer/draft-group.js";
import type { ServerChoice } from "./infer/chosen-servers.js";
import { inferApi } from "./infer/index.js";
import type { ApiModel } from "./model/api.js";
import { maskedDiagnostic } from "./infer/secrets/diagnostic.js";
import type { Diagnosed, Diagnostic } from "./model/diagnostic.js";
import type { Memo } from "./model/memo.js";
import { planNames } from "./naming/index.js";
import type { NamePlan } from "./naming/plan.js";
import { readingOrder } from "./reading-order.js";
import type { Sources, SourceText } from "./read-sources.js";
import { refuseAny, type FileDiagnostics } from "./unusable-input-error.js";

export interface ReadApi {
  /** Path of the collection as it was given. */
  readonly file: string;
  readonly api: ApiModel;
  readonly names: NamePlan;
  readonly serverChoice: ServerChoice;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadOptions {
  /** Names of servers, of which the first that a collection has is its default one. */
  readonly servers?: readonly string[];
  /** What earlier runs inferred of a collection. */
  readonly memoOf?: (file: string) => Memo<DraftGroup> | undefined;
}

/**
 * @throws UnusableInputError with all that is wrong with any of the files
 */
export function readApis(
  { collections, environments }: Sources,
  { servers = [], memoOf = () => undefined }: ReadOptions = {},
): readonly ReadApi[] {
  const unusable: FileDiagnostics[] = [];
  const apis: ReadApi[] = [];
  for (const text of collections) {
    const read = readApi(text, environments, servers, memoOf(text.file));
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
  servers: readonly string[],
  memo: Memo<DraftGroup> | undefined,
): Diagnosed<ReadApi | undefined> {
  const { value, diagnostics: found } = readCollection({ text, file, environments });
  const faults = found.map(maskedDiagnostic);
  if (value === undefined) return { value, diagnostics: faults };
  const api = inferApi(value, memo, servers);
  const names = planNames(api.value);
  const diagnostics = readingOrder([...faults, ...api.diagnostics, ...names.diagnostics]);
  const { serverChoice } = api;
  const read: ReadApi = { file, api: api.value, names: names.value, serverChoice, diagnostics };
  return { value: read, diagnostics };
}
