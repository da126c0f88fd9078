/** Rules for sets that are lists of values and nothing else: a sentence, what stands behind a label or in brackets. */
import {
  FILE_KIND,
  FILE_NOUN,
  FILE_PARAMETER,
  LIST_NAME,
  MANY_NOUN,
  SET_NAME,
  SET_NOUN,
  SPACED_LIST,
} from "../../heuristics-set-context.js";
import { CODE_VALUE, NO_VALUE_WORDS } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { isEndOf } from "../subject.js";
import { leadOf, sentencesOf, wordsBefore } from "../text/sentences.js";
import { tokenAt } from "../text/tokens.js";
import { readInline } from "./inline.js";
import { isMark, type Items } from "./items.js";
import {
  areCodes,
  areForms,
  hasDocumented,
  isInterval,
  isMarked,
  isMisled,
  isNameLead,
  isPlausible,
  isProseOrder,
  missesDocumented,
  startsWithNoun,
} from "./judge.js";
import type { ImpliedRule } from "./rule.js";

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
    if (endsSentence && isChoice(text, list) && !isMisled(context, list.start)) return list;
  }
  return undefined;
}

export function isBareSet(list: Items, context: ProseContext): boolean {
  return (
    isPlausible(list, context) &&
    !areForms(list, context) &&
    !isInterval(list, context) &&
    !isProseOrder(list, context)
  );
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

/** "must start with\n`http://` or `https://`": the line above goes on. */
export function goesOnFrom(text: string, start: number): boolean {
  return NO_VALUE_WORDS.has(wordsBefore(text, start).at(-1)?.toLowerCase() ?? "");
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
  const hasCommas = words.includes(",");
  if (context.documented.size > 0 && hasCommas) return false;
  // "BTC/USDT" is a pair, "GTC/FOK/IOC" a set; "min_lat,min_lng" are the parts of one value.
  const isPair = /^[\w.]+\/[\w.]+$/.test(words);
  const isLower = hasCommas && /[a-z]/.test(words) && !areExplained(list);
  if (areCodes(list) && !isPair && !isLower) return true;
  if (!isWhole || !SET_NAME.test(context.name)) return false;
  // "Image, Text or Video." for `contentType`
  const areNames = isCapitalised(list) && / or /.test(words);
  return areNames || /^[\w.]+(?:[,|/][\w.]+)+$/.test(words);
}

function isCapitalised({ values, phrases }: Items): boolean {
  return !phrases && values.every(({ value }) => /^\p{Lu}/u.test(value));
}

/** "P (paralog), O (ortholog) or N (neither)" */
function areExplained({ values, phrases }: Items): boolean {
  return !phrases && values.every(({ doc }) => doc !== undefined && !/^default/i.test(doc));
}

/** What a list that is a sentence may end in: ", default `a`", "(default)". */
export const REST_OF_SENTENCE =
  /^[\s,;.)\]]*(?:(?<=[,;.)\](]\s*)(?:the )?defaults?\b[^\n]*|\((?:the )?default[^\n]*|default\b(?! (?:to|is)\b)[^\n]*)?$/i;

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
    if (isWhole && (isMarked(list, context) || isLabelled(lead, list, text))) return list;
  }
  return undefined;
}

/** How far in front of a label's mark the noun of the set may stand: "type of case:". */
const NOUN_WORDS_MAX_COUNT = 3;

/** "Type of case: current or archived", "Span: D (day), Wmo (week from Monday)": plain words behind the name of a set. */
function isLabelled(lead: string, list: Items, text: string): boolean {
  const noun = lead.trim().split(/\s+/).slice(-NOUN_WORDS_MAX_COUNT).join(" ");
  const isOr = /\bor\b|\|/.test(text.slice(list.start, list.end));
  return !list.phrases && SET_NOUN.test(noun) && (isOr || areExplained(list));
}

/** "(ASC or DESC)", "[a|b]"; plain words only behind a noun such as "direction". */
function brackets(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  for (const [index, token] of tokens.entries()) {
    if (!isMark(token, "(", "[", "{") || isMark(tokens[index - 1], "[", "(", "{")) continue;
    const list = readInline(text, tokens, index);
    if (list === undefined || list.values.length < 2 || !isBareSet(list, context)) continue;
    if (isMisled(context, token.start) || missesDocumented(list, context)) continue;
    // "target (output/result) data source": other words for the same.
    const endsPhrase = /^\s*(?:[.,;:)\]]|$|\n)/.test(text.slice(list.end));
    const lead = leadOf(text, token.start).sentence;
    const isHeading = /^\S+\s*$/.test(lead) && isEndOf(lead.trim(), context.name);
    if (!endsPhrase && !isHeading && !isMarked(list, context)) continue;
    // "popularity (asc|desc)": what bars part is a choice.
    const isBarred = text.slice(list.start, list.end).includes("|") && !isNameLead(lead);
    if (isBarred || belongsTo(lead, list, context)) return list;
  }
  return undefined;
}

/** What stands in the brackets is about what stands in front of them: a noun of sets, or the parameter's own name. */
function belongsTo(lead: string, list: Items, context: ProseContext): boolean {
  const { prose, name } = context;
  const isOther = isNameLead(lead) || MANY_NOUN.test(lead);
  if (isOther && !SET_NAME.test(name)) return false;
  if (list.literal && lead.split(" ").some((word) => isEndOf(word, name))) return true;
  const hasCode = list.values.length > 2 && list.values.some(({ value }) => CODE_VALUE.test(value));
  const looksLikeSet = isMarked(list, context) || isChoice(prose.text, list) || hasCode;
  const own = lead.split(/\s+/).find((word) => SET_NOUN.test(word) && isEndOf(word, name)) ?? "";
  const noun = list.literal ? lead : (/[\w'-]+\s*$/.exec(lead)?.[0] ?? "") + own;
  if (SET_NOUN.test(noun) && looksLikeSet) return true;
  // "The type of allowed connections (Internal, External)" for `connectionType`
  if (own !== "" && isCapitalised(list) && !/\bother\b/i.test(lead)) return true;
  return hasDocumented(list, context) && !isPairOfNouns(prose.text, list);
}

/** "(in/out)", "(up or down)"; commas alone may as well list examples: "Other types (vested, restricted)". */
export function isChoice(text: string, { start, end }: Items): boolean {
  return /[/|]|\bor\b/.test(text.slice(start, end));
}

/** "(first and last)" names parts of one value. */
function isPairOfNouns(text: string, { start, end }: Items): boolean {
  return / and | & /.test(text.slice(start, end));
}
