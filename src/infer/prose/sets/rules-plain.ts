/** Rules for sets of plain words that nothing marks as values but what stands around them: a default, bars, the parameter's own noun. */
import {
  COMPOSITE_NAME,
  DIRECTION,
  ID_NAME,
  MANY_NOUN,
  NOUN_BEFORE_LIST,
  REVERSED_ENTRY,
  SET_NAME,
  SET_NOUN,
  STATED_DEFAULT,
} from "../../heuristics-set-context.js";
import { FORM_WORDS, THING_WORDS, TRUTHY_WORDS } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { isEndOf, isNamedLike } from "../subject.js";
import { leadOf, sentencesOf } from "../text/sentences.js";
import { tokenAt } from "../text/tokens.js";
import { isBareSet, hasAlternatives, REST_OF_SENTENCE } from "./bare.js";
import { readInline } from "./inline.js";
import { isMark, isSeparator, type Items, matchedItems } from "./items.js";
import { hasDocumented, isMarked, isMisled, isNameLead, missesDocumented } from "./judge.js";
import type { ImpliedRule } from "./rule.js";
import { braces } from "./rules-brackets.js";
import { firstOfList } from "./rules-choice.js";

export const PLAIN_SETS: readonly ImpliedRule[] = [
  { name: "heading", phrase: "Sort direction, asc or desc.; The unit, m or km", read: heading },
  {
    name: "stated default",
    phrase: "Response format. xml or json. Default: json",
    read: statedDefault,
  },
  { name: "barred", phrase: "admin|member|guest; sale | return (required)", read: barred },
  {
    name: "own label",
    phrase: "The period: day, week, month; State of the issue - open/closed",
    read: ownLabel,
  },
  { name: "whole text", phrase: "low, normal, high, urgent; yes/no", read: wholeText },
  {
    name: "braces",
    phrase: "{manager, admin, user}; { own: 0, lent: 1 } for a documented `own`",
    read: braces,
  },
  { name: "two names", phrase: "Taker or Maker", read: twoNames },
  { name: "reversed", phrase: "status of the user: active=1, inactive=0", read: reversed },
];

/** The parameter's own noun, and behind a comma the words that it may be. */
function heading(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  for (const { start, end, text: words } of sentencesOf(text)) {
    const { lead = "", noun = "" } = NOUN_BEFORE_LIST.exec(words)?.groups ?? {};
    const isOwn = isEndOf(noun, context.name) || isStartOf(context.name, noun);
    if (!isOwn || !(SET_NOUN.test(noun) || isNamedLike(noun, context.name))) continue;
    const list = readInline(text, tokens, tokenAt(tokens, start + lead.length));
    if (list === undefined || list.values.length < 2 || list.phrases) continue;
    const isWhole = REST_OF_SENTENCE.test(text.slice(list.end, end)) && hasAlternatives(text, list);
    const isSlashed = !/[,\s]or\b|,/.test(text.slice(list.start, list.end));
    const isSure = isMarked(list, context) || (isSlashed && SET_NOUN.test(noun));
    if (isWhole && isSure && isBareSet(list, context)) return list;
  }
  return undefined;
}

/** `dir` for a direction. */
function isStartOf(name: string, noun: string): boolean {
  return name.length > 2 && noun.toLowerCase().startsWith(name.toLowerCase());
}

/** A list of words of which the text says elsewhere that one is the default. */
function statedDefault(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  const match = STATED_DEFAULT.exec(text);
  const value = match?.groups?.["value"] ?? "";
  if (match === null || !/\p{L}/u.test(value)) return undefined;
  const [from, to] = [match.index, match.index + match[0].length];
  const index = tokens.findIndex(
    (token) =>
      token.text === value && token.kind === "word" && (token.end < from || token.start > to),
  );
  if (index === -1) return undefined;
  const first = firstOfList(tokens, index);
  const list = readInline(text, tokens, first);
  const isInside = isSeparator(tokens[first - 1]);
  if (list === undefined || list.values.length < 2 || isInside) return undefined;
  const isOf = list.values.some((one) => one.value === value) && isPlainSet(list, context);
  const isSure = hasAlternatives(text, list) || list.values.length > 2;
  return isOf && (isSure || leadOf(text, list.start).sentence === "") ? list : undefined;
}

/** Single words, all of them, in a list that ends and that nothing takes back. */
function isPlainSet(list: Items, context: ProseContext): boolean {
  return (
    list.ending === "closed" &&
    !list.phrases &&
    isBareSet(list, context) &&
    !missesDocumented(list, context) &&
    !isMisled(context, list.start) &&
    !isNameLead(leadOf(context.prose.text, list.start).sentence)
  );
}

/** Words with bars between them and nothing else in their sentence, but for a label. */
function barred(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  if (COMPOSITE_NAME.test(context.name)) return undefined;
  for (const { start, text: words } of sentencesOf(text)) {
    const lead = BARRED.exec(words)?.groups?.["lead"];
    if (lead === undefined) continue;
    const list = readInline(text, tokens, tokenAt(tokens, start + lead.length));
    const isWhole = list !== undefined && list.values.length > 1 && !list.literal;
    if (isWhole && isPlainSet(list, context)) return list;
  }
  return undefined;
}

const BARRED =
  /^(?<lead>[(<]?(?:(?:required|optional|mandatory)\)?[:,.]? )?)[\w.-]{1,40}(?: ?\| ?[\w.-]{1,40}){1,30}[)>]?(?: ?\([^()]{1,40}\))?$/i;

/** Words behind the parameter's own noun and a colon, or behind a dash and a sentence part with that noun. */
function ownLabel(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  for (const [index, token] of tokens.entries()) {
    const isColon = isMark(token, ":") && text[token.end] === " ";
    const isDash = isMark(token, "-", "–") && text[token.start - 1] === " ";
    if (!isColon && !isDash) continue;
    const list = readInline(text, tokens, index + 1);
    if (list === undefined || list.values.length < 2 || !isPlainSet(list, context)) continue;
    const { sentence: lead } = leadOf(text, token.start);
    const isWhole = REST_OF_SENTENCE.test(text.slice(list.end).split("\n", 1)[0] ?? "");
    const isSure = hasAlternatives(text, list) || list.values.length > 2;
    const isOwn = !MANY_NOUN.test(lead) && isOwnNoun(lead, context.name, isDash);
    if (isWhole && isSure && isOwn) return list;
  }
  return undefined;
}

function isOwnNoun(lead: string, name: string, anywhere: boolean): boolean {
  const words = lead
    .replace(/^\W*(?:(?:an?|the) )?/i, "")
    .trim()
    .split(/\s+/);
  const isOwn = (word: string): boolean => SET_NOUN.test(word) && isEndOf(word, name);
  return anywhere
    ? words.some(isOwn)
    : isOwn(words.at(-1) ?? "") || (isNamedLike(words.join(""), name) && SET_NAME.test(name));
}

/** The text is a list of words, and the parameter one that takes one of a few; "yes/no" says so itself. */
function wholeText(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  const sentences = sentencesOf(text).filter(({ text: words }) => !LABEL_SENTENCE.test(words));
  const [only, ...others] = sentences;
  if (only === undefined || others.length > 0) return undefined;
  const list = readInline(text, tokens, tokenAt(tokens, only.start));
  if (list === undefined || list.values.length < 2 || !isPlainSet(list, context)) return undefined;
  if (!REST_OF_SENTENCE.test(text.slice(list.end, only.end))) return undefined;
  const isAnswer = list.values.every(({ value }) => TRUTHY_WORDS.has(value.toLowerCase()));
  const isOwn = list.values.some(({ value }) => isEndOf(value, context.name));
  const isSure = hasAlternatives(text, list) || list.values.length > 2;
  if (list.values.every(({ value }) => DIRECTION.test(value)) && isSure) return list;
  return isAnswer || (SET_NAME.test(context.name) && isSure && !isOwn) ? list : undefined;
}

const LABEL_SENTENCE = /^\W*(?:required|optional|mandatory|defaults?\b.{0,40})\W*$/i;

/** The text is a choice between words with capitals: what a thing may be, unless these are kinds of what is asked for. */
function twoNames(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  const label = CAPITALISED_CHOICE.exec(text)?.groups?.["label"];
  if (label === undefined || ID_NAME.test(context.name)) return undefined;
  if (COMPOSITE_NAME.test(context.name) || MANY_NOUN.test(context.name)) return undefined;
  const list = readInline(text, tokens, tokenAt(tokens, label.length));
  if (list === undefined || list.values.length < 2 || !isPlainSet(list, context)) return undefined;
  const isKind = list.values.some(
    ({ value }) =>
      FORM_WORDS.has(value.toLowerCase()) ||
      THING_WORDS.has(value.toLowerCase()) ||
      isEndOf(value, context.name),
  );
  return isKind ? undefined : list;
}

const CAPITALISED_CHOICE =
  /^(?<label>\s*(?:(?:[Rr]equired|[Oo]ptional)[.:,] *)?)\p{Lu}\p{Ll}{1,20}(?:, \p{Lu}\p{Ll}{1,20}){0,8},? or \p{Lu}\p{Ll}{1,20}[.\s]*$/u;

/** Words with the numbers that stand for them, of which the text has no others. */
function reversed(context: ProseContext): Items | undefined {
  const { text } = context.prose;
  const all = [...text.matchAll(REVERSED_ENTRY)];
  const list = matchedItems(all, { literal: false });
  if (list === undefined) return undefined;
  const numbers = list.values
    .map(({ value }) => Number(value))
    .toSorted((one, other) => one - other);
  const isRow = numbers.every((number, step) => number === (numbers[0] ?? 0) + step);
  const isJoined = all
    .slice(1)
    .every(({ index }, place) =>
      /^[\s,;|/]{1,4}(?:and )?$/.test(text.slice(endOf(all[place]), index)),
    );
  // "active : 1, inactive : 2, all 3"
  const goesOn = /^[,;] ?\p{L}[\p{L}_-]{0,40} \d{1,3}(?!\w)/u.test(text.slice(list.end));
  const isSet =
    isJoined &&
    isRow &&
    !goesOn &&
    (numbers[0] ?? 2) < 2 &&
    (hasDocumented(list, context) || SET_NAME.test(context.name));
  return isSet && isPlainSet(list, context) ? list : undefined;
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}
