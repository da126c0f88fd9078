/** Reads lists with a line for each value: bullets, `<br>` lines, rows of a table; with or without a meaning behind the value. */
import type { EnumValue } from "../../../model/facts.js";
import {
  LABEL_WORDS,
  MEANING_WORDS,
  NULL_WORDS,
  OPEN_LINE,
  VALUE_MAX_WORDS,
} from "../../heuristics-sets.js";
import type { Prose } from "../text/prose.js";
import type { Line, Token } from "../text/tokens.js";
import {
  areDistinct,
  introducerOf,
  isConjunction,
  isFunctionWord,
  isMark,
  isOpenEnd,
  isSeparator,
  isValueWord,
  isWord,
  type Items,
  noteAt,
  valueOf,
} from "./items.js";
import type { Reading } from "./map.js";

/** The values that a line begins with. */
interface Head {
  readonly values: readonly string[];
  readonly literal: boolean;
  readonly words: number;
  /** The token at which their meaning starts. */
  readonly meaning: number;
}

interface Entry {
  readonly line: Line;
  readonly head: Head;
}

/** The list whose first line is the one at `index` of the text's lines, or what `from` leaves of it: two lines or more. */
export function linesAt(prose: Prose, index: number, from?: number): Reading {
  const { entries: block, next } = blockAt(prose, index, from);
  const entries = withoutHeading(block);
  const [first, last] = [entries[0], entries.at(-1)];
  const nothing: Reading = { items: undefined, next };
  if (first === undefined || last === undefined || first === last) return nothing;
  const areNamed = entries.every((entry) => namedValues(prose, entry).length > 0);
  const values = entries
    .flatMap((entry) => (areNamed ? namedOf(prose, entry) : valuesOf(prose, entry)))
    .filter(({ value }) => !NULL_WORDS.has(value.toLowerCase()));
  if (!areDistinct(values)) return nothing;
  const { tokens } = prose;
  const isOpen =
    entries.some((entry) => isOpenEntry(prose, entry)) ||
    isOpenEnd(tokens[last.line.to - 1]) ||
    isOpenEnd(tokens[last.line.to + 1]);
  const items: Items = {
    values,
    start: tokens[first.line.from]?.start ?? 0,
    end: tokens[last.line.to - 1]?.end ?? 0,
    literal: areNamed || entries.every(({ head }) => head.literal),
    phrases: !areNamed && entries.some(({ head }) => head.words > 1),
    ending: isOpen ? "open" : "closed",
  };
  return { items, next };
}

/** "Direction\n\n1 for inbound\n0 for outbound": a word alone, apart from lines that all have their meaning. */
function withoutHeading(entries: readonly Entry[]): readonly Entry[] {
  const [first, ...others] = entries;
  const isMeant = ({ line, head }: Entry): boolean => head.meaning < line.to;
  const isHeading =
    first?.line.bullet === false && !isMeant(first) && others[0]?.line.apart === true;
  return isHeading && others.length > 1 && others.every(isMeant) ? others : entries;
}

/** "`n` (any positive number) - so many" */
function isOpenEntry({ text, tokens }: Prose, { line }: Entry): boolean {
  return OPEN_LINE.test(text.slice(tokens[line.from]?.end, tokens[line.to]?.start));
}

interface Block {
  /** None where one of the bullets is no value: then the others are none either. */
  readonly entries: readonly Entry[];
  /** The line behind it. */
  readonly next: number;
}

function blockAt({ text, tokens, lines }: Prose, index: number, from?: number): Block {
  const opening = lines[index];
  if (opening === undefined) return { entries: [], next: index + 1 };
  const first = from === undefined ? opening : { ...opening, from, bullet: false };
  const entries: Entry[] = [];
  let isSet = true;
  let next = index;
  for (let line: Line | undefined = first; line !== undefined; line = lines[next]) {
    if (next > index && endsList(line, first)) break;
    next += 1;
    if (line.bullet !== first.bullet || (line.bullet && line.indent > first.indent)) continue;
    const head = headOf(text, tokens, line, entries.length > 0);
    const isAlike = head !== undefined && head.literal === (entries[0]?.head ?? head).literal;
    if (isAlike) entries.push({ line, head });
    else if (line.bullet) isSet = false;
    else return { entries, next: Math.max(index + 1, next - 1) };
  }
  return { entries: isSet ? entries : [], next };
}

/** A plain list goes on line by line; between bullets, lines belong to the bullet above unless they stand apart. */
function endsList(line: Line, first: Line): boolean {
  return first.bullet ? !line.bullet && line.apart && line.indent <= first.indent : line.bullet;
}

function valuesOf({ text, tokens }: Prose, { line, head }: Entry): readonly EnumValue[] {
  const doc =
    head.meaning < line.to ? text.slice(tokens[head.meaning]?.start, tokens[line.to]?.start) : "";
  return head.values.map((value) => valueOf(value, doc));
}

/**
 * "- Dropbox: `connector_dropbox`", "- Newest first: `desc` (default)", "- Disks: `hdd` | `ssd`", "- Arabic (`ar`)":
 * behind a name in words stand its values alone.
 */
function namedValues({ tokens }: Prose, { line, head }: Entry): readonly string[] {
  const isNoted = isMark(tokens[head.meaning], "(") && isMark(tokens[head.meaning + 2], ")");
  const values: string[] = [];
  let at = isNoted ? head.meaning + 1 : head.meaning;
  for (let next = at; tokens[next]?.kind === "literal";) {
    values.push(tokens[next]?.text ?? "");
    at = isNoted ? next + 2 : (noteAt(tokens, next + 1)?.next ?? next + 1);
    next = at;
    while (isSeparator(tokens[next])) next += 1;
  }
  return !head.literal && endsLine(tokens, at, line.to) ? values : [];
}

function namedOf(prose: Prose, entry: Entry): readonly EnumValue[] {
  const name = entry.head.values.join(" ");
  return namedValues(prose, entry).map((value) => valueOf(value, name));
}

function headOf(
  text: string,
  tokens: readonly Token[],
  line: Line,
  isFurther: boolean,
): Head | undefined {
  const first = tokens[line.from];
  if (first === undefined || line.from >= line.to) return undefined;
  return first.kind === "literal"
    ? literalHead(tokens, line, isFurther)
    : wordHead(text, tokens, line);
}

/** "`a` - …", "`a` (default): …", "`0`, `1`: …"; after a bullet also "`a`. …" and "`a` returns …", behind other lines "`a` Returns …". */
function literalHead(
  tokens: readonly Token[],
  { from, to, bullet }: Line,
  isFurther: boolean,
): Head | undefined {
  const values: string[] = [];
  let at = from;
  for (let next = from; tokens[next]?.kind === "literal" && next < to;) {
    values.push(tokens[next]?.text ?? "");
    at = noteAt(tokens, next + 1)?.next ?? next + 1;
    next = at;
    while (isSeparator(tokens[next])) next += 1;
  }
  const introduced = introducerOf(tokens[at]) !== undefined || isMark(tokens[at], ".", ",");
  const isMeant = isWord(tokens[at], MEANING_WORDS);
  const isSentence = bullet || (isFurther && /^\p{Lu}/u.test(tokens[at]?.text ?? ""));
  const opensSentence = isSentence && tokens[at]?.kind === "word";
  if (!introduced && !isMeant && !opensSentence && !endsLine(tokens, at, to)) return undefined;
  return { values, literal: true, words: 1, meaning: introduced ? at + 1 : at };
}

/** "all_controller", "0-All", "Archived - …"; a phrase is a value where nothing else stands in the line. */
function wordHead(
  text: string,
  tokens: readonly Token[],
  { from, to, bullet }: Line,
): Head | undefined {
  const numbered = /^(-?\d{1,6})-(?=\p{L})/u.exec(tokens[from]?.text ?? "")?.[1];
  if (numbered !== undefined) {
    return { values: [numbered], literal: false, words: 1, meaning: from };
  }
  const coded = codedHead(tokens, { from, to, bullet });
  if (coded !== undefined) return coded;
  // "OR - Oregon" is no conjunction there.
  let at =
    isConjunction(tokens[from]) && introducerOf(tokens[from + 1]) !== undefined ? from + 1 : from;
  while (at < Math.min(to, from + VALUE_MAX_WORDS) && isValueWord(tokens[at])) at += 1;
  const words = at - from;
  if (words === 0 || (words > 1 && (!bullet || isFunctionWord(tokens[from])))) return undefined;
  // "Portuguese (Brazil) (`pt_BR`)"
  const note = noteAt(tokens, at)?.next ?? at;
  const after = noteAt(tokens, note)?.next ?? note;
  const introduced = introducerOf(tokens[after]) !== undefined;
  if (!introduced && !endsLine(tokens, after, to)) return undefined;
  // "Types:" announces a list, "Note: …" stands beside one.
  const announces = after + 1 >= to && isMark(tokens[after], ":");
  if (introduced && (announces || isWord(tokens[from], LABEL_WORDS))) return undefined;
  const value = text.slice(tokens[from]?.start, tokens[at - 1]?.end);
  return {
    values: [value],
    literal: false,
    words,
    meaning: introduced ? after + 1 : note < after ? note : at,
  };
}

/**
 * "• C present candidate", "• N not yet a candidate": a capital letter with its meaning; "1 for inbound", "AnyBook for
 * all", and behind a bullet "AnyBook takes all": a number or a code.
 */
function codedHead(
  tokens: readonly Token[],
  { from, to, bullet }: Pick<Line, "from" | "to" | "bullet">,
): Head | undefined {
  const code = tokens[from]?.text ?? "";
  const meaning = tokens[from + 1];
  const isLetter = bullet && /^[B-HJ-Z]$/.test(code);
  const isMeant =
    isWord(meaning, MEANING_WORDS) && !/^(?:to|is|will|where|which)$/i.test(meaning?.text ?? "");
  const isCode = /^\d{1,3}$/.test(code) ? isMeant : JOINED_WORDS.test(code) && (bullet || isMeant);
  if (
    !(isLetter || isCode) ||
    from + 1 >= to ||
    meaning?.kind !== "word" ||
    isConjunction(meaning) ||
    !/^[a-z]/.test(meaning.text)
  ) {
    return undefined;
  }
  return { values: [code], literal: false, words: 1, meaning: from + 1 };
}

/** "AnyBook", "any_book", "anyBook" */
const JOINED_WORDS =
  /^(?:\p{Lu}\p{Ll}+){2,6}$|^\p{Ll}+(?:\p{Lu}\p{Ll}+){1,5}$|^[a-z]+(?:_[a-z]+){1,5}$/u;

/** Nothing more stands in the line but the mark that ends it. */
function endsLine(tokens: readonly Token[], at: number, to: number): boolean {
  return at >= to || (at + 1 === to && isMark(tokens[at], ",", ";", ".", "|"));
}
