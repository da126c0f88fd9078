/** English words of names, and the singular of a list's name. */
import {
  IRREGULAR_SINGULARS,
  LIST_WORDS,
  MAX_NAME_LENGTH,
  MAX_NAME_WORDS,
  MIN_PLURAL_LENGTH,
  NUMBERED_WORDS,
  UNCOUNTABLES,
} from "../heuristics-json.js";

/** Lower case. */
export type Words = readonly string[];

/** Plural acronyms (`IDs`), acronyms, words with or without a capital, and numbers alone; digits stay with the letters before them. */
const WORD =
  /\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}][\p{Ll}\p{Lo}\p{Lm}\p{M}]*\p{N}*|\p{N}+/gu;

/** `contactGroups`, `contact_groups` and "Contact groups" are the same; a prefix as in `ns:name` is left out. */
export function wordsOf(text: string): Words {
  const name = text
    .slice(0, MAX_NAME_LENGTH)
    .replace(/^[\w.-]+:(?=\w)/, "")
    .replaceAll(/['’]s?\b/g, "");
  return (name.match(WORD) ?? []).slice(0, MAX_NAME_WORDS).map((word) => word.toLowerCase());
}

/** What one element of a list of that name is called; the same words where they are no plural. */
export function singularOf(words: Words): Words {
  const last = words.at(-1);
  if (last === undefined) return words;
  if (LIST_WORDS.has(last) && words.length > 1) return singularOf(words.slice(0, -1));
  return [...words.slice(0, -1), singularWord(last)];
}

export function isPlural(words: Words): boolean {
  const last = words.at(-1) ?? "";
  return singularWord(last) !== last;
}

/** Endings in the order in which they are tried, with what takes their place. */
const ENDINGS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(?<=..[^aeiou])ies$/, "y"],
  [/(?<=ss|ch|sh|x|zz)es$/, ""],
  // "statuses" and "bonuses", but "houses", "causes" and "databases".
  [/(?<=[^aeo]us)es$/, ""],
  [/(?<=o)es$/, ""],
  [/(?<=[^suiy]|[aeou]y)s$/, ""],
];

function singularWord(word: string): string {
  const irregular = IRREGULAR_SINGULARS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < MIN_PLURAL_LENGTH || UNCOUNTABLES.has(word)) return word;
  for (const [ending, singular] of ENDINGS) {
    if (ending.test(word)) return word.replace(ending, singular);
  }
  return word;
}

/** `person1` and `person2` are persons; `ipv4` and `ipv6` are two things. */
export function withoutNumber(words: Words): Words {
  const last = words.at(-1) ?? "";
  if (NUMBERED_WORDS.has(last)) return words;
  return /^\D{3,}\d{1,2}$/.test(last) ? [...words.slice(0, -1), last.replace(/\d+$/, "")] : words;
}

/** One after the other, with what the first ends and the second begins with once: `user` and `user group` are `user group`. */
export function joinWords(before: Words, after: Words): Words {
  for (let length = Math.min(before.length, after.length); length > 0; length -= 1) {
    if (before.slice(-length).join(" ") === after.slice(0, length).join(" ")) {
      return [...before, ...after.slice(length)];
    }
  }
  return [...before, ...after];
}
