/** The object style, where each folder is a property: `api.users.admin.listUsers()`. */
import { allot } from "./allot.js";
import { camelCase } from "./case.js";
import { capitalize, startsIdentifier } from "./characters.js";
import type { FileNames } from "./index-aliases.js";
import { namesOf } from "./operations.js";
import { wordsOf } from "./words.js";

export interface FolderKeys {
  /** From the object to the folder; none for requests outside of all folders. */
  readonly keys: readonly string[];
  /** What all exports of the folder's file are imported as. */
  readonly namespace: string;
}

/** In front of what no identifier can begin with, and behind what something beside it is called, too. */
const FOLDER = "folder";
/** File and namespace of the requests outside of all folders. */
const TOP_LEVEL = "requests";

/** What the file of the object style declares and imports. */
const DECLARED: ReadonlySet<string> = new Set(["Bound", "BoundClient", "bind", "bindAll"]);

/** By group id. */
export function planFolderKeys(
  files: ReadonlyMap<string, FileNames>,
  reserved: ReadonlySet<string>,
): ReadonlyMap<string, FolderKeys> {
  const ids = [...files.keys()];
  const keys = keysOf(files);
  const ownKeys = (id: string): readonly string[] => keys.get(id) ?? [];
  const namespaces = allot<string>({
    claimants: ids,
    id: (id) => id,
    levels: [
      () => (id) => namespaceOf(ownKeys(id)),
      () => (id) => namespaceOf([...ownKeys(id), TOP_LEVEL]),
      () => (id) => ownKeys(id).join("_"),
    ],
    claims: (name) => [name],
    isReserved: (name) => reserved.has(name) || DECLARED.has(name),
  });
  return new Map(
    ids.map((id) => [id, { keys: ownKeys(id), namespace: namespaces.get(id)?.name ?? "" }]),
  );
}

function namespaceOf([first = TOP_LEVEL, ...others]: readonly string[]): string {
  return first + others.map(capitalize).join("");
}

function keysOf(files: ReadonlyMap<string, FileNames>): ReadonlyMap<string, readonly string[]> {
  const directories = new Map<string, Set<string>>();
  for (const path of [...files.values()].flatMap(({ file }) => wayTo(file))) {
    const above = parentOf(path);
    directories.set(above, (directories.get(above) ?? new Set()).add(path));
  }
  const exported = new Map(
    [...files.values()].map((file) => [placeOf(file.file), exportsOf(file)]),
  );
  const keys = new Map(
    [...directories].flatMap(([above, paths]) => [
      ...keysWithin([...paths], exported.get(above) ?? new Set()),
    ]),
  );
  return new Map(
    [...files].map(([id, { file }]) => [id, wayTo(file).map((path) => keys.get(path) ?? "")]),
  );
}

/** No key is what the folder above calls one of its own functions, nor what any object has. */
function keysWithin(
  paths: readonly string[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const allotted = allot<string>({
    claimants: paths,
    id: (path) => path,
    levels: [() => keyOf, () => (path) => keyOf(path) + capitalize(FOLDER)],
    claims: (name) => [name],
    isReserved: (name) => taken.has(name) || name in Object.prototype,
  });
  return new Map([...allotted].map(([path, { name }]) => [path, name]));
}

function keyOf(path: string): string {
  const key = camelCase(wordsOf(path.slice(path.lastIndexOf("/") + 1)));
  return startsIdentifier(key) ? key : FOLDER + capitalize(key);
}

/** `users` and `users/admin` for `users/admin`; nothing for what is in no folder. */
function wayTo(file: string): readonly string[] {
  const segments = placeOf(file) === "" ? [] : file.split("/");
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

function placeOf(file: string): string {
  return file === TOP_LEVEL ? "" : file;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function exportsOf({ operations, types }: FileNames): ReadonlySet<string> {
  return new Set([
    ...[...operations.values()].flatMap(namesOf),
    ...[...types.values()].map(({ name }) => name),
  ]);
}
