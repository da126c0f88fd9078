/** The literal that holds when the parameter is absent, in whatever phrase the text says so. */
import { DEFAULT_NOUNS } from "../heuristics-prose.js";
import type { FactRule } from "./claims.js";
import { knownDefault, readDefault } from "./default-value.js";
import { leadOf } from "./text/sentences.js";

const VALUE = "(?<value>`[^`\\n]{1,200}`|-?\\d{1,3}(?:,\\d{3})+(?!\\d)|[^\\s`,;()\\[\\]]{1,80})";
/** The value at the beginning of a phrase. */
const FIRST_VALUE = `(?<=^|[\\s(,;:|/•])${VALUE}`;
const GIVEN =
  "(?:provided|specified|set|given|supplied|sent|present|passed|included|defined|selected|used|entered)";
const ABSENT = `(?:not (?:been )?${GIVEN}|omitted|unspecified|absent|missing|empty|blank|null|unset|undefined|left (?:blank|empty|out|null|unset))`;
const ONE_ABSENT = `no [\\w ]{1,40}? (?:is|was) ${GIVEN}`;
/** "If not set, ", "When the size is omitted or empty, ". */
const IF_ABSENT = `\\b(?:if|when)(?:(?: [\\w\`]{1,30}){0,4}? ${ABSENT}| ${ONE_ABSENT})(?: or [\\w ]{1,30})?,?(?: then)?`;
/** Words that end the noun between "default" and its verb. */
const VERB = "(?:is|are|to|of|will|if|as)\\b";
const NOUN = `(?<noun>(?: number of [a-z]{1,20})?(?: (?!${VERB})[\\w'-]{1,30}){0,4})`;

/** In this order: a list is read before its first element could be taken for the whole. */
export const DEFAULT_RULES: readonly FactRule<string>[] = [
  {
    name: "list",
    phrase: "Default values: id,name; Default fields:\nid, state; Default: `id`, `name`",
    pattern:
      /\bdefaults? (?:(?:values|fields|columns|expansions|scopes|types)(?: ?[:=]| are:?)|(?:value )?(?:is|to|:|=)(?= ?\[?`))\s*\[?(?<value>[\w.]{1,80}(?: ?, ?[\w.]{1,80})+|`[\w. -]{1,80}`(?: ?, ?`[\w. -]{1,80}`)+)(?=\]?\s*(?:[.;)]|\n|$))/gi,
    read: ({ groups }) => groups?.["value"]?.replace(/`/g, "").replace(/\s*,\s*/g, ","),
  },
  {
    name: "default is",
    phrase:
      "Default: 10; Defaults to `asc`; The default value is 200; Default page size is 50; default = 1",
    pattern: new RegExp(
      `\\bdefault(?:s|ed|ing)?\\b${NOUN}(?:,? (?:if|when) (?:it is |this is )?(?:not \\w{1,20}|omitted|unspecified),?)?(?: ?(?:[:=]|->)\\s*| (?:is|are|to|as|being|will be|would be|was)(?: set| assumed| taken)?(?: (?:to|as)(?= ))?(?: be)?(?::\\s*|\\s+)| [-–] )(?:(?:page|version|level|step|index|position) (?=\\d))?${VALUE}`,
      "gi",
    ),
    read: readDefault,
  },
  {
    name: "default",
    phrase:
      "`ACK`, `RESULT`, default `ACK`; Default 500; max 1000; default of false; (default true)",
    // "the default `created_at` ordering" has a name there, no value.
    pattern: new RegExp(
      `\\bdefault(?: value)?(?<of> of)? ${VALUE}(?!(?<=\`) (?!(?:and|or|if|when|unless|otherwise|values?|option|setting)\\b)[a-z])`,
      "gi",
    ),
    read: (match, context) =>
      match.groups?.["of"] === undefined &&
      !isBracketed(match) &&
      !/^[A-Z][A-Z\d_]+\b/.test(match.groups?.["value"] ?? "")
        ? knownDefault(match, context)
        : readDefault(match, context),
  },
  {
    name: "marked as default",
    phrase: "`open` (default); 0 (the default value); `asc` [default]",
    pattern: new RegExp(
      `${FIRST_VALUE} ?[([](?:the )?(?:by )?default(?: value| option| setting)?(?: if (?:not|none|omitted|un)[\\w ]{0,20})?(?=[)\\],;])`,
      "gi",
    ),
    read: knownDefault,
  },
  {
    name: "is the default",
    phrase: "`all` is the default; asc (which is the default)",
    pattern: new RegExp(
      `${FIRST_VALUE}(?:,| \\()? ?(?:(?:which|this) )?(?:is|being|as) (?:the |used by |used as )?default(?: value| option| setting)?(?=[.,;)\\s]|$)`,
      "gi",
    ),
    read: knownDefault,
  },
  {
    name: "by default",
    phrase: "By default, 10 results are returned; By default it is set to true; by default `x`",
    pattern: new RegExp(
      `\\bby default,?(?: (?:it|this|the \\w{1,30}|a request response))?(?:,? (?:is|are|will(?: be| return)?|returns?|uses?|limited|set|to|be|value|=)){0,3}(?:(?<=returns?) (?:(?:a )?max(?:imum)?(?: of)?|up to|at most))?:? ${VALUE}(?!(?: [\\w-]{1,30}){1,3}? (?:is|are) (?:not|excluded|hidden|ignored|omitted|skipped|filtered)\\b)`,
      "gi",
    ),
    read: knownDefault,
  },
  {
    name: "by default in brackets",
    phrase: "By default (false) the cover is left out",
    pattern: new RegExp(`\\bby default \\(${VALUE}\\)`, "gi"),
    read: knownDefault,
  },
  {
    name: "returns so many",
    phrase: "and if not specified, will return 10 results.",
    pattern: new RegExp(
      `${IF_ABSENT}(?: it)? (?:will )?returns? (?:the first )?(?<value>\\d{1,9}) (?:results?|items?|records?|entries|rows)\\b`,
      "gi",
    ),
    read: readDefault,
  },
  {
    name: "as … by default",
    phrase: "Returns data as JSON by default.",
    pattern: /\bas (?<value>`[^`\n]{1,80}`|[A-Z][A-Z\d_]{1,40}) by default(?=[.,;)\s]|$)/g,
    read: readDefault,
  },
  {
    name: "bracketed by default",
    phrase: "Country of the proxy (US by default)",
    pattern: new RegExp(`(?<=\\()${VALUE} by default(?=\\))`, "gi"),
    read: readDefault,
  },
  {
    name: "value by default",
    phrase: "`desc` by default; 20 by default; It is set to cross by default",
    pattern: new RegExp(`${FIRST_VALUE} by default(?! (?:and|if|when))`, "gi"),
    read: knownDefault,
  },
  {
    name: "if absent, it is",
    phrase:
      "If not set, it will be set to `en`; When omitted, we use 100; if blank, is assumed to be 1",
    pattern: new RegExp(
      `${IF_ABSENT}(?: (?!defaults?\\b)\\w{1,30}){0,4}? (?:(?:is|will be)(?: set| taken)?(?: to| as)|(?:(?:is|will be) )?assumed to be|(?:we |it )?(?:will )?(?:uses?|sends?)(?: the)?|assumes?) ${VALUE}`,
      "gi",
    ),
    read: readDefault,
  },
  {
    name: "if absent, value is used",
    phrase:
      "If not set, 100 is used; If omitted, the value `x` will be assumed; 100 items will be returned",
    pattern: new RegExp(
      `${IF_ABSENT}(?: (?:the |a )?(?:default|value|default value)(?: of)?)? ${VALUE}(?: \\([^()\\n]{1,40}\\))?(?: (?:results?|items?|records?|entries|rows|elements))? (?:is|will be|are|gets) (?<verb>used|assumed|applied|taken|set|chosen|returned)\\b`,
      "gi",
    ),
    read: (match, context) =>
      match.groups?.["verb"] === "returned"
        ? knownDefault(match, context)
        : readDefault(match, context),
  },
  {
    name: "absent or value",
    phrase: "When not set or set to `0` or `false`, only the late ones",
    pattern: new RegExp(
      `\\b(?:if|when) (?:it is )?(?:not (?:set|provided|given|specified)|omitted|absent) or (?:set to|equal to|is) (?:\`?[01]\`? or )?${VALUE}(?=,)`,
      "gi",
    ),
    read: knownDefault,
  },
  {
    name: "or value if absent",
    phrase: "The number of rows (max 100) or 15 if not set",
    pattern: new RegExp(`\\bor (?<value>[\\w-]{1,40}) ${IF_ABSENT}(?=[.,;)\\n]|$)`, "gi"),
    read: knownDefault,
  },
  {
    name: "default to the maximum",
    phrase: "it will default to the maximum of 100",
    pattern:
      /\bdefaults? to (?:the |a )?(?:max|min)(?:imum)?(?: value)?(?: of)? (?<value>\d{1,9}(?![\w.,]*\d))/gi,
    read: readDefault,
  },
  {
    name: "joined",
    phrase: "Default: name,size; The default value is A1,B2",
    pattern:
      /\bdefaults?(?: value)?(?: is| to| ?[:=]) ?(?<value>[A-Za-z][\w.-]{0,60}(?:,[\w.-]{1,60})+)(?=[.;)]?(?:\s|$))/gi,
    read: (match, context) => readDefault(match, context)?.replace(/[.]$/, ""),
  },
  {
    name: "or not provided",
    phrase: "false/not provided: return all; No input or input `SPOT`",
    pattern: new RegExp(
      `${FIRST_VALUE} ?(?:/|or) ?(?:not (?:provided|specified|set|given)\\b|omitted\\b|empty(?= ?[:=]))|\\bno (?:input|value) or (?:input |value )?(?<other>\`[^\`\\n]{1,80}\`)`,
      "gi",
    ),
    read: (match, context) =>
      /\b(?:if|when|is)\b/i.test(leadOf(match.input, match.index).clause)
        ? undefined
        : knownDefault(match, context),
  },
  {
    name: "other languages",
    phrase:
      "默认值:10; 默认为 true; por defecto 10; par défaut : 10; Standardwert: 10; por padrão o valor dele é 12; por omisión es 10",
    pattern: new RegExp(
      `(?:默认值?|缺省值?|por defecto|por omis(?:i[oó]n|[oó]n|ão)|par défaut|standardwert|padrão|predefinito|bawaan|по умолчанию)(?: o valor(?: d?el[ea])?| el valor)?\\s?(?:为|是|es|est|ist|é|è)?\\s?[:=]?\\s?${VALUE}`,
      "giu",
    ),
    read: readDefault,
  },
];

/** "(default nonzero)": nothing but the value stands in the brackets. */
function isBracketed({ input, index, 0: words, groups }: RegExpExecArray): boolean {
  const isWhole =
    /[([]/.test(input[index - 1] ?? "") && /[)\]]/.test(input[index + words.length] ?? "");
  return isWhole && !DEFAULT_NOUNS.test(groups?.["value"] ?? "");
}
