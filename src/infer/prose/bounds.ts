/** Rules for inclusive bounds of the value and of its length: "between 1 and 100", "max 1000", "up to 512 characters". */
import { COUNT_NAMES, NUMBER_WORDS, PAGE_NAMES, VALUE_RANGE_NOUN } from "../heuristics-prose.js";
import { type Bounds, lengthBounds, readBounds } from "./bounds-value.js";
import type { FactRule } from "./claims.js";

const NUMBER = "-?(?:\\d{1,3}(?:[,_]\\d{3})+|\\d{1,15})(?:\\.\\d{1,10})?";
const LOW = `(?<![\\w.,/:-])\`?(?<low>${NUMBER})\`?`;
const HIGH = `\`?(?<high>${NUMBER})\`?(?![\\w/:%]{0,8}\\w|[.,-]\\d)`;
const TO = "(?: ?(?:-|–|~|\\.{2,3}) ?| (?:to|and|through|thru|until|up to) )";
/** What may stand between "maximum" and its number. */
const IS =
  "(?: ?[:=]| (?:is|of|to|for|allowed|permitted|supported|possible|accepted|allowable|value|values|limit|number|page|size|results?|records|items|entries|rows|return|returned|per|that|can|be|:|=)){0,8}:? ?";
const NOT = "(?:not|cannot|can't|never)";

export const BOUND_RULES: readonly FactRule<Bounds>[] = [
  {
    name: "between",
    phrase:
      "between 1 and 1000; from 10 to 52; ranging from 0 to 100; in the range 1-50; range [1, 100]",
    pattern: new RegExp(
      `\\b(?:between|from|in range|range|ranges|ranging|within)(?: ?[:=]| (?:is|of|from|between|the range|allowed)){0,4}:? ?[[(]?${LOW}(?:${TO}|, ?)${HIGH}(?!\`?, ?\\d)`,
      "gi",
    ),
    read: readBounds,
  },
  {
    name: "range",
    phrase:
      "Allowed values: 1 through 1000; Acceptable values: 2-15; Number of results (1-100); position on its side, 1 to 8",
    pattern: new RegExp(
      `(?:${VALUE_RANGE_NOUN.source}s?(?: are| is| must be)?:?,? ?|(?<=\\p{L}), (?=\\d+ (?:to|through) )|\\(|(?<=^|\\s)\\[(?!0-9\\])|^)${LOW}${TO}${HIGH}(?=\\s*(?:[).;,\\]\\n]|$|inclusive|\\(inclusive|characters|chars|letters|excluding|except))(?!, ?\\d)`,
      "giu",
    ),
    read: readBounds,
  },
  {
    name: "typed range",
    phrase: "int32 - 1 to 100, Default 10; integer: 1-500",
    pattern: new RegExp(
      `\\b(?:int(?:32|64)?|integer|long|number)(?: ?[:,]| [-–]) ?${LOW}${TO}${HIGH}(?=\\s*(?:[).;,\\]\\n]|$))`,
      "gi",
    ),
    read: readBounds,
  },
  {
    name: "dots",
    phrase: "max results, 1..500",
    pattern: new RegExp(`(?<!\\d, ?)${LOW}\\.{2,3}${HIGH}`, "gi"),
    read: readBounds,
  },
  {
    name: "interval",
    phrase: "Duration in seconds. [300, 86400]; (0, 1]",
    pattern: new RegExp(
      `(?:(?<!\\b[ei]\\.[ge])[.;]\\s{0,3}|\\bseconds |\\bvalue )\\[${LOW}, ?${HIGH}\\](?=\\s*(?:[.,;)\\n]|$))`,
      "gi",
    ),
    read: (match, context) =>
      Number(match.groups?.["high"]) - Number(match.groups?.["low"]) > 1
        ? readBounds(match, context)
        : undefined,
  },
  {
    name: "bare interval",
    phrase: "[1,100] for `size`",
    pattern: new RegExp(`^\\s{0,3}\\[${LOW}, ?${HIGH}\\]\\s{0,3}$`, "g"),
    read: (match, context) =>
      COUNT_NAMES.test(context.name) ? readBounds(match, context) : undefined,
  },
  {
    name: "system limit",
    phrase: "A number between 10 and the system limit (currently 100)",
    pattern: new RegExp(`\\bbetween ${LOW} and the [\\w ]{1,30}\\(currently ${HIGH}`, "gi"),
    read: readBounds,
  },
  {
    name: "comparison",
    phrase: "1 <= limit <= 100",
    pattern: new RegExp(`${LOW} ?<= ?[\\w\`]{1,40} ?<= ?${HIGH}`, "gi"),
    read: readBounds,
  },
  {
    name: "maximum",
    phrase:
      "Max 1000; Maximum: 50; up to a maximum of 100; at most 10; must not exceed 100; Cannot be exceeded 100; <= 100",
    pattern: new RegExp(
      `(?:\\bmax(?:imum\\b|\\.|\\b)(?:${IS}|(?: (?!min|is\\b|of\\b)[\\w$-]{1,20}){1,6} is:? )|\\b(?:up to|at most|no more than|not more than|${NOT} (?:exceed|be exceeded|be (?:greater|more|larger|higher|bigger) than)|less than or equal(?: to)?|capped at|limited to|upper limit)(?: (?:is|of))?(?: a maximum(?: of)?)? |(?<![}\`\\d] ?)<= ?)${HIGH}`,
      "gi",
    ),
    read: readBounds,
  },
  {
    name: "number max",
    phrase: "100 max; (10000 maximum)",
    pattern: new RegExp(
      `(?<![\\w.,/:-])(?<high>${NUMBER})(?: (?:is|as) the)? (?:max|maximum)(?=[\\s.,;)]|$)(?! ?[:=]?-?\\d| (?:is|of) \\d)`,
      "gi",
    ),
    read: readBounds,
  },
  {
    name: "minimum",
    phrase: "Min 1; minimum permitted value is 5; at least 10; not less than 0; >= 0",
    pattern: new RegExp(
      `(?:\\bmin(?:imum\\b|\\.|\\b)${IS}|\\b(?:at least|no less than|not less than|${NOT} be (?:less|smaller|lower) than|greater than or equal(?: to)?|lower limit)(?: (?:is|of))? |>= ?)\`?(?<low>${NUMBER})\`?(?![\\w/:%]{0,8}\\w|[.,-]\\d)`,
      "gi",
    ),
    read: readBounds,
  },
  {
    name: "reserved below",
    phrase: "Values smaller than `1000000` are reserved and cannot be used",
    pattern: new RegExp(
      `\\bvalues? (?:smaller|less|lower) than \`?(?<low>${NUMBER})\`? (?:is|are|will be) (?:reserved|not (?:allowed|supported|accepted|valid)|invalid|rejected)\\b`,
      "gi",
    ),
    read: readBounds,
  },
  {
    name: "more than",
    phrase: "The number must be greater than 0",
    pattern:
      /\b(?:greater|more|larger|bigger|higher) than `?(?<less>\d{1,9})`?(?![\w/:%]{0,8}\w|[.,-]\d| or equal)/gi,
    read: ({ input, index, groups }, { name }) =>
      COUNT_NAMES.test(name) &&
      /\b(?:must|should|has to|needs to) be $/i.test(input.slice(0, index))
        ? { of: "value", minimum: Number(groups?.["less"]) + 1 }
        : undefined,
  },
  {
    name: "start",
    phrase: "Page number. Start from 1. Default: 1; page index, starting from 1",
    pattern:
      /(?:^|[.,;:(–-] ?|\b(?:which|pages?|that|index|number|numbering|count|value|it) )(?:starts?|starting|begins?|beginning) (?:from|form|at|with) `?(?<low>[01])`?(?=[.,;)\s]|$)(?! ?-| (?:and|to|up))/gi,
    read: (match, context) =>
      PAGE_NAMES.test(context.name) ? readBounds(match, context) : undefined,
  },
  {
    name: "other languages",
    phrase: "máximo: 100; El valor máximo es de 100; 最大 500; mínimo 1",
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?<most>m[áa]ximo|massimo|最大值?|最多)|m[íi]nimo|minimo|最小值?|最少)(?: (?:valor|value|es|é|è|de|di|为|是)){0,3} ?[:：=为是]? ?(?<count>\\d{1,9})(?![\\w.,/:%-]*\\d| ?(?:car|个|字|dias|días|giorni))`,
      "giu",
    ),
    read: ({ groups }) => {
      const bound = Number(groups?.["count"]);
      return groups?.["most"] === undefined
        ? { of: "value", minimum: bound }
        : { of: "value", maximum: bound };
    },
  },
  {
    name: "positive",
    phrase: "A positive integer",
    pattern: /\bpositive (?:integer|whole number)\b/gi,
    read: () => ({ of: "value", minimum: 1 }),
  },
  {
    name: "non-negative",
    phrase: "non-negative integer",
    pattern: /\bnon-?negative (?:integer|whole number|number)\b/gi,
    read: () => ({ of: "value", minimum: 0 }),
  },
  {
    name: "length",
    phrase: "maximum length 50; Max length: 255; minLength: 3; max. length of 10",
    pattern:
      /\b(?:(?<most>max(?:imum|\.)?)|min(?:imum|\.)?) ?length\b(?: ?[:=]| (?:is|of|allowed)){0,2} ?`?(?<count>\d{1,9})\b/gi,
    read: ({ groups }) =>
      lengthBounds(groups?.["most"] === undefined ? "minimum" : "maximum", groups?.["count"]),
  },
  {
    name: "length should be",
    phrase: "length should be less than 32; the length must be 10 characters",
    pattern:
      /\blength (?:should|must|has to|cannot|can't|may not) (?:always )?(?:be|exceed) (?:(?<under>less than|under|shorter than) |(?<most>(?:more|greater|longer) than |at most |up to |(?<=exceed ))?)?(?<count>\d{1,9})\b/gi,
    read: ({ groups, 0: words }) => {
      const count = Number(groups?.["count"]);
      if (groups?.["under"] !== undefined) return lengthBounds("maximum", String(count - 1));
      return lengthBounds(
        groups?.["most"] === undefined && !/exceed/i.test(words) ? "both" : "maximum",
        String(count),
      );
    },
  },
  {
    name: "limited to",
    phrase: "limited to 100 characters; 36 characters max; a 22-character limit",
    pattern:
      /\blimited to (?<count>\d{1,9}) (?:characters|chars)|(?<!\d)(?<before>\d{1,9})[ -](?:characters?|chars?) (?:max(?:imum)?|or less|or fewer|limit)\b/gi,
    read: ({ groups }) => lengthBounds("maximum", groups?.["count"] ?? groups?.["before"]),
  },
  {
    name: "exact length",
    phrase: "3-letter ISO code; a six-digit PIN; a 34 character string; exactly 10 characters",
    pattern: new RegExp(
      `(?<!(?:to|or|and|least|most|-|–) ?)\\b(?:exactly )?(?<count>\\d{1,3}|${[...NUMBER_WORDS.keys()].join("|")})(?:-| (?=\\w{1,20} [a-z]))(?:letter|digit|character|char)\\b(?! (?:min|max|limit|or))|\\bexactly (?<before>\\d{1,4}) (?:characters|digits|letters)\\b`,
      "gi",
    ),
    read: ({ groups }) => {
      const count = groups?.["count"]?.toLowerCase() ?? groups?.["before"];
      return lengthBounds("both", NUMBER_WORDS.get(count ?? "") ?? count);
    },
  },
];
