/** What is measured: postwright in its four situations, and the pipelines that a user would pick in its place. */
import { createRequire } from "node:module";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { collectionText } from "./collection.js";
import type { Command } from "./measure.js";

/** Where one size is measured. */
export interface Site {
  readonly folder: string;
  readonly requests: number;
}

export interface Contender {
  readonly name: string;
  /** Sizes above this are not measured: they would take longer than anyone waits. */
  readonly most: number;
  readonly prepare: (site: Site) => void;
  readonly commands: (site: Site) => readonly Command[];
  /** Of its output, inside the site's folder; nothing where it writes none. */
  readonly output?: string;
}

const here = dirname(fileURLToPath(import.meta.url));
const own = join(here, "../../dist/cli/main.js");

/** The name that the collection has in a site. */
export const COLLECTION = "api.json";
const OPENAPI = "openapi.json";

const generate: Contender["commands"] = () => [[own, "generate", COLLECTION, "--out", "clients"]];
const check: Contender["commands"] = () => [[own, "check", COLLECTION, "--out", "clients"]];

/** A client as it comes, in the folder `clients/api`. */
export const generated: Contender = {
  name: "postwright",
  most: Infinity,
  prepare: writeCollection,
  commands: generate,
  output: "clients",
};

/** In this order, each in the state that the one before it leaves behind. */
export const situations: readonly Contender[] = [
  {
    name: "generate, cold",
    most: Infinity,
    prepare: (site) => {
      rmSync(join(site.folder, "node_modules/.cache"), { recursive: true, force: true });
      writeCollection(site);
    },
    commands: generate,
    output: "clients",
  },
  { name: "generate, unchanged", most: Infinity, prepare: () => undefined, commands: generate },
  { name: "check, unchanged", most: Infinity, prepare: () => undefined, commands: check },
  {
    name: "generate, one request changed",
    most: Infinity,
    prepare: (site) => writeCollection(site, "Changed."),
    commands: generate,
  },
];

const convert: Command = [join(here, "convert.mjs"), COLLECTION, OPENAPI];

export const orval: Contender = {
  name: "postman-to-openapi, orval",
  most: 1_000,
  prepare: writeCollection,
  commands: () => [
    convert,
    [binary("orval"), "--input", OPENAPI, "--output", "orval/client.ts", "--client", "fetch"],
  ],
  output: "orval",
};

export const openapiTs: Contender = {
  name: "postman-to-openapi, openapi-ts",
  most: 1_000,
  prepare: writeCollection,
  commands: () => [convert, [binary("@hey-api/openapi-ts"), "-i", OPENAPI, "-o", "openapi-ts"]],
  output: "openapi-ts",
};

const quicktype: Contender = {
  name: "quicktype --src-lang postman",
  most: 1_000,
  prepare: writeCollection,
  commands: () => [
    [
      binary("quicktype"),
      ...["--src-lang", "postman", "--lang", "typescript", "--telemetry", "disable"],
      ...["--out", "quicktype.ts", COLLECTION],
    ],
  ],
  output: "quicktype.ts",
};

export const peers: readonly Contender[] = [orval, openapiTs, quicktype];

function writeCollection({ folder, requests }: Site, note?: string): void {
  const change = note === undefined ? undefined : { request: Math.floor(requests / 2), note };
  writeFileSync(join(folder, COLLECTION), collectionText(requests, change));
}

/** The script behind the first command of an installed package. */
export function binary(name: string): string {
  const root = join(here, "node_modules", name);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const [script] = typeof bin === "string" ? [bin] : Object.values(bin);
  if (script === undefined) throw new Error(`${name} has no command`);
  return createRequire(import.meta.url).resolve(join(root, script));
}
