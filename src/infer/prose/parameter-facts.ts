/** Prose to facts: what the description of a parameter says about its value, each statement with the words that make it. */
import type {
  Contradiction,
  Fact,
  ParameterFacts,
  ParameterText,
  ValueFormat,
} from "../../model/facts.js";
import {
  ALTERNATIVE_FORMATS,
  COUNT_NAMES,
  DIRECTION_PART,
  ELEMENT_COUNT,
  LIST_TEXT,
} from "../heuristics-prose.js";
import { DIRECTION } from "../heuristics-set-context.js";
import { BOOLEAN_RULES } from "./boolean.js";
import { BOUND_RULES } from "./bounds.js";
import { type Bounds, sideOf } from "./bounds-value.js";
import { type Claim, claimsOf, settle, type Settled } from "./claims.js";
import { contextOf, type ProseContext } from "./context.js";
import { DEFAULT_RULES } from "./default.js";
import { DEPRECATED_RULES } from "./deprecated.js";
import { FORMAT_RULES, LIST_RULES } from "./format.js";
import { presenceOf } from "./presence.js";
import {
  isExpression,
  isPartOfRange,
  isTruth,
  type SetClaim,
  setsOf,
  settleSets,
} from "./sets/sets.js";

/**
 * Reads the description of one parameter. Doubt gives no fact; two statements that exclude each other give a contradiction.
 *
 * @example
 * parameterFacts({ name: "type", in: "query", description: "Allowed: `a` or `b`. Default: `a`" }).default?.value; // "a"
 */
export function parameterFacts(parameter: ParameterText): ParameterFacts {
  const bare = contextOf(parameter);
  const allSets = setsOf(bare);
  const context = {
    ...bare,
    values: new Set(allSets.flatMap(({ value }) => value.map((one) => one.value))),
  };
  const lists = claimsOf(LIST_RULES, context);
  const format = formatOf(lists, context);
  const bounds = boundsOf(format, context);
  const sets = allSets.filter((set) => !isTruth(set.value) && !isWithin(set, bounds));
  const isList = lists.length > 0 || bare.isList || LIST_TEXT.test(bare.prose.text);
  const { enum: values, itemsEnum } = settleSets(sets, isList, context);
  const preset = claimsOf(DEFAULT_RULES, context).filter((claim) => !isOfPart(claim, context));
  const isSet = values.fact !== undefined || itemsEnum.fact !== undefined;
  // "`created` or `ttl`. Times are in ISO 8601" is not about the value, "1 or 2, an integer" is.
  const isOther =
    values.fact !== undefined && !/^(?:integer|number)$/.test(format.fact?.value ?? "");
  return gather({
    enum: values,
    itemsEnum,
    presence: presenceOf(context),
    default: settle("default", preset, context, defaultKey),
    boolean: isSet ? {} : settle("boolean", truthClaims(allSets, preset, context), context),
    minimum: settle("minimum", sideOf(bounds, "value", "minimum"), context),
    maximum: settle("maximum", sideOf(bounds, "value", "maximum"), context),
    minLength: settle("minLength", sideOf(bounds, "length", "minimum"), context),
    maxLength: settle("maxLength", sideOf(bounds, "length", "maximum"), context),
    format: isOther ? {} : format,
    deprecated: settle("deprecated", claimsOf(DEPRECATED_RULES, context), context),
  });
}

type SettledFacts = {
  readonly [Name in Contradiction["about"]]: Settled<
    NonNullable<ParameterFacts[Name]> extends Fact<infer Value> ? Value : never
  >;
};

/** The facts that are settled, with all contradictions. */
function gather(settled: SettledFacts): ParameterFacts {
  return {
    ...(settled.enum.fact && { enum: settled.enum.fact }),
    ...(settled.itemsEnum.fact && { itemsEnum: settled.itemsEnum.fact }),
    ...(settled.presence.fact && { presence: settled.presence.fact }),
    ...(settled.default.fact && { default: settled.default.fact }),
    ...(settled.boolean.fact && { boolean: settled.boolean.fact }),
    ...(settled.minimum.fact && { minimum: settled.minimum.fact }),
    ...(settled.maximum.fact && { maximum: settled.maximum.fact }),
    ...(settled.minLength.fact && { minLength: settled.minLength.fact }),
    ...(settled.maxLength.fact && { maxLength: settled.maxLength.fact }),
    ...(settled.format.fact && { format: settled.format.fact }),
    ...(settled.deprecated.fact && { deprecated: settled.deprecated.fact }),
    contradictions: Object.values(settled).flatMap(({ contradiction }) => contradiction ?? []),
  };
}

/** "property(,asc|desc). Default sort order is ascending": the default is that of a part. */
function isOfPart({ value }: Claim<string>, { prose, documented }: ProseContext): boolean {
  const hasPart = [...documented].some((text) => /\w[,: |](?:asc|desc)$/i.test(text));
  return DIRECTION.test(value) && (hasPart || DIRECTION_PART.test(prose.text));
}

function isWithin(set: SetClaim, bounds: readonly Claim<Bounds>[]): boolean {
  return bounds.some(({ value: { of, minimum, maximum } }) => {
    const isRange = of === "value" && minimum !== undefined && maximum !== undefined;
    return isRange && isPartOfRange(set, minimum, maximum);
  });
}

function formatOf(
  lists: readonly Claim<ValueFormat>[],
  context: ProseContext,
): Settled<ValueFormat> {
  if (lists.length > 0) return settle("format", lists, context);
  if (isExpression(context)) return {};
  // Two formats in one text are alternatives or parts: no contradiction, but no fact either.
  if (ALTERNATIVE_FORMATS.test(context.prose.text)) return {};
  const claims = claimsOf(FORMAT_RULES, context);
  const { fact } = settle("format", withoutTypes(claims), context);
  return fact === undefined ? {} : { fact };
}

/** "int64 - epoch milliseconds": that a point in time is counted says more than that it is a number. */
function withoutTypes(claims: readonly Claim<ValueFormat>[]): readonly Claim<ValueFormat>[] {
  const time = claims.find(({ value }) => value.startsWith("unix-time"));
  return claims.filter(({ value, end }) => {
    const gap = time === undefined ? -1 : time.start - end;
    return value !== "integer" || gap < 0 || gap > TYPE_GAP_MAX_LENGTH;
  });
}
const TYPE_GAP_MAX_LENGTH = 12;

/** The numbers in the text of a list count its elements: "separated by commas. Max 30". */
function boundsOf(format: Settled<ValueFormat>, context: ProseContext): readonly Claim<Bounds>[] {
  const isList =
    ["csv", "json"].includes(format.fact?.value ?? "") || ELEMENT_COUNT.test(context.prose.text);
  return claimsOf(BOUND_RULES, context).filter(
    ({ value: { of } }) => of === "length" || !isList || COUNT_NAMES.test(context.name),
  );
}

function truthClaims(
  sets: readonly SetClaim[],
  defaults: readonly Claim<string>[],
  context: ProseContext,
): readonly Claim<true>[] {
  const given = sets.filter(({ value }) => isTruth(value));
  const byDefault = defaults.filter(({ value }) => isTruth([{ value }]));
  const claims = [...given, ...byDefault].map((claim): Claim<true> => ({ ...claim, value: true }));
  return [...claimsOf(BOOLEAN_RULES, context), ...claims];
}

/** "asc" and "ascending", "10" and "10.0" are one. */
function defaultKey(value: string): string {
  const word = value.toLowerCase().replace(/^(asc|desc)ending$/, "$1");
  return /^-?\d+(?:\.\d+)?$/.test(word) ? String(Number(word)) : word;
}
