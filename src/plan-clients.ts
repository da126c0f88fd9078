/** From options to clients that are ready to be written or compared: each recalled from an earlier run, or made now. */
import path from "node:path";
import { clientMemory, type ClientMemory, type MadeClient } from "./client-memory.js";
import type { ClientParts } from "./client-parts.js";
import {
  optionDiagnostics,
  settingsOf,
  type GenerateOptions,
  type Settings,
} from "./config/options.js";
import type { EmitOptions } from "./emit/options.js";
import { generatorVersion } from "./generator-version.js";
import { missingServers, type ServerChoice } from "./infer/chosen-servers.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Cache } from "./output/cache.js";
import type { OutputFile } from "./output/output-file.js";
import { runtimeFiles } from "./output/runtime-files.js";
import { outputFolderName, refuseSharedFolders } from "./output-folder.js";
import type { ReadApi } from "./read-api.js";
import { readSources, type Sources } from "./read-sources.js";
import { refuseAny } from "./unusable-input-error.js";

/** What is told of a collection, whatever is done with it. */
export interface ClientSummary {
  /** Path of the collection as it was given. */
  readonly file: string;
  /** Its output folder, relative to `cwd` unless `out` is absolute. */
  readonly folder: string;
  /** How many request functions the client has. */
  readonly functions: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A client that is ready to be written, or compared with the one on disk. */
export interface PlannedClient extends ClientSummary {
  /** Its output folder as an absolute path. */
  readonly place: string;
  readonly files: readonly OutputFile[];
}

/** A client of a collection that can be used; what is left to do takes longer than all before it. */
export interface RequestedClient {
  readonly summary: ClientSummary;
  readonly plan: () => Promise<PlannedClient>;
}

/**
 * The options with their defaults.
 * @throws UnusableInputError if one has a value that it cannot have
 */
export function usableSettings(options: GenerateOptions): Settings {
  refuseAny([{ diagnostics: optionDiagnostics(options) }]);
  return settingsOf(options);
}

/** @throws UnusableInputError */
export async function requestClients(
  settings: Settings,
  cache: Cache,
): Promise<readonly RequestedClient[]> {
  refuseSharedFolders(settings.collections);
  const [sources, version] = await Promise.all([readSources(settings), generatorVersion()]);
  const memory = clientMemory(cache, { version, sources, settings });
  const workshop: Workshop = { settings, memory };
  const clients = new Map<string, KnownClient>();
  const parts = new Map<string, ClientParts>();
  for (const { file } of sources.collections) {
    const made = await memory.recall(file);
    if (made === undefined) parts.set(file, await memory.parts(file));
    else clients.set(file, recalled(file, made, workshop));
  }
  const collections = sources.collections.filter(({ file }) => !clients.has(file));
  for (const read of await readWith(parts, { ...sources, collections }, settings.servers)) {
    const known = parts.get(read.file);
    if (known !== undefined) clients.set(read.file, understood(read, known, workshop));
  }
  const known = sources.collections.flatMap(({ file }) => clients.get(file) ?? []);
  const missing = missingServers(
    settings.servers,
    known.map(({ serverChoice }) => serverChoice),
  );
  return known.map((client, index) => withDiagnostics(missing[index] ?? [], client));
}

/** A client that is known by itself, without what else the run asks for. */
interface KnownClient extends RequestedClient {
  readonly serverChoice: ServerChoice;
}

/** What only the whole run tells stands first, and is not remembered with the client. */
function withDiagnostics(
  found: readonly Diagnostic[],
  { summary, plan }: RequestedClient,
): RequestedClient {
  const diagnostics = [...found, ...summary.diagnostics];
  return {
    summary: { ...summary, diagnostics },
    plan: async () => ({ ...(await plan()), diagnostics }),
  };
}

async function readWith(
  parts: ReadonlyMap<string, ClientParts>,
  sources: Sources,
  servers: readonly string[],
): Promise<readonly ReadApi[]> {
  if (sources.collections.length === 0) return [];
  // Loaded only here: what is recalled needs nothing that reads, infers and names.
  const { readApis } = await import("./read-api.js");
  return readApis(sources, { servers, memoOf: (file) => parts.get(file)?.groups.memo });
}

/** What clients are made with. */
interface Workshop {
  readonly settings: Settings;
  readonly memory: ClientMemory;
}

function recalled(file: string, made: MadeClient, { settings }: Workshop): KnownClient {
  const { functions, serverChoice, diagnostics, files } = made;
  const summary = { file, folder: folderOf(file, settings), functions, diagnostics };
  return { summary, serverChoice, plan: async () => withRuntime(summary, files, settings) };
}

function understood(
  read: ReadApi,
  parts: ClientParts,
  { settings, memory }: Workshop,
): KnownClient {
  const { file, api, names, serverChoice, diagnostics } = read;
  const functions = api.groups.reduce((count, { operations }) => count + operations.length, 0);
  const summary = { file, folder: folderOf(file, settings), functions, diagnostics };
  const plan = async (): Promise<PlannedClient> => {
    const [{ planClient }, { makeFiles }] = await Promise.all([
      import("./emit/index.js"),
      import("./make-files.js"),
    ]);
    const files = await makeFiles(planClient(api, names, emitOptions(file, settings)), parts);
    await memory.remember(file, { functions, serverChoice, diagnostics, files }, parts);
    return withRuntime(summary, files, settings);
  };
  return { summary, serverChoice, plan };
}

async function withRuntime(
  summary: ClientSummary,
  files: readonly OutputFile[],
  settings: Settings,
): Promise<PlannedClient> {
  const place = placeOf(summary, settings);
  return {
    ...summary,
    place,
    files: [...files, ...(await runtimeFiles(extensions[settings.importExtension]))],
  };
}

function folderOf(file: string, { out }: Settings): string {
  return path.join(out, outputFolderName(file)).split(path.sep).join("/");
}

function placeOf({ folder }: ClientSummary, { cwd }: Settings): string {
  return path.resolve(cwd, folder);
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
