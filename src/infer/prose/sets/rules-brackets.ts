/** Rules for sets in brackets behind what they are values of, "Sort direction (ASC or DESC)", and for texts in braces. */
import { MANY_NOUN, SET_NAME, SET_NOUN, SORT_NAME } from "../../heuristics-set-context.js";
import {
  CHOICE_NOUN,
  ORDER_NOUN,
  PART_WORDS,
  THING_CHOICE_NAME,
} from "../../heuristics-set-words.js";
import { CODE_VALUE, FORM_WORDS, THING_WORDS, TYPE_WORDS } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { isEndOf, isNamedLike } from "../subject.js";
import { leadOf } from "../text/sentences.js";
import { isBareSet, isCapitalised, hasAlternatives } from "./bare.js";
import { readInline } from "./inline.js";
import { isMark, type Items } from "./items.js";
import { hasDocumented, isMarked, isMisled, isNameLead, missesDocumented } from "./judge.js";
import { areAllLiterals } from "./rules-meanings.js";
/** "(ASC or DESC)", "[a|b]"; plain words only behind a noun such as "direction". */
export function brackets(context: ProseContext): Items | undefined {
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
  const areLiterals = list.literal && areAllLiterals(list, context);
  if (areLiterals && hasAlternatives(prose.text, list) && endsWithName(lead, name)) return true;
  const isOther = isNameLead(lead) || MANY_NOUN.test(lead);
  if (isOther && !SET_NAME.test(name)) return false;
  if (areLiterals && lead.split(" ").some((word) => isEndOf(word, name))) return true;
  const hasCode = list.values.length > 2 && list.values.some(({ value }) => CODE_VALUE.test(value));
  const looksLikeSet = isMarked(list, context) || hasAlternatives(prose.text, list) || hasCode;
  const own = lead.split(/\s+/).find((word) => SET_NOUN.test(word) && isEndOf(word, name)) ?? "";
  const noun = list.literal ? lead : (/[\w'-]+\s*$/.exec(lead)?.[0] ?? "") + own;
  if (SET_NOUN.test(noun) && looksLikeSet) return true;
  if (isSetOfWords(lead, list, context)) return true;
  // "The type of allowed connections (Internal, External)" for `connectionType`
  if (own !== "" && isCapitalised(list) && !/\bother\b/i.test(lead)) return true;
  return hasDocumented(list, context) && !isPairOfNouns(prose.text, list);
}

/** "Sort order (newest, oldest)", "Mode of transport (land, sea)": plain words that end the text, behind the parameter's own noun. */
function isSetOfWords(
  lead: string,
  { values, end }: Items,
  { prose, name }: ProseContext,
): boolean {
  const endsText = /^\W*$/.test(prose.text.slice(end));
  const isOwn = lead.split(/\s+/).some((word) => CHOICE_NOUN.test(word) && isEndOf(word, name));
  const isOrder = SORT_NAME.test(name) && ORDER_NOUN.test(lead);
  const areWords = values.every(({ value, doc }) => doc === undefined && isChoiceWord(value, name));
  return endsText && (isOwn || isOrder) && areWords;
}

/** No kind of value, no part of one: "(name, address)", "(city, region)", "(start, end)". */
function isChoiceWord(value: string, name: string): boolean {
  const word = value.toLowerCase();
  const isPart = [FORM_WORDS, TYPE_WORDS, PART_WORDS].some((set) => set.has(word));
  const isThing = THING_WORDS.has(word) && !THING_CHOICE_NAME.test(name);
  return /^[a-z][\w-]*$/.test(value) && !isPart && !isThing && !isEndOf(value, name);
}

/** "The reader's book field" for `book_field` */
function endsWithName(lead: string, name: string): boolean {
  const words = lead.trim().split(/\s+/);
  return words.some((_, index) => isNamedLike(words.slice(index).join(""), name));
}

/** "(first and last)" names parts of one value. */
function isPairOfNouns(text: string, { start, end }: Items): boolean {
  return / and | & /.test(text.slice(start, end));
}

/** The text is a set or a map in braces, and what is documented or counted stands in it. */
export function braces(context: ProseContext): Items | undefined {
  const match = BRACED.exec(context.prose.text);
  const [start = 0, end = 0] = match?.indices?.groups?.["members"] ?? [];
  if (match === null) return undefined;
  const members = context.prose.text
    .slice(start, end)
    .split(",")
    .map((member) => member.trim().split(/ ?: ?/));
  const column = columnOf(members, context);
  if (column === undefined) return undefined;
  const list: Items = {
    values: members.map((member) => ({ value: member[column] ?? "" })),
    start: start - 1,
    end: end + 1,
    literal: true,
    phrases: false,
    ending: "closed",
  };
  return isBareSet(list, context) ? list : undefined;
}

/** The side of the map on which the values stand: the documented one, else numbers counted up from 0 or 1. */
function columnOf(
  members: readonly (readonly string[])[],
  { documented }: ProseContext,
): number | undefined {
  const width = members[0]?.length ?? 0;
  if (members.some(({ length }) => length !== width)) return undefined;
  const sides = [0, 1].filter((side) => side < width);
  const known = sides.find((side) => members.some((member) => documented.has(member[side] ?? "")));
  const first = Number(members[0]?.[1] ?? Number.NaN);
  const areCounted = members.every((member, step) => Number(member[1]) === first + step);
  const isMap = members.length > 1 && documented.size === 0 && areCounted && first < 2;
  return known ?? (isMap && first >= 0 ? 1 : undefined);
}

const BRACED =
  /^\s*(?:(?:string|integer|number|enum) ?)?\{(?<members> ?[\w-]{1,40}(?: ?: ?[\w-]{1,40})?(?: ?, ?[\w-]{1,40}(?: ?: ?[\w-]{1,40})?){1,30} ?)\}\W*(?:\(?(?:required|optional)\)?)?[.\s]*$/di;
