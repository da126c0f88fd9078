/** The type of a parameter, from what its description states and what its documented values show. */
import type { DocumentedValue, EnumMember, TypeRef } from "../../model/api.js";
import type { DiagnosticCode } from "../../model/diagnostic-catalogue.js";
import type { EnumValue, ParameterFacts } from "../../model/facts.js";
import { isTemplate } from "../template.js";

export interface ParameterType {
  readonly type: TypeRef;
  /** Members of a closed set, for the group to name and share; `type` is then not used. */
  readonly members?: readonly EnumMember[];
  /** Where description and documented values disagree. */
  readonly doubt?: { readonly code: DiagnosticCode; readonly message: string };
}

const TEXT: TypeRef = { kind: "string" };
const NUMBER: TypeRef = { kind: "number" };
const BOOLEAN: TypeRef = { kind: "boolean" };
/** A number in the example alone is no statement: ids look like numbers too. */
const NUMBER_OR_TEXT: TypeRef = { kind: "union", members: [NUMBER, TEXT] };

/** `<string>`, `<integer>` …: what OpenAPI converters write where a value should stand. */
const PLACEHOLDER = /^<([a-zA-Z][a-zA-Z0-9 _-]{0,40})>$/;
const PLACEHOLDER_TYPES: ReadonlyMap<string, TypeRef> = new Map<string, TypeRef>([
  ["integer", { kind: "number", integer: true }],
  ["long", { kind: "number", integer: true }],
  ["int32", { kind: "number", integer: true }],
  ["int64", { kind: "number", integer: true }],
  ["number", NUMBER],
  ["float", NUMBER],
  ["double", NUMBER],
  ["boolean", BOOLEAN],
]);

/** @param documented values as the collection has them; disabled ones count as evidence like the others */
export function parameterType(
  key: string,
  facts: ParameterFacts,
  documented: readonly DocumentedValue[],
): ParameterType {
  const samples = documented.map(({ value }) => value).filter(isSample);
  if (facts.enum !== undefined) return enumType(key, facts.enum.value, samples);
  const stated = statedType(facts);
  // "people whose email address has the same domain" is about email, and the documented value is `true`.
  const isSwitch = stated?.kind === "string" && samples.length > 0 && samples.every(isBoolean);
  if (stated !== undefined && !isSwitch) return withSamples(key, stated, samples);
  return { type: typeOfSamples(samples, documented) };
}

/** Neither nothing, nor a variable, nor a placeholder: a value that somebody sent. */
export function isSample(value: string | null): value is string {
  return value !== null && value !== "" && !isTemplate(value) && !PLACEHOLDER.test(value);
}

export function enumType(
  key: string,
  values: readonly EnumValue[],
  samples: readonly string[],
): ParameterType {
  const known = new Set(values.map(({ value }) => value));
  const unknown = [...new Set(samples)].filter((sample) => !known.has(sample));
  const all: readonly EnumValue[] = [...values, ...unknown.map((value) => ({ value }))];
  const numeric = all.every(({ value }) => isCanonicalNumber(value));
  const members = all.map(({ value, doc }) => ({
    value: numeric ? Number(value) : value,
    ...(doc !== undefined && { doc }),
  }));
  if (unknown.length === 0) return { type: TEXT, members };
  const message = `the documented value ${quoted(unknown)} of "${key}" is not among the allowed ${quoted([...known])}`;
  return { type: TEXT, members, doubt: { code: "PW2002", message } };
}

function statedType(facts: ParameterFacts): TypeRef | undefined {
  if (facts.boolean !== undefined) return BOOLEAN;
  const format = facts.format?.value;
  if (format === "integer" || format === "unix-time" || format === "unix-time-ms") {
    return { kind: "number", integer: true };
  }
  if (format === "number") return NUMBER;
  if (format !== undefined) return { kind: "string", format };
  if (facts.minimum !== undefined || facts.maximum !== undefined) return NUMBER;
  const fallback = facts.default?.value;
  if (fallback === "true" || fallback === "false") return BOOLEAN;
  if (fallback !== undefined && isCanonicalNumber(fallback)) return NUMBER;
  return undefined;
}

/** A stated type that the documented value contradicts is widened to text and reported. */
function withSamples(key: string, stated: TypeRef, samples: readonly string[]): ParameterType {
  const misfit = samples.find((sample) => !fits(sample, stated));
  if (misfit === undefined) return { type: stated };
  const message = `"${key}" is described as ${stated.kind}, but its documented value is ${quoted([misfit])}`;
  const type: TypeRef = { kind: "union", members: [stated, TEXT] };
  return { type, doubt: { code: "PW2003", message } };
}

function fits(sample: string, type: TypeRef): boolean {
  if (type.kind === "boolean") return isBoolean(sample);
  return type.kind !== "number" || isCanonicalNumber(sample);
}

function isBoolean(text: string): boolean {
  return text === "true" || text === "false";
}

function typeOfSamples(
  samples: readonly string[],
  documented: readonly DocumentedValue[],
): TypeRef {
  if (samples.length > 0) {
    if (samples.every(isBoolean)) return BOOLEAN;
    return samples.every(isCanonicalNumber) ? NUMBER_OR_TEXT : TEXT;
  }
  const placeholders = documented.map(
    ({ value }) => PLACEHOLDER.exec(value ?? "")?.[1]?.toLowerCase() ?? "",
  );
  const [first] = placeholders;
  const type = first === undefined ? undefined : PLACEHOLDER_TYPES.get(first);
  return type !== undefined && placeholders.every((name) => name === first) ? type : TEXT;
}

/** Whether the text is what JavaScript writes for the number it reads, so that nothing is lost on the wire. */
function isCanonicalNumber(text: string): boolean {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text;
}

function quoted(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}
