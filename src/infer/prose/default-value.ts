/** Tells a default that is a value from one that describes, or that belongs to another parameter or to a condition. */
import {
  ABSENCE,
  CONDITION,
  DEFAULT_CONDITION,
  DEFAULT_NOUNS,
  DEFAULT_UNITS,
  DEFAULT_WINDOW,
  GLUED_UNIT,
  NO_DEFAULT_WORDS,
  RELATIVE_TIME,
  VALUE_ITSELF,
} from "../heuristics-prose.js";
import type { ProseContext } from "./context.js";
import { isNamedLike, lettersOf } from "./subject.js";
import { leadOf, opensPhrase, wordsBefore } from "./text/sentences.js";

/** The value that a rule's `value` or `other` group holds, unless it is none. */
export function readDefault(match: RegExpExecArray, context: ProseContext): string | undefined {
  const raw = match.groups?.["value"] ?? match.groups?.["other"] ?? "";
  const isLiteral = raw.startsWith("`");
  const words = isLiteral ? raw.slice(1, -1).trim() : raw.replace(/[.:!?]+$/, "");
  const value = withoutName(words, context.name);
  const stops = words.length < raw.length && !isLiteral;
  const end = match.index + match[0].lastIndexOf(raw) + raw.length;
  const after = stops ? "." : match.input.slice(end, end + DEFAULT_WINDOW);
  if (value === "" || isOther(match, context) || DEFAULT_CONDITION.test(after)) return undefined;
  if (isLiteral) return /^(?:null|nil|undefined)$/i.test(value) ? undefined : ungrouped(value);
  if (NO_DEFAULT_WORDS.has(value.toLowerCase()) && !context.values.has(value)) return undefined;
  // "Default is 0-spot wallet", where 0 is one of the values.
  const [number] = /^\d+(?=[-:])/.exec(value) ?? [];
  if (number !== undefined && context.values.has(number)) return number;
  // "20km" stands for a number, "a,b" goes on behind the comma.
  if (GLUED_UNIT.test(value) || /^,\S/.test(after)) return undefined;
  // The words of the rule itself stand behind the value: "100 is used".
  if (match.index + match[0].length > end) return value;
  if (/^-?\d/.test(value)) return isCount(after) ? value.replace(/,(?=\d{3})/g, "") : undefined;
  const endsPhrase = /^\s*(?:[.,;:)\](\n]|$|[-–=] |(?:and|if|or|when|which|unless) )/.test(after);
  return endsPhrase && /^[\p{L}\d+/][^<>{}"]*$/u.test(value) ? value : undefined;
}

/** "36,000" is one number. */
function ungrouped(value: string): string {
  return /^\d{1,3}(?:,\d{3})+$/.test(value) ? value.replaceAll(",", "") : value;
}

/** "By default `page=1`" */
function withoutName(words: string, name: string): string {
  const [, own = "", value = ""] = /^([\w$.[\]-]{1,60})=(.+)$/.exec(words) ?? [];
  return isNamedLike(own, name) ? value : words;
}

/** For phrases in which a bare word is more often prose: only literals, numbers and words known to be values. */
export function knownDefault(match: RegExpExecArray, context: ProseContext): string | undefined {
  const value = (match.groups?.["value"] ?? match.groups?.["other"] ?? "").replace(/[.:!?]+$/, "");
  const isKnown =
    context.values.has(value) ||
    context.documented.has(value) ||
    /^(?:`|-?\d|(?:true|false|(?:asc|desc)(?:ending)?)$)/i.test(value);
  return isKnown ? readDefault(match, context) : undefined;
}

/** "20 up to 100", "10 unless …" */
const NO_UNIT = /^(?:and|or|if|when|which|per|up|but|otherwise|unless)$/i;

/** "100.", "100 results", "10 (items)"; not "90 days from now", "7 days ago". */
function isCount(after: string): boolean {
  const { unit, rest = "" } = /^ (?<unit>\p{L}+)(?<rest>[^.,;)\n]*)/u.exec(after)?.groups ?? {};
  if (unit === undefined || NO_UNIT.test(unit)) return true;
  return DEFAULT_UNITS.test(unit) && !RELATIVE_TIME.test(rest);
}

/** "The default time zone is UTC", "If no time zone is given, UTC is used" for a date, "The default of `limit` is 10", "If type is LIMIT, default is 10". */
function isOther(match: RegExpExecArray, context: ProseContext): boolean {
  const nouns = match.groups?.["noun"]?.trim().split(" ") ?? [];
  const isForeign = nouns.some(
    (noun) => noun !== "" && !DEFAULT_NOUNS.test(noun) && !isPartOf(noun, context.name),
  );
  const [, part = ""] = PART_ABSENT.exec(match[0]) ?? [];
  if (part !== "" && !isPartOf(part, context.name)) return true;
  if (isPluralSubject(match)) return true;
  const named = /\b(?:of|for) `([^`]+)`/.exec(match[0])?.[1];
  if (isForeign || (named !== undefined && !isNamedLike(named, context.name))) return true;
  const { sentence } = leadOf(match.input, match.index);
  const condition = CONDITION.exec(sentence)?.[0];
  return condition !== undefined && !ABSENCE.test(condition) && !VALUE_ITSELF.test(condition);
}

const PART_ABSENT =
  /^(?:if|when) no (time ?zone|zone|offset|unit|scheme|protocol|prefix|suffix|port|time)\b/i;

/** "`MARKET` orders default to FULL", "a time that has no zone will default to UTC": the subject is not this parameter. */
function isPluralSubject({ input, index, 0: words }: RegExpExecArray): boolean {
  if (!/^defaults? to\b/i.test(words) || opensPhrase(input, index)) return false;
  if (OTHER_SUBJECT.test(leadOf(input, index).clause)) return true;
  if (!/^default to\b/i.test(words)) return false;
  const before = wordsBefore(input, index).at(-1) ?? "";
  return before !== "" && !/^(?:will|should|would|can|may|to|it|and|or|then)$/i.test(before);
}

/** "a time that does not name its zone will default to" */
const OTHER_SUBJECT = /\b(?:that|which) (?:do|does|has|have|is|are)\b/i;

function isPartOf(noun: string, name: string): boolean {
  const letters = lettersOf(noun).replace(/s$/, "");
  return letters.length > 1 && lettersOf(name).includes(letters);
}
