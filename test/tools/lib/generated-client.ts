/** A client generated into a temporary folder, through the public API, with its documented requests as examples. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  generate,
  inspect,
  type GeneratedCollection,
  type Inspection,
} from "../../../src/index.js";
import type { ApiModel } from "../../../src/model/api.js";
import { readApis } from "../../../src/read-api.js";
import { readSources } from "../../../src/read-sources.js";

export interface GeneratedClient {
  /** Absolute path of the client. */
  readonly folder: string;
  readonly report: GeneratedCollection;
  readonly inspection: Inspection;
  /** What it was generated from. */
  readonly api: ApiModel;
  /** Removes it. */
  remove(): Promise<void>;
}

/** @throws UnusableInputError */
export async function generateClient(
  file: string,
  environments: readonly string[] = [],
): Promise<GeneratedClient> {
  // The generator's cache lies in its working directory; a new one makes the client anew.
  const root = await mkdtemp(join(tmpdir(), "postwright-client-"));
  const remove = (): Promise<void> => rm(root, { recursive: true, force: true });
  try {
    await writeFile(join(root, "package.json"), '{ "type": "module" }\n');
    const { collections } = await generate({
      collections: [file],
      environments,
      examples: true,
      out: "clients",
      cwd: root,
    });
    const inspection = await inspect({ collection: file, environments, cwd: root });
    const [read] = readApis(await readSources({ collections: [file], environments, cwd: root }));
    const [report] = collections;
    if (report === undefined || read === undefined) {
      throw new Error("one collection was given and none was generated");
    }
    return { folder: join(root, report.folder), report, inspection, api: read.api, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
