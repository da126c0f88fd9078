/** Clients of earlier runs: what the same input gave the same generator is not made again, neither as a whole nor in parts. */
import path from "node:path";
import type { ClientParts, KeptFile, KeyedFile } from "./client-parts.js";
import type { Settings } from "./config/options.js";
import type { ServerChoice } from "./infer/chosen-servers.js";
import type { Diagnostic } from "./model/diagnostic.js";
import { digest, type Cache } from "./output/cache.js";
import type { OutputFile } from "./output/output-file.js";
import type { Sources } from "./read-sources.js";
import { Shelf } from "./shelf.js";

/** All that a run makes of a collection, but for the runtime, which is copied. */
export interface MadeClient<File extends OutputFile = OutputFile> {
  readonly functions: number;
  readonly serverChoice: ServerChoice;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly File[];
}

/** All that a client depends on. */
export interface Circumstances {
  readonly version: string;
  readonly sources: Sources;
  readonly settings: Settings;
}

/** Knows each collection by its file. */
export interface ClientMemory {
  readonly recall: (file: string) => Promise<MadeClient | undefined>;
  readonly parts: (file: string) => Promise<ClientParts>;
  readonly remember: (
    file: string,
    client: MadeClient<KeyedFile>,
    parts: ClientParts,
  ) => Promise<void>;
}

/** A client whose files are told by their keys alone: their texts are kept as its parts. */
interface KeptClient extends Omit<MadeClient, "files"> {
  readonly files: readonly Pick<KeyedFile, "path" | "key">[];
}

export function clientMemory(cache: Cache, circumstances: Circumstances): ClientMemory {
  const { version, settings } = circumstances;
  const { cwd, out } = settings;
  const slotOf = (kind: "client" | "groups" | "files", file: string): string =>
    JSON.stringify([kind, path.resolve(cwd, out), file]);
  const keys = keysOf(circumstances);
  return {
    recall: async (file) => {
      const clients = new Shelf<KeptClient>(version, await cache.read(slotOf("client", file)));
      const client = clients.recall(keys.get(file) ?? "");
      if (client === undefined) return undefined;
      const shelf = new Shelf<KeptFile>(version, await cache.read(slotOf("files", file)));
      const files = client.files.flatMap(({ path: place, key }) => {
        const text = shelf.recall(key)?.text;
        return text === undefined ? [] : [{ path: place, text }];
      });
      // Another run may have replaced the one, and not yet the other.
      return files.length === client.files.length ? { ...client, files } : undefined;
    },
    parts: async (file) => ({
      groups: new Shelf(version, await cache.read(slotOf("groups", file))),
      files: new Shelf(version, await cache.read(slotOf("files", file))),
    }),
    remember: async (file, client, parts) => {
      await cache.write(slotOf("groups", file), parts.groups.entries());
      await cache.write(slotOf("files", file), parts.files.entries());
      const files = client.files.map(({ path: place, key }) => ({ path: place, key }));
      const clients = new Shelf<KeptClient>(version, new Map());
      clients.keep(keys.get(file) ?? "", { ...client, files });
      await cache.write(slotOf("client", file), clients.entries());
    },
  };
}

/** By file, a key of all that the client depends on. */
function keysOf({ version, sources, settings }: Circumstances): ReadonlyMap<string, string> {
  const { servers, examples, enumStyle, importExtension } = settings;
  const options = [servers, examples, enumStyle, importExtension];
  const shared = [version, options, sources.environments];
  // A large text is not copied: its digest stands for it.
  return new Map(
    sources.collections.map(({ file, text }) => [
      file,
      digest(JSON.stringify([...shared, file, digest(text)])),
    ]),
  );
}
