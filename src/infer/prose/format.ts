/** The format of the value, where the text states it in words or as a pattern. */
import type { ValueFormat } from "../../model/facts.js";
import {
  ALTERNATIVE_AFTER,
  ALTERNATIVE_BEFORE,
  DATE_EXAMPLE,
  DATE_ONLY,
  FORMAT_WINDOW,
  URI_NAME,
} from "../heuristics-prose.js";
import type { FactRule } from "./claims.js";
import type { ProseContext } from "./context.js";
import { isIdentifier, isNamedLike } from "./subject.js";
import { leadOf, wordsBefore } from "./text/sentences.js";

/** Any of the ways of saying that several values are joined by commas. */
export const LIST_RULES: readonly FactRule<ValueFormat>[] = [
  {
    name: "csv",
    phrase:
      "comma-separated list of ids; Comma(,) separated; separated by commas; comma delimited; a CSV of ids",
    pattern:
      /\b(?:comma(?: ?\(`?,`?\))?[ -]?(?:separated|delimited|seperated)|(?:separated|delimited|joined|split) (?:by|with|using) (?:a )?(?:commas?\b|`?,`?(?=[\s.)]|$))|\bseparate (?:multiple |several |the |your |each )?[a-z]{1,20} (?:with|by|using) (?:a )?commas?\b|\bcsv (?:of|list|string|values?)\b(?! (?:files?|data|format)))/gi,
    read: () => "csv",
  },
];

export const FORMAT_RULES: readonly FactRule<ValueFormat>[] = [
  {
    name: "date-time",
    phrase: "YYYY-MM-DDTHH:mm:ssZ (ISO 8601/RFC 3339); ISO8601 format; RFC3339 timestamp",
    pattern: /\byyyy-mm-dd[`'"[( ]{0,2}T[`'"\]) ]{0,2}hh|\biso[ -]?8601\b|\brfc[ -]?3339\b/gi,
    read: (match) => {
      if (isOneOfForms(match)) return undefined;
      return /^yyyy/i.test(match[0]) || !isDateOnly(match) ? "date-time" : undefined;
    },
  },
  {
    name: "date",
    phrase: "Format: YYYY-MM-DD; yyyy-mm-dd; ISO 8601 date",
    pattern:
      /(?<![\w/])yyyy-mm-dd\b(?!`?\s?(?:[T/ ]|to|-)`?\s?(?:hh|yyyy))|\biso[ -]?8601 (?:full[ -])?date\b(?![ -]?time| and time)|\bfull-date\b/gi,
    read: (match) => (isOneOfForms(match) || isOneOfPatterns(match) ? undefined : "date"),
  },
  {
    name: "date code",
    phrase: "Filter by date (Y-m-d); in the format %Y-%m-%d",
    pattern: /(?<![\w%])(?:Y-m-d|%Y-%m-%d)(?![\w-]| ?T?[H%])/g,
    read: (match) => (isOneOfForms(match) ? undefined : "date"),
  },
  {
    name: "date shown",
    phrase: "in ISO 8601 format (e.g. `2021-12-01`)",
    pattern: /\biso[ -]?8601\b/gi,
    read: ({ input, index, 0: words }) =>
      DATE_EXAMPLE.test(input.slice(index + words.length)) ? "date" : undefined,
  },
  {
    name: "unix-time-ms",
    phrase:
      "UTC timestamp in ms; Unix timestamp (milliseconds); epoch millis; Millisecond timestamp",
    pattern:
      /\b(?:timestamp|epoch|unix(?: time)?)\b[^.\n]{0,30}?\b(?:ms|milliseconds?|millis)\b|\b(?:milliseconds|millis|ms) since (?:(?:the )?(?:unix )?epoch|[^.\n]{0,40}\b1970)\b|\b(?:milliseconds?|millis|ms)[ -](?:unix |utc )?(?:epoch|timestamp)\b/gi,
    read: (match) => (isPresent(match) || isOneOfForms(match) ? undefined : "unix-time-ms"),
  },
  {
    name: "unix-time",
    phrase:
      "Unix timestamp in seconds; Unix UTC start timestamp; seconds since epoch; epoch seconds; UNIX time",
    pattern:
      /\b(?:unix|epoch) ?(?:(?:utc )?(?:(?:start|end) )?time ?stamp|time|seconds)\b|\bseconds since (?:(?:the )?(?:unix )?epoch|[^.\n]{0,40}\b1970)\b|\b(?:unix|epoch) in seconds\b/gi,
    read: (match, context) =>
      isPresent(match) || isReturned(match)
        ? undefined
        : unlessAlternative("unix-time")(match, context),
  },
  {
    name: "uuid",
    phrase: "The GUID of the template; UUID; a valid uuid",
    pattern: /(?<![{<])\b(?:uuid|guid)(?:v4)?\b(?!-[\d`])/gi,
    read: unlessAlternative("uuid"),
  },
  {
    name: "integer",
    phrase: "int; integer; a whole number between 1 and 5; int32",
    pattern: /\b(?:whole number|integer|int(?:32|64)?)\b(?!,(?! ?\d))|\binteger(?=, )|^long$/gi,
    read: (match, context) =>
      /\b(?:id|type|field|value|parameter|represented|stored)\b[^.\n]{0,40}$/i.test(
        leadOf(match.input, match.index).sentence,
      ) && /^int64/i.test(match[0])
        ? "integer"
        : unlessAlternative("integer")(match, context),
  },
  {
    name: "number",
    phrase: "decimal; float; number",
    pattern: /^\W*(?:number|numeric|decimal|float|double)\W*$/gi,
    read: () => "number",
  },
  {
    name: "json",
    phrase: "JSON format answers; a JSON string; JSON-encoded list; list of legs in JSON",
    pattern:
      /\bjson(?:[ -](?:format|string|encoded|object|array|formatted|serialized|text|list))\b|\b(?:stringified|encoded|serialized|valid) json\b|(?<!\b(?:int|int32|int64|long) )\b(?:in|as) json\b(?! format)/gi,
    // "in json (default) or xml" is about the answer.
    read: (_, { prose, values }) =>
      values.has("json") || /\b(?:response|body|return|result)/i.test(prose.text)
        ? undefined
        : "json",
  },
  {
    name: "email",
    phrase: "The email address of the user; must be a valid email",
    pattern: /\b(?:e-?mail address|valid e-?mail)\b/gi,
    read: (match, context) =>
      isAddressee(match, context) ? undefined : unlessAlternative("email")(match, context),
  },
  {
    name: "email in words",
    phrase: "Managed sub-account email; contact email (urlencoded); The email of the reader",
    pattern:
      /^\W*(?:(?:required|optional)\W+)?(?:[\w'-]{1,30} ){0,3}e-?mail(?=\W*$|[.,;>]| \(| (?:of|to|for|used|that|which|with)\b)/gi,
    read: (match, context) =>
      /e-?mail$/i.test(context.name) &&
      !/\b(?:wildcards?|partial|contains|regex)/i.test(match.input)
        ? unlessAlternative("email")(match, context)
        : undefined,
  },
  {
    name: "uri",
    phrase: "A fully qualified URL; absolute URI",
    pattern: /\b(?:fully[ -]qualified|absolute|valid|full|callback|redirect|webhook) ur[il]\b/gi,
    read: (match, context) =>
      URI_NAME.test(context.name) && isAbout(match)
        ? unlessAlternative("uri")(match, context)
        : undefined,
  },
];

/** "Default: 90 days from current timestamp (ms)", "not after the current Unix time": another point in time. */
function isPresent({ input, index }: RegExpExecArray): boolean {
  return /\b(?:(?:from|than|before|after|until|to) (?:the )?(?:current|present)|defaults?:? (?:is |to )?(?:the )?(?:current|present))\s*$/i.test(
    leadOf(input, index).sentence,
  );
}

/** "all times are returned in Unix time": those of the answer. */
function isReturned({ input, index }: RegExpExecArray): boolean {
  return /\breturned (?:in|as)(?: an?)?(?: unix)?\s*$/i.test(leadOf(input, index).sentence);
}

/** "The webhook URL to call", not "if set, the webhook URL that the number has is called". */
function isAbout({ input, index, 0: words }: RegExpExecArray): boolean {
  const { sentence } = leadOf(input, index);
  return (
    !/^(?:callback|redirect|webhook)/i.test(words) || !/[,:]|\b(?:if|when|then)\b/i.test(sentence)
  );
}

/** "`YYYY-MM-DD` or `YYYY-MM`", "ISO 8601 or Unix timestamp", "`today` or a date as YYYY-MM-DD", "a date and optional time". */
function isOneOfForms({ input, index, 0: words }: RegExpExecArray): boolean {
  const after = input.slice(index + words.length, index + words.length + FORMAT_WINDOW);
  return (
    /\bdate (?:and|with|plus) (?:an )?optional time\b/i.test(input) ||
    /^[`'")\]]{0,2},? or (?!rfc|iso)/i.test(after) ||
    /\bor (?:an?|any|the) [^.]{0,30}$|\byyyy-mm-dd\W{1,3}or\W{1,3}$/i.test(
      leadOf(input, index).sentence,
    )
  );
}

/** "• yyyy-MM-dd\n• yyyy-MM-dd HH:mm", "`<=YYYY-MM-DD` for those before": the time or a comparison may be there. */
function isOneOfPatterns({ input, index }: RegExpExecArray): boolean {
  return (
    /yyyy-mm-dd`?\s?T?`?\s?hh/i.test(input.slice(index + 1)) || /[<>]=? ?yyyy-mm-dd/i.test(input)
  );
}

/** "ISO 8601 date", "ISO 8601 (YYYY-MM-DD)", "ISO 8601 duration": no point in time. */
function isDateOnly({ input, index, 0: words }: RegExpExecArray): boolean {
  const after = input.slice(index + words.length, index + words.length + FORMAT_WINDOW);
  const isDatePattern =
    /yyyy-mm-dd/i.test(input) && !/yyyy-mm-dd[^\w]{0,3}T?[^\w]{0,3}hh/i.test(input);
  return (
    isDatePattern ||
    DATE_ONLY.test(after) ||
    DATE_EXAMPLE.test(after) ||
    /\bfull-date\b/i.test(input)
  );
}

/** "the id or its GUID", "GUID or name", "such as a UUID", "we recommend a UUID": one of several forms. */
function unlessAlternative(format: ValueFormat) {
  return (match: RegExpExecArray, { prose, name }: ProseContext): ValueFormat | undefined => {
    const end = match.index + match[0].length;
    const isAlternative =
      isOfOther(prose.text, match.index, name) ||
      ALTERNATIVE_BEFORE.test(leadOf(prose.text, match.index).sentence) ||
      ALTERNATIVE_AFTER.test(prose.text.slice(end, end + FORMAT_WINDOW));
    return isAlternative ? undefined : format;
  };
}

/** "Set to 1 to push replies to the reader's e-mail address": where something goes. */
function isAddressee({ input, index }: RegExpExecArray, { name }: ProseContext): boolean {
  const { sentence } = leadOf(input, index);
  return (
    !/mail|contact|recipient|^to$|^c?cc$|user|login/i.test(name) &&
    /^\W*(?:\(\w+\) )?(?:set|whether|if)\b[^.]* to\b/i.test(sentence)
  );
}

/** "whereas `customerId` is a UUID" */
function isOfOther(text: string, place: number, name: string): boolean {
  const [article, verb, subject] = wordsBefore(text, place).toReversed();
  const isStatement = /^an?$/i.test(article ?? "") && /^(?:is|be)$/i.test(verb ?? "");
  return isStatement && isIdentifier(subject ?? "") && !isNamedLike(subject ?? "", name);
}
