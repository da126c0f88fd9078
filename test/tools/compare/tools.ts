/** What each tool makes of a collection: the modules of TypeScript that hold its types and functions. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { generateClient } from "../lib/generated-client.js";
import { parseJson, property, isObject } from "../lib/json.js";

export interface Tool {
  readonly name: string;
  /** How anyone runs it by hand. */
  readonly command: string;
  /**
   * @param folder an empty one, beside the collection
   * @throws Error where a command fails
   */
  run(collection: string, folder: string): readonly string[] | Promise<readonly string[]>;
}

const peers = fileURLToPath(new URL("../../bench/", import.meta.url));

export const tools: readonly Tool[] = [
  {
    name: "postwright",
    command: "postwright generate collection.json",
    run: async (collection) => {
      const client = await generateClient(collection);
      try {
        return modulesIn(
          client.folder,
          (path) => !/^(?:runtime\/|client|auth|index|bound)|examples/.test(path),
        );
      } finally {
        await client.remove();
      }
    },
  },
  {
    name: "@scalar/postman-to-openapi, then orval",
    command:
      "node convert.mjs collection.json openapi.json; orval --input openapi.json --output client.ts --client fetch",
    run: (collection, folder) => {
      node(folder, join(peers, "convert.mjs"), collection, "openapi.json");
      node(
        folder,
        binary("orval"),
        "--input",
        "openapi.json",
        "--output",
        "client.ts",
        "--client",
        "fetch",
      );
      return [readFileSync(join(folder, "client.ts"), "utf8")];
    },
  },
  {
    name: "@scalar/postman-to-openapi, then @hey-api/openapi-ts",
    command: "node convert.mjs collection.json openapi.json; openapi-ts -i openapi.json -o client",
    run: (collection, folder) => {
      node(folder, join(peers, "convert.mjs"), collection, "openapi.json");
      node(folder, binary("@hey-api/openapi-ts"), "-i", "openapi.json", "-o", "client");
      return modulesIn(join(folder, "client"), (path) => path === "types.gen.ts");
    },
  },
  {
    name: "quicktype",
    command: "quicktype --src-lang postman --lang typescript --just-types collection.json",
    run: (collection, folder) => {
      const options = ["--src-lang", "postman", "--lang", "typescript", "--just-types"];
      node(
        folder,
        binary("quicktype"),
        ...options,
        "--telemetry",
        "disable",
        "--out",
        "types.ts",
        collection,
      );
      // Nothing is written where no response is saved.
      return modulesIn(folder, (path) => path === "types.ts");
    },
  },
];

function modulesIn(folder: string, isWanted: (path: string) => boolean): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && isWanted(path))
    .toSorted()
    .map((path) => readFileSync(join(folder, path), "utf8"));
}

/** @throws Error where the command fails */
function node(cwd: string, ...command: readonly string[]): void {
  const env = { ...process.env, SCARF_ANALYTICS: "false", NO_COLOR: "1" };
  const { status, stderr } = spawnSync(process.execPath, command, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.trim().split("\n").slice(0, SHOWN_LINES).join("\n"));
}

/** Of what a failing command says. */
const SHOWN_LINES = 5;

/** The script behind the only command of an installed package. */
function binary(name: string): string {
  const root = join(peers, "node_modules", name);
  const bin = property(parseJson(readFileSync(join(root, "package.json"), "utf8")), "bin");
  const [script] = isObject(bin) ? Object.values(bin) : [bin];
  if (typeof script !== "string") throw new Error(`${name} has no command`);
  return join(root, script);
}
