/** One noun for a kind of object that stands at several places. */
import { GENERIC_KEY, GLOBAL_TYPES } from "../heuristics-json.js";
import { find, outermostHome, type Home, type ObjectNode } from "./graph.js";
import { compareText, groupBy } from "./groups.js";
import { isNamedChild, isThingItself, nounOf, partNoun, pluralAround } from "./nouns.js";
import { singularOf, type Words } from "./words.js";

export function classNoun(kind: ObjectNode): Words {
  const nouns = kind.homes.map((home) => nounOf(home, kind));
  const [first = [], ...others] = nouns;
  if (others.every((noun) => noun.join(" ") === first.join(" "))) return first;
  const parent = commonParentNoun(kind.homes);
  if (parent !== undefined) return parent;
  const ending = others.reduce(commonEnding, first);
  if (isTelling(ending)) return ending;
  const thing = kind.homes.find((home) => isThingItself(home, kind));
  if (thing !== undefined) return nounOf(thing, kind);
  const parents = new Set(kind.homes.map(({ parent: around }) => around && find(around)));
  return parents.size === 1 ? partNoun(outermostHome(kind)) : mostFrequent(nouns);
}

/** Where all stand at keys of objects whose own key is the same plural, the singular of that: `links` hold a link each. */
function commonParentNoun(homes: readonly Home[]): Words | undefined {
  const nouns = homes.map((home) => (isNamedChild(home) ? pluralAround(home) : undefined));
  const [first] = nouns;
  const isCommon = nouns.every((noun) => noun?.join(" ") === first?.join(" "));
  return first === undefined || !isCommon ? undefined : singularOf(first);
}

function commonEnding(a: Words, b: Words): Words {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) {
    length += 1;
  }
  return length === 0 ? [] : a.slice(-length);
}

/** `document` says too little of `clickwrap document` and `agreement document`. */
function isTelling(noun: Words): boolean {
  const [only] = noun;
  return (
    noun.length > 1 || (only !== undefined && !GENERIC_KEY.test(only) && !GLOBAL_TYPES.has(only))
  );
}

function mostFrequent(nouns: readonly Words[]): Words {
  const counted = [...groupBy(nouns, (noun) => noun.join(" "))].toSorted(
    ([a, left], [b, right]) => right.length - left.length || compareText(a, b),
  );
  return counted[0]?.[1][0] ?? [];
}
