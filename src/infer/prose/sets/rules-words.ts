/** Rules for sets of plain words that the parameter's name, its documented value or their own meanings make sure. */
import {
  BOTH_DIRECTIONS,
  DIRECTION_LABEL,
  DIRECTION_NAME,
  GLOSS_NOTE,
  INDICATING_TAIL,
  PHRASE_WITH_VALUE,
  PHRASES_WITH_VALUES,
  SORT_BY_LIST,
} from "../../heuristics-set-words.js";
import { SET_NAME, SORT_NAME, SORT_SUFFIX } from "../../heuristics-set-context.js";
import { FORM_WORDS, THING_WORDS } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { isEndOf } from "../subject.js";
import { sentencesOf } from "../text/sentences.js";
import { tokenAt } from "../text/tokens.js";
import { areExplained, hasAlternatives, isBareSet, REST_OF_SENTENCE } from "./bare.js";
import { readInline } from "./inline.js";
import { isSeparator, matchedItems, type Items } from "./items.js";
import { hasDocumented, isMisled, missesDocumented, startsWithNoun } from "./judge.js";
import type { ImpliedRule } from "./rule.js";
import { firstOfList } from "./rules-choice.js";
import { areAllLiterals } from "./rules-meanings.js";

export const WORD_SETS: readonly ImpliedRule[] = [
  {
    name: "both directions",
    phrase: "sort direction asc/desc; Descending: desc; Ascending: asc",
    read: bothDirections,
  },
  { name: "sort by", phrase: "Sort field by name/updated; Order by name or path", read: sortBy },
  {
    name: "documented choice",
    phrase: "Render the page as desktop or mobile. for a documented `desktop`",
    read: documentedChoice,
  },
  {
    name: "indicating",
    phrase: "csv or tsv to indicate which kind of table is sent",
    read: indicating,
  },
  {
    name: "glossed",
    phrase: "standard (Kelvin), metric (Celsius), or imperial (Fahrenheit)",
    read: glossed,
  },
  {
    name: "behind phrases",
    phrase: "Sorting criterion: creation time (created), update time (updated_at)",
    read: behindPhrases,
  },
];

/** A direction that the text names in both its ways, wherever they stand: there is no third. */
function bothDirections(context: ProseContext): Items | undefined {
  const { prose, name } = context;
  if (!DIRECTION_NAME.test(name)) return undefined;
  // "Descending: desc" labels the value, "title:desc" shows it as a part.
  if (SORT_SUFFIX.test(prose.text.replace(DIRECTION_LABEL, " "))) return undefined;
  const found = [...prose.text.matchAll(BOTH_DIRECTIONS)];
  const [first, last] = [found[0], found.at(-1)];
  const values = [...new Set(found.map(({ groups }) => groups?.["value"] ?? ""))];
  const ways = new Set(values.map((value) => value.toLowerCase()));
  if (first === undefined || last === undefined) return undefined;
  if (values.length !== 2 || ways.size !== 2) return undefined;
  const list: Items = {
    values: values.map((value) => ({ value })),
    start: first.index,
    end: last.index + last[0].length,
    literal: false,
    phrases: false,
    ending: "closed",
  };
  const isSet = isBareSet(list, context) && !missesDocumented(list, context);
  return isSet && !isMisled(context, list.start) ? list : undefined;
}

/** Words behind "sort by" that end the sentence, where the parameter takes what is sorted by. */
function sortBy(context: ProseContext): Items | undefined {
  const { prose, name } = context;
  if (!SORT_NAME.test(name)) return undefined;
  const cue = SORT_BY_LIST.exec(prose.text);
  if (cue === null) return undefined;
  const list = readInline(
    prose.text,
    prose.tokens,
    tokenAt(prose.tokens, cue.index + cue[0].length),
  );
  return list !== undefined && isChoiceOfWords(list, context) && endsSentence(list, context)
    ? list
    : undefined;
}

/** A choice between words at the end of a sentence, of which one is the documented value. */
function documentedChoice(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  for (const [index, token] of tokens.entries()) {
    const word = token.kind === "word" && /^\p{L}/u.test(token.text);
    if (!word || !mayHold(token.text, context)) continue;
    const first = firstOfList(tokens, index);
    const list = isSeparator(tokens[first - 1]) ? undefined : readInline(text, tokens, first);
    if (list === undefined || !hasDocumented(list, context)) continue;
    if (isMisled(context, token.start) || !areAllLiterals(list, context)) continue;
    const areKinds = list.values.every(({ value }) => isThing(value, context.name));
    if (!areKinds && isChoiceOfWords(list, context) && endsSentence(list, context)) return list;
  }
  return undefined;
}

/** "desktop", "desktop/mobile" */
function mayHold(word: string, { documented }: ProseContext): boolean {
  return word.split("/").some((part) => documented.has(part));
}

function isThing(value: string, name: string): boolean {
  const word = value.toLowerCase();
  return FORM_WORDS.has(word) || THING_WORDS.has(word) || isEndOf(value, name);
}

/** The text begins with a choice, and goes on with what it tells. */
function indicating(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  const list = readInline(text, tokens, tokenAt(tokens, 0));
  if (list === undefined || !INDICATING_TAIL.test(text.slice(list.end))) return undefined;
  const isSet = list.ending !== "open" && isChoiceOfWords({ ...list, ending: "closed" }, context);
  return isSet ? list : undefined;
}

/** A sentence that is a list of words, each with what it stands for in brackets. */
function glossed(context: ProseContext): Items | undefined {
  const { text, tokens } = context.prose;
  for (const { start, end } of sentencesOf(text)) {
    const list = readInline(text, tokens, tokenAt(tokens, start));
    if (list === undefined || list.values.length < 2 || !areExplained(list)) continue;
    const isWhole = REST_OF_SENTENCE.test(text.slice(list.end, end));
    const isNote = list.values.some(({ doc = "" }) => !GLOSS_NOTE.test(doc));
    const isKind = list.values.some(({ value }) => isThing(value, context.name));
    if (!isWhole || isNote || isKind || missesDocumented(list, context)) continue;
    if (hasAlternatives(text, list) && isSetOfWords(list, context)) return list;
  }
  return undefined;
}

/** Values in brackets, each behind a phrase of several words, and nothing else behind the colon. */
function behindPhrases(context: ProseContext): Items | undefined {
  const { text } = context.prose;
  const match = SET_NAME.test(context.name) ? PHRASES_WITH_VALUES.exec(text) : null;
  const [from = 0, to = 0] = match?.indices?.groups?.["list"] ?? [];
  const all = [...text.slice(from, to).matchAll(PHRASE_WITH_VALUE)];
  const list = matchedItems(all, { literal: false, from });
  return list !== undefined && isSetOfWords(list, context) ? list : undefined;
}

/** "name or path", "name/updated": single words, joined as alternatives are. */
function isChoiceOfWords(list: Items, context: ProseContext): boolean {
  const isChoice = list.values.length > 1 && hasAlternatives(context.prose.text, list);
  return isChoice && isSetOfWords(list, context);
}

function isSetOfWords(list: Items, context: ProseContext): boolean {
  return (
    list.ending === "closed" &&
    !list.phrases &&
    list.values.every(({ value }) => /^\p{L}[\w.-]*$/u.test(value)) &&
    isBareSet(list, context) &&
    !missesDocumented(list, context) &&
    !startsWithNoun(list, context) &&
    !isMisled(context, list.start)
  );
}

function endsSentence({ end }: Items, { prose }: ProseContext): boolean {
  return /^\s*(?:[.;)]|$|\n)/.test(prose.text.slice(end));
}
