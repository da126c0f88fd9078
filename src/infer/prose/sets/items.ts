/** What the readers of lists share: which token can be a value, what separates values, what ends a list. */
import type { EnumValue } from "../../../model/facts.js";
import {
  EXAMPLE_WORDS,
  LIST_TAIL_WORDS,
  NOTE_MAX_TOKENS,
  NO_VALUE_WORDS,
  OPEN_LIST_WORDS,
  OPEN_MEANING,
  SEPARATOR_WORDS,
  VALUE_MAX_LENGTH,
} from "../../heuristics-sets.js";
import type { Token } from "../text/tokens.js";

/** A list as it was read, whether or not it turns out to be the set of the parameter's values. */
export interface Items {
  readonly values: readonly EnumValue[];
  readonly start: number;
  readonly end: number;
  /** All values stand as code or in quotation marks. */
  readonly literal: boolean;
  /** Some value is of several words. */
  readonly phrases: boolean;
  /**
   * `closed`: it ended as lists end. `prose`: its sentence goes on with other words, so that only values that look
   * like values can be believed. `open`: it has more values than those, as in "a, b, etc." or "a or any date".
   */
  readonly ending: "closed" | "prose" | "open";
}

/**
 * The list whose values stand in the matches' groups `value`, each with its group `name` as what it means.
 * @param from where in the text the matches' own begins
 * @returns nothing for fewer than two
 */
export function matchedItems(
  all: readonly RegExpExecArray[],
  { literal, from = 0 }: { readonly literal: boolean; readonly from?: number },
): Items | undefined {
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || all.length < 2) return undefined;
  const values = all.map(({ groups }) => ({
    value: groups?.["value"] ?? "",
    doc: groups?.["name"]?.trim() ?? "",
  }));
  const end = from + last.index + last[0].length;
  return { values, start: from + first.index, end, literal, phrases: false, ending: "closed" };
}

const SEPARATOR_MARKS: ReadonlySet<string> = new Set([",", ";", "/", "|", "&"]);
/** Dashes, colons and arrows between a value and what it means; "-" and "–" are one. */
const INTRODUCER_MARKS: ReadonlyMap<string, string> = new Map([
  ["-", "-"],
  ["–", "-"],
  [":", ":"],
  ["=", "="],
  ["->", ">"],
  ["=>", ">"],
]);

export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}

export function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === "word" && words.has(token.text.toLowerCase());
}

export function isLineEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === "break" || token.kind === "end";
}

/** The class of the mark that introduces a value's meaning. */
export function introducerOf(token: Token | undefined): string | undefined {
  return token?.kind === "mark" ? INTRODUCER_MARKS.get(token.text) : undefined;
}

export function isSeparator(token: Token | undefined): boolean {
  return token?.kind === "mark" ? SEPARATOR_MARKS.has(token.text) : isConjunction(token);
}

/** "or" and "and" announce the last value. */
export function isConjunction(token: Token | undefined): boolean {
  return isWord(token, SEPARATOR_WORDS);
}

/** Words that say that a list goes on: "etc.", "...", "and more". */
export function isOpenEnd(token: Token | undefined): boolean {
  return isMark(token, "...", "..") || isWord(token, OPEN_LIST_WORDS);
}

/** "e.g." and "i.e." end a list. */
export function isExample(token: Token | undefined): boolean {
  return isWord(token, EXAMPLE_WORDS);
}

/** What may follow a list in its sentence: "to sort", "default a"; a capital letter makes it part of a name. */
export function isTail(token: Token | undefined): boolean {
  return isWord(token, LIST_TAIL_WORDS) && !/^[A-Z]/.test(token?.text ?? "");
}

/** A bare word that can be a value, as far as its form goes; `<string>` and `{{id}}` are placeholders. */
export function isValueWord(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    token.text.length <= VALUE_MAX_LENGTH &&
    !/[<>{}\\#]|^\W+$/.test(token.text) &&
    !isOpenEnd(token) &&
    !isExample(token) &&
    !isConjunction(token)
  );
}

/** "the", "any", "to" begin a phrase that describes; alone between separators they may be values ("on, off", "from/to"). */
export function isFunctionWord(token: Token | undefined): boolean {
  return isWord(token, NO_VALUE_WORDS);
}

/** "1-9", "INT1-INT4", "2m...59m" */
export function isRange(value: string): boolean {
  return (
    value.includes("..") ||
    /^-?\d+(?:\.\d+)?(?:-|–|\.\.)\d+(?:\.\d+)?$/.test(value) ||
    /^(\p{L}{1,20})\d{1,9}(?:-|–|\.\.)\1\d{1,9}$/u.test(value)
  );
}

/** A note in brackets such as "(default)". */
export interface Note {
  /** The token after it. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

export function noteAt(tokens: readonly Token[], index: number): Note | undefined {
  const opening = tokens[index];
  if (opening === undefined || !isMark(opening, "(")) return undefined;
  let depth = 0;
  for (const [offset, token] of tokens.slice(index, index + NOTE_MAX_TOKENS).entries()) {
    if (token.kind === "end" || token.kind === "bullet") return undefined;
    if (isMark(token, "(")) depth += 1;
    if (isMark(token, ")")) depth -= 1;
    if (depth === 0) return { next: index + offset + 1, start: opening.end, end: token.start };
  }
  return undefined;
}

/** One value, with its meaning where the text has one. */
export function valueOf(value: string, meaning: string): EnumValue {
  const doc = meaning
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:.)–-]+|[\s,;:/|(–-]+$/g, "")
    .trim();
  return doc === "" ? { value } : { value, doc };
}

/** "...", "etc." or "or a number" within a meaning: there are more values. */
export function haveOpenMeaning(values: readonly EnumValue[]): boolean {
  return values.some(({ doc }) => doc !== undefined && OPEN_MEANING.test(doc));
}

export function areDistinct(values: readonly EnumValue[]): boolean {
  return new Set(values.map(({ value }) => value)).size === values.length;
}
