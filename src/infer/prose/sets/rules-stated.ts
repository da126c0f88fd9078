/** Rules for sets that the text announces: "Allowed values: …", "one of …", "can be … or …". */
import {
  ALLOWED_TAIL,
  isForNow,
  hasSeveral,
  isAllowedSet,
  isAlways,
  isChoice,
  isEvident,
  isOnlyValue,
  isPlainSet,
  isStatedChoice,
} from "./acceptance.js";
import { SORT_NAME } from "../../heuristics-set-context.js";
import { areCodes, hasDocumented, isMarked } from "./judge.js";
import type { SetRule } from "./rule.js";

const ADJECTIVE =
  "allowed|allowable|possible|valid|accepted|acceptable|available|supported|permitted|permissible|legal|recogni[sz]ed|admissible|optional|selectable|eligible|enumerated|expected|supports|accepts|allows";
const LINK =
  " (?:are|is|include|includes|being|can be|may be|must be)(?: currently| only| either| one of| any of)?(?: the following)?(?: (?:values|options|ones))?";
const NO_PREPOSITION = "(?<! (?:for|of|in|to|on|with|by))";
/** After a cue without colon the list stands at once. */
const LIST_AHEAD = "(?: ?:|(?=[\\s`([]))";
const MODAL =
  "(?:can|may|must|should|could|has to|have to|needs to|might|to) (?:currently )?(?:be|equal|have the values?|(?:take|have|hold) an? values? of)";

export const STATED_SETS: readonly SetRule[] = [
  {
    name: "allowed values",
    phrase:
      "Allowed values: a, b; Supported: a, b; Possible values for this field are `a` or `b`; Valid limits:[5, 10]",
    cue: new RegExp(
      `\\b(?:${ADJECTIVE})\\b(?<noun>(?: [\\w'\`-]{1,40}){0,5}?)(?: ?\\([^()\\n]{0,80}\\))?(?<link>${LINK} ?:?| of(?= \`)| ?[:=]| +[-–](?= )|(?= *\\n)|${NO_PREPOSITION}(?= *[\`[{]))`,
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
    cue: /\b(?:(?:(?:any|a|comma[- ]separated) )?combinations? of|(?:one|zero|any number) or more of|(?:array|subset) of)(?: the following(?: [a-z]+){0,3}| these(?: [a-z]+)?)?:?(?=[\s`([])/gi,
    elements: true,
    accepts: (list, cue, context) => {
      const { text } = context.prose;
      const isStated = cue[0].endsWith(":") || /\bbe $/i.test(text.slice(0, cue.index));
      return isStated ? list.ending === "closed" : isEvident(list, cue, context);
    },
  },
  {
    name: "one of",
    phrase: "one of a, b, c; must be one of: a, b; One of the following values: a, b",
    cue: /\b(?<!(?:at least|exactly|each|every) )(?:one (?:of|among)|(?<=\bbe )any of|any of(?= ?:| the following))(?: the(?: (?!(?:must|should|shall|has|have|is|are|can|may)\b)[a-z]+){1,8}(?= ?:| [-–] )| these(?: [a-z]+){1,3}(?= ?:)| the following| these)?(?: ?:| [-–](?= )|(?=[\s`([]))/gi,
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
    accepts: isStatedChoice,
  },
  {
    name: "choose",
    phrase: "Choose from `a`, `b`; Select `a` or `b`; Accepts `a` or `b`; Input CALL or PUT",
    cue: new RegExp(
      `\\b(?:choose|select|pick|input|enter|accepts?|takes?|supports?)(?: (?:from|between|among|one of|either))?${LIST_AHEAD}`,
      "gi",
    ),
    accepts: isEvident,
  },
  {
    name: "only … are supported",
    phrase:
      "(only name and id are currently allowed); Only `a` is supported; Only value run is supported",
    cue: /\b(?:only|currently),?(?: (?:the )?(?:values?|options?))?(?= )/gi,
    accepts: (list, cue, context) => {
      const tail = context.prose.text.slice(list.end);
      if (cue[0].includes(",") && !list.literal) return false;
      const isBrief = /^only/i.test(cue[0]) && /^ (?:is )?supported\b/i.test(tail);
      return ALLOWED_TAIL.test(tail) || (isBrief && isMarked(list, context));
    },
  },
  {
    name: "only … for now",
    phrase: "only LIMIT for now; currently only `spot`; only true for now",
    cue: /(?<=^|[.;,(\n] ?)(?:currently |now )?only(?= )/gi,
    accepts: (list, cue, context) =>
      isForNow(cue[0], context.prose.text.slice(list.end)) &&
      (isMarked(list, context) ||
        list.values.every(({ value }) => /^(?:true|false)$/i.test(value))),
  },
  {
    name: "only support",
    phrase: "Only support `LIMIT`; supports only `a` and `b`; now only can set = 1",
    cue: new RegExp(
      `\\b(?:only (?:supports?|accepts?|allows?|takes?|can be|can (?:be )?set)|(?:supports?|accepts?|allows?|takes?|can|may|must) (?:only(?: be)?|be only))(?: set)?(?: to| as)?(?: ?[:=]|${LIST_AHEAD})`,
      "gi",
    ),
    accepts: (list, cue, context) => isMarked(list, context) && isAlways(list, cue, context),
  },
  {
    name: "must be",
    phrase:
      "must be `x`; Fixed to `code`; Always `application/json`; Fixed value: US_BOOKS; The only value allowed is anyBook",
    cue: new RegExp(
      `\\b(?:only (?:(?:allowed|valid|supported|accepted|possible|available) (?:value|option)|(?:value|option) (?:allowed|supported|accepted|possible|available)) is|(?:fixed|constant|hard-?coded|always)(?: (?:to|as|at|set to|be|value(?: is)?))?|(?:must|should|shall) (?:always )?be(?: set to| equal to)?|has to be|(?:is|are) always)${LIST_AHEAD}`,
      "gi",
    ),
    accepts: (list, cue, context) => {
      const isSure = list.literal || hasDocumented(list, context);
      const isGiven = /:$| is$/.test(cue[0]) && areCodes(list) && list.ending !== "open";
      return (isSure || isGiven) && isAlways(list, cue, context);
    },
  },
  {
    name: "is the only",
    phrase: "`S256` is the only supported method; (stripe only is currently supported)",
    cue: /(?<=^|[.;(\n] ?)(?=[`\w][^\s]{0,80} (?:is the only (?:allowed|supported|accepted|valid|permitted|possible|available) |only is (?:currently )?(?:allowed|supported|accepted)\b))/g,
    accepts: ({ values }) => values.length === 1,
  },
  {
    name: "… only",
    phrase: "`LDUSDT` only; LIMIT only for `type`; not “Checks only.”, “read only”",
    cue: /^(?=[`\w][^\s]{0,80} only[.\s]*$)/g,
    accepts: isOnlyValue,
  },
  {
    name: "values are",
    phrase: "Options are a, b or c; The values are `a` and `b`",
    cue: /(?:^|[.;(\n]\s*|\bthe |\bpossible |\bcurrent )(?:values|options|choices) are(?: ?:|(?=[\s`]))/gi,
    formal: true,
    accepts: (list) => list.ending === "closed" && hasSeveral(list),
  },
  {
    name: "options include",
    phrase: "options include: All, Stop, Route and None; Values include `start` or `end`.",
    cue: /\b(?:values|options|choices) include(?: ?:|(?= `))/gi,
    accepts: (list) => list.ending === "closed" && hasSeveral(list),
  },
  {
    name: "sortable fields",
    phrase: "Sortable fields include: id, title, and created_at.",
    cue: /\bsortable (?:fields|columns|properties|attributes)(?: (?:are|include))?(?: ?:|(?= `))/gi,
    formal: true,
    accepts: (list, _, { name }) =>
      SORT_NAME.test(name) && list.ending === "closed" && hasSeveral(list),
  },
  {
    name: "from brackets",
    phrase: "an integer from [1, 2, 3]; must be in [ASC, DESC]",
    cue: /\b(?:from|in|(?<!instead )of)(?= ?\[)/gi,
    accepts: isEvident,
  },
  {
    name: "values",
    phrase: "Values: low, high; Options: `a`, `b`; Types: a | b",
    cue: /\b(?:values?|options?|choices?|types?|modes?|status(?:es)?)(?: ?[:=]| are(?: ?:|(?=[\s`])))/gi,
    accepts: (list, cue, context) =>
      isEvident(list, cue, context) || isPlainSet(list, cue, context),
  },
  {
    name: "… are allowed",
    phrase:
      "Property to sort by (name, modified_date, id is currently allowed); A, B and C values are supported.",
    cue: /(?:[(:] ?|^\s{0,8}|[.\n]\s{1,8})(?=[`\w])/g,
    accepts: (list, cue, context) => {
      const tail = context.prose.text.slice(list.end);
      const isNamed =
        /[(:]/.test(cue[0]) ||
        /^ (?:values|options) |^ are the [a-z]+ (?:values|options)\b/.test(tail);
      return (
        ALLOWED_TAIL.test(tail) && list.values.length > 1 && (isNamed || isMarked(list, context))
      );
    },
  },
];
