/** Whether the text makes the parameter a boolean: it says so, or gives true or false as its value. */
import type { FactRule } from "./claims.js";
import { isNamedLike } from "./subject.js";

const TRUTH = "`?(?:true|false)`?";

export const BOOLEAN_RULES: readonly FactRule<true>[] = [
  {
    name: "word",
    phrase: "Boolean. Whether to …; boolean; a boolean value",
    pattern:
      /\bbool(?:ean)?\b(?! (?:operators?|expressions?|quer(?:y|ies)|search(?:es)?|logic|combinations?|clauses?|and|or|not)\b)/gi,
    read: () => true,
  },
  {
    name: "pair",
    phrase: "true or false; `true`/`false`; (true, false)",
    pattern: new RegExp(`${TRUTH}\\s?(?:/|\\||,|\\bor\\b|\\band\\b|, or)\\s?${TRUTH}`, "gi"),
    read: ({ 0: words }) => (/true/i.test(words) && /false/i.test(words) ? true : undefined),
  },
  {
    name: "instruction",
    phrase: "Set to true to …; If set to `false`, …; When true, …; Pass true; if `true`",
    pattern: new RegExp(
      `\\b(?:(?:when|if)(?: this(?: (?:is|value|parameter|field|flag))?| it(?: is)?)?(?: (?:is|equals))?(?: set(?: it)? (?:to|as))?|set(?: it| this| value| the value| this parameter| this field| this flag)? (?:to|as|=)|setting (?:it|this)(?: \\w{1,20})? to|pass|specify|use|enter|must be|value of|equals|either) ${TRUTH}(?![\\w=])`,
      "gi",
    ),
    read: () => true,
  },
  {
    name: "meaning",
    phrase: "true: only pending ones. false: all; `true` to include …; True if …",
    pattern:
      /(?:^|[.;,(\n•])\s*`?(?:true|false)`?(?: ?[:=–-]| (?:to|if|for|when|means|returns|will)\b|\/not )/gi,
    read: () => true,
  },
  {
    name: "truthy words",
    phrase: "Truthy values (true, 1, yes, on)",
    pattern: /\b(?:truthy|falsy|falsey)\b/gi,
    read: () => true,
  },
  {
    name: "own name",
    phrase: "when `includeAll` is true",
    pattern: /(?<![\w.-])(?<subject>[\w.-]{1,80})`? (?:is|=|equals|is set to) `?(?:true|false)\b/gi,
    read: ({ groups }, { name }) =>
      isNamedLike(groups?.["subject"] ?? "", name) ? true : undefined,
  },
];
