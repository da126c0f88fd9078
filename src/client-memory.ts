/** Clients of earlier runs, whole: what the same input gave the same generator is not made again. */
import path from "node:path";
import type { Settings } from "./config/options.js";
import type { Diagnostic } from "./model/diagnostic.js";
import { digest, type FormatCache } from "./output/format-cache.js";
import type { OutputFile } from "./output/output-file.js";
import type { Sources } from "./read-api.js";

/** All that a run makes of a collection, but for the runtime, which is copied. */
export interface MadeClient {
  readonly functions: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly OutputFile[];
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
  readonly remember: (file: string, client: MadeClient) => Promise<void>;
}

export function clientMemory(cache: FormatCache, circumstances: Circumstances): ClientMemory {
  const { version, sources, settings } = circumstances;
  const { cwd, out, examples, enumStyle, importExtension } = settings;
  const slotOf = (file: string): string => JSON.stringify(["client", path.resolve(cwd, out), file]);
  const keys = new Map(
    sources.collections.map((source) => {
      const options = [examples, enumStyle, importExtension];
      return [
        source.file,
        digest(JSON.stringify([version, options, source, sources.environments])),
      ];
    }),
  );
  return {
    recall: async (file) => {
      const text = await cache.get(slotOf(file), keys.get(file) ?? "");
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- under its key stands what this very version wrote
      return text === undefined ? undefined : (JSON.parse(text) as MadeClient);
    },
    remember: async (file, client) => {
      await cache.set(slotOf(file), keys.get(file) ?? "", JSON.stringify(client));
    },
  };
}
