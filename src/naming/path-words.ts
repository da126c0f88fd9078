/** Words for the path of a request. */
import type { Operation, PathPart } from "../model/api.js";
import { COMMON_PATH_WORDS } from "./heuristics.js";
import { wordsOf, type Words } from "./words.js";

/** `/im/groups/{groupId}` is `im groups by group id`. */
export function pathWords({ path }: Operation): Words {
  return path.flatMap(steps).flat();
}

/** Without what the name says already, and without what all paths of an API have in common. */
export function shortPathWords({ path }: Operation, name: Words): Words {
  const known = new Set(name.map(singular));
  return path
    .flatMap(steps)
    .filter(
      (step) => !step.every((word) => known.has(singular(word)) || COMMON_PATH_WORDS.test(word)),
    )
    .flat();
}

/** Each literal segment, and each parameter with its preposition. */
function steps(part: PathPart): readonly Words[] {
  if (part.kind === "parameter") return [["by", ...wordsOf(part.key)]];
  return part.text
    .split("/")
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** "List users" says `/users`, "Get user" too. */
function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
