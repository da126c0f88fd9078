/** Whether the text makes the parameter a boolean: it says so, or gives true or false as its value. */
import type { FactRule } from "./claims.js";
import { isIdentifier, isNamedLike, isOwnSubject } from "./subject.js";
import { opensPhrase, wordsBefore } from "./text/sentences.js";

const TRUTH = "`?(?:true|false)`?";

export const BOOLEAN_RULES: readonly FactRule<true>[] = [
  {
    name: "word",
    phrase: "Boolean. Whether to …; boolean; a boolean value",
    pattern:
      /\bbool(?:ean)?\b(?! (?:operators?|expressions?|quer(?:y|ies)|search(?:es)?|logic|combinations?|clauses?|conditions?|and|or|not)\b)/gi,
    read: ({ input, index }) => (isOneOfTypes(input, index) ? undefined : true),
  },
  {
    name: "pair",
    phrase: "true or false; `true`/`false`; (true, false)",
    pattern: new RegExp(`${TRUTH}\\s?(?:/|\\||,|\\bor\\b|\\band\\b|, or)\\s?${TRUTH}`, "gi"),
    read: ({ 0: words }) => (/true/i.test(words) && /false/i.test(words) ? true : undefined),
  },
  {
    name: "instruction",
    phrase:
      "Set to true to …; If set to `false`, …; When true, …; Passing true will; if given as `true`",
    pattern: new RegExp(
      `\\b(?:(?:when|if)(?: this(?: (?:is|value|parameter|field|flag))?| the value| it(?: is)?)?(?: (?:is|equals))?(?: set(?: it)? (?:to|as))?|set(?: it| this| value| the value| this parameter| this field| this flag)? (?:to|as|=)|set(?:ting)? (?:it|this|the)(?: [\\w\`]{1,30}){0,6}? to(?: the)?|(?:given as|provided with|supplied with)(?: an?)?|set|pass(?:ing)?|specify|use|enter|must (?:be|remain|stay)|value of|equals|either) (?:\`?[01]\`? or )?${TRUTH}(?![\\w=])`,
      "gi",
    ),
    read: (match, { name }) => (isOfOther(match, name) ? undefined : true),
  },
  {
    name: "meaning",
    phrase: "true: only pending ones. false: all; `true` to include …; True if …",
    pattern:
      /(?:^|[.;,(\n•])\s*`?(?:true|false)`?(?: ?[:=–-](?! ?`?(?:true|false|0|1)\b)| (?:to|if|for|when|means|returns|will)\b|\/not )/gi,
    read: () => true,
  },
  {
    name: "named",
    phrase: "active (`true`) or inactive (`false`) ones; The `true` value returns all",
    pattern:
      /\(`?(?:true|false)`?(?:, ?default)?\)[^.\n()]{1,80}\(`?(?:true|false)`?(?:, ?default)?\)|\bthe `?(?:true|false)`? value (?=\w)/gi,
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
    pattern:
      /(?<![\w.-])(?<subject>[\w.-]{1,80})`? ?(?:==?| (?:is|equals|is set to) ) ?`?(?:true|false)\b/gi,
    read: ({ groups }, { name, prose }) =>
      isNamedLike(groups?.["subject"] ?? "", name) && !hasOtherValue(prose.text, name)
        ? true
        : undefined,
  },
];

/** "`summary=text` …; `summary=false` …" */
function hasOtherValue(text: string, name: string): boolean {
  return text
    .split(`${name}=`)
    .slice(1)
    .some((rest) => !/^[`"']?(?:true|false|[01])\b/i.test(rest));
}

/** "a string, a number, or a boolean" */
function isOneOfTypes(input: string, index: number): boolean {
  const before = input.slice(Math.max(0, index - TYPE_WINDOW), index);
  return /\b(?:string|number|integer|null|text|float|array|object)`?(?:,|,? or|\/) ?(?:an? )?`?$/i.test(
    before,
  );
}
const TYPE_WINDOW = 24;

/** "Only where `withTotals` is set to true", "the encrypted state must be `true`": about something else. */
function isOfOther({ input, index, 0: words }: RegExpExecArray, name: string): boolean {
  const before = wordsBefore(input, index);
  if (/^must /i.test(words)) return !opensPhrase(input, index) && !isOwnSubject(before, name);
  if (!/^(?:set|equals|value)/i.test(words)) return false;
  // "Set the `other` field to `true`"
  const inner = words.split(" ").slice(1, -1);
  if (inner.some((word) => isIdentifier(word) && !isNamedLike(word, name))) return true;
  const subject = before.findLast((word) => !FILLER.test(word)) ?? "";
  return isIdentifier(subject) && !isNamedLike(subject, name);
}
/** What may stand between a name and its verb: "the `total` query parameter is". */
const FILLER =
  /^(?:is|are|be|being|parameter|param|query|field|property|flag|option|header|value)$/i;
