/** What the rules for lists without an announcement share: whether a list can be a set, joins its values and ends a sentence. */
import { NO_VALUE_WORDS } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { wordsBefore } from "../text/sentences.js";
import type { Items } from "./items.js";
import { areForms, isInterval, isPlausible, isProseOrder } from "./judge.js";

/** A list that looks like a set though nothing announces it. */
export function isBareSet(list: Items, context: ProseContext): boolean {
  return (
    isPlausible(list, context) &&
    !areForms(list, context) &&
    !isInterval(list, context) &&
    !isProseOrder(list, context)
  );
}

/** "must start with\n`http://` or `https://`": the line above goes on. */
export function goesOnFrom(text: string, start: number): boolean {
  return NO_VALUE_WORDS.has(wordsBefore(text, start).at(-1)?.toLowerCase() ?? "");
}

export function isCapitalised({ values, phrases }: Items): boolean {
  return !phrases && values.every(({ value }) => /^\p{Lu}/u.test(value));
}

/** "P (paralog), O (ortholog) or N (neither)" */
export function areExplained({ values, phrases }: Items): boolean {
  return !phrases && values.every(({ doc }) => doc !== undefined && !/^default/i.test(doc));
}

/** What a list that is a sentence may end in: ", default `a`", "(default)". */
export const REST_OF_SENTENCE =
  /^[\s,;.)\]]*(?:(?<=[,;.)\](]\s*)(?:the )?defaults?\b[^\n]*|(?<=[,;(]\s*)(?:optional|required|mandatory)\)?\.?|\((?:the )?default[^\n]*|default\b(?! (?:to|is)\b)[^\n]*)?$/i;

/** "(in/out)", "(up or down)"; commas alone may as well list examples: "Other types (vested, restricted)". */
export function hasAlternatives(text: string, { start, end }: Items): boolean {
  return /[/|]|\bor\b/.test(text.slice(start, end));
}
