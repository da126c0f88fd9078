/** The rule for sets that are lists of lines, each with a value: bullets, `<br>` lines, rows; with or without meanings. */
import { SORT_NAME } from "../../heuristics-set-context.js";
import { CODE_VALUE } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import { isNamedLike } from "../subject.js";
import { type Token, tokenAt } from "../text/tokens.js";
import { areDistinct, introducerOf, isLineEnd, isMark, type Items } from "./items.js";
import { hasDocumented, isMisled, isNameLead, isPlausible } from "./judge.js";
import { linesAt } from "./lines.js";

/** All lists of lines that begin with literals, as one set: "…<br>The following are only for teams:<br>…". */
export function lines(context: ProseContext): Items | undefined {
  const found: Items[] = [];
  for (let index = 0; index < context.prose.lines.length;) {
    const { items: list, next } = linesAt(context.prose, index);
    index = next;
    if (list === undefined) continue;
    if (isPlausible(list, context) && isLineSet(list, context, found.length > 0)) found.push(list);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const values = found.flatMap((list) => list.values);
  const isOne = found.every(({ literal }) => literal) && areDistinct(values);
  const whole = isOne ? { ...first, values, end: last.end } : first;
  return isPartial(whole, context) ? undefined : whole;
}

/** "`a` - one,\n`b` - two, `c` - three": a value with its meaning stands where no line begins, so that the lines are not all. */
function isPartial(
  { values, literal, start }: Items,
  { prose: { tokens } }: ProseContext,
): boolean {
  const known = new Set(values.map(({ value }) => value));
  // Between bullets a line goes on with the meaning above.
  const isBulleted = tokens[tokenAt(tokens, start) - 1]?.kind === "bullet";
  const isEntry = ({ kind, text }: Token, index: number): boolean =>
    kind === "literal" &&
    !known.has(text) &&
    (isLineEnd(tokens[index - 1])
      ? !isBulleted && !isMark(tokens[index + 1], ",", ".")
      : introducerOf(tokens[index + 1]) !== undefined && isMark(tokens[index - 1], ",", ":", ";"));
  return literal && tokens.some(isEntry);
}

/** Behind a first list a further one may have its condition: "The following are only for teams:". */
function isLineSet(list: Items, context: ProseContext, isFurther: boolean): boolean {
  const above = context.prose.text.slice(0, list.start).replace(/[•\s]+$/, "");
  const lead = above.split("\n").at(-1) ?? "";
  // A line that ends with a full stop speaks for itself: "Based on a sample of all instances."
  const isClosed = /[.!]$/.test(lead);
  const isAbout = !isClosed || /\b(?:following|these|those|below)\b/i.test(lead);
  if (isAbout && isNameLead(lead) && !isSortLead(lead, context)) return false;
  const place = above.replace(IF_LEFT_OUT, "").length;
  if (!isFurther && !isClosed && isMisled(context, place)) return false;
  if (hasOwnHeading(lead, context) && list.values.some(({ value }) => CODE_VALUE.test(value))) {
    return true;
  }
  if (list.literal) return !areSegments(list, context);
  if (hasDocumented(list, context) || areShortCodes(list)) return true;
  if (SET_LEAD.test(lead) && list.values.some(({ value }) => CODE_VALUE.test(value))) return true;
  const isBare = list.values.every(({ value, doc }) => doc === undefined || CODE_VALUE.test(value));
  return isBare && (above !== "" || list.values.every(({ doc }) => doc !== undefined));
}

/** "`shelves/SHELF_ID/books`. * `SHELF_ID` is …": parts of a value. */
function areSegments({ values }: Items, { prose: { tokens } }: ProseContext): boolean {
  const paths = tokens.filter(({ kind, text }) => kind === "literal" && text.includes("/"));
  const segments = new Set(paths.flatMap(({ text }) => text.split("/")));
  return values.every(({ value }) => segments.has(value));
}

/** "the attribute on which the sorting will be done:" for `sort`: names of attributes are what it takes. */
function isSortLead(lead: string, { name }: ProseContext): boolean {
  return SORT_NAME.test(name) && /\b(?:sort|order)/i.test(lead);
}

/** "Mixins:" for `mixin` */
function hasOwnHeading(lead: string, { name }: ProseContext): boolean {
  const heading = /^\W*([\w-]+):$/.exec(lead.trim())?.[1] ?? "";
  return isNamedLike(heading, name) || isNamedLike(heading.replace(/s$/, ""), name);
}

/** A line that only tells what holds without the parameter: "Returns all if omitted\n• …". */
const IF_LEFT_OUT =
  /:$|(?:,? (?:if|when) [\w ]{0,20}(?:omitted|not (?:provided|specified|set|given)))?[.:]?$/i;
/** "Sorts:", "Kinds of books:": then one code among the values is enough. */
const SET_LEAD =
  /^\W*(?:[\w-]+ ){0,3}(?:sort(?: by)?|order by|value|option|type|kind|mode|state|status|level|action|choice)(?:e?s)?(?: of [\w ]{1,30})?:\s*$/i;

/** "• de - German\n• fr - French": words of two or three letters, each with its meaning. */
function areShortCodes({ values }: Items): boolean {
  const [first] = values;
  const length = first?.value.length;
  return values.every(
    ({ value, doc }) => doc !== undefined && value.length === length && /^[a-z]{2,3}$/.test(value),
  );
}
