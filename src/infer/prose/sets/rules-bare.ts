/** Rules for sets that are lists of values and nothing else: a sentence, what stands behind a label or in brackets. */
import {
  FILE_KIND,
  FILE_NOUN,
  FILE_PARAMETER,
  LIST_NAME,
  SET_NAME,
  SET_NOUN,
  SPACED_LIST,
} from "../../heuristics-set-context.js";
import { MEDIA_TYPE, NO_VALUE_WORDS } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { isEndOf, lettersOf } from "../subject.js";
import { leadOf, sentencesOf } from "../text/sentences.js";
import { tokenAt } from "../text/tokens.js";
import {
  areExplained,
  goesOnFrom,
  isBareSet,
  isCapitalised,
  hasAlternatives,
  REST_OF_SENTENCE,
} from "./bare.js";
import { readInline } from "./inline.js";
import { isMark, type Items } from "./items.js";
import {
  areCodes,
  hasDocumented,
  isMarked,
  isMisled,
  isNameLead,
  missesDocumented,
  startsWithNoun,
} from "./judge.js";
import type { ImpliedRule } from "./rule.js";
import { brackets } from "./rules-brackets.js";

export const BARE_SETS: readonly ImpliedRule[] = [
  { name: "own noun", phrase: "Filter by type 'config' or 'toggle'", read: ownNoun },
  {
    name: "joined names",
    phrase: "id,name,size, for `user.fields`",
    elements: true,
    read: joinedNames,
  },
  { name: "blanks", phrase: "Options: daily weekly monthly", read: blanks },
  { name: "sentence", phrase: "`ACK`, `RESULT`, or `FULL`. Default to `FULL`", read: sentence },
  { name: "label", phrase: 'triggered by: "MARK_PRICE", "CONTRACT_PRICE"', read: label },
  {
    name: "brackets",
    phrase: "Sort direction (ASC or DESC); Transfer direction (from/to)",
    read: brackets,
  },
];

/** Literals behind the parameter's own name at the end of a sentence: "of type `a` or `b`." */
function ownNoun(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "literal" || tokens[index - 1]?.kind !== "word") continue;
    if (!isEndOf(tokens[index - 1]?.text ?? "", context.name)) continue;
    const list = readInline(text, tokens, index);
    if (list === undefined || list.values.length < 2 || !isBareSet(list, context)) continue;
    const endsSentence = /^\s*(?:[.;)]|$|\n)/.test(text.slice(list.end));
    if (endsSentence && hasAlternatives(text, list) && !isMisled(context, list.start)) return list;
  }
  return undefined;
}

/** Words behind an announcement that nothing but blanks parts: values where they are codes or one is documented. */
function blanks(context: ProseContext): Items | undefined {
  const match = SPACED_LIST.exec(context.prose.text);
  const [start = 0, end = 0] = match?.indices?.groups?.["list"] ?? [];
  const words = context.prose.text.slice(start, end).split(" ");
  const isProse = words.some((word) => NO_VALUE_WORDS.has(word.toLowerCase()));
  if (match === null || isProse) return undefined;
  const list: Items = {
    values: words.map((value) => ({ value })),
    start,
    end,
    literal: false,
    phrases: false,
    ending: "closed",
  };
  const isSet = isBareSet(list, context) && isMarked(list, context);
  return isSet && !isMisled(context, match.index) ? list : undefined;
}

interface SentenceList {
  readonly list: Items;
  readonly words: string;
  /** The sentence is the whole text. */
  readonly isWhole: boolean;
}

/** Sentences that are a list and nothing else, but for the default. */
function sentenceLists(context: ProseContext): readonly SentenceList[] {
  const { text, tokens } = context.prose;
  if (isFileText(context)) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap(({ start, end, text: words }) => {
    const list = readInline(text, tokens, tokenAt(tokens, start));
    if (list === undefined || list.values.length < 2 || !isBareSet(list, context)) return [];
    const isAll = REST_OF_SENTENCE.test(text.slice(list.end, end)) && !isMisled(context, start);
    return isAll && !goesOnFrom(text, start)
      ? [{ list, words, isWhole: sentences.length === 1 }]
      : [];
  });
}

/** "id,name,size" for `user.fields`: the text is of the form of the value. */
function joinedNames(context: ProseContext): Items | undefined {
  if (!LIST_NAME.test(context.name)) return undefined;
  const isJoined = ({ list, words, isWhole }: SentenceList): boolean =>
    isWhole && /^[\w.]+(?:,[\w.]+)+$/.test(words) && !missesDocumented(list, context);
  return sentenceLists(context).find(isJoined)?.list;
}

function sentence(context: ProseContext): Items | undefined {
  return sentenceLists(context).find((one) => isValueList(one, context))?.list;
}

function isValueList({ list, words, isWhole }: SentenceList, context: ProseContext): boolean {
  if (list.literal) return true;
  if (startsWithNoun(list, context)) return false;
  if (hasDocumented(list, context)) return true;
  // "State/County/Region" for `address_state`: words for the parameter itself.
  if (list.values.some(({ value }) => isEndOf(value, context.name))) return false;
  if (list.values.every(({ value }) => MEDIA_TYPE.test(value))) return true;
  const hasCommas = words.includes(",");
  if (context.documented.size > 0 && hasCommas) return false;
  // "BTC/USDT" is a pair, "GTC/FOK/IOC" a set; "min_lat,min_lng" are the parts of one value.
  const isPair = /^[\w.]+\/[\w.]+$/.test(words);
  const hasLower = list.values.some(({ value }) => /[a-z]/.test(value));
  const isLower = hasCommas && hasLower && !areExplained(list);
  if (areCodes(list) && !isPair && !isLower) return true;
  if (areTypeNames(list) && !isPair) return true;
  if (!isWhole || !SET_NAME.test(context.name)) return false;
  // "Image, Text or Video." for `contentType`
  const areNames = isCapitalised(list) && / or /.test(words);
  return areNames || /^[\w.]+(?:[,|/][\w.]+)+$/.test(words);
}

/** "Mileage, DailyAllowance or OtherExpense": names of types, of which some are of several words. */
function areTypeNames(list: Items): boolean {
  const isJoined = list.values.some(({ value }) => /^(?:\p{Lu}\p{Ll}+){2,}$/u.test(value));
  return isCapitalised(list) && isJoined && list.values.length > 2;
}

/** "JPG, PNG or GIF. Up to 5 MB": kinds of files. */
function isFileText({ prose, location, name }: ProseContext): boolean {
  const isOfFile = FILE_PARAMETER.test(name) || FILE_NOUN.test(prose.text);
  return (
    (location === "form" || FILE_PARAMETER.test(name)) && isOfFile && FILE_KIND.test(prose.text)
  );
}

/** "Select response format: `A`, `B`." */
function label(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  for (const [index, token] of tokens.entries()) {
    const before = text[token.start - 1] ?? "";
    const isDash = isMark(token, "-", "–") && before === " ";
    const isColon = isMark(token, ":") && !/\d/.test(before) && text[token.end] !== "/";
    if (!isColon && !isDash) continue;
    const atBreak = tokens[index + 1]?.kind === "break";
    const list = readInline(text, tokens, atBreak ? index + 2 : index + 1);
    if (list === undefined || list.values.length < 2 || !isBareSet(list, context)) continue;
    const lead = leadOf(text, token.start).sentence;
    const isSort = /sort|order/i.test(context.name) && /\b(?:sort|order)(?:ed|ing)? /i.test(lead);
    if ((isNameLead(lead) && !isSort) || isMisled(context, token.start)) continue;
    const rest = text.slice(list.end).split("\n", 1)[0] ?? "";
    const isWhole = /^[\s,;.)\]]*(?:$|[.;]|\(?defaults?\b)/i.test(rest);
    if (isWhole && (isMarked(list, context) || isLabelled(lead, list, context))) return list;
  }
  return undefined;
}

/** How far in front of a label's mark the noun of the set may stand: "type of case:". */
const NOUN_WORDS_MAX_COUNT = 3;

/** "Type of case: current or archived", "Span: D (day), Wmo (week from Monday)": plain words behind the name of a set. */
function isLabelled(lead: string, list: Items, { prose: { text }, name }: ProseContext): boolean {
  const noun = lead.trim().split(/\s+/).slice(-NOUN_WORDS_MAX_COUNT).join(" ");
  const isOr = /\bor\b|\|/.test(text.slice(list.start, list.end));
  const isSet = SET_NOUN.test(noun) && (isOr || areExplained(list));
  // "Timespan: D (day), H (hour)" for `span`
  const isOwn = lettersOf(noun).endsWith(lettersOf(name)) && areExplained(list);
  return !list.phrases && (isSet || isOwn);
}
