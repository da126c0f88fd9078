/** A client generated in memory, through every stage but the last: what would be written, as text. */
import { emitClient, printFile } from "../../../src/emit/index.js";
import type { ApiModel } from "../../../src/model/api.js";
import type { Diagnostic } from "../../../src/model/diagnostic.js";
import type { NamePlan } from "../../../src/naming/plan.js";
import { format } from "../../../src/output/format.js";
import { readApis, type ReadApi } from "../../../src/read-api.js";
import type { JsonValue } from "../../tools/lib/json.js";

export interface GeneratedClient {
  readonly api: ApiModel;
  readonly names: NamePlan;
  readonly diagnostics: readonly Diagnostic[];
  /** By path; without the runtime, with examples. */
  readonly files: ReadonlyMap<string, string>;
}

export interface GenerationSource {
  /** Text is the text of the file. */
  readonly collection: JsonValue;
  readonly environment?: JsonValue;
  readonly file?: string;
}

const FILE = "api.postman_collection.json";

/** @throws UnusableInputError */
export function understood({ collection, environment, file = FILE }: GenerationSource): ReadApi {
  const environments =
    environment === undefined ? [] : [{ file: "environment.json", text: jsonText(environment) }];
  const [read] = readApis({ collections: [{ file, text: jsonText(collection) }], environments });
  if (read === undefined) throw new Error("one collection was given and none was read");
  return read;
}

/** @throws UnusableInputError */
export async function generated(source: GenerationSource): Promise<GeneratedClient> {
  const { api, names, diagnostics } = understood(source);
  const planned = emitClient(api, names, {
    source: source.file ?? FILE,
    examples: true,
    enumStyle: "const",
    importExtension: ".js",
  });
  const files = new Map<string, string>();
  for (const each of planned) files.set(each.path, await format(await printFile(each)));
  return { api, names, diagnostics, files };
}

export function functionsOf({ api }: Pick<GeneratedClient, "api">): number {
  return api.groups.reduce((count, { operations }) => count + operations.length, 0);
}

function jsonText(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
