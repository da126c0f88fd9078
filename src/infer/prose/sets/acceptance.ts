/** Whether the list behind a cue is the set that the cue announces. */
import {
  CHARACTER_WORDS,
  FILE_NOUN,
  MANY_NOUN,
  META_NOUN,
  OTHER_NOUN,
  SET_NAME,
  SET_NOUN,
  STATE_NAME,
  VALUE_NOUN,
} from "../../heuristics-set-context.js";
import type { EnumValue } from "../../../model/facts.js";
import type { ProseContext } from "../context.js";
import { isEndOf, isIdentifier, isNamedLike, isOwnSubject } from "../subject.js";
import { leadOf, opensPhrase, wordsBefore } from "../text/sentences.js";
import type { Items } from "./items.js";
import {
  areForms,
  hasDocumented,
  isInterval,
  isMarked,
  isMisled,
  isPlausible,
  isProseOrder,
} from "./judge.js";
import { readList } from "./read.js";
import type { SetRule } from "./rule.js";

/** The list behind a cue, where the words around do not speak of something else. */
export function statedSet(
  rule: SetRule,
  cue: RegExpExecArray,
  context: ProseContext,
): Items | undefined {
  if (isMisled(context, cue.index)) return undefined;
  const list = readList(context.prose, cue.index + cue[0].length);
  if (list === undefined || !isPlausible(list, context)) return undefined;
  const isProse = areForms(list, context) || isProseOrder(list, context);
  if (isForeign(cue, context) || (rule.formal !== true && isProse)) return undefined;
  return rule.accepts(list, cue, context) ? list : undefined;
}

/** "`type` can be `a` or `b`", where another parameter is described. */
function isForeign(cue: RegExpExecArray, { prose, name }: ProseContext): boolean {
  if (/^(?:one of|either)\b/i.test(cue[0])) return isOfNamed(cue.index, prose.text, name);
  if (!/^(?:can|may|must|should|is|has)\b/i.test(cue[0])) return false;
  const subject = wordsBefore(prose.text, cue.index).at(-1) ?? "";
  // "a version number or can be `latest`"
  if (/^or$/i.test(subject)) return true;
  const isName = /`|[a-z][A-Z]|_/.test(subject);
  return /^is\b/i.test(cue[0])
    ? !isOwnSubject([subject], name)
    : isName && !isNamedLike(subject, name);
}

/** "The file's `purpose` must be one of …" */
function isOfNamed(place: number, text: string, name: string): boolean {
  const words = wordsBefore(text, place);
  const verb = words.findLastIndex((word) => /^(?:can|may|must|should|has|is)$/i.test(word));
  const subject = words[verb - 1] ?? "";
  const isVerb = words.slice(verb + 1).every((word) => /^(?:be|to|set|only)$/i.test(word));
  return verb > 0 && isVerb && isIdentifier(subject) && !isNamedLike(subject, name);
}

export const ALLOWED_TAIL =
  /^\s*(?:values? |options? )?(?:is|are|can be|may be)\s(?:currently\s|the\s(?:only\s)?)?(?:allowed|supported|accepted|valid|permitted|possible|available)\b/i;

/** "only LIMIT for now" */
const NOW_TAIL =
  /^ (?:(?:is|are) )?(?:for now|now|for the moment|at the moment|at present|as of now|so far|right now)\b/i;

/** "only LIMIT for now", "currently only LIMIT" */
export function isForNow(cue: string, tail: string): boolean {
  const isWhole = /^(?:currently|now)/i.test(cue) && /^\s*(?:[.;,)]|$|\n)/.test(tail);
  return isWhole || NOW_TAIL.test(tail);
}

/** "must be `User` for user-owned spaces", "For teams, it must be `Team`", "In Japan, …": not always. */
export function isAlways({ end }: Items, cue: RegExpExecArray, { prose }: ProseContext): boolean {
  const { sentence } = leadOf(prose.text, cue.index);
  return (
    !/^\s*(?:for(?! now\b)|if|when|where|while|unless|with|in|on)\b/i.test(prose.text.slice(end)) &&
    !/\b(?:for|if|when|where|while|unless)\b|^\W*In [^,]{1,30}, /i.test(sentence)
  );
}

export function hasSeveral({ values }: Items): boolean {
  return values.length > 1;
}

/** "the same case (either lower or upper)" speaks of something else; "either lower or upper." is about the value. */
export function isChoice(list: Items, cue: RegExpExecArray, context: ProseContext): boolean {
  const { sentence } = leadOf(context.prose.text, cue.index);
  const isPlain = !isMarked(list, context);
  if (list.values.length < 2 || list.ending !== "closed") return false;
  const nouns = sentence.trim().split(/\s+/).slice(-NOUN_WORDS_MAX_COUNT).join(" ");
  return !isPlain || sentence === "" || /\b(?:be|is|,)$/.test(nouns) || SET_NOUN.test(nouns);
}

/** "Order of the list, either …": the noun stands near. */
const NOUN_WORDS_MAX_COUNT = 4;

/** "Can be open, closed or all.", "Needs to be: open or closed", "The direction can be up or down": also plain words. */
export function isStatedChoice(list: Items, cue: RegExpExecArray, context: ProseContext): boolean {
  if (isEvident(list, cue, context)) return true;
  const { text } = context.prose;
  const words = list.values.map(({ value }) => value.toLowerCase());
  const isWords = !list.phrases && words.every((word) => !CHARACTER_WORDS.has(word));
  const endsSentence = /^\s*(?:[.;)]|$|\n)/.test(text.slice(list.end));
  const isOr = / or /.test(text.slice(list.start, list.end));
  if (list.ending !== "closed" || words.length < 2 || !isWords || !endsSentence) return false;
  // "can be cancelled or postponed" tells what happens to a thing, unless that is the parameter's meaning.
  const isVerb = words.some((word) => /(?:ed|able|ing|ly)$/.test(word));
  const areStates = STATE_NAME.test(context.name) || list.values.every(isCapitalised);
  if ((isVerb && !areStates) || isInterval(list, context)) return false;
  if (cue[0].endsWith(":")) return true;
  const before = wordsBefore(text, cue.index);
  const isOwn = opensPhrase(text, cue.index) || isOwnSubject(before, context.name);
  const isSetNoun = SET_NOUN.test(before.at(-1) ?? "") || SET_NAME.test(context.name);
  return isOr && isOwn && (words.length > 2 || isSetNoun);
}

function isCapitalised({ value }: EnumValue): boolean {
  return /^\p{Lu}/u.test(value);
}

/** "`LDUSDT` only", "LIMIT only" for `type`; "Checks only.", "read only" and "iOS only" tell what is meant. */
export function isOnlyValue(list: Items, _: RegExpExecArray, context: ProseContext): boolean {
  const isNamed = SET_NAME.test(context.name) || MANY_NOUN.test(context.name);
  const isCode = isNamed && list.values.every(({ value }) => /^[A-Z\d_]+$/.test(value));
  return list.values.length === 1 && (list.literal || hasDocumented(list, context) || isCode);
}

/** Weak words announce a set only where the values look like values and nothing else follows. */
export function isEvident(list: Items, _: RegExpExecArray, context: ProseContext): boolean {
  return (
    list.ending === "closed" &&
    list.values.length > 1 &&
    isMarked(list, context) &&
    !isInterval(list, context)
  );
}

/** "Options: red, green, blue": plain words that are all the sentence has behind the noun. */
export function isPlainSet(list: Items, cue: RegExpExecArray, context: ProseContext): boolean {
  const { text } = context.prose;
  const isNoun = /^(?:values?|options?|choices?) ?[:=]$/i.test(cue[0]);
  const words = list.values.map(({ value }) => value.toLowerCase());
  return (
    isNoun &&
    opensPhrase(text, cue.index) &&
    list.ending === "closed" &&
    words.length > 1 &&
    !list.phrases &&
    words.every((word) => !CHARACTER_WORDS.has(word)) &&
    !isInterval(list, context) &&
    /^\s*(?:[.;)]|$|\n|,? ?\(?defaults?\b)/i.test(text.slice(list.end))
  );
}

export function isAllowedSet(list: Items, cue: RegExpExecArray, context: ProseContext): boolean {
  const { noun = "", link = "" } = cue.groups ?? {};
  const isOwn = isEndOf(noun.split(" ").at(-1)?.replace(/s$/, "") ?? "", context.name);
  const isOther = OTHER_NOUN.test(noun) && !isOwn;
  if (isOther || FILE_NOUN.test(noun) || META_NOUN.test(noun)) return false;
  const named = /`([^`]+)`/.exec(noun)?.[1];
  if (named !== undefined && !isNamedLike(named, context.name)) return false;
  const isNamed = VALUE_NOUN.test(noun);
  // "Optional: a, b" says of the parameter that it is optional, not of its values.
  if (noun === "" && /^optional\b/i.test(cue[0])) return false;
  const isBracketed = context.prose.text.startsWith("[", list.start);
  // "the data available is examined and …"
  if (noun === "" && /^ (?:is|are)$/.test(link) && !isMarked(list, context)) return false;
  // "Optional filter for tasks that are open, or not": a clause of its own.
  if (!isNamed && / (?:that|which|who)\b/.test(noun)) return false;
  const isOne = list.values.length === 1;
  if (isOne && ((!isNamed && !isBracketed) || list.ending !== "closed")) return false;
  return isNamed || /[:=–-]| (?:are|is)/.test(link);
}
