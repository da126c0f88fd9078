/** Rules for what makes a parameter required under a condition: "Required if …", "either a or b must be sent". */
import type { Presence } from "../../model/facts.js";
import type { FactRule } from "./claims.js";
import { GIVEN, NEEDED, ofOwn, STOP } from "./presence-rules.js";
import { isNamedLike, isOwnSubject, lettersOf } from "./subject.js";
import { opensPhrase, wordsBefore } from "./text/sentences.js";

const CONDITION = "(?:if|when|whenever|unless|where|while|except|as long as|in case)";

export const CONDITIONAL: readonly FactRule<Presence>[] = [
  {
    name: "required if",
    phrase: "Required if `type` is `LIMIT`; only mandatory when …; is not required, but if …",
    pattern: new RegExp(
      `\\b(?:(?:is|are|be|only|also|not|conditionally|always|but) ){0,3}(?:${NEEDED}|(?:must|has to|should) be ${GIVEN}|optional),? (?:only |but )?${CONDITION}\\b`,
      "gi",
    ),
    read: (match, context) => ofOwn(match, context, "conditional"),
  },
  {
    name: "required for",
    phrase: "Required for STOP orders; symbol, mandatory for isolated data; is only required for …",
    pattern:
      /\b(?:(?:is|are|only) ){0,2}(?:required|mandatory|compulsory) (?:only )?(?:for|in|with|on)\b/gi,
    read: (match, context) =>
      opensPhrase(match.input, match.index) ||
      /[,;] $/.test(match.input.slice(Math.max(0, match.index - 2), match.index)) ||
      /^(?:is|are|only)/i.test(match[0])
        ? ofOwn(match, context, "conditional")
        : undefined,
  },
  {
    name: "must be sent in",
    phrase: "It must be sent in Hedge Mode",
    pattern:
      /\bmust be (?:provided|specified|supplied|sent|given|passed|included) (?:in|for|with|together|along)\b(?! (?:an? |the |this |your )?(?:requests?|body|headers?|url|query|path|form|format|order|utc|upper|lower|iso|json)\b)/gi,
    read: (match, context) => ofOwn(match, context, "conditional"),
  },
  {
    name: "condition first",
    phrase:
      "When type is `ISOLATED`, `symbol` must be filled in; if no id is given, this is required",
    pattern: new RegExp(
      `\\b(?:${CONDITION}|otherwise)\\b[^.\\n]{3,120}?\\b(?:is (?:also )?(?:${NEEDED}|optional)|must be ${GIVEN}|becomes ${NEEDED})`,
      "gi",
    ),
    read: (match, context) => {
      const verb =
        /\b(?:is|must|becomes)\b[^.]*$/i.exec(match[0].slice(-VERB_MAX_LENGTH))?.[0] ?? "";
      const place = match.index + match[0].length - verb.length;
      return isOwnSubject(wordsBefore(match.input, place), context.name)
        ? "conditional"
        : undefined;
    },
  },
  {
    name: "either … or",
    phrase: "Either orderId or origClientOrderId must be sent; One of `id` and `name` is required",
    pattern: new RegExp(
      `\\b(?:either|(?:at least |exactly |precisely |only )?one (?:[a-z]{1,20} )?(?:of|from)|at least one)\\b(?<names>[^.\\n]{2,160}?)\\b(?:(?:must|should|has to|have to|needs? to) be ${GIVEN}|(?:is|are) ${NEEDED}|required)(?: ?:(?<after>[^.\\n]{2,160}))?`,
      "gi",
    ),
    read: ({ groups, 0: words }, { name }) =>
      /\bthis\b/i.test(words) ||
      isAmong(name, `${groups?.["names"] ?? ""} ${groups?.["after"] ?? ""}`)
        ? "conditional"
        : undefined,
  },
  {
    name: "a or b must be",
    phrase: "`orderId` or `clientOrderId` must be sent",
    pattern: new RegExp(
      `(?<names>[\\w\`.-]{1,60}(?: ?, ?[\\w\`.-]{1,60}){0,4},? or [\\w\`.-]{1,60}) (?:must|should|has to|have to|needs? to) be ${GIVEN}`,
      "gi",
    ),
    read: ({ groups }, { name }) =>
      isAmong(name, groups?.["names"] ?? "") ? "conditional" : undefined,
  },
  {
    name: "must provide one of",
    phrase: "You must provide either `contact` or `channel`",
    pattern:
      /\b(?:must|need to|have to) (?:provide|specify|supply|send|include|pass) (?:either|(?:at least |exactly |only )?one of)\b(?<names>[^.\n]{2,160})/gi,
    read: ({ groups }, { name }) =>
      isAmong(name, groups?.["names"] ?? "") ? "conditional" : undefined,
  },
  {
    name: "must provide a or b",
    phrase: "You must provide a bookId and/or a readerId.",
    pattern:
      /\b(?:must|need to|have to) (?:provide|specify|supply|send|include|pass) (?:an? |the )?(?<names>[\w`.-]{1,60} (?:and\/or|or) (?:an? |the )?[\w`.-]{1,60})/gi,
    read: ({ groups }, { name }) =>
      isAmong(name, groups?.["names"] ?? "") ? "conditional" : undefined,
  },
  {
    name: "not both empty",
    phrase:
      "orderId and requestId cannot be empty at the same time; `a` and `b` can't both be empty",
    pattern:
      /(?<names>[\w`.-]{1,60}(?: ?, ?[\w`.-]{1,60}){0,4} (?:and|or) [\w`.-]{1,60}) (?:can ?not|can't|must not|may not|should not)(?: both)? be (?:both )?(?:empty|null|blank|omitted|absent|missing)\b/gi,
    read: ({ groups }, { name }) =>
      isAmong(name, groups?.["names"] ?? "") ? "conditional" : undefined,
  },
  {
    name: "label",
    phrase: "(Conditional) …; Conditionally required; Required: Conditional; sometimes required",
    pattern: new RegExp(
      `\\b(?:(?:required ?[:=] ?)?conditional(?:ly)?(?: (?:required|mandatory|parameter|field))?|sometimes (?:required|mandatory))${STOP}`,
      "gi",
    ),
    read: ({ input, index }) => (opensPhrase(input, index) ? "conditional" : undefined),
  },
];

/** "becomes mandatory", "must be filled out". */
const VERB_MAX_LENGTH = 24;

function isAmong(name: string, names: string): boolean {
  const words = names.split(/[^\w.[\]-]+/);
  return words.some((word) => isNamedLike(word, name)) || areWordsOf(name, names);
}

/** "either the shelf id or the reader's external id" for `external_id` */
function areWordsOf(name: string, names: string): boolean {
  const letters = lettersOf(name);
  const parts = /[a-z][_A-Z-]/.test(name) ? names.split(/\bor\b|\band\b|[,/]/) : [];
  return parts.some((part) =>
    lettersOf(/^.*?(?=\bneeds?\b|$)/s.exec(part)?.[0] ?? "").endsWith(letters),
  );
}
