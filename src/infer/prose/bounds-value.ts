/** Tells what a number in a phrase bounds: the value, its length, or something else such as a count of elements. */
import {
  COUNT_NAMES,
  COUNT_UNITS,
  DIGIT_UNITS,
  LENGTH_UNITS,
  RETURNED_TAIL,
  TIME_UNITS,
  UNIT_WINDOW,
} from "../heuristics-prose.js";
import type { Claim } from "./claims.js";
import type { ProseContext } from "./context.js";
import { leadOf } from "./text/sentences.js";

/** What one phrase bounds: the value or, where it counts characters, the length. */
export interface Bounds {
  readonly of: "value" | "length";
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The bounds that a rule's `low` and `high` groups hold. */
export function readBounds(match: RegExpExecArray, context: ProseContext): Bounds | undefined {
  const minimum = numberOf(match.groups?.["low"]);
  const maximum = numberOf(match.groups?.["high"]);
  const [isOpenLow, isOpenHigh] = openEnds(match);
  const of = measured(match, context);
  if (of === undefined || (minimum !== undefined && maximum !== undefined && minimum > maximum)) {
    return undefined;
  }
  return {
    of,
    ...(minimum === undefined || isOpenLow ? {} : { minimum }),
    ...(maximum === undefined || isOpenHigh ? {} : { maximum }),
  };
}

/** "Range (0,5000]": the round bracket of a mixed pair leaves its end out. */
function openEnds({
  input,
  index,
  groups,
  0: words,
}: RegExpExecArray): readonly [boolean, boolean] {
  const low = groups?.["low"];
  if (low === undefined) return [false, false];
  const opening = input.slice(0, index) + words.slice(0, words.indexOf(low));
  const closing = input.charAt(index + words.length);
  return [opening.endsWith("(") && closing === "]", opening.endsWith("[") && closing === ")"];
}

export function lengthBounds(
  side: "minimum" | "maximum" | "both",
  count: string | undefined,
): Bounds {
  const length = Number(count);
  return {
    of: "length",
    ...(side === "maximum" ? {} : { minimum: length }),
    ...(side === "minimum" ? {} : { maximum: length }),
  };
}

/** One side of all bounds of one kind. */
export function sideOf(
  claims: readonly Claim<Bounds>[],
  of: Bounds["of"],
  side: "minimum" | "maximum",
): readonly Claim<number>[] {
  return claims.flatMap((claim) => {
    const value = claim.value.of === of ? claim.value[side] : undefined;
    return value === undefined ? [] : [{ ...claim, value }];
  });
}

/** "1,000" is a thousand. */
function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace(/[,_]/g, ""));
}

/** "Max 90 days" bounds `days`, or a value "in days"; a point in time it does not. */
function isCountedIn(unit: string, text: string, name: string): boolean {
  const stem = unit.replace(/s$/i, "");
  return (
    name.toLowerCase().includes(stem.toLowerCase()) ||
    new RegExp(`\\b(?:in|number of|unit: ?) ?${stem}`, "i").test(text)
  );
}

function measured(match: RegExpExecArray, { name }: ProseContext): Bounds["of"] | undefined {
  const end = match.index + match[0].length;
  const after = match.input.slice(end, end + UNIT_WINDOW);
  // "(record set limited to 25)" bounds a value only where it counts results.
  if (/^limited to/i.test(match[0]) && !COUNT_NAMES.test(name) && !LENGTH_UNITS.test(after)) {
    return undefined;
  }
  const isLength = /\b(?:length|characters?|chars?)\b/i.test(match[0]);
  if (isLength || LENGTH_UNITS.test(after)) return "length";
  // "1-8 or a name", "between 1 and 28, or `last`": the bounds are those of one alternative.
  if (DIGIT_UNITS.test(after) || /^[\])`]*,? or [\p{L}`]/u.test(after)) return undefined;
  const { sentence } = leadOf(match.input, match.index);
  if (/\b(?:for example|examples?:)/i.test(sentence)) return undefined;
  // "letters a-z, numbers 0-9": the characters that a text is made of.
  if (/\ba ?(?:-|–|to) ?z\b/i.test(leadOf(match.input, match.index).sentence)) return undefined;
  if (RETURNED_TAIL.test(after) && !COUNT_NAMES.test(name)) return undefined;
  const unit = TIME_UNITS.exec(after)?.groups?.["unit"];
  if (unit !== undefined) return isCountedIn(unit, match.input, name) ? "value" : undefined;
  if (COUNT_UNITS.test(after)) return COUNT_NAMES.test(name) ? "value" : undefined;
  return "value";
}
