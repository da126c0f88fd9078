/** The collections under test/fixtures, each with one thing in it that people do in Postman. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../fixtures", import.meta.url));

export interface Fixture {
  /** `bodies/json-with-comments` */
  readonly name: string;
  readonly file: string;
  /** The environment file beside it, where there is one. */
  readonly environments: readonly string[];
}

/** All of them, by folder and name. */
export function fixtures(): readonly Fixture[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json") && !file.endsWith(".postman_environment.json"))
    .map((file) => {
      const name = file
        .split(path.sep)
        .join("/")
        .replace(/(?:\.postman_collection)?\.json$/, "");
      const environment = path.join(root, `${name}.postman_environment.json`);
      return {
        name,
        file: path.join(root, file),
        environments: existsSync(environment) ? [environment] : [],
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
