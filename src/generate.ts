/** The whole way: read, infer, name, emit, format, write. Nothing is written before every collection has come through. */
import path from "node:path";
import {
  optionDiagnostics,
  settingsOf,
  type GenerateOptions,
  type Settings,
} from "./config/options.js";
import { emitClient, printFile } from "./emit/index.js";
import type { EmitOptions } from "./emit/options.js";
import { generatorVersion } from "./generator-version.js";
import type { Diagnostic } from "./model/diagnostic.js";
import { openCache, type FormatCache } from "./output/format-cache.js";
import type { OutputFile } from "./output/output-file.js";
import { renderFiles } from "./output/render-files.js";
import { runtimeFiles } from "./output/runtime-files.js";
import { survey } from "./output/survey.js";
import { writeFiles, type WriteReport } from "./output/write-files.js";
import { outputFolderName, refuseSharedFolders } from "./output-folder.js";
import { readApis } from "./read-api.js";
import { refuseAny } from "./unusable-input-error.js";

export interface GenerateResult {
  readonly collections: readonly GeneratedCollection[];
}

export interface GeneratedCollection extends WriteReport {
  /** Path of the collection as it was given. */
  readonly file: string;
  /** Its output folder, relative to `cwd` unless `out` is absolute. */
  readonly folder: string;
  /** How many request functions the client has. */
  readonly functions: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A client that is ready to be written, or compared with the one on disk. */
export interface PlannedClient extends Omit<GeneratedCollection, keyof WriteReport> {
  /** Its output folder as an absolute path. */
  readonly place: string;
  readonly files: readonly OutputFile[];
}

/** @throws UnusableInputError */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const clients = await planClients(options, await openCache(options.cwd ?? "."));
  // What is in the way of one client keeps all of them from being written.
  for (const { file, place, files } of clients) {
    const { diagnostics } = await survey(place, files);
    refuseAny([{ file, diagnostics }]);
  }
  const collections: GeneratedCollection[] = [];
  for (const { place, files, ...client } of clients) {
    const { value, diagnostics } = await writeFiles(place, files);
    refuseAny([{ file: client.file, diagnostics }]);
    collections.push({ ...client, ...value });
  }
  return { collections };
}

/** @throws UnusableInputError */
export async function planClients(
  options: GenerateOptions,
  cache: FormatCache,
): Promise<readonly PlannedClient[]> {
  refuseAny([{ diagnostics: optionDiagnostics(options) }]);
  const settings = settingsOf(options);
  refuseSharedFolders(settings.collections);
  const apis = await readApis(settings);
  const [runtime, version] = await Promise.all([runtimeFiles(), generatorVersion()]);
  const clients: PlannedClient[] = [];
  for (const { file, api, names, diagnostics } of apis) {
    const folder = path.join(settings.out, outputFolderName(file));
    const place = path.resolve(settings.cwd, folder);
    const planned = emitClient(api, names, emitOptions(file, settings));
    const files = await renderFiles(planned, { print: printFile, cache, scope: place, version });
    clients.push({
      file,
      folder: folder.split(path.sep).join("/"),
      functions: api.groups.reduce((count, { operations }) => count + operations.length, 0),
      diagnostics,
      place,
      files: [...files, ...runtime],
    });
  }
  return clients;
}

const extensions = { js: ".js", ts: ".ts", none: "" } as const;

function emitOptions(file: string, settings: Settings): EmitOptions {
  const { examples, enumStyle, importExtension } = settings;
  return {
    source: path.basename(file),
    examples,
    enumStyle,
    importExtension: extensions[importExtension],
  };
}
