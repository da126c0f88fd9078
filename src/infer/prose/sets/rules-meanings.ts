/** Rules for sets that the text gives with a meaning for each value: number maps, lists of lines, "`a` for one, `b` for two". */
import { INSTRUCTION_WORDS } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { isNamedLike } from "../subject.js";
import { leadOf } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { introducerOf, isLineEnd, isMark, isWord, type Items } from "./items.js";
import { isMarked, isMisled, isNameLead, isPlausible, missesDocumented } from "./judge.js";
import { mapAt } from "./map.js";
import { readNumbers } from "./numbers.js";
import type { ImpliedRule } from "./rule.js";
import { lines } from "./rules-lines.js";

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

function meanings(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  let done = 0;
  for (const index of phraseStarts(context)) {
    if (index < done) continue;
    const { items: list, next } = mapAt(text, tokens, index);
    done = next;
    if (list === undefined || !isPlausible(list, context)) continue;
    const isSure =
      isMarked(list, context) || areEquated(tokens, index, list) || areEchoed(tokens, index, list);
    if (!isSure && !areAnnounced(list, context) && !areNamed(tokens, index, list)) continue;
    if (isMisled(context, list.start) || isNameLead(leadOf(text, list.start).sentence)) continue;
    if (!haveWords(list) || !areCountedUp(list) || isAside(list, context)) continue;
    if (/^[A-Z][a-z]\S* [a-z]/.test(text.slice(list.start))) continue;
    const isAsked = isWord(tokens[index - 1], INSTRUCTION_WORDS);
    const isWhole = isAsked ? areAllLiterals(list, context) : areAllHeads(list, context);
    if (!list.literal || isWhole) return list;
  }
  return undefined;
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

/** "open = Open, won = Won": each word is equated with itself, written for people. */
function areEchoed(tokens: readonly Token[], index: number, { values }: Items): boolean {
  const isEquated = isMark(tokens[index + 1], "=");
  return isEquated && values.every(({ value, doc = "" }) => isNamedLike(value, doc));
}

/** "The following are the possible values. Off: … Moderate: …" */
function areAnnounced(list: Items, { prose: { text } }: ProseContext): boolean {
  const { values, start, end, phrases } = list;
  if (/[.)] ?\p{Lu}[\p{L}\d]+: ?\p{Lu}/u.test(text.slice(end))) return false;
  const lead = text.slice(0, start).trimEnd().slice(-ANNOUNCEMENT_MAX_LENGTH);
  const areNames = values.every(({ value }) => /^\p{Lu}[\p{L}\d]+$/u.test(value));
  return !phrases && areNames && ANNOUNCEMENT.test(lead);
}

const ANNOUNCEMENT =
  /\bfollowing (?:are the )?(?:[a-z-]+ ){0,3}(?:values|options|types|levels|kinds|modes|sizes)[.:]$/i;
const ANNOUNCEMENT_MAX_LENGTH = 80;

/** "Cups=emotions/love, Swords=intellect, Wands=passion": three names or more, each equated with a meaning. */
function areNamed(tokens: readonly Token[], index: number, { values, phrases }: Items): boolean {
  const areNames = values.every(({ value }) => /^\p{Lu}\p{Ll}+$/u.test(value));
  const isTight = isMark(tokens[index + 1], "=") && tokens[index]?.end === tokens[index + 1]?.start;
  return !phrases && areNames && isTight && values.length > 2;
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
    // "type, ADD: more, SUB: less"
    const isCode =
      isMark(before, ",") && /^[A-Z][A-Z\d_]+$/.test(token.text) && isMeant(tokens[index + 1]);
    return opens || isLed || isCode || isSetTo(text, token) ? [index] : [];
  });
}

function isMeant(token: Token | undefined): boolean {
  return introducerOf(token) !== undefined || /^means$/i.test(token?.text ?? "");
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

/** The ways to give a value with what it does; each value stands in the group `value`. */
const INSTRUCTIONS: readonly RegExp[] = [
  // 'Input "a" to get accounts'; "When set to `a`, …"; "If the value of this option is set to `0`, …"
  new RegExp(
    `\\b(?:(?:${[...INSTRUCTION_WORDS].join("|")}|set(?: it)? to|value of) \`(?<value>[^\`\\n]{1,80})\` (?:to|for|if|when|means)\\b|(?:if|when) (?:(?:it|this|the value)(?: of this [a-z]{1,20})? is )?set to \`(?<set>[^\`\\n]{1,80})\`)`,
    "gi",
  ),
  // "asc for ascending, desc for descending"
  /(?<![\w`-])(?<value>asc|desc)(?: (?:for|means)| ?[=:–-]) ?(?:the )?(?:asc|desc)ending\b/gi,
  // "If `partial`, the given amounts are taken. If `full`, all."
  /(?<=^|[.;\n]\s{0,3})(?:If|When|For) `(?<value>[^`\n]{1,80})`,/g,
  // "If `GATEWAY` is specified, only gateways …": a word in capitals is no name.
  /\b[Ii]f `(?<value>[A-Z][A-Z\d_]{1,80})` is (?:specified|provided|given|selected|chosen)\b/g,
  // "Specify desc to show the latest first. Specify asc to show the oldest first."
  /(?<=^|[.;\n]\s{0,3})(?:Use|Specify|Enter|Send|Pass|Input) (?<value>asc|desc|[A-Z][A-Z\d_]{1,40}) (?:to|for)\b/g,
];

/** Two instructions or more, each with its own value. */
function instructions(context: ProseContext): Items | undefined {
  for (const pattern of INSTRUCTIONS) {
    const found = [...context.prose.text.matchAll(pattern)];
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined || found.length < 2) continue;
    const list: Items = {
      values: found.map(({ groups }) => ({ value: groups?.["value"] ?? groups?.["set"] ?? "" })),
      start: first.index,
      end: last.index + last[0].length,
      literal: true,
      phrases: false,
      ending: "closed",
    };
    const isWhole = areAllLiterals(list, context) && isPlausible(list, context);
    if (isWhole && !isMisled(context, first.index)) return list;
  }
  return undefined;
}

/** "Use `a` to …, use `b` to …. With `c`, …" does not instruct about all values. */
export function areAllLiterals({ values }: Items, { prose: { tokens } }: ProseContext): boolean {
  const known = new Set(values.map(({ value }) => value));
  return tokens.every(({ kind, text }) => kind !== "literal" || known.has(text));
}
