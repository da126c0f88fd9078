/** Reads a list within running text: `a`, `b` or `c`; [10, 20, 50]; GTC/FOK/IOC; long_term (several years), short_term (weeks). */
import type { EnumValue } from "../../../model/facts.js";
import {
  CODE_VALUE,
  JOINED_MIN_COUNT,
  MEDIA_TYPE,
  NULL_WORDS,
  TRAILING_NOUNS,
  VALUE_MAX_WORDS,
} from "../../heuristics-sets.js";
import type { Token } from "../text/tokens.js";
import {
  introducerOf,
  isConjunction,
  isExample,
  isFunctionWord,
  isLineEnd,
  isMark,
  isOpenEnd,
  isRange,
  isSeparator,
  isTail,
  isValueWord,
  isWord,
  type Items,
  noteAt,
  valueOf,
} from "./items.js";

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

interface Item {
  readonly text: string;
  readonly words: number;
  readonly literal: boolean;
  readonly doc: string;
  /** The token after it and its note. */
  readonly next: number;
  readonly end: number;
}

/** The items as they stand, the token after them, and the separator before that token where one stands there. */
interface Run {
  readonly items: readonly Item[];
  readonly next: number;
  readonly dangling: Token | undefined;
}

/** The list that starts with the token at `index`, in its own brackets or without. */
export function readInline(
  text: string,
  tokens: readonly Token[],
  index: number,
): Items | undefined {
  const first = tokens[index];
  const closer = first?.kind === "mark" ? CLOSERS.get(first.text) : undefined;
  const whole = readRun(text, tokens, closer === undefined ? index : index + 1);
  const run = withoutNoun(text, tokens, whole);
  const { items, next } = run;
  const last = items.at(-1);
  if (last === undefined || first === undefined) return undefined;
  const ending =
    closer === undefined ? endingOf(text, tokens, run, last) : bracketEnding(tokens[next], closer);
  return {
    values: splitJoined(
      items.map((item) => valueOf(item.text, item.doc)),
      last.literal,
    ),
    start: first.start,
    end: closer !== undefined && ending === "closed" ? (tokens[next]?.end ?? last.end) : last.end,
    literal: items.every(({ literal }) => literal),
    phrases: items.some(({ words }) => words > 1),
    ending: hasNoValue(items) ? "open" : ending,
  };
}

function readRun(text: string, tokens: readonly Token[], index: number): Run {
  const items: Item[] = [];
  let next = index;
  for (;;) {
    const item = itemAt(text, tokens, next);
    const isOther = items[0]?.literal === true && item?.literal === false;
    if (item === undefined || (isOther && !isItemEnd(tokens[item.next]))) {
      return { items, next, dangling: items.length > 0 ? tokens[next - 1] : undefined };
    }
    if (!NULL_WORDS.has(item.text.toLowerCase())) items.push(item);
    // "A, B or C; D and E are …": another clause.
    if (isMark(tokens[item.next], ";") && isConjunction(tokens[next - 1])) {
      return { items, next: item.next, dangling: undefined };
    }
    next = afterSeparators(tokens, item.next);
    if (next === item.next) return { items, next, dangling: undefined };
  }
}

/** "either personal or business account types": where all others are one word, the last has its noun behind it. */
function withoutNoun(text: string, tokens: readonly Token[], run: Run): Run {
  const last = run.items.at(-1);
  const others = run.items.slice(0, -1);
  const isPhrase = last !== undefined && last.words > 1 && last.next === run.next;
  if (!isPhrase || others.length === 0 || others.some(({ words }) => words > 1)) return run;
  let next = last.next;
  const first = next - last.words;
  while (next > first + 1 && isWord(tokens[next - 1], TRAILING_NOUNS)) next -= 1;
  const end = tokens[next - 1]?.end ?? last.end;
  if (next === last.next) return run;
  const value = text.slice(tokens[first]?.start, end);
  return {
    ...run,
    items: [...others, { ...last, text: value, words: next - first, next, end }],
    next,
  };
}

function itemAt(text: string, tokens: readonly Token[], index: number): Item | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  let after = index + 1;
  if (first.kind !== "literal") {
    if (!isValueWord(first)) return undefined;
    while (after < index + VALUE_MAX_WORDS && isPhraseWord(tokens[after])) after += 1;
  }
  const end = tokens[after - 1]?.end ?? first.end;
  const note = noteAt(tokens, after);
  const next = note?.next ?? after;
  const isAlone = after === index + 1 && isItemEnd(tokens[next]);
  if (isFunctionWord(first) && !isAlone && !isName(text.slice(first.start, end))) return undefined;
  return {
    text: first.kind === "literal" ? first.text : text.slice(first.start, end),
    words: after - index,
    literal: first.kind === "literal",
    doc: note === undefined ? "" : text.slice(note.start, note.end),
    next,
    end: note === undefined ? end : note.end + 1,
  };
}

/** "Default Field" */
function isName(phrase: string): boolean {
  return /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(phrase);
}

function isPhraseWord(token: Token | undefined): boolean {
  return (
    isValueWord(token) &&
    !isTail(token) &&
    (!isFunctionWord(token) || /^[A-Z]/.test(token?.text ?? ""))
  );
}

function isItemEnd(token: Token | undefined): boolean {
  return isSeparator(token) || isLineEnd(token) || isMark(token, ".", ")", "]", "}");
}

/** The token after commas, slashes and conjunctions (also ": /", also at the beginning of a line); after a comma the list may go on in the next line. */
function afterSeparators(tokens: readonly Token[], index: number): number {
  const goesOnAbove = tokens[index]?.kind === "break" || isMark(tokens[index], ":");
  let at = goesOnAbove && isSeparator(tokens[index + 1]) ? index + 1 : index;
  while (isSeparator(tokens[at])) at += 1;
  const goesOn = tokens[at + 1]?.kind === "literal" || isValueWord(tokens[at + 1]);
  const wraps = tokens[at]?.kind === "break" && at > index && !isMark(tokens[at - 1], ";");
  return wraps && goesOn ? at + 1 : at;
}

/** "`latest` or custom": the word describes, the literal is a value. "1-5" is no value at all. */
function hasNoValue(items: readonly Item[]): boolean {
  const isMixed = items.some(({ literal }) => literal) && items.some(({ literal }) => !literal);
  return isMixed || items.some(({ text }) => isRange(text));
}

function bracketEnding(token: Token | undefined, closer: string): Items["ending"] {
  // "(ASC or DESC": a bracket that the text forgets to close.
  return isMark(token, closer) || token?.kind === "end" ? "closed" : "open";
}

/** "a, b or c." and "`a`, `b` to …" are closed; "a, b, etc.", "a or a date", "1 to 10", "a, b things" are not. */
function endingOf(text: string, tokens: readonly Token[], run: Run, last: Item): Items["ending"] {
  const [token, next] = [tokens[run.next], tokens[run.next + 1]];
  if (isOpenEnd(token) || (isMark(token, ",", "(", ";") && isOpenEnd(next))) return "open";
  if (isSimilar(tokens, last)) return "open";
  if (isExample(token)) return run.items.length > 1 ? "prose" : "open";
  if (run.dangling !== undefined && isConjunction(run.dangling)) {
    return isDefaultAhead(text, run.dangling) || /^combinations?$/i.test(next?.text ?? "")
      ? "closed"
      : "open";
  }
  if (isRangeWord(token) && /^-?\d/.test(last.text)) return "open";
  if (isLineEnd(token) || isMark(token, ".", ")", "]", "}", ";", "!")) return "closed";
  if (introducerOf(token) !== undefined) return "open";
  const hasSeveral = run.items.length > 1;
  if (last.literal) {
    return hasSeveral && (follows(token) || isMark(run.dangling, ";")) ? "closed" : "prose";
  }
  return follows(token) ? nounEnding(tokens, run) : "open";
}

/** "books, letters or similar"; in "search,latest,similar" it is a value. */
function isSimilar(tokens: readonly Token[], { text, words, next }: Item): boolean {
  return /^similar\b/i.test(text) && isConjunction(tokens[next - words - 1]);
}

/** "either own or user_name types." is a whole list, "asc or desc order of …" and "poem or prose types" are parts of a sentence. */
function nounEnding(tokens: readonly Token[], { items, next }: Run): Items["ending"] {
  let at = next;
  while (isWord(tokens[at], TRAILING_NOUNS)) at += 1;
  const isWhole = isLineEnd(tokens[at]) || isMark(tokens[at], ".", ")", ";");
  const hasCode = items.length > 1 && items.some(({ text }) => CODE_VALUE.test(text));
  return hasCode && at > next && isWhole ? "closed" : "prose";
}

function follows(token: Token | undefined): boolean {
  return isTail(token) || isWord(token, TRAILING_NOUNS);
}

/** "`asc` or `desc` and the default is `asc`", "… and defaults to `asc`"; not "`a` or the default `b`" */
function isDefaultAhead(text: string, { end }: Token): boolean {
  return /^ (?:(?:the|by) )?(?:defaults\b|default (?:is|being|value|behaviou?r)\b)/i.test(
    text.slice(end),
  );
}

function isRangeWord(token: Token | undefined): boolean {
  return token?.kind === "word" && /^(?:to|through|thru|up|until|till)$/i.test(token.text);
}

/** One value that is a list itself: `asc,desc`, `a|b|c`, GTC/FOK/IOC. */
function splitJoined(values: readonly EnumValue[], literal: boolean): readonly EnumValue[] {
  const [only, ...others] = values;
  if (only === undefined || others.length > 0 || MEDIA_TYPE.test(only.value)) return values;
  const separator = [",", "|", "/"].find((mark) => only.value.includes(mark));
  if (separator === undefined) return values;
  const parts = only.value.split(separator).map((part) => part.trim());
  if (separator === "/" && parts.every((part) => /^[\d.]+$/.test(part))) return values;
  // "36,000" is one number.
  if (separator === "," && /^\d{1,3}(?:,\d{3})+$/.test(only.value)) return values;
  // "schedule/v1beta", "owner/repo" and "shelves/SHELF_ID/books" in quotes are one value each.
  const isBrief = parts.length < JOINED_MIN_COUNT || /_ID\b/.test(only.value);
  const isPath = literal && separator === "/" && isBrief && /[a-z]/.test(only.value);
  if (isPath) return values;
  return parts.every((part) => /^[\w.+-]+$/.test(part))
    ? parts.map((value) => ({ value }))
    : values;
}
