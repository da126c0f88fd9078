/**
 * Files of the groups: kebab-case of folder names, nested folders as nested directories.
 *
 * Safe on Linux, macOS and Windows: words are joined by hyphens, so that no dot, space, slash or control character is
 * left; names that differ in case alone count as equal.
 */
import type { Group } from "../model/api.js";
import { diagnostic, type Diagnosed, type Diagnostic } from "../model/diagnostic.js";
import { allot, type Allotted } from "./allot.js";
import { bytesOf, cutFileWords, kebabCase } from "./case.js";
import { letterCode } from "./hash.js";
import { MAX_FILE_PATH, MAX_FILE_SEGMENT, MAX_KEPT_DIRECTORIES } from "./heuristics.js";
import { withoutOrdinal } from "./name-parts.js";
import { isReservedSegment } from "./reserved.js";
import { wordsOf, wordsOfEverything, type Words } from "./words.js";

/** Of the requests outside of all folders. */
const TOP_LEVEL_FILE = "requests";

/** For folders of emoji or nothing. */
const NAMELESS: Words = ["folder"];

/** Keeps a folder apart from the files that every output has: the folder "Auth" is `auth-requests`. */
const RESERVED_SUFFIX = "requests";

/** What Postman shows as a folder, merged with all others of its path. */
interface FolderTree {
  readonly subfolders: Map<string, FolderTree>;
  /** More than one where several folders have one path, as Postman allows. */
  readonly groups: Group[];
}

/** What needs a name in a directory: a file, a subdirectory, or both of one name. */
interface Place {
  readonly id: string;
  readonly name: string;
  readonly group?: Group;
  readonly subfolders?: FolderTree;
}

/** Paths without extension, by group id. */
export function planFiles(groups: readonly Group[]): Diagnosed<ReadonlyMap<string, string>> {
  const root = folderTree(groups);
  const files = new Map(root.groups.map(({ id }) => [id, TOP_LEVEL_FILE]));
  const diagnostics: Diagnostic[] = [];
  const pending = [{ directory: "", tree: root }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { directory, tree } = next;
    const places = placesIn(tree);
    const segments = allotSegments(places, directory === "");
    for (const { id, group, subfolders } of places) {
      const { name = "", level = 0 } = segments.get(id) ?? {};
      const path = directory + name;
      if (group !== undefined) files.set(group.id, path);
      if (group !== undefined && level > 0) diagnostics.push(toldApart(group, name));
      if (subfolders !== undefined) pending.push({ directory: `${path}/`, tree: subfolders });
    }
  }
  return { value: shortened(files), diagnostics };
}

/**
 * Paths that systems may refuse keep the directories that fit and the last name, with a code of the folder's whole path,
 * which depends on no other folder.
 */
function shortened(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const claimants = [...files].filter(([, path]) => bytesOf(path) > MAX_FILE_PATH);
  const kept = new Set([...files.values()].map((path) => path.toUpperCase()));
  const given = allot<readonly [id: string, path: string]>({
    claimants,
    id: ([id]) => id,
    levels: [
      () =>
        ([id, path]) =>
          shortPath(path, letterCode(id)),
    ],
    claims: (path) => [path.toUpperCase()],
    isReserved: (claim) => kept.has(claim),
  });
  return new Map([...files].map(([id, path]) => [id, given.get(id)?.name ?? path]));
}

function shortPath(path: string, code: string): string {
  const segments = path.split("/");
  const last = segments.pop() ?? "";
  const directories: string[] = [];
  for (const segment of segments) {
    if (bytesOf([...directories, segment].join("/")) > MAX_KEPT_DIRECTORIES) break;
    directories.push(segment);
  }
  return [...directories, `${last}_${code}`].join("/");
}

function folderTree(groups: readonly Group[]): FolderTree {
  const root: FolderTree = { subfolders: new Map(), groups: [] };
  for (const group of groups) {
    let tree = root;
    for (const name of group.path) {
      const subfolder = tree.subfolders.get(name) ?? { subfolders: new Map(), groups: [] };
      tree.subfolders.set(name, subfolder);
      tree = subfolder;
    }
    tree.groups.push(group);
  }
  return root;
}

function placesIn(tree: FolderTree): readonly Place[] {
  return [...tree.subfolders].flatMap(([name, subfolder]): readonly Place[] => {
    const [group, ...twins] = subfolder.groups;
    const subfolders = subfolder.subfolders.size > 0 ? { subfolders: subfolder } : {};
    if (group === undefined) return [{ id: name, name, ...subfolders }];
    if (twins.length === 0) return [{ id: name, name, group, ...subfolders }];
    const files = subfolder.groups.map((twin) => ({
      id: `${name}\n${twin.id}`,
      name,
      group: twin,
    }));
    return subfolder.subfolders.size > 0 ? [...files, { id: name, name, ...subfolders }] : files;
  });
}

function allotSegments(places: readonly Place[], atTop: boolean): ReadonlyMap<string, Allotted> {
  return allot<Place>({
    claimants: places,
    id: ({ id }) => id,
    levels: [
      () => (place) => segmentOf(folderWords(place.name), atTop),
      () => (place) => segmentOf(wordsOf(place.name), atTop),
      () => (place) => segmentOf(wordsOfEverything(place.name), atTop),
      () => (place) => segmentOf([...wordsOf(place.name), ...commonMethod(place)], atTop),
    ],
    claims: (name) => [name.toUpperCase()],
    isReserved: () => false,
  });
}

/** Without its place among the others: "3. Cards" is `cards`, also when it has become the fourth. */
function folderWords(name: string): Words {
  const words = wordsOf(withoutOrdinal(name));
  return words.length > 0 ? words : wordsOf(name);
}

/** Of folders with one name, each may hold another kind of request. */
function commonMethod({ group }: Place): Words {
  const methods = new Set(group?.operations.map(({ method }) => method));
  return methods.size === 1 ? [...methods].flatMap(wordsOf) : [];
}

function segmentOf(words: Words, atTop: boolean): string {
  const segment = kebabCase(cutFileWords(words.length === 0 ? NAMELESS : words, MAX_FILE_SEGMENT));
  return isReservedSegment(segment, atTop) ? `${segment}-${RESERVED_SUFFIX}` : segment;
}

function toldApart({ path }: Group, segment: string): Diagnostic {
  const message = `another folder beside it gives the same file name; this one is named ${segment}`;
  return diagnostic("PW3001", { item: path, pointer: "" }, message);
}
