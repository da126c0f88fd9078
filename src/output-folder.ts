/** Which folder each collection's client goes to, by the name of the collection's file. */
import path from "node:path";
import { diagnostic } from "./model/diagnostic.js";
import { cutFileWords, kebabCase } from "./naming/case.js";
import { nameCharacters } from "./naming/characters.js";
import { MAX_FILE_SEGMENT } from "./naming/heuristics.js";
import { isReservedSegment } from "./naming/reserved.js";
import { UnusableInputError } from "./unusable-input-error.js";

const KIND = "collection";

/**
 * `My API v2.postman_collection.json` is `my-api-v2`; a name without letters and digits is `collection`.
 * Capitals split no words: whoever names a file `WhatsApp-API.json` has put the hyphens already.
 */
export function outputFolderName(file: string): string {
  const name = path.basename(file).replace(/(?:\.postman_collection)?(?:\.json)?$/iu, "");
  const words = nameCharacters(name).toLowerCase().split(" ");
  const folder = kebabCase(cutFileWords(words, MAX_FILE_SEGMENT));
  if (folder === "") return KIND;
  return isReservedSegment(folder, false) ? `${folder}-${KIND}` : folder;
}

/** @throws UnusableInputError where two collections would go to one folder */
export function refuseSharedFolders(files: readonly string[]): void {
  const owners = new Map<string, string>();
  for (const file of files) {
    const name = outputFolderName(file);
    const owner = owners.get(name);
    if (owner !== undefined) {
      const message = `its folder would be "${name}", and so would that of ${owner}`;
      const found = diagnostic("PW4003", { item: [], pointer: "" }, message);
      throw new UnusableInputError([{ file, diagnostics: [found] }]);
    }
    owners.set(name, file);
  }
}
