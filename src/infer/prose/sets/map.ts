/** Reads values with their meanings within running text: `A` for orders, `B` for trades; long: all, short: some. */
import type { EnumValue } from "../../../model/facts.js";
import {
  INSTRUCTION_WORDS,
  MEANING_MAX_TOKENS,
  MEANING_WORDS,
  OPEN_ALTERNATIVE,
} from "../../heuristics-sets.js";
import type { Token } from "../text/tokens.js";
import {
  areDistinct,
  haveOpenMeaning,
  introducerOf,
  isConjunction,
  isFunctionWord,
  isLineEnd,
  isMark,
  isOpenEnd,
  isRange,
  isSeparator,
  isValueWord,
  isWord,
  type Items,
  noteAt,
  valueOf,
} from "./items.js";

interface Entry {
  readonly token: Token;
  /** Several where they share their meaning: "`LONG` or `SHORT` for hedge mode". */
  readonly values: readonly string[];
  /** The token after the introducer. */
  readonly meaning: number;
  /** The class of the mark before the meaning, or `word`. */
  readonly introducer: string;
}

/** What was read from a place on, and the first token or line behind it, so that no part of a failed list is read again. */
export interface Reading {
  readonly items: Items | undefined;
  readonly next: number;
}

/** The map whose first value is the token at `index`: two entries or more, all with the same kind of introducer. */
export function mapAt(text: string, tokens: readonly Token[], index: number): Reading {
  const entries = entriesFrom(tokens, index);
  const last = entries.at(-1);
  if (last === undefined) return { items: undefined, next: index + 1 };
  return { items: itemsOf(text, tokens, entries, last), next: last.meaning };
}

function itemsOf(
  text: string,
  tokens: readonly Token[],
  entries: readonly Entry[],
  last: Entry,
): Items | undefined {
  const closing = meaningEnd(tokens, last.meaning);
  const end = tokens[closing]?.start ?? text.length;
  const values = entries.flatMap((entry, position): readonly EnumValue[] => {
    const start = tokens[entry.meaning]?.start ?? end;
    const doc = text
      .slice(start, Math.max(start, entries[position + 1]?.token.start ?? end))
      .replace(/[\s,;/|(]*(?:\b(?:or|and)\b)?\s*$/, "");
    return entry.values.map((value) => valueOf(value, doc));
  });
  const final = finalValue(tokens, last.meaning, closing);
  if (final !== undefined) values.push({ value: final });
  if (values.length < 2) return undefined;
  if (!areDistinct(values)) return undefined;
  const isOpen =
    haveOpenMeaning(values) ||
    hasFurther(tokens, entries, closing, values) ||
    isOpenEnd(tokens[closing]) ||
    OPEN_ALTERNATIVE.test(values.at(-1)?.doc ?? "");
  return {
    values,
    start: entries[0]?.token.start ?? end,
    end,
    literal: last.token.kind === "literal",
    phrases: false,
    ending: isOpen ? "open" : "closed",
  };
}

/** "`a` for one or `b`, which …": a literal behind "or" that was not read as a value. */
function hasFurther(
  tokens: readonly Token[],
  [first]: readonly Entry[],
  closing: number,
  values: readonly EnumValue[],
): boolean {
  const known = new Set(values.map(({ value }) => value));
  return tokens.slice(0, closing).some(({ kind, start, text }, index) => {
    const isBehind = kind === "literal" && start > (first?.token.start ?? 0);
    return isBehind && /^or$/i.test(tokens[index - 1]?.text ?? "") && !known.has(text);
  });
}

/** '"yes" to keep, "no" to drop, and "ask" (default)': the last value may stand without a meaning. */
function finalValue(tokens: readonly Token[], from: number, closing: number): string | undefined {
  for (let at = from; at < closing; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "literal" || !isConjunction(tokens[at - 1])) continue;
    if ((noteAt(tokens, at + 1)?.next ?? at + 1) === closing) return token.text;
  }
  return undefined;
}

/** All entries up to the end of the line or of the bracket; between those of bare words no sentence may stand. */
function entriesFrom(tokens: readonly Token[], index: number): readonly Entry[] {
  const first = entryAt(tokens, index);
  if (first === undefined) return [];
  const entries: Entry[] = [first];
  const isSentence = (at: number): boolean => !standsOut(first.token) && isMark(tokens[at], ".");
  let depth = 0;
  let end = first.meaning + MEANING_MAX_TOKENS;
  for (
    let at = Math.max(first.meaning, index + 1);
    depth >= 0 && at < end && !endsRun(tokens, at);
    at += 1
  ) {
    if (isMark(tokens[at], "(", "[")) depth += 1;
    if (isMark(tokens[at], ")", "]")) depth -= 1;
    const entry = depth === 0 ? entryAt(tokens, at) : undefined;
    if (entry !== undefined && isSameKind(entry, first) && startsEntry(tokens, at, entry)) {
      entries.push(entry);
      at = Math.max(at, entry.meaning - 1);
      end = at + MEANING_MAX_TOKENS;
    } else if (isSentence(at) && entryAt(tokens, at + 1) === undefined) break;
  }
  return entries;
}

/** Behind a separator the map may go on in the next line. */
function endsRun(tokens: readonly Token[], at: number): boolean {
  return (
    isLineEnd(tokens[at]) && !(tokens[at]?.kind === "break" && isMark(tokens[at - 1], ";", ","))
  );
}

/** The meaning of the last entry ends with its sentence, its line or the bracket around the map. */
function meaningEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let depth = 0; !isLineEnd(tokens[at]) && at < from + MEANING_MAX_TOKENS; at += 1) {
    if (isMark(tokens[at], "(", "[")) depth += 1;
    if (isMark(tokens[at], ")", "]")) depth -= 1;
    const isDefault =
      isMark(tokens[at], ";", ",") && /^defaults?$/i.test(tokens[at + 1]?.text ?? "");
    if (depth < 0 || isMark(tokens[at], ".") || isDefault) break;
  }
  return at;
}

/** Literals, numbers and words in capitals are seen wherever they stand. */
function standsOut(token: Token): boolean {
  return token.kind === "literal" || isNumber(token) || /^[A-Z][A-Z\d_]+$/.test(token.text);
}

function entryAt(tokens: readonly Token[], index: number): Entry | undefined {
  const token = tokens[index];
  if (token === undefined || !isHead(token, tokens[index + 1])) return undefined;
  const { values, after } = headsAt(tokens, index);
  const mark = introducerOf(tokens[after]);
  if (mark !== undefined) {
    const next = tokens[after + 1]?.text ?? "";
    const isRatio = isNumber(token) && /^\d/.test(next);
    return isRatio || isRange(`${token.text}-${next}`)
      ? undefined
      : { token, values, meaning: after + 1, introducer: mark };
  }
  const joined = token.kind === "word" ? joinedHead(token.text) : undefined;
  if (joined !== undefined) return { token, values: [joined], meaning: index, introducer: "tight" };
  // "`OPEN`, for offers that …, and `DONE`, for others"
  const word = isMark(tokens[after], ",") ? after + 1 : after;
  return standsOut(token) && isWord(tokens[word], MEANING_WORDS)
    ? { token, values, meaning: word + 1, introducer: "word" }
    : undefined;
}

/** "BOTH for one-way mode", "A=ascending": in capitals, words such as "both", "any" and "a" are values. */
function isHead(token: Token, next: Token | undefined): boolean {
  const isLetter = /^[A-Z]$/.test(token.text) && introducerOf(next) !== undefined;
  const isValue = isValueWord(token) && (!isFunctionWord(token) || isLetter || standsOut(token));
  return token.kind === "literal" || isValue;
}

/** The values before one meaning, and the token behind them and their notes. */
function headsAt(
  tokens: readonly Token[],
  index: number,
): { readonly values: readonly string[]; readonly after: number } {
  const first = tokens[index];
  const values = [first?.text ?? ""];
  let after = noteAt(tokens, index + 1)?.next ?? index + 1;
  if (first === undefined || !standsOut(first)) return { values, after };
  for (let next = after + 1; isSeparator(tokens[after]); next = after + 1) {
    const other = tokens[next];
    if (other === undefined || !standsOut(other) || other.kind !== first.kind) break;
    values.push(other.text);
    after = noteAt(tokens, next + 1)?.next ?? next + 1;
  }
  return { values, after };
}

/** "MARGIN_V2-only isolated", "D-daily": a code with a tight dash before its meaning, a letter before a word that it begins. */
const JOINED_HEAD = /^([A-Z][A-Z\d_]+)-(?=[A-Z]?[a-z])|^([A-Z])-(?=[A-Za-z][a-z])/;

function joinedHead(text: string): string | undefined {
  const [, code, letter] = JOINED_HEAD.exec(text) ?? [];
  return code ?? (letter === text.charAt(2).toUpperCase() ? letter : undefined);
}

/** Behind "MAIN - the first one" also "MAIN_V2-only the new one"; not "MOSS-assigned ID - if none" the other way round. */
function isSameKind(entry: Entry, first: Entry): boolean {
  const isTight = entry.introducer === "tight" && first.introducer === "-";
  return (
    (isTight || entry.introducer === first.introducer) &&
    entry.token.kind === first.token.kind &&
    isNumber(entry.token) === isNumber(first.token)
  );
}

function isNumber({ text }: Token): boolean {
  return /^-?\d+$/.test(text);
}

/** Entries follow a separator or a full stop; behind a colon or a dash a literal or a number needs neither. */
function startsEntry(tokens: readonly Token[], index: number, entry: Entry): boolean {
  const before = tokens[index - 1];
  if (isSeparator(before) || isLineEnd(before) || before?.kind === "bullet") return true;
  if (isMark(before, ".", "(", ")") || isWord(before, INSTRUCTION_WORDS)) return true;
  return standsOut(entry.token) && entry.introducer !== "word" && before?.kind !== "mark";
}
