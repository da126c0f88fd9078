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
import { isFinding, type Diagnostic } from "./model/diagnostic.js";
import { openCache, type FormatCache } from "./output/format-cache.js";
import type { OutputFile } from "./output/output-file.js";
import { renderFiles } from "./output/render-files.js";
import { runtimeFiles } from "./output/runtime-files.js";
import { survey } from "./output/survey.js";
import { writeFiles, type WriteReport } from "./output/write-files.js";
import { outputFolderName, refuseSharedFolders } from "./output-folder.js";
import { readApis, type ReadApi } from "./read-api.js";
import { refuseAny } from "./unusable-input-error.js";

export interface GenerateResult {
  readonly collections: readonly GeneratedCollection[];
  /** `strict` was asked for and there are findings: nothing was written, changed or removed. */
  readonly withheld: boolean;
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

/** Collections that were read, and what to do with them. */
export interface Request {
  readonly settings: Settings;
  readonly apis: readonly ReadApi[];
}

/** @throws UnusableInputError */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const request = await readRequest(options);
  if (
    options.strict === true &&
    request.apis.some(({ diagnostics }) => diagnostics.some(isFinding))
  ) {
    const nothing = { written: [], unchanged: [], removed: [] };
    const collections = request.apis.map((api) => ({ ...summary(api, request), ...nothing }));
    return { collections, withheld: true };
  }
  const clients = await planClients(request, await openCache(options.cwd ?? "."));
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
  return { collections, withheld: false };
}

/** @throws UnusableInputError */
export async function readRequest(options: GenerateOptions): Promise<Request> {
  refuseAny([{ diagnostics: optionDiagnostics(options) }]);
  const settings = settingsOf(options);
  refuseSharedFolders(settings.collections);
  return { settings, apis: await readApis(settings) };
}

export async function planClients(
  request: Request,
  cache: FormatCache,
): Promise<readonly PlannedClient[]> {
  const { settings, apis } = request;
  const [runtime, version] = await Promise.all([runtimeFiles(), generatorVersion()]);
  const clients: PlannedClient[] = [];
  for (const read of apis) {
    const client = summary(read, request);
    const place = path.resolve(settings.cwd, client.folder);
    const planned = emitClient(read.api, read.names, emitOptions(read.file, settings));
    const files = await renderFiles(planned, { print: printFile, cache, scope: place, version });
    clients.push({ ...client, place, files: [...files, ...runtime] });
  }
  return clients;
}

function summary(
  { file, api, diagnostics }: ReadApi,
  { settings: { out } }: Request,
): Omit<GeneratedCollection, keyof WriteReport> {
  const folder = path.join(out, outputFolderName(file)).split(path.sep).join("/");
  const functions = api.groups.reduce((count, { operations }) => count + operations.length, 0);
  return { file, folder, functions, diagnostics };
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
