/** Names for `index.ts`, where the files of all groups meet: what several of them name alike is exported with its folder. */
import type { Group } from "../model/api.js";
import { allot, type Level } from "./allot.js";
import { camelCase, cutWords, pascalCase } from "./case.js";
import { capitalize, startsIdentifier } from "./characters.js";
import { MAX_FOLDER_PREFIX } from "./heuristics.js";
import type { GroupNames } from "./plan.js";
import { withoutOrdinal } from "./name-parts.js";
import { namesAfter, namesOf } from "./operations.js";
import { wordsOf, type Words } from "./words.js";

export type FileNames = Pick<GroupNames, "file" | "operations" | "types">;

/** Names that keep together: those of an operation, or the one of a type. */
interface Export {
  readonly id: string;
  readonly group: Group;
  /** Of the group, without extension. */
  readonly file: string;
  /** The one that the others are made of, then those. */
  readonly names: readonly [string, ...string[]];
  /** All names for another first one. */
  readonly renamed: (name: string) => readonly string[];
  readonly isType: boolean;
}

/** Of the requests outside of all folders. */
const TOP_LEVEL: Words = ["requests"];

/** In front of a folder name that no identifier can begin with: `folder2faLogin`. */
const FOLDER = "folder";

/** Names under which the index exports those that other groups have too: by group id, then by name. */
export function planIndexAliases(
  groups: readonly Group[],
  files: ReadonlyMap<string, FileNames>,
  reserved: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const exports = groups.flatMap((group) => exportsOf(group, files.get(group.id)));
  const counts = new Map<string, number>();
  for (const { names } of exports) {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const shared = exports.filter(({ names }) => names.some((name) => (counts.get(name) ?? 0) > 1));
  const allotted = allot<Export>({
    claimants: shared,
    id: ({ id }) => id,
    levels: [
      by(({ group: { path } }) => path.slice(-1)),
      by(({ group: { path } }) => path),
      // Folders of one path have files of different names.
      by(({ file }) => file.split("/")),
    ],
    claims: (name, { renamed }) => renamed(name),
    isReserved: (name) => reserved.has(name) || counts.has(name),
  });
  const aliases = new Map<string, Map<string, string>>();
  for (const { id, group, names, renamed } of shared) {
    const ofGroup = aliases.get(group.id) ?? new Map<string, string>();
    const news = renamed(allotted.get(id)?.name ?? "");
    for (const [index, name] of names.entries()) ofGroup.set(name, news[index] ?? "");
    aliases.set(group.id, ofGroup);
  }
  return aliases;
}

function exportsOf(group: Group, names: FileNames | undefined): readonly Export[] {
  const { file = "" } = names ?? {};
  const operations = [...(names?.operations ?? [])].map(([id, ofOperation]): Export => ({
    id: `${group.id}\noperation\n${id}`,
    group,
    file,
    names: namesOf(ofOperation),
    renamed: namesAfter,
    isType: false,
  }));
  const types = [...(names?.types ?? [])].map(([id, { name }]): Export => ({
    id: `${group.id}\ntype\n${id}`,
    group,
    file,
    names: [name],
    renamed: (other) => [other],
    isType: true,
  }));
  return [...operations, ...types];
}

/** In front of the name, the words of where it is from: of some of the folders above it, or of its file. */
function by(placesOf: (from: Export) => readonly string[]): Level<Export> {
  return () => (from) => {
    const [name] = from.names;
    const words = placesOf(from).flatMap((place) => wordsOf(withoutOrdinal(place)));
    const prefix = cutWords(words.length === 0 ? TOP_LEVEL : words, MAX_FOLDER_PREFIX, "");
    const cased = from.isType ? pascalCase(prefix) : camelCase(prefix);
    const start = from.isType ? capitalize(FOLDER) : FOLDER;
    return (startsIdentifier(cased) ? cased : start + cased) + capitalize(name);
  };
}
