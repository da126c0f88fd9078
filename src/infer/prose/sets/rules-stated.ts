/** Rules for sets that the text announces in words: "Allowed values: …", "one of …", "only … are supported". */
import { FILE_NOUN, META_NOUN, OTHER_NOUN, SET_NOUN, VALUE_NOUN } from "../../heuristics-sets.js";
import type { ProseContext } from "../context.js";
import type { Items } from "./items.js";
import { isEndOf, isNamedLike, isOwnSubject } from "../subject.js";
import { areForms, hasDocumented, isInterval, isMarked, isMisled, isPlausible } from "./judge.js";
import { leadOf, wordsBefore } from "../text/sentences.js";
import { readList } from "./read.js";

/** One way of announcing a set. */
export interface SetRule {
  readonly name: string;
  /** A real-world phrase that the rule is for. */
  readonly phrase: string;
  readonly cue: RegExp;
  /** The values are elements of a list value. */
  readonly elements?: true;
  /** The cue says that these are values, so that "id, name" are values too. */
  readonly formal?: true;
  /** Whether what follows the cue is the set. */
  readonly accepts: (list: Items, cue: RegExpExecArray, context: ProseContext) => boolean;
}

const ADJECTIVE =
  "allowed|allowable|possible|valid|accepted|acceptable|available|supported|permitted|permissible|legal|recogni[sz]ed|admissible|optional|selectable|eligible|enumerated|expected|supports|accepts|allows";
const LINK =
  " (?:are|is|include|includes|being|can be|may be|must be)(?: currently| only| either| one of| any of)?(?: the following)?(?: (?:values|options|ones))?";
const NO_PREPOSITION = "(?<! (?:for|of|in|to|on|with|by))";
/** After a cue without colon the list stands at once. */
const LIST_AHEAD = "(?: ?:|(?=[\\s`([]))";
const MODAL =
  "(?:can|may|must|should|could|has to|have to|needs to|might|to) (?:currently )?(?:be|equal|have the values?)";

export const STATED_SETS: readonly SetRule[] = [
  {
    name: "allowed values",
    phrase:
      "Allowed values: a, b; Supported: a, b; Possible values for this field are `a` or `b`; Valid limits:[5, 10]",
    cue: new RegExp(
      `\\b(?:${ADJECTIVE})\\b(?<noun>(?: [\\w'\`-]{1,40}){0,5}?)(?: ?\\([^()\\n]{0,80}\\))?(?<link>${LINK} ?:?| ?[:=]| +[-–](?= )|(?= *\\n)|${NO_PREPOSITION}(?= *[\`[{]))`,
      "gi",
    ),
    formal: true,
    accepts: isAllowedSet,
  },
  {
    name: "enum",
    phrase: "Enum: `ASC`, `DESC`; ENUM: A, B; enum [a, b]",
    cue: /(?<!`)\benum(?:s|eration)?\b(?: values?)?(?: ?[:=]| is| are| of|(?= ?[`[({]))/gi,
    formal: true,
    accepts: hasSeveral,
  },
  {
    name: "any combination",
    phrase: "any combination of public, private; one or more of `a`, `b`",
    cue: /\b(?:(?:any|a) combination of|(?:one|zero|any number) or more of|(?:array|subset) of)(?: the following(?: [a-z]+){0,3}| these(?: [a-z]+)?)?:?(?=[\s`([])/gi,
    elements: true,
    accepts: isEvident,
  },
  {
    name: "one of",
    phrase: "one of a, b, c; must be one of: a, b; One of the following values: a, b",
    cue: /\b(?<!(?:at least|exactly|each|every) )(?:one of|(?<=\bbe )any of|any of(?= ?:| the following))(?: the(?: [a-z]+){1,4}(?= ?:)| these(?: [a-z]+){1,3}(?= ?:)| the following| these)?(?: ?:|(?=[\s`([]))/gi,
    accepts: hasSeveral,
  },
  {
    name: "values can be",
    phrase: "Values can be low, medium, or high",
    cue: new RegExp(
      `\\b(?:values?|options?) (?:can|may|must|should) be(?: either)?${LIST_AHEAD}`,
      "gi",
    ),
    accepts: hasSeveral,
  },
  {
    name: "either",
    phrase: "either asc or desc",
    cue: new RegExp(`\\beither(?: of)?${LIST_AHEAD}`, "gi"),
    accepts: isChoice,
  },
  {
    name: "can be",
    phrase: "can be `a` or `b`; The value must be TRADE (…) or READ (…); set to `a`, `b` or `c`",
    cue: new RegExp(
      `\\b(?:${MODAL}|set(?: it)? (?:as|to)|is)(?: set to)?(?: either)?${LIST_AHEAD}`,
      "gi",
    ),
    accepts: isEvident,
  },
  {
    name: "choose",
    phrase: "Choose from `a`, `b`; Select `a` or `b`; Accepts `a` or `b`",
    cue: new RegExp(
      `\\b(?:choose|select|pick|accepts?|takes?|supports?)(?: (?:from|between|among|one of|either))?${LIST_AHEAD}`,
      "gi",
    ),
    accepts: isEvident,
  },
  {
    name: "only … are supported",
    phrase: "(only name and id are currently allowed); Only `a` is supported",
    cue: /\b(?:only|currently)(?= )/gi,
    accepts: (list, _, { prose }) => ALLOWED_TAIL.test(prose.text.slice(list.end)),
  },
  {
    name: "only support",
    phrase: "Only support `LIMIT`; supports only `a` and `b`",
    cue: new RegExp(
      `\\b(?:only (?:supports?|accepts?|allows?|takes?)|(?:supports?|accepts?|allows?|takes?) only)${LIST_AHEAD}`,
      "gi",
    ),
    accepts: (list, cue, context) => isMarked(list, context) && isAlways(list, cue, context),
  },
  {
    name: "must be",
    phrase: "must be `x`; Fixed to `code`; Always `application/json`",
    cue: new RegExp(
      `\\b(?:(?:fixed|hard-?coded|always)(?: (?:to|as|at|set to|value))?|(?:must|should|shall) (?:always )?be(?: set to| equal to)?|has to be|(?:is|are) always)${LIST_AHEAD}`,
      "gi",
    ),
    accepts: (list, cue, context) =>
      (list.literal || hasDocumented(list, context)) && isAlways(list, cue, context),
  },
  {
    name: "is the only",
    phrase: "`S256` is the only supported method",
    cue: /(?<=^|[.;(\n] ?)(?=[`\w][^\s]{0,80} is the only (?:allowed|supported|accepted|valid|permitted|possible|available) )/g,
    accepts: ({ values }) => values.length === 1,
  },
  {
    name: "… only",
    phrase: "`LDUSDT` only",
    cue: /^(?=[`\w][^\s]{0,80} only[.\s]*$)/g,
    accepts: ({ values }) => values.length === 1,
  },
  {
    name: "values are",
    phrase: "Options are a, b or c; The values are `a` and `b`",
    cue: /(?:^|[.;(\n]\s*|\bthe |\bpossible )(?:values|options|choices) are(?: ?:|(?=[\s`]))/gi,
    formal: true,
    accepts: (list) => list.ending === "closed" && hasSeveral(list),
  },
  {
    name: "values",
    phrase: "Values: a, b; Options: `a`, `b`; Types: a | b",
    cue: /\b(?:values?|options?|choices?|types?|modes?|status(?:es)?)(?: ?[:=]| are(?: ?:|(?=[\s`])))/gi,
    accepts: isEvident,
  },
  {
    name: "… are allowed",
    phrase: "Property to sort by (name, modified_date, id is currently allowed)",
    cue: /[(:] ?(?=[`\w])/g,
    accepts: (list, _, { prose }) =>
      ALLOWED_TAIL.test(prose.text.slice(list.end)) && list.values.length > 1,
  },
];

/** The list behind a cue, where the words around do not speak of something else. */
export function statedSet(
  rule: SetRule,
  cue: RegExpExecArray,
  context: ProseContext,
): Items | undefined {
  if (isMisled(context, cue.index)) return undefined;
  const list = readList(context.prose, cue.index + cue[0].length);
  if (list === undefined || !isPlausible(list, context)) return undefined;
  if (isForeign(cue, context) || (!rule.formal && areForms(list, context))) return undefined;
  return rule.accepts(list, cue, context) ? list : undefined;
}

/** "`type` can be `a` or `b`", where another parameter is described. */
function isForeign(cue: RegExpExecArray, { prose, name }: ProseContext): boolean {
  if (!/^(?:can|may|must|should|is|has)\b/i.test(cue[0])) return false;
  const subject = wordsBefore(prose.text, cue.index).at(-1) ?? "";
  const isIdentifier = /`|[a-z][A-Z]|_/.test(subject);
  return /^is\b/i.test(cue[0])
    ? !isOwnSubject([subject], name)
    : isIdentifier && !isNamedLike(subject, name);
}

const ALLOWED_TAIL =
  /^\s*(?:is|are|can be|may be)\s(?:currently\s)?(?:allowed|supported|accepted|valid|permitted|possible|available|used)\b/i;

/** "must be `User` for user-owned spaces", "For teams, it must be `Team`": not always. */
function isAlways({ end }: Items, cue: RegExpExecArray, { prose }: ProseContext): boolean {
  const { sentence } = leadOf(prose.text, cue.index);
  return (
    !/^\s*(?:for(?! now\b)|if|when|where|while|unless|with|in|on)\b/i.test(prose.text.slice(end)) &&
    !/\b(?:for|if|when|where|while|unless)\b/i.test(sentence)
  );
}

function hasSeveral({ values }: Items): boolean {
  return values.length > 1;
}

/** "the same case (either lower or upper)" speaks of something else; "either lower or upper." is about the value. */
function isChoice(list: Items, cue: RegExpExecArray, context: ProseContext): boolean {
  const { sentence } = leadOf(context.prose.text, cue.index);
  const isPlain = !isMarked(list, context);
  if (list.values.length < 2 || list.ending !== "closed") return false;
  return (
    !isPlain || sentence === "" || /\b(?:be|is|,)$/.test(sentence.trim()) || SET_NOUN.test(sentence)
  );
}

/** Weak words announce a set only where the values look like values and nothing else follows. */
function isEvident(list: Items, _: RegExpExecArray, context: ProseContext): boolean {
  return (
    list.ending === "closed" &&
    list.values.length > 1 &&
    isMarked(list, context) &&
    !isInterval(list, context)
  );
}

function isAllowedSet(list: Items, cue: RegExpExecArray, context: ProseContext): boolean {
  const { noun = "", link = "" } = cue.groups ?? {};
  const isOwn = isEndOf(noun.split(" ").at(-1)?.replace(/s$/, "") ?? "", context.name);
  const isOther = OTHER_NOUN.test(noun) && !isOwn;
  if (isOther || FILE_NOUN.test(noun) || META_NOUN.test(noun)) return false;
  const named = /`([^`]+)`/.exec(noun)?.[1];
  if (named !== undefined && !isNamedLike(named, context.name)) return false;
  const isNamed = VALUE_NOUN.test(noun);
  const isBracketed = context.prose.text.startsWith("[", list.start);
  const isOne = list.values.length === 1;
  if (isOne && ((!isNamed && !isBracketed) || list.ending !== "closed")) return false;
  return isNamed || /[:=–-]| (?:are|is)/.test(link);
}
