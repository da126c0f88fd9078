/** The whole way without its last step: what generating now would change on disk. */
import type { GenerateOptions } from "./config/options.js";
import { compareFiles, type Difference } from "./output/compare-files.js";
import { noCache, openCache } from "./output/cache.js";
import { requestClients, usableSettings, type ClientSummary } from "./plan-clients.js";
import { refuseAny } from "./unusable-input-error.js";

/** What `check` answers. */
export interface CheckResult {
  /** Whether generating now would change nothing. */
  readonly fresh: boolean;
  readonly collections: readonly CheckedCollection[];
}

/** A collection's client, held against the one on disk. */
export interface CheckedCollection extends ClientSummary {
  /** In order of paths, which are inside the output folder; empty where the client is fresh. */
  readonly differences: readonly Difference[];
}

/**
 * Writes nothing, not even to the cache.
 * @throws UnusableInputError
 */
export async function check(options: GenerateOptions): Promise<CheckResult> {
  const settings = usableSettings(options);
  const cache = await openCache(settings.cwd);
  const requested = await requestClients(settings, { ...cache, write: noCache.write });
  const collections: CheckedCollection[] = [];
  for (const { plan } of requested) {
    const { place, files, ...client } = await plan();
    const { value, diagnostics } = await compareFiles(place, files);
    refuseAny([{ file: client.file, diagnostics }]);
    collections.push({ ...client, differences: value });
  }
  return { fresh: collections.every(({ differences }) => differences.length === 0), collections };
}
