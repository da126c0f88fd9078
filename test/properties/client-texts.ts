/** A collection's way to the texts of its client, without a disk. */
import { emitClient, printFile } from "../../src/emit/index.js";
import { format } from "../../src/output/format.js";
import { readApis, type ReadApi } from "../../src/read-api.js";
import type { ClientTexts } from "../tools/lib/compile-texts.js";
import type { JsonObject } from "../tools/lib/json.js";

const FILE = "any.postman_collection.json";

export function understood(collection: JsonObject): ReadApi {
  const text = JSON.stringify(collection);
  const [read] = readApis({ collections: [{ file: FILE, text }], environments: [] });
  if (read === undefined) throw new Error("one collection was given and none was read");
  return read;
}

/** Formatted, by path; without the runtime, with examples. */
export async function clientTexts(collection: JsonObject): Promise<ClientTexts> {
  const { api, names } = understood(collection);
  const planned = emitClient(api, names, {
    source: FILE,
    examples: true,
    enumStyle: "const",
    importExtension: ".js",
  });
  const texts = planned.map(
    async (file) => [file.path, await format(await printFile(file))] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}
