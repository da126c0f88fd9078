/** One entry tried out: generated twice, reported, called, and beside it the harmless collection of the same kind. */
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import type { JsonValue } from "../lib/json.js";
import { messageOf } from "../lib/oracle/run-slice.js";
import { benignEntry } from "./benign.js";
import type { BoundedProcess } from "./bounded-process.js";
import { collectionText, type Entry } from "./entry.js";
import type { Job, Reply } from "./messages.js";
import { parseFile, type ParsedFile } from "./shape.js";

export interface Trial {
  readonly entry: Entry;
  /** The working directory of everything: what is outside of its output folders must not change. */
  readonly root: string;
  readonly file: string;
  /** Generating with examples, through the library. */
  readonly first: Reply;
  /** The same through the command line, with all that it has to say. */
  readonly second: Reply;
  readonly inspected: Reply;
  /** With `--strict`, over the client of the harmless collection. */
  readonly strict: Reply;
  readonly called: Reply;
  /** Generated files by their paths in the output folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly filesAgain: ReadonlyMap<string, string>;
  readonly parsed: readonly ParsedFile[];
  /** Names of the benign client's functions, and its files. */
  readonly benign: Reply;
  readonly benignParsed: readonly ParsedFile[];
  /** Paths that were written outside of the output folders, and links that lead out of them. */
  readonly strays: readonly string[];
  /** Files that the strict run wrote or changed. */
  readonly strictChanges: readonly string[];
  /** With a byte order mark before the text. */
  readonly marked: Reply;
  readonly filesMarked: ReadonlyMap<string, string>;
}

/** The output folder of `api.postman_collection.json`. */
const CLIENT = "api";
const COLLECTION = "api.postman_collection.json";
const OUTPUTS: ReadonlySet<string> = new Set(["first", "second", "strict", "benign", "marked"]);

export async function tryEntry(
  base: JsonValue,
  entry: Entry,
  bounded: BoundedProcess,
): Promise<Trial> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "postwright-hostile-")));
  const text = collectionText(base, entry);
  const file = join(root, COLLECTION);
  const [benignFile, markedFile] = [join(root, "in", COLLECTION), join(root, "bom", COLLECTION)];
  await mkdir(join(root, "in"));
  await mkdir(join(root, "bom"));
  await writeFile(join(root, "package.json"), '{ "type": "module" }\n');
  await writeFile(file, text);
  await writeFile(benignFile, benignText(base, entry));
  await writeFile(markedFile, `\uFEFF${text}`);
  const before = await filesBelow(root);
  const run = async (job: Job): Promise<Reply> => runBounded(bounded, job);
  const generate = async (collection: string, out: string): Promise<Reply> =>
    run({ kind: "generate", collection, out, cwd: root });
  const cli = async (...argv: readonly string[]): Promise<Reply> =>
    run({ kind: "cli", argv, cwd: root });

  const first = await generate(file, "first");
  const second = await cli("generate", file, "-o", "second", "--examples", "--verbose");
  const inspected = await cli("inspect", file, "--json");
  const benign = await generate(benignFile, "benign");
  await generate(benignFile, "strict");
  const beforeStrict = await filesBelow(join(root, "strict"));
  const strict = await cli("generate", file, "-o", "strict", "--strict", "--verbose");
  const marked = await generate(markedFile, "marked");
  const client = join(root, "first", CLIENT);
  const files = await filesBelow(client);
  const called = files.size === 0 ? first : await run({ kind: "call", folder: client });
  const after = await filesBelow(root);
  const benignFiles = await filesBelow(join(root, "benign", CLIENT));
  return {
    entry,
    root,
    file,
    first,
    second,
    inspected,
    strict,
    called,
    files,
    filesAgain: await filesBelow(join(root, "second", CLIENT)),
    parsed: parseAll(files),
    benign,
    benignParsed: parseAll(benignFiles),
    strays: [...changed(before, after)].filter((path) => !OUTPUTS.has(path.split("/")[0] ?? "")),
    strictChanges: changed(beforeStrict, await filesBelow(join(root, "strict"))),
    marked,
    filesMarked: await filesBelow(join(root, "marked", CLIENT)),
  };
}

/** What is refused has no harmless value: the base is what the others of its items must be like. */
function benignText(base: JsonValue, entry: Entry): string {
  const isRefused = entry.mustHold.includes("the item is refused");
  return isRefused ? JSON.stringify(base) : collectionText(base, benignEntry(entry));
}

export async function removeTrial({ root }: Trial): Promise<void> {
  await rm(root, { recursive: true, force: true });
}

/** What passes the bounds is an answer, too. */
async function runBounded(bounded: BoundedProcess, job: Job): Promise<Reply> {
  try {
    return await bounded.run(job);
  } catch (error) {
    const traces = {
      connections: [],
      opened: [],
      seconds: Infinity,
      mebibytes: Infinity,
      pwned: false,
      prototypeKeys: [],
    };
    return { traces, error: { message: messageOf(error), isExpected: false } };
  }
}

/** The runtime is ours, byte for byte. */
function parseAll(files: ReadonlyMap<string, string>): readonly ParsedFile[] {
  return [...files]
    .filter(([path]) => !path.startsWith("runtime/"))
    .map(([path, text]) => parseFile(path, text));
}

/** Every file by its path, links by where they lead. */
async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join("/");
      const text = entry.isFile()
        ? await readFile(path, "utf8")
        : `link to ${await realpath(path)}`;
      return [name, text] as const;
    });
  return new Map((await Promise.all(found)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function changed(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}
