/** Rules for sets that a sentence gives in passing: "sorted in `asc` or `desc` order", "json (default) or xml". */
import type { EnumValue } from "../../../model/facts.js";
import {
  BRACKETED_CODE,
  DIRECTION,
  ID_NAME,
  NAMED_NOUN,
  OF_OTHER,
  SEARCH_NAME,
  SET_NAME,
  SET_NOUN,
  SORT_NAME,
  VALUES_IN_BRACKETS,
} from "../../heuristics-set-context.js";
import { CUES_MAX_COUNT } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { isEndOf } from "../subject.js";
import { leadOf } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { goesOnFrom, isBareSet, hasAlternatives } from "./bare.js";
import { readInline } from "./inline.js";
import {
  isConjunction,
  isLineEnd,
  isMark,
  isSeparator,
  isValueWord,
  type Items,
  matchedItems,
  noteAt,
} from "./items.js";
import { isMisled, isNameLead } from "./judge.js";
import type { ImpliedRule } from "./rule.js";
import { areAllLiterals } from "./rules-meanings.js";

export const CHOICE_SETS: readonly ImpliedRule[] = [
  { name: "yes or no", phrase: "Enter Y or N to keep the copies", read: yesOrNo },
  {
    name: "literal choice",
    phrase: "Return issues sorted in `asc` or `desc` order; the format, `png`, `jpg` or `svg`.",
    read: literalChoice,
  },
  { name: "code choice", phrase: "sort by LAST_CONTENT, NAME or CREATION_DATE", read: codeChoice },
  {
    name: "default note",
    phrase: "json (default) or xml; client (default) / asset",
    read: defaultNote,
  },
  {
    name: "explained choice",
    phrase: "Sort by asc (ascending) or desc (descending)",
    read: explainedChoice,
  },
  {
    name: "codes in brackets",
    phrase: "The languages, with the value shown in parentheses, are: Arabic (ar), Czech (cs)",
    read: bracketedCodes,
  },
  {
    name: "named codes",
    phrase: "either ascending (`ASC`) or descending (`DESC`)",
    read: namedCodes,
  },
];

/** "Enter Y or N to …", "a Y or N", "Y/N": two letters that stand for nothing else. */
function yesOrNo({ prose: { text } }: ProseContext): Items | undefined {
  const all = [...text.matchAll(YES_OR_NO)];
  const first = all[0];
  if (first === undefined) return undefined;
  const { yes = "", no = "" } = first.groups ?? {};
  const end = first.index + first[0].length;
  return {
    values: [{ value: yes }, { value: no }],
    start: first.index,
    end,
    literal: true,
    phrases: false,
    ending: "closed",
  };
}

const YES_OR_NO =
  /(?<![\w`'/|,]|[`'/|,] |\bor )`?(?<yes>Y)`?(?: ?(?:\/|\|) ?| or (?:an? )?)`?(?<no>N)`?(?![\w'/|]| ?[/|,] ?`?\w`?\b| or )/g;

/** The only literals of the text, joined by "or". */
function literalChoice(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  if (ID_NAME.test(context.name)) return undefined;
  const index = tokens.findIndex(({ kind }) => kind === "literal");
  const list = index === -1 ? undefined : readInline(text, tokens, index);
  if (list === undefined || !list.literal || list.values.length < 2) return undefined;
  const areWords = list.values.every(({ value }) => /^\p{L}[^,]*$/u.test(value));
  const isWhole = areWords && areAllLiterals(list, context) && hasAlternatives(text, list);
  const { sentence } = leadOf(text, list.start);
  const isPlace =
    SEARCH_NAME.test(context.name) && /\b(?:in|on|by|of|against|across)\s*$/i.test(sentence);
  const isOfOther = OF_OTHER.test(sentence) && !/^\s*(?:use|pass|enter|input) $/i.test(sentence);
  const isOther = isPlace || isNameLead(sentence) || isOfOther || isMisled(context, list.start);
  if (sentence.trim() === "" && goesOnFrom(text, list.start)) return undefined;
  if (!isWhole || isOther || !isBareSet(list, context)) return undefined;
  return endsWithNoun(text, list, context) ? list : undefined;
}

/** The sentence ends, or ends with what the values are called; with three values or more by any noun. */
function endsWithNoun(text: string, { values, end }: Items, { name }: ProseContext): boolean {
  const { noun } =
    /^(?: (?<noun>[\w-]{1,40}))?\s*(?:[.,;)]|$|\n)/.exec(text.slice(end))?.groups ?? {};
  if (noun === undefined) return /^\s*(?:[.,;)]|$|\n)/.test(text.slice(end));
  // "ordered by `created_at` or `updated_at` fields": what `order_by` takes.
  const isSortField = SORT_NAME.test(name) && /^(?:fields?|columns?|attributes?)$/i.test(noun);
  if (NAMED_NOUN.test(noun)) return isSortField;
  return values.length > 2 || SET_NOUN.test(noun) || isEndOf(noun, name);
}

/** Within a list: its first code has been read. */
function followsCode(tokens: readonly Token[], index: number): boolean {
  return isSeparator(tokens[index - 1]) && UPPER_CODE.test(tokens[index - 2]?.text ?? "");
}

const UPPER_CODE = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/;

/** Words in capitals at the end of a sentence; acronyms alone ("IATA or ICAO") name other things. */
function codeChoice(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  const upper = tokens.flatMap((token, index) =>
    UPPER_CODE.test(token.text) && !followsCode(tokens, index) ? [index] : [],
  );
  for (const index of upper.slice(0, CUES_MAX_COUNT)) {
    const list = readInline(text, tokens, index);
    if (list === undefined || list.literal || list.values.length < 2) continue;
    const areUpper = list.values.every(({ value }) => UPPER_CODE.test(value));
    const areCodes =
      areUpper &&
      (list.values.some(({ value }) => value.includes("_")) ||
        isKind(index, context) ||
        list.values.every(({ value }) => DIRECTION.test(value)));
    const ends = list.ending === "closed" && / or /.test(text.slice(list.start, list.end));
    if (!areCodes || !ends || isMisled(context, list.start)) continue;
    if (isBareSet(list, context) && !isNameLead(leadOf(text, list.start).sentence)) return list;
  }
  return undefined;
}

/** "Type of the account, INDIVIDUAL or BUSINESS." for `accountType` */
function isKind(index: number, { prose: { text, tokens }, name }: ProseContext): boolean {
  const { sentence } = leadOf(text, tokens[index]?.start ?? 0);
  const own = sentence.split(/\s+/).some((word) => SET_NOUN.test(word) && isEndOf(word, name));
  return own && SET_NAME.test(name) && isMark(tokens[index - 1], ",");
}

/** One of the values is marked as the default, so that these are values. */
function defaultNote(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  const marked = tokens.flatMap((token, index) =>
    isValue(token) && isDefaultNote(text, tokens, index + 1) ? [index] : [],
  );
  for (const index of marked.slice(0, CUES_MAX_COUNT)) {
    const list = readInline(text, tokens, firstOfList(tokens, index));
    if (list === undefined || list.values.length < 2 || list.phrases) continue;
    if (isBareSet(list, context) && !isMisled(context, list.start)) return list;
  }
  return undefined;
}

/** The token before an item, the item, and its separator. */
const ITEM_TOKENS = 3;

/** Short words with what they stand for, joined by "or", at the end of a sentence. */
function explainedChoice(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  const noted = tokens.flatMap((token, index) => {
    const isFirst = isValue(token) && !isSeparator(tokens[index - 1]);
    return isFirst && isMark(tokens[index + 1], "(") ? [index] : [];
  });
  for (const index of noted.slice(0, CUES_MAX_COUNT)) {
    const list = readInline(text, tokens, index);
    if (list?.ending !== "closed" || list.values.length < 2 || list.phrases) continue;
    const areExplained = list.values.every(isAbbreviation);
    const isOr = / or /.test(text.slice(list.start, list.end));
    const isSet = areExplained && isOr && isBareSet(list, context);
    if (isSet && !isMisled(context, list.start)) return list;
  }
  return undefined;
}

/** "asc (ascending)", "A (active)"; not "days (#d)", "name (of the book)". */
function isAbbreviation({ value, doc = "" }: EnumValue): boolean {
  const [first = ""] = doc.toLowerCase();
  const isShort = value.length <= ABBREVIATION_MAX_LENGTH && doc.length > value.length;
  return isShort && value.toLowerCase().startsWith(first) && /^[A-Za-z][A-Za-z -]*$/.test(doc);
}
const ABBREVIATION_MAX_LENGTH = 4;

/** Back over items of one word: in "channel to follow, stable (default) / beta" the list begins with its second. */
export function firstOfList(tokens: readonly Token[], index: number): number {
  let first = index;
  while (isSeparator(tokens[first - 1]) && isValue(tokens[first - 2])) {
    const before = tokens[first - ITEM_TOKENS];
    const isItem = isSeparator(before) || isLineEnd(before) || isMark(before, ":", "(", "[", ".");
    const isOr = isConjunction(tokens[first - 1]);
    if (!isItem && !isOr) break;
    first -= 2;
  }
  return first;
}

function isValue(token: Token | undefined): boolean {
  return token?.kind === "literal" || (isValueWord(token) && !isConjunction(token));
}

function isDefaultNote(text: string, tokens: readonly Token[], index: number): boolean {
  const note = noteAt(tokens, index);
  return (
    note !== undefined &&
    /^(?:the |by )?default(?: if\b|$)/i.test(text.slice(note.start, note.end).trim())
  );
}

/** "a dish (`pizza`)" is an example, "service name (`box`)" one of several forms. */
const NAMED_CODE =
  /(?<!\ban? )(?<![\w-])(?<name>(?!(?:\w{0,30}id|name) )[\w-]{2,40}) \(`(?<value>[^`\n]{1,80})`(?:[,;]? ?(?:the |by )?default)?\)/g;

/** Each literal stands in brackets behind its name, and the text has no other. */
function namedCodes(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  const list = matchedItems([...text.matchAll(NAMED_CODE)], { literal: true });
  if (list === undefined) return undefined;
  const isJoined = tokens.some(
    (token, index) =>
      token.start > list.start &&
      (isConjunction(token) || isMark(token, "/")) &&
      token.end < list.end &&
      !isMark(tokens[index + 1], ","),
  );
  const isSet = isJoined && areAllLiterals(list, context) && isBareSet(list, context);
  return isSet && !isMisled(context, list.start) ? list : undefined;
}

/** Names with their codes behind them, once the text has said that these are the values. */
function bracketedCodes(context: ProseContext): Items | undefined {
  const { text } = context.prose;
  const cue = VALUES_IN_BRACKETS.exec(text);
  if (cue === null || isMisled(context, cue.index)) return undefined;
  const from = cue.index + cue[0].length;
  const all = [...text.slice(from).matchAll(BRACKETED_CODE)];
  const list = matchedItems(all, { literal: false, from });
  return list !== undefined && isBareSet(list, context) ? list : undefined;
}
