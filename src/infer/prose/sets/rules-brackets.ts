/** Rules for sets in brackets behind what they are values of, "Sort direction (ASC or DESC)", and for texts in braces. */
import { MANY_NOUN, SET_NAME, SET_NOUN } from "../../heuristics-set-context.js";
import { CODE_VALUE } from "../../heuristics-sets.js";
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
  // "The event status (failed, success)" for `status`, and nothing behind it.
  const endsText = /^\W*$/.test(prose.text.slice(list.end));
  const last = lead.trim().split(/\s+/).at(-1) ?? "";
  if (endsText && SET_NAME.test(name) && SET_NOUN.test(last) && isEndOf(last, name)) return true;
  // "The type of allowed connections (Internal, External)" for `connectionType`
  if (own !== "" && isCapitalised(list) && !/\bother\b/i.test(lead)) return true;
  return hasDocumented(list, context) && !isPairOfNouns(prose.text, list);
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
