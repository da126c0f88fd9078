/** Words joined to identifiers and file names. */
import { capitalize } from "./characters.js";
import { CONNECTIVES } from "./heuristics.js";
import type { Words } from "./words.js";

const DIGIT = /\p{N}/u;

/** `["list", "all", "users"]` is `listAllUsers`. */
export function camelCase(words: Words): string {
  return join(words, (word, index) => (index === 0 ? word : capitalize(word)));
}

/** `["list", "all", "users"]` is `ListAllUsers`. */
export function pascalCase(words: Words): string {
  return join(words, capitalize);
}

export function kebabCase(words: Words): string {
  return words.join("-");
}

/** Digits that meet keep a `_` between them: version 1.2 is not version 12. */
function join(words: Words, change: (word: string, index: number) => string): string {
  let joined = "";
  for (const [index, word] of words.entries()) {
    const meets = DIGIT.test(word.charAt(0)) && DIGIT.test(joined.charAt(joined.length - 1));
    joined += (meets ? "_" : "") + change(word, index);
  }
  return joined;
}

/** As many whole words as fit when joined like that; of a first word that is too long, its beginning. */
export function cutWords(words: Words, maxLength: number, joint = "-"): Words {
  return wordsThatFit(words, maxLength, joint, (word) => word.length);
}

/** The same for file names, whose length systems count in bytes: three for a letter of many scripts. */
export function cutFileWords(words: Words, maxBytes: number): Words {
  return wordsThatFit(words, maxBytes, "-", bytesOf);
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

type Measure = (text: string) => number;

function wordsThatFit(words: Words, max: number, joint: string, lengthOf: Measure): Words {
  let length = -joint.length;
  const end = words.findIndex((word) => {
    length += joint.length + lengthOf(word);
    return length > max;
  });
  if (end === 0) return words.slice(0, 1).map((word) => beginning(word, max, lengthOf));
  return end === -1 ? words : withoutEnd(words.slice(0, end));
}

/** Characters of names are of one code unit each, so that none is cut in two. */
function beginning(word: string, max: number, lengthOf: Measure): string {
  let cut = word.slice(0, max);
  while (lengthOf(cut) > max) cut = cut.slice(0, -1);
  return cut;
}

/** Without words that only lead to what was cut off. */
function withoutEnd(words: Words): Words {
  const end = words.findLastIndex((word) => !CONNECTIVES.has(word));
  return end === -1 ? words : words.slice(0, end + 1);
}
