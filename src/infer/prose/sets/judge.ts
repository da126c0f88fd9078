/** Judges whether a list that was read can be the closed set of this parameter's values. */
import type { EnumValue } from "../../../model/facts.js";
import {
  CONDITIONAL_LEAD,
  CONTINUED_TAIL,
  DIRECTION,
  FILTER_OPERATORS,
  FURTHER_VALUE,
  HEADER_DIRECTIVE,
  ID_NAME,
  NAME_NOUN,
  NEGATED_LEAD,
  NEGATED_TAIL,
  OPERATOR_NAME,
  PART_LEAD,
  PART_TAIL,
  PROSE_ORDER,
  REQUIRED_TAIL,
  RESPONSE_LEAD,
  SAMPLE_LEAD,
  SAMPLE_SENTENCE,
  SEARCH_NAME,
  SET_NOUN,
  SORT_FIELD_NAME,
  SORT_NAME,
  SORT_SUFFIX,
} from "../../heuristics-set-context.js";
import {
  CODE_VALUE,
  DATE_PATTERN,
  FORM_WORDS,
  MEDIA_TYPE,
  NO_VALUE_WORDS,
  SET_TAIL_LENGTH,
  TYPE_WORDS,
} from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { isEndOf, isNamedLike } from "../subject.js";
import { leadOf } from "../text/sentences.js";
import { areDistinct, type Items } from "./items.js";

/** A list that is closed and whole, of values that are no types, no names of parameters and no keys of an example. */
export function isPlausible(list: Items, context: ProseContext): boolean {
  return (
    list.ending !== "open" &&
    areDistinct(list.values) &&
    list.values.every(({ value }) => isValue(value, context)) &&
    !areNamesOfCodes(list) &&
    (list.values.length > 1 ? isSetOfSeveral(list, context) : isSetOfOne(list, context)) &&
    !isCut(list, context) &&
    !areOperators(list, context) &&
    !isDirectionOf(list, context) &&
    !arePartsOfValue(list, context) &&
    !isInBraces(context.prose.text, list.start) &&
    !isTakenBack(list, context)
  );
}

/** No operator, wildcard or assignment, no placeholder such as `<id>`, no call, and not the parameter's own name. */
function isValue(value: string, { name, location }: ProseContext): boolean {
  // "Prefer: return=minimal": in headers an assignment is a value.
  const text = location === "header" ? value.replace(HEADER_DIRECTIVE, "") : value;
  return (
    /^[^<>{}=]*[\p{L}\p{N}][^<>{}=]*$/u.test(text) &&
    !/\(\s*\)|\[[A-Z_]{2,}\]/.test(value) &&
    // "P00000001 All candidates": a code with its meaning.
    !/^\S*\d\S{3,80} \p{Lu}\p{Ll}/u.test(value) &&
    !(ID_NAME.test(name) && /(?:_id|Id|ID)$/.test(value)) &&
    !isNamedLike(value, name) &&
    !DATE_PATTERN.test(value)
  );
}

/** "Agent (USER), External (PHONE_NUMBER)": the codes in brackets may well be the values. */
function areNamesOfCodes({ values, literal }: Items): boolean {
  return !literal && values.length > 1 && values.every(isNameOfCode);
}

function isNameOfCode({ value, doc = "" }: EnumValue): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(value) && /^[A-Z][A-Z\d]*_?[A-Z\d_]+$/.test(doc);
}

/** "The filter supports `eq`, `lt` and `gt`". */
function areOperators({ values }: Items, { name }: ProseContext): boolean {
  const isSearch = SEARCH_NAME.test(name);
  const operators = values.filter(
    ({ value }) => FILTER_OPERATORS.has(value) || (isSearch && /^(?:and|or|not)$/i.test(value)),
  );
  return !OPERATOR_NAME.test(name) && operators.length + operators.length >= values.length;
}

/** "sort by a field in `asc` or `desc` direction", "title|asc": a part of the value. */
function isDirectionOf({ values }: Items, { name, prose }: ProseContext): boolean {
  const isOfField =
    SORT_FIELD_NAME.test(name) &&
    /\b(?:fields?|columns?|propert|attribut|expression|separated)/i.test(prose.text);
  const directions = values.filter(({ value }) => DIRECTION.test(value)).length;
  const hasSuffix = SORT_NAME.test(name) && SORT_SUFFIX.test(prose.text);
  return (
    (directions === 1 && values.length === 2) ||
    (isOfField && directions === values.length) ||
    (hasSuffix &&
      directions === 0 &&
      !values.some(({ value }) => /^-|\W(?:asc|desc)$/i.test(value)))
  );
}

/** "source==WEB;kind!=BOOK", "title desc", "title:asc": the documented value shows that the values are parts of one. */
function arePartsOfValue({ values }: Items, { documented }: ProseContext): boolean {
  return values.some(
    ({ value }) =>
      !documented.has(value) &&
      [...documented].some(
        (text) => text.startsWith(value) && PART_TAIL.test(text.slice(value.length)),
      ),
  );
}

/** "ascending or descending" in prose, which only a formal announcement makes values; "ascending,descending" is a list. */
export function isProseOrder(list: Items, { prose }: ProseContext): boolean {
  const isOr = /\bor\b/.test(prose.text.slice(list.start, list.end));
  return (
    isOr &&
    !list.literal &&
    list.values.every(({ value }) => PROSE_ORDER.has(value.toLowerCase()) && /[a-z]/.test(value))
  );
}

/** Bare words: no types, and several words only where they are a name or documented. */
function isSetOfSeveral(list: Items, context: ProseContext): boolean {
  if (list.literal || hasDocumented(list, context)) return true;
  const isNamed = !list.phrases || list.values.every(({ value }) => /^\p{Lu}/u.test(value));
  return isNamed && !list.values.every(({ value }) => isTypeWord(value));
}

/** A literal without blanks; a bare word that is no number (unless in brackets or behind "=") and none that describes. */
function isSetOfOne(list: Items, context: ProseContext): boolean {
  const { values, literal, phrases, start } = list;
  const value = values[0]?.value ?? "";
  // "aligned to `512` KiB"
  if (literal) return !/\s/.test(value) && !(/^\d+$/.test(value) && list.ending === "prose");
  if (/^-?\d/.test(value)) {
    const { text } = context.prose;
    return text.startsWith("[", start) || /= ?$/.test(text.slice(Math.max(0, start - 2), start));
  }
  const word = value.toLowerCase();
  // "other values are accepted", "all values are case-insensitive"
  if (/(?:ed|able|sensitive)$/.test(word) && !hasDocumented(list, context)) return false;
  // "must be default", where that is the documented value.
  if (word === "default" && hasDocumented(list, context)) return true;
  return !NO_VALUE_WORDS.has(word) && !isTypeWord(word) && (!phrases || /^\p{Lu}/u.test(value));
}

/** The list reaches the end of what was read, and the description goes on. */
function isCut({ end }: Items, { prose }: ProseContext): boolean {
  return prose.cut && !/[\p{L}\p{N}]/u.test(prose.text.slice(end));
}

/** The values look like values: literals, codes such as MARK_PRICE, or among them the documented one. */
export function isMarked(list: Items, context: ProseContext): boolean {
  return list.literal || areCodes(list) || hasDocumented(list, context);
}

export function areCodes({ values }: Items): boolean {
  return values.every(({ value }) => CODE_VALUE.test(value) || MEDIA_TYPE.test(value));
}

export function hasDocumented({ values }: Items, { documented }: ProseContext): boolean {
  return values.some(({ value }) => documented.has(value));
}

/** There is a documented value, and it is none of these. */
export function missesDocumented(list: Items, context: ProseContext): boolean {
  return context.documented.size > 0 && !hasDocumented(list, context);
}

/** "[1, 100]" and "between `1` and `100`" give the ends of a range. */
export function isInterval({ values, start }: Items, { prose }: ProseContext): boolean {
  const before = prose.text.slice(Math.max(0, start - RANGE_LEAD_LENGTH), start);
  const isBounded =
    /^[[(]/.test(prose.text.slice(start, start + 1)) || /\b(?:between|from) $/i.test(before);
  return isBounded && values.length === 2 && values.every(({ value }) => /^-?\d/.test(value));
}

const RANGE_LEAD_LENGTH = 10;

/** The words before a list make it a sample, a prohibition, a condition or a part of the answer. */
export function isMisled({ prose }: ProseContext, place: number): boolean {
  const { sentence, clause } = leadOf(prose.text, place);
  // A sample in brackets that are closed is over, as is one before a dash: "Language (e.g. English), one of: …", "e.g. `1h` – supported: …".
  const open = sentence.replace(/\([^()]*\)/g, " ").replace(/^.*[`"] [-–](?: |$)/, "");
  return (
    [SAMPLE_LEAD, NEGATED_LEAD, CONDITIONAL_LEAD].some((lead) => lead.test(clause)) ||
    [SAMPLE_SENTENCE, RESPONSE_LEAD, PART_LEAD].some((lead) => lead.test(open)) ||
    /\bi\.?e\b\.?,?\s*$/i.test(sentence) ||
    /\bdefault values? (?:is|are)\s*$/i.test(sentence)
  );
}

/** "The object has these fields:", "Notes:": what follows are names. */
export function isNameLead(lead: string): boolean {
  return NAME_NOUN.test(lead.split(/[.!?]\s/).at(-1) ?? "");
}

/** "Sort direction, asc or desc", "Source of the book, gift or loan": the first is what the others are called; not "In progress, Open, Closed". */
export function startsWithNoun({ values }: Items, { name }: ProseContext): boolean {
  const [first = "", ...others] = values.map(({ value }) => value);
  const noun = first.split(" ").at(-1) ?? "";
  if (!first.includes(" ") || others.length < 2) return false;
  const isSentence =
    /^\p{Lu}[\w-]* \p{Ll}/u.test(first) && others.every((value) => !/^\p{Lu}\p{Ll}/u.test(value));
  const areWords = others.every((value) => !value.includes(" "));
  return isSentence || (areWords && (SET_NOUN.test(noun) || isEndOf(noun, name)));
}

/** The words behind a list: "… are no longer accepted", "either `id` or `name` must be sent", "For all of them, use `any`". */
function isTakenBack({ values, end }: Items, { prose }: ProseContext): boolean {
  const tail = prose.text.slice(end, end + SET_TAIL_LENGTH);
  const { literal, word } = FURTHER_VALUE.exec(prose.text.slice(end))?.groups ?? {};
  const further = literal ?? word;
  return (
    REQUIRED_TAIL.test(tail) ||
    NEGATED_TAIL.test(tail) ||
    CONTINUED_TAIL.test(tail) ||
    (further !== undefined && !values.some(({ value }) => value === further))
  );
}

/** The keys of a JSON example. */
function isInBraces(text: string, place: number): boolean {
  const before = text.slice(0, place);
  return before.lastIndexOf("{") > before.lastIndexOf("}");
}

/** "The name or id": kinds of one value. */
export function areForms(list: Items, context: ProseContext): boolean {
  return !list.literal && !hasDocumented(list, context) && list.values.every(isForm);
}

function isForm({ value }: EnumValue): boolean {
  return FORM_WORDS.has(value.toLowerCase()) || isTypeWord(value);
}

function isTypeWord(value: string): boolean {
  return TYPE_WORDS.has(value.toLowerCase());
}
