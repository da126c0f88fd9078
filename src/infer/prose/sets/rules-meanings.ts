/** Rules for sets that the text gives with a meaning for each value: number maps, lists of lines, "`a` for one, `b` for two". */
import { CODE_VALUE, INSTRUCTION_WORDS } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { leadOf } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { areDistinct, introducerOf, isLineEnd, isMark, isWord, type Items } from "./items.js";
import {
  hasDocumented,
  isMarked,
  isMisled,
  isNameLead,
  isPlausible,
  missesDocumented,
} from "./judge.js";
import { linesAt } from "./lines.js";
import { mapAt } from "./map.js";
import type { ImpliedRule } from "./rule.js";
import { readNumbers } from "./numbers.js";

export const MEANING_SETS: readonly ImpliedRule[] = [
  { name: "numbers", phrase: "0:Completed,1:Pending; 1 - once, 2 - daily; 0=off", read: numbers },
  { name: "lines", phrase: "Type of event:<br>`a` - …<br>`b` - …", read: lines },
  {
    name: "meanings",
    phrase: "`A` for orders, `B` for trades; M - male, F - female",
    read: meanings,
  },
  {
    name: "instructions",
    phrase: 'Input "a" to get accounts. Input "b" to get loans',
    read: instructions,
  },
];

function numbers(context: ProseContext): Items | undefined {
  const list = readNumbers(context.prose.text);
  const isSet =
    list !== undefined &&
    isPlausible(list, context) &&
    !isMisled(context, list.start) &&
    !isAside(list, context);
  return isSet ? list : undefined;
}

/** "binary pattern (0=open, 1=closed)", where the value is 110100: what stands in brackets is about its parts. */
function isAside(list: Items, context: ProseContext): boolean {
  return (
    /[([]\s*$/.test(context.prose.text.slice(0, list.start)) && missesDocumented(list, context)
  );
}

/** All lists of lines that begin with literals, as one set: "…<br>The following are only for teams:<br>…". */
function lines(context: ProseContext): Items | undefined {
  const found: Items[] = [];
  for (let index = 0; index < context.prose.lines.length;) {
    const { items: list, next } = linesAt(context.prose, index);
    index = next;
    if (list === undefined) continue;
    if (isPlausible(list, context) && isLineSet(list, context, found.length > 0)) found.push(list);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const values = found.flatMap((list) => list.values);
  const isOne = found.every(({ literal }) => literal) && areDistinct(values);
  const whole = isOne ? { ...first, values, end: last.end } : first;
  return isPartial(whole, context) ? undefined : whole;
}

/** "`a` - one,\n`b` - two, `c` - three": a value with its meaning stands where no line begins, so that the lines are not all. */
function isPartial({ values, literal }: Items, { prose: { tokens } }: ProseContext): boolean {
  const known = new Set(values.map(({ value }) => value));
  const isEntry = ({ kind, text }: Token, index: number): boolean =>
    kind === "literal" &&
    !known.has(text) &&
    (isLineEnd(tokens[index - 1])
      ? !isMark(tokens[index + 1], ",", ".")
      : introducerOf(tokens[index + 1]) !== undefined && isMark(tokens[index - 1], ",", ":", ";"));
  return literal && tokens.some(isEntry);
}

/** Behind a first list a further one may have its condition: "The following are only for teams:". */
function isLineSet(list: Items, context: ProseContext, isFurther: boolean): boolean {
  const above = context.prose.text.slice(0, list.start).replace(/[•\s]+$/, "");
  const lead = above.split("\n").at(-1) ?? "";
  // A line that ends with a full stop speaks for itself: "Based on a sample of all instances."
  const announces = !isFurther && !/[.!]$/.test(lead);
  if (isNameLead(lead)) return false;
  if (announces && isMisled(context, above.replace(/:$/, "").length)) return false;
  if (list.literal || hasDocumented(list, context) || areShortCodes(list)) return true;
  if (SET_LEAD.test(lead) && list.values.some(({ value }) => CODE_VALUE.test(value))) return true;
  const isBare = list.values.every(({ value, doc }) => doc === undefined || CODE_VALUE.test(value));
  return isBare && (above !== "" || list.values.every(({ doc }) => doc !== undefined));
}

function meanings(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  let done = 0;
  for (const index of phraseStarts(context)) {
    if (index < done) continue;
    const { items: list, next } = mapAt(text, tokens, index);
    done = next;
    if (list === undefined || !isPlausible(list, context)) continue;
    if (!isMarked(list, context) && !areEquated(tokens, index, list)) continue;
    if (isMisled(context, list.start) || isNameLead(leadOf(text, list.start).sentence)) continue;
    if (!haveWords(list) || !areCountedUp(list) || isAside(list, context)) continue;
    if (/^[A-Z][a-z]\S* [a-z]/.test(text.slice(list.start))) continue;
    const isAsked = isWord(tokens[index - 1], INSTRUCTION_WORDS);
    const isWhole = isAsked ? areAllLiterals(list, context) : areAllHeads(list, context);
    if (!list.literal || isWhole) return list;
  }
  return undefined;
}

/** "Sorts:", "Kinds of books:": then one code among the values is enough. */
const SET_LEAD =
  /^\W*(?:[\w-]+ ){0,3}(?:sort|value|option|type|kind|mode|state|status|level|action|choice)(?:e?s)?(?: of [\w ]{1,30})?:\s*$/i;

/** "• de - German\n• fr - French": words of two or three letters, each with its meaning. */
function areShortCodes({ values }: Items): boolean {
  const [first] = values;
  const length = first?.value.length;
  return values.every(
    ({ value, doc }) => doc !== undefined && value.length === length && /^[a-z]{2,3}$/.test(value),
  );
}

/** "gb = British English. us = American English.": short words may be codes, too, where they are equated with words. */
function areEquated(tokens: readonly Token[], index: number, { values }: Items): boolean {
  const areShort = values.every(({ value }) => /^[a-z]{1,3}$/.test(value));
  return (
    isMark(tokens[index + 1], "=") &&
    areShort &&
    new Set(values.map(({ value }) => value.length)).size === 1
  );
}

/** No other literal starts a phrase: "`a` means one. `b` means two. `c` uses neither" has three values. */
function areAllHeads({ values }: Items, { prose: { tokens } }: ProseContext): boolean {
  const known = new Set(values.map(({ value }) => value));
  return tokens.every(({ kind, text }, index) => {
    const before = tokens[index - 1];
    const opens =
      isLineEnd(before) || isMark(before, ".", ";") || isWord(before, INSTRUCTION_WORDS);
    const isHead = kind === "literal" && opens;
    return !isHead || known.has(text);
  });
}

/** "A=1, B=2" is an example, "M=male, F=female" a map. */
function haveWords({ literal, values }: Items): boolean {
  return literal || values.every(({ doc }) => /^\W*\p{L}/u.test(doc ?? ""));
}

/** "1 for buyers, 2 for sellers" is a map, "1000 for one second, 0 to cancel" is none. */
function areCountedUp({ values }: Items): boolean {
  const counts = values.map(({ value }) => Number(value)).toSorted((one, other) => one - other);
  const [first = 0] = counts;
  return (
    counts.some(Number.isNaN) ||
    (first >= 0 && first <= 1 && counts.every((count, step) => count === first + step))
  );
}

/** Token places at which a phrase starts: of the text, a line, a sentence, behind a colon, a bracket, "use" or "set to". */
function phraseStarts({ prose: { text, tokens } }: ProseContext): readonly number[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const opens =
      isLineEnd(before) || before?.kind === "bullet" || isMark(before, ".", ":", "(", ";");
    const isLed = isWord(before, INSTRUCTION_WORDS) || isWord(before, DEFAULT_WORDS);
    return opens || isLed || isSetTo(text, token) ? [index] : [];
  });
}

/** "Default `BOTH` for one mode; `LONG` for the other" */
const DEFAULT_WORDS: ReadonlySet<string> = new Set(["default"]);

/** "set the value to" */
const SET_TO = /\bset (?:it |this |the value )?(?:to|as)\s*$/i;
const SET_TO_MAX_LENGTH = 24;

function isSetTo(text: string, { kind, start }: Token): boolean {
  return (
    kind === "literal" && SET_TO.test(text.slice(Math.max(0, start - SET_TO_MAX_LENGTH), start))
  );
}

const INSTRUCTION = new RegExp(
  `\\b(?:(?:${[...INSTRUCTION_WORDS].join("|")}|set(?: it)? to|value of) \`(?<asked>[^\`\\n]{1,80})\` (?:to|for|if|when|means)\\b|(?:if|when) (?:it is |this is )?set to \`(?<given>[^\`\\n]{1,80})\`)`,
  "gi",
);

/** Two instructions or more, each with its own value: also "When set to `a`, …; when set to `b`, …". */
function instructions(context: ProseContext): Items | undefined {
  const found = [...context.prose.text.matchAll(INSTRUCTION)];
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < 2) return undefined;
  const list: Items = {
    values: found.map(({ groups }) => ({ value: groups?.["asked"] ?? groups?.["given"] ?? "" })),
    start: first.index,
    end: last.index + last[0].length,
    literal: true,
    phrases: false,
    ending: "closed",
  };
  const isSet =
    areAllLiterals(list, context) && isPlausible(list, context) && !isMisled(context, first.index);
  return isSet ? list : undefined;
}

/** "Use `a` to …, use `b` to …. With `c`, …" does not instruct about all values. */
export function areAllLiterals({ values }: Items, { prose: { tokens } }: ProseContext): boolean {
  const known = new Set(values.map(({ value }) => value));
  return tokens.every(({ kind, text }) => kind !== "literal" || known.has(text));
}
