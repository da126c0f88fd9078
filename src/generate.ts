/** The whole way: read, infer, name, emit, format, write. Nothing is written before every collection has come through. */
import type { GenerateOptions } from "./config/options.js";
import { isFinding } from "./model/diagnostic.js";
import { openCache } from "./output/cache.js";
import { survey } from "./output/survey.js";
import { writeFiles, type WriteReport } from "./output/write-files.js";
import {
  requestClients,
  usableSettings,
  type ClientSummary,
  type PlannedClient,
} from "./plan-clients.js";
import { refuseAny } from "./unusable-input-error.js";

/** What `generate` answers. */
export interface GenerateResult {
  readonly collections: readonly GeneratedCollection[];
  /** `strict` was asked for and there are findings: nothing was written, changed or removed. */
  readonly withheld: boolean;
}

/** A collection's client and what was done to its files. */
export interface GeneratedCollection extends ClientSummary, WriteReport {}

/** @throws UnusableInputError */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const settings = usableSettings(options);
  const requested = await requestClients(settings, await openCache(settings.cwd));
  const summaries = requested.map(({ summary }) => summary);
  if (options.strict === true && summaries.some(hasFindings)) {
    const nothing = { written: [], created: [], unchanged: [], removed: [] };
    return { collections: summaries.map((each) => ({ ...each, ...nothing })), withheld: true };
  }
  const clients: PlannedClient[] = [];
  for (const { plan } of requested) clients.push(await plan());
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

function hasFindings({ diagnostics }: ClientSummary): boolean {
  return diagnostics.some(isFinding);
}
