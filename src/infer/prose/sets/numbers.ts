/** Reads numbers with their meanings: "0:Completed,1:Pending", "1 - Scheduled, 2 - Live", "0-spot wallet ，1-funding". */
import type { EnumValue } from "../../../model/facts.js";
import { COUNTED_WORDS } from "../../heuristics-sets.js";
import { wordsBefore } from "../text/sentences.js";
import { areDistinct, haveOpenMeaning, type Items, valueOf } from "./items.js";

/** "0: pending", "1-Allocated", "2 = done"; not "10:30", not "1-9", not "v2 - new". */
const ENTRY =
  /(?<![\w.$#-])(?<!\d[:/]\s?)(?<value>-?\d{1,6}) ?(?<mark>:|=>?|->|–|-)(?= *[\p{L}`("]|(?<==) *\d+\p{L})(?!(?:min|minutes?|hours?|days?|weeks?|months?|years?|sec|seconds?|stars?|digits?|letters?|way|bit|point)\b)/gu;
/** Anything that has the form of an entry behind a separator. */
const LOOSE_ENTRY = /(?<=[,;]\s?)-?\d{1,6} (?:–|-|=|:) ?\d/g;
/** How far behind the last entry a further one would stand. */
const FURTHER_WINDOW = 60;
/** A tight dash may be part of a word ("5-star"): there an entry needs a separator in front. */
const AFTER_SEPARATOR = /(?:^|[\n,;:(/|.•])\s*$/;
const BEFORE_MAX_LENGTH = 12;

/** The number map of the text; where numbers stand with several kinds of marks, those with the first one's. */
export function readNumbers(text: string): Items | undefined {
  const all = [...text.matchAll(ENTRY)];
  const first = all[0];
  if (first === undefined || isCounted(text, first.index)) return undefined;
  const mark = first.groups?.["mark"];
  const run = all.filter(
    (entry) => entry.groups?.["mark"] === mark && (entry === first || startsEntry(text, entry)),
  );
  if (run.some((entry, position) => isWithinLine(text, run[position - 1], entry))) return undefined;
  if (hasFurther(text, run)) return undefined;
  const values = run.map((entry, position): EnumValue => {
    const start = entry.index + entry[0].length;
    const end = run[position + 1]?.index ?? start + meaningLength(text.slice(start));
    return valueOf(entry.groups?.["value"] ?? "", text.slice(start, end));
  });
  const last = run.at(-1) ?? first;
  const lastMeaning = last.index + last[0].length;
  const meanings = new Set(values.map(({ doc }) => doc));
  if (values.length < 2 || !areDistinct(values) || meanings.size < values.length) return undefined;
  return {
    values,
    start: first.index,
    end: lastMeaning + meaningLength(text.slice(lastMeaning)),
    literal: false,
    phrases: false,
    ending: haveOpenMeaning(values) ? "open" : "closed",
  };
}

/** How far the meaning of the last number goes: to the end of the sentence, the line or the bracket. */
function meaningLength(rest: string): number {
  return /[.;](?=\s|$)|\n|\)(?=[\s.]*(?:$|\n))|[,;] ?default/i.exec(rest)?.index ?? rest.length;
}

/** "Step 1: …": the number counts something. */
function isCounted(text: string, place: number): boolean {
  return COUNTED_WORDS.has(wordsBefore(text, place).at(-1)?.toLowerCase() ?? "");
}

/** "0 - Now, 7 - 7 Days": an entry that is none for its meaning's sake leaves the others no whole set. */
function hasFurther(text: string, run: readonly RegExpExecArray[]): boolean {
  const places = new Set(run.map(({ index }) => index));
  const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
  return [...text.matchAll(LOOSE_ENTRY)].some(
    ({ index }) => index > first && index <= last + FURTHER_WINDOW && !places.has(index),
  );
}

/** "\n• GLA 200: …": in a line of its own, an entry begins the line. */
function isWithinLine(
  text: string,
  before: RegExpExecArray | undefined,
  { index }: RegExpExecArray,
): boolean {
  const between = before === undefined ? "" : text.slice(before.index, index);
  return (
    between.includes("\n") &&
    /[\p{L}\d]/u.test(between.split("\n").at(-1) ?? "") &&
    /\p{L}\s*$/u.test(between)
  );
}

function startsEntry(text: string, { index, groups, 0: entry }: RegExpExecArray): boolean {
  const isTight = /^[-–]$/.test(groups?.["mark"] ?? "") && !entry.includes(" ");
  return (
    !isTight || AFTER_SEPARATOR.test(text.slice(Math.max(0, index - BEFORE_MAX_LENGTH), index))
  );
}
