/** Finds the closed set of values that a description states, as values of the parameter or as elements of its list. */
import type { EnumValue } from "../../../model/facts.js";
import {
  EXPRESSION_TEXT,
  FILE_KIND,
  FILE_NOUN,
  FILE_PARAMETER,
  FORMAT_NAME,
  SEARCH_NAME,
  SET_DEPENDS,
  SPECIAL_VALUE,
  UPLOAD_TEXT,
} from "../../heuristics-set-context.js";
import { FURTHER_LIST, SPARSE_FIELDS } from "../../heuristics-set-words.js";
import { COMBINATION_TAIL, CUES_MAX_COUNT, TRUTHY_WORDS } from "../../heuristics-sets.js";
import { type Claim, settle, type Settled } from "../claims.js";
import type { ProseContext } from "../context.js";
import { converterSet, withoutConverterSet } from "./converter.js";
import { tokenAt } from "../text/tokens.js";
import { readInline } from "./inline.js";
import type { Items } from "./items.js";
import { isPlausible } from "./judge.js";
import { BARE_SETS } from "./rules-bare.js";
import { CHOICE_SETS } from "./rules-choice.js";
import { MEANING_SETS } from "./rules-meanings.js";
import { statedSet } from "./acceptance.js";
import type { SetRule } from "./rule.js";
import { PLAIN_SETS } from "./rules-plain.js";
import { WORD_SETS } from "./rules-words.js";
import { STATED_SETS } from "./rules-stated.js";

export interface SetClaim extends Claim<readonly EnumValue[]> {
  /** The values are elements of a list value. */
  readonly elements: boolean;
}

/** What a converter appended; else all sets that the text announces; else the one that it gives without a word. */
export function setsOf(context: ProseContext): readonly SetClaim[] {
  const { text } = context.prose;
  const formal = converterSet(context.prose);
  if (formal !== undefined) return [claimOf("converter", withMeanings(formal, context))];
  if (SET_DEPENDS.test(text) || isFile(context) || isExpression(context)) return [];
  const [, special] = SPECIAL_VALUE.exec(text) ?? [];
  return extended(found(context), context).filter(
    ({ value }) =>
      (special === undefined || value.some((one) => one.value === special)) &&
      !areFileKinds(value, context),
  );
}

/** "json or xml. Tables additionally accept csv and tsv.": the values are those of both lists; of an unread one there are more. */
function extended(claims: readonly SetClaim[], context: ProseContext): readonly SetClaim[] {
  const { text, tokens } = context.prose;
  const cue = FURTHER_LIST.exec(text);
  if (cue === null) return claims;
  const list = readInline(text, tokens, tokenAt(tokens, cue.index + cue[0].length));
  const isSet = list?.ending === "closed" && !list.phrases && isPlausible(list, context);
  if (!isSet) return [];
  return claims.map((claim) => {
    const known = new Set(claim.value.map(({ value }) => value));
    return {
      ...claim,
      value: [...claim.value, ...list.values.filter(({ value }) => !known.has(value))],
    };
  });
}

/** "The filter expression; the operators are `AND` and `OR`": parts of the value. */
export function isExpression({ name, prose }: ProseContext): boolean {
  return SEARCH_NAME.test(name) && EXPRESSION_TEXT.test(prose.text);
}

/** "The image; its format can be PNG or JPEG": kinds of files. */
function isFile({ name, location, prose }: ProseContext): boolean {
  return location === "form" && FILE_PARAMETER.test(name) && FILE_NOUN.test(prose.text);
}

/** "The address of an image; `jpeg`, `png` and `gif` files are supported": kinds of what is uploaded, unless the name asks for one. */
function areFileKinds(values: readonly EnumValue[], { name, prose }: ProseContext): boolean {
  const areKinds = values.every(({ value }) => FILE_KIND.test(value));
  return areKinds && UPLOAD_TEXT.test(prose.text) && !FORMAT_NAME.test(name);
}

/** A converter appends bare values; where the prose before them gives each its sentence, the values take them over. */
function withMeanings(formal: Items, context: ProseContext): Items {
  // Its own sentence announces a set, too, so that sets without announcement are asked for by name.
  const claims = [...found(context), ...impliedSet(context)];
  const docs = new Map(
    claims.flatMap(({ value: members }) =>
      members.flatMap(({ value, doc }) =>
        doc === undefined ? [] : [[value, withoutConverterSet(doc)] as const],
      ),
    ),
  );
  const values = formal.values.map(({ value }) => {
    const doc = docs.get(value) ?? "";
    return { value, ...(doc !== "" && { doc }) };
  });
  return { ...formal, values };
}

function found(context: ProseContext): readonly SetClaim[] {
  const stated: SetClaim[] = [];
  const lines = MEANING_SETS.find(({ name }) => name === "lines")?.read(context);
  for (const rule of STATED_SETS) {
    if (context.prose.text.search(rule.cue) === -1) continue;
    const cues = [...context.prose.text.matchAll(rule.cue)].slice(0, CUES_MAX_COUNT);
    for (const cue of cues) {
      const items = statedSet(rule, cue, context);
      if (items === undefined || stated.some((claim) => overlaps(claim, items))) continue;
      // "• ANY: either OPEN or CLOSED" tells the meaning of a value.
      if (lines !== undefined && lines.start < cue.index && cue.index < lines.end) continue;
      const elements = areCombined(rule, items, context);
      stated.push(claimOf(rule.name, items, elements, cue.index));
    }
  }
  return stated.length > 0 ? stated : impliedSet(context);
}

function areCombined({ elements }: SetRule, { end }: Items, { prose }: ProseContext): boolean {
  return elements ?? COMBINATION_TAIL.test(prose.text.slice(end));
}

/** Two rules read the same list: the earlier one has it. */
function overlaps(claim: SetClaim, { start, end }: Items): boolean {
  return claim.start < end && start < claim.end;
}

const IMPLIED_SETS = [...MEANING_SETS, ...BARE_SETS, ...CHOICE_SETS, ...PLAIN_SETS, ...WORD_SETS];

/** What has meanings is read with them, before the values alone could be taken for a list. */
function impliedSet(context: ProseContext): readonly SetClaim[] {
  for (const { name, elements, read } of IMPLIED_SETS) {
    const items = read(context);
    if (items !== undefined) return [claimOf(name, items, elements)];
  }
  return [];
}

function claimOf(
  rule: string,
  { values: value, start, end }: Items,
  elements = false,
  cue = start,
): SetClaim {
  return { value, rule, start: Math.min(cue, start), end, elements };
}

/** "(1-12) 1 = January, 12 = December": numbers with meanings are a set only if they fill the range that is stated. */
export function isPartOfRange(
  { rule, value }: SetClaim,
  minimum: number,
  maximum: number,
): boolean {
  return (
    MEANING_SETS.some(({ name }) => name === rule) &&
    value.length < maximum - minimum + 1 &&
    value.every((one) => /^-?\d+$/.test(one.value))
  );
}

/** "true, false", also with the words that mean the same: "true, 1, yes, on". */
export function isTruth(values: readonly EnumValue[]): boolean {
  const words = values.map(({ value }) => value.toLowerCase());
  return (
    words.some((word) => /^(?:true|false)$/.test(word)) &&
    words.every((word) => TRUTHY_WORDS.has(word))
  );
}

export interface SettledSets {
  readonly enum: Settled<readonly EnumValue[]>;
  readonly itemsEnum: Settled<readonly EnumValue[]>;
}

/** The one set that all claims agree on; `isList` where the text makes the value a list of such values. */
export function settleSets(
  claims: readonly SetClaim[],
  isList: boolean,
  context: ProseContext,
): SettledSets {
  const elements =
    isList ||
    claims.some((claim) => claim.elements) ||
    isDocumentedList(claims, context) ||
    SPARSE_FIELDS.test(context.name) ||
    isShownAsList(claims, context);
  const about = elements ? "itemsEnum" : "enum";
  const settled = settle(about, claims, context, keyOf);
  return elements ? { enum: {}, itemsEnum: settled } : { enum: settled, itemsEnum: {} };
}

/** The documented value is a list with several values of the set. */
function isDocumentedList(claims: readonly SetClaim[], { documented }: ProseContext): boolean {
  return (claims[0]?.value.filter(({ value }) => documented.has(value)) ?? []).length > 1;
}

/** "For example, &kinds=[Book, Letter] shows both": a list in brackets behind the parameter's own name. */
function isShownAsList(claims: readonly SetClaim[], { prose, name }: ProseContext): boolean {
  const place = prose.text.indexOf(`${name}=[`);
  if (place === -1) return false;
  const shown =
    prose.text
      .slice(place + name.length + 2)
      .split("]", 1)[0]
      ?.split(",") ?? [];
  const values = new Set(claims[0]?.value.map(({ value }) => value));
  return shown.filter((element) => values.has(element.trim())).length > 1;
}

function keyOf(values: readonly EnumValue[]): string {
  return JSON.stringify(values.map(({ value }) => value).toSorted());
}
