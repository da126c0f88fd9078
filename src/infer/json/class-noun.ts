/** One noun for a kind of object that stands at several places. */
import { GENERIC_KEY, GLOBAL_TYPES } from "../heuristics-json.js";
import { find, isRoot, type Home, type ObjectNode } from "./graph.js";
import { compareText, groupBy } from "./groups.js";
import {
  isNamedByParent,
  isNamedChild,
  isThingItself,
  keyWords,
  namingHome,
  nounOf,
  partNoun,
  pluralAround,
  surroundingNoun,
} from "./nouns.js";
import { joinWords, singularOf, type Words } from "./words.js";

export function classNoun(kind: ObjectNode): Words {
  const { homes } = kind;
  const nouns = homes.map((home) => nounOf(home, kind));
  if (isOne(homes.map(keyWords)) && homes.every((home) => isNamedByParent(home, kind))) {
    return joinWords(aroundNoun(kind), keyWords(namingHome(kind)));
  }
  const [first = [], ...others] = nouns;
  if (isOne(nouns)) return first;
  const parent = commonParentNoun(homes);
  if (parent !== undefined) return parent;
  const ending = others.reduce(commonEnding, first);
  if (isTelling(ending)) return ending;
  const thing = homes.find((home) => isThingItself(home, kind));
  if (thing !== undefined) return nounOf(thing, kind);
  const parents = new Set(homes.map(({ parent: around }) => around && find(around)));
  return parents.size === 1 && !parents.has(undefined)
    ? partNoun(namingHome(kind))
    : mostFrequent(nouns);
}

/** What surrounds a kind, as it is called itself. The parent's naming home is further out, so that this ends. */
export function aroundNoun(kind: ObjectNode): Words {
  const home = namingHome(kind);
  if (home.parent === undefined || isRoot(home.parent.home)) return surroundingNoun(home);
  return classNoun(find(home.parent));
}

function isOne(nouns: readonly Words[]): boolean {
  return new Set(nouns.map((noun) => noun.join(" "))).size === 1;
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
