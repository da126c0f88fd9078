/** Collections that the benchmark measures with, as texts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { collectionText } from "./collection.js";
import { benchFolder } from "./outputs.js";

const zoomFile = join(benchFolder, "../../collections/zoom-im-groups.postman_collection.json");

export const collections = {
  /** A real one. */
  zoom: (): string => readFileSync(zoomFile, "utf8"),
  synthetic: collectionText,
} as const;
