/** Rules for what makes a parameter required or optional. */
import type { Presence } from "../../model/facts.js";
import type { FactRule } from "./claims.js";
import type { ProseContext } from "./context.js";
import { isOwnSubject } from "./subject.js";
import { leadOf, opensPhrase, wordsBefore } from "./text/sentences.js";

export const GIVEN =
  "(?:provided|specified|supplied|sent|given|set|passed|included|present|filled(?: in| out)?|entered|submitted|selected|used)";
export const NEEDED = "(?:required|mandatory|compulsory|obligatory|needed|necessary)";
/** What may stand behind a bare "required". */
export const STOP = "(?=\\s*(?:[.,;:)\\]!\\n–]|$|- ))";

export const REQUIRED: readonly FactRule<Presence>[] = [
  {
    name: "yes",
    phrase: "Required: Yes",
    pattern: /\b(?:required|mandatory)`? ?[:=] ?`?(?:yes|true|y)\b/gi,
    read: () => "required",
  },
  {
    name: "label",
    phrase: "(Required) The id; Required. The id; [required]; **Mandatory**",
    pattern: new RegExp(
      `\\b(?:required|mandatory|compulsory|obligatory)(?: (?:parameter|param|field|value|argument|header|property|string|integer|number|boolean))?${STOP}(?! ?[:=] ?\`?(?:no|false|n|conditional\\w{0,2}|depends|optional|only|if|when)\\b)(?! ?: ?\\n)`,
      "gi",
    ),
    read: (match) => (isLabel(match) ? "required" : undefined),
  },
  {
    name: "sentence",
    phrase: "This parameter is required.",
    pattern: new RegExp(`\\b(?:is|are) (?:always |also )?${NEEDED}${STOP}`, "gi"),
    read: (match, context) => ofOwn(match, context, "required"),
  },
  {
    name: "is a required one",
    phrase: "This is a required parameter",
    pattern:
      /\b(?:this|it) is an? (?:required|mandatory) (?:\w+ )?(?:parameter|param|field|value|argument|header|property|attribute)\b(?! (?:if|when|for|unless|in)\b)/gi,
    read: () => "required",
  },
  {
    name: "must",
    phrase: "This field must be provided.",
    pattern: new RegExp(
      `\\b(?:must|has to|needs to) (?:always )?be (?:provided|specified|supplied|sent|given|passed|included|present)${STOP}`,
      "gi",
    ),
    read: (match, context) => ofOwn(match, context, "required"),
  },
  {
    name: "leading",
    phrase: "A required name of the group",
    pattern: /^\W*(?:an?|the) (?:required|mandatory) (?=\w)(?!if\b|when\b|for\b)/gi,
    read: () => "required",
  },
  {
    name: "end",
    phrase: "The id of the user, required.; The id of the user Required",
    pattern: /(?:(?:[,;] ?| [-–] )(?:is )?(?:[Rr]equired|[Mm]andatory)|(?<=[\w)] )Required)\W*$/g,
    read: () => "required",
  },
  {
    name: "other languages",
    phrase:
      "必填; obligatorio; Pflichtfeld; obligatoire; obrigatório; wajib; zorunlu; обязательный",
    pattern:
      /(?<!非|不|no |não |non |pas |nicht |niet |tidak |không |nie |не ?)(?:必填|必须(?!是|为|大|小|以|在|包|和|与|由|使|符)|必传|必需|(?<=^|[([\s])必須(?=[)\].\s]|$)|(?<=^|[([\s])필수(?=[)\].\s]|$)|(?<!\p{L})(?:obligatori[oa](?! (?:si|para|cuando|según)\b)|requerid[oa](?! (?:si|para|cuando|según)\b)|pflichtfeld|erforderlich|obligatoire|requis|obrigat[óo]ri[oa](?! (?:se|quando|para)\b)|obbligatori[oa]|verplicht|wajib|zorunlu|wymagan[yea]|bắt buộc|обязательн(?:ый|ое|о|ая))(?!\p{L}))/giu,
    read: () => "required",
  },
];

export const OPTIONAL: readonly FactRule<Presence>[] = [
  {
    name: "no",
    phrase: "Required: No",
    pattern: /\b(?:required|mandatory)`? ?[:=] ?`?(?:no|false|n)\b/gi,
    read: () => "optional",
  },
  {
    name: "label",
    phrase: "(Optional) A name; Optional seed for …; [optional]; An optional note",
    pattern: /\boptional\b(?! ?(?:values?|options?|choices?) ?(?:[:=]|are))/gi,
    read: (match) => (isLabel(match) ? "optional" : undefined),
  },
  {
    name: "sentence",
    phrase: "This parameter is optional; It is not required.",
    pattern: new RegExp(
      `\\b(?:is|are) (?:also |entirely |an )?(?:optional(?: (?:parameter|field|value))?|not (?:required|mandatory))${STOP}`,
      "gi",
    ),
    read: (match, context) => ofOwn(match, context, "optional"),
  },
  {
    name: "not required",
    phrase: "Not required.; (not mandatory)",
    pattern: new RegExp(`\\b(?:not|non)[ -](?:required|mandatory)${STOP}`, "gi"),
    read: ({ input, index }) => (opensPhrase(input, index) ? "optional" : undefined),
  },
  {
    name: "leading",
    phrase: "Pass an optional name; The optional tag can have any value",
    pattern:
      /^\W*(?:(?:pass|provide|specify|enter|supply|send) an|the|this) optional (?=\w)(?!values?\b|parameters\b)/gi,
    read: () => "optional",
  },
  {
    name: "end",
    phrase: "The name of the user, optional",
    pattern: /(?:[,;] ?| [-–] )(?:is )?optional\W*$/gi,
    read: () => "optional",
  },
  {
    name: "other languages",
    phrase: "可选; 选填; opcional; facultatif; opsional; необязательный",
    pattern:
      /可选(?!值|项)|选填|非必填|非必须|不必填|任意(?=[).。]|$)|(?<!\p{L})(?:opcional|facultatif|optionnel|facultativo|facoltativo|opzionale|optioneel|opsional|opcjonalny|isteğe bağlı|необязательн(?:ый|ое|о|ая)|tidak wajib)(?!\p{L})/giu,
    read: () => "optional",
  },
];

/** "(Required) … If not provided, …" says that it may be left out. */
export const LEFT_OUT: readonly FactRule<Presence>[] = [
  {
    name: "left out",
    phrase: "If not provided, all are returned",
    pattern:
      /\bif (?:it is |this is |the (?:value|parameter|field) is )?(?:not (?:provided|specified|set|given|supplied|sent|present|passed|included)|omitted|unspecified|absent|left (?:blank|empty|out))\b/gi,
    read: () => "optional",
  },
];

const TYPE_BEFORE =
  /(?:^|[([])`?(?:string|str|number|numeric|integer|int(?:32|64)?|long|float|double|decimal|bool(?:ean)?|array|list|object|enum|date(?:time)?|text|file|uuid|url|email|json)(?:\[\]|\([^()\n]{1,20}\))?`?[,;|] ?$/i;
const TYPE_WINDOW = 32;
/** "string (Optional) …", "integer int32 (Required) …": a text that begins with the type. */
const TYPE_IN_FRONT =
  /^\W{0,8}(?:string|integer|number|long|boolean|array|object)(?:\[\])? (?:(?:int32|int64|float|double|date|date-time|uuid|uri|byte) )?\($/i;

/** "(optional) The id", "The id (optional)."; not "the currency and (optional) cycle of payments". */
function isLabel({ input, index, 0: words }: RegExpExecArray): boolean {
  const isInside = leadOf(input, index).sentence.trim() !== "" && input[index - 1] === "(";
  const goesOn = /^\) \w/.test(input.slice(index + words.length));
  // "(string, required) - the name"
  const type = TYPE_BEFORE.exec(input.slice(Math.max(0, index - TYPE_WINDOW), index));
  if (TYPE_IN_FRONT.test(input.slice(0, index))) return true;
  if (type !== null && !/`\s*$/.test(input.slice(0, index - type[0].length))) return true;
  return (
    opensPhrase(input, index) && !(isInside && goesOn && /\w\s*\($/.test(input.slice(0, index)))
  );
}

/** The sentence speaks of this parameter, and where it lays down no condition, of none. */
export function ofOwn(
  { input, index }: RegExpExecArray,
  { name }: ProseContext,
  presence: Presence,
): Presence | undefined {
  const isOwn = opensPhrase(input, index) || isOwnSubject(wordsBefore(input, index), name);
  const { clause, sentence } = leadOf(input, index);
  const isConditioned =
    presence !== "conditional" &&
    (/\b(?:if|when|unless|for)\b/i.test(clause) ||
      /^\W*(?:if|when|unless|otherwise)\b/i.test(sentence));
  return isOwn && !isConditioned ? presence : undefined;
}
