/** What stands in the output folder now, compared with what is planned; nothing is changed. */
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnosed, type Diagnostic } from "../model/diagnostic.js";
import { isOurs, type OutputFile } from "./output-file.js";
import { isMissing, outputOrigin, systemDiagnostic } from "./system-error.js";

export interface Survey {
  readonly planned: readonly PlannedEntry[];
  /** Files of earlier runs that are no longer planned, sorted. */
  readonly extra: readonly string[];
}

export interface PlannedEntry {
  readonly file: OutputFile;
  /** The text on disk, with line feeds alone; absent where there is no such file. */
  readonly current?: string;
}

const nothingKnown: Survey = { planned: [], extra: [] };

/** The diagnostics tell why nothing may be written: something of others is in the way, or the system refuses. */
export async function survey(
  folder: string,
  files: readonly OutputFile[],
): Promise<Diagnosed<Survey>> {
  for (const file of files) assertInside(file.path);
  try {
    return await look(folder, files);
  } catch (error) {
    return { value: nothingKnown, diagnostics: [systemDiagnostic(error)] };
  }
}

async function look(folder: string, files: readonly OutputFile[]): Promise<Diagnosed<Survey>> {
  const planned = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const obstacles = await findObstacles(folder, planned);
  if (obstacles.length > 0) return { value: nothingKnown, diagnostics: obstacles };
  const entries = await Promise.all(planned.map(async (file) => entryOf(folder, file)));
  const foreign = entries.filter(({ current }) => current !== undefined && !isOurs(current));
  return {
    value: {
      planned: entries,
      extra: await findExtra(folder, new Set(planned.map((file) => file.path))),
    },
    diagnostics: foreign.map(({ file }) =>
      diagnostic(
        "PW4001",
        outputOrigin,
        `${path.join(folder, file.path)} was not written by postwright`,
      ),
    ),
  };
}

/** Paths are made by the naming stage; one that leaves the folder would be a fault of ours. */
function assertInside(file: string): void {
  const isPlain = file.split("/").every((part) => part !== "" && part !== "." && part !== "..");
  if (!isPlain || /[\\:\p{Cc}]/u.test(file)) {
    throw new Error(`${JSON.stringify(file)} is no path inside the output`);
  }
}

async function entryOf(folder: string, file: OutputFile): Promise<PlannedEntry> {
  const current = await readText(path.join(folder, file.path));
  return current === undefined ? { file } : { file, current };
}

/** Version control may have turned line feeds into the line ends of the system: that is no change. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, "utf8")).replaceAll("\r\n", "\n");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Links that lead out of the folder, and files where folders must be or the other way round. */
async function findObstacles(
  folder: string,
  files: readonly OutputFile[],
): Promise<readonly Diagnostic[]> {
  const places = new Map<string, "folder" | "file">([["", "folder"]]);
  for (const { path: file } of files) {
    const parts = file.split("/");
    for (let depth = 1; depth < parts.length; depth += 1) {
      places.set(parts.slice(0, depth).join("/"), "folder");
    }
    places.set(file, "file");
  }
  const found = await Promise.all(
    [...places].map(async ([place, wanted]) =>
      findObstacle(folder, path.join(folder, place), wanted),
    ),
  );
  return found.filter((each) => each !== undefined);
}

async function findObstacle(
  folder: string,
  place: string,
  wanted: "folder" | "file",
): Promise<Diagnostic | undefined> {
  const kind = await kindOf(place);
  if (kind === "missing" || kind === wanted) return undefined;
  if (kind !== "link") {
    const message = `${place} is a ${kind === "file" ? "file" : "folder or a special file"}, where a ${wanted} is needed`;
    return diagnostic("PW4004", outputOrigin, message);
  }
  // The client's own folder may not be a link out of the one that it was to be made in; those above are the user's choice.
  const root = await realpath(place === folder ? path.dirname(folder) : folder);
  const target = await realpath(place).catch(() => undefined);
  return target !== undefined && isWithin(root, target)
    ? undefined
    : diagnostic("PW4002", outputOrigin, `${place} is a link that leads out of the output folder`);
}

function isWithin(root: string, place: string): boolean {
  const way = path.relative(root, place);
  return !path.isAbsolute(way) && way.split(path.sep)[0] !== "..";
}

async function kindOf(place: string): Promise<"missing" | "file" | "folder" | "link" | "other"> {
  try {
    const found = await lstat(place);
    if (found.isSymbolicLink()) return "link";
    if (found.isDirectory()) return "folder";
    return found.isFile() ? "file" : "other";
  } catch (error) {
    if (isMissing(error)) return "missing";
    throw error;
  }
}

/** Our own files that nothing plans; links, hidden folders and installed packages are none of our business. */
async function findExtra(
  folder: string,
  planned: ReadonlySet<string>,
  below = "",
): Promise<readonly string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true }).catch(
    (error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    },
  );
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") {
      found.push(...(await findExtra(folder, planned, place)));
    } else if (entry.isFile() && entry.name.endsWith(".ts") && !planned.has(place)) {
      const text = await readText(path.join(folder, place));
      if (text !== undefined && isOurs(text)) found.push(place);
    }
  }
  return found;
}
