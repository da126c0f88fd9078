/** Words for the path of a request. */
import type { Operation, PathPart } from "../model/api.js";
import { COMMON_PATH_WORDS, ID_TEXT } from "./heuristics.js";
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

/** Each literal segment, and each parameter with its preposition, as well as an id that stands behind a word. */
function steps(part: PathPart): readonly Words[] {
  if (part.kind === "parameter") return [["by", ...wordsOf(part.key)]];
  const segments = part.text.split("/");
  return segments
    .map((segment, index) =>
      ID_TEXT.test(segment) && isThing(segments[index - 1]) ? ["by", "id"] : wordsOf(segment),
    )
    .filter((words) => words.length > 0);
}

/** No `api` and no version, whose numbers are none of a thing. */
function isThing(segment = ""): boolean {
  return /^\p{L}/u.test(segment) && !wordsOf(segment).every((word) => COMMON_PATH_WORDS.test(word));
}

/** "List users" says `/users`, "Get user" too. */
function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
