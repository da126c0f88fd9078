/** Whether the text says that the parameter itself is deprecated. */
import type { FactRule } from "./claims.js";
import { isOwnSubject } from "./subject.js";
import { opensPhrase, wordsBefore } from "./text/sentences.js";

export const DEPRECATED_RULES: readonly FactRule<true>[] = [
  {
    name: "label",
    phrase:
      "Deprecated. Use `q`; DEPRECATED id of …; (deprecated) …; [DEPRECATED]; **Deprecated:** …",
    pattern:
      /@?\bdeprecated(?=\s*(?:[.,;:)\]!\n–]|$|- |(?:in favou?r|since|as of|in v?\d|do not|use|and|from|please|by|parameter|param|field|option)\b))|(?<=^\W*)DEPRECATED(?= )/gi,
    read: (match) => (isLabel(match) ? true : undefined),
  },
  {
    name: "sentence",
    phrase: "This parameter is deprecated; it has been deprecated; `page` is deprecated",
    pattern: /\b(?:is|has been|was|is now|are|is being) (?:now |also |`?)?deprecated\b/gi,
    read: ({ input, index }, { name }) => {
      const words = wordsBefore(input, index);
      return words.join("") !== "" && isOwnSubject(words, name) ? true : undefined;
    },
  },
];

/** "numeric pages (deprecated), the page number" is about one of several forms; in capitals a word opens a text. */
function isLabel({ input, index, 0: word }: RegExpExecArray): boolean {
  const before = input.slice(0, index);
  const after = input.slice(index + word.length);
  const isAside = /\w \($/.test(before) && /^\),? \w/.test(after);
  const isWord = !/^\s*(?:[.,;:)\]!\n–]|$|- )/.test(after) && after.startsWith(" ");
  const isShouted = word === "DEPRECATED" || word !== word.toUpperCase() || !isWord;
  return isShouted && !isAside && (opensPhrase(input, index) || /[-–,] $/.test(before));
}
