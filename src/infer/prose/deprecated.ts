/** Whether the text says that the parameter itself is deprecated. */
import type { FactRule } from "./claims.js";
import { isOwnSubject } from "./subject.js";
import { opensPhrase, wordsBefore } from "./text/sentences.js";

export const DEPRECATED_RULES: readonly FactRule<true>[] = [
  {
    name: "label",
    phrase: "Deprecated. Use `q`; (deprecated) …; [DEPRECATED]; **Deprecated:** …",
    pattern:
      /@?\bdeprecated(?=\s*(?:[.,;:)\]!\n–]|$|- |(?:in favou?r|since|as of|use|and|from|please|by|parameter|param|field|option)\b))/gi,
    read: ({ input, index }) =>
      opensPhrase(input, index) || /[-–,] $/.test(input.slice(0, index)) ? true : undefined,
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
