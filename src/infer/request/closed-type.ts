/** The type of a JSON field of which a description says that its values are a closed set. */
import type { Field, TypeRef } from "../../model/api.js";
import type { ParameterFacts } from "../../model/facts.js";
import type { JsonValue } from "../../model/origin.js";
import { isTemplate } from "../template.js";

export interface ClosedType {
  readonly type: TypeRef;
  /** Where a sample shows another value; the type then stays as it was. */
  readonly doubt?: string;
}

/** Text and numbers become the union of the values that are allowed; samples with variables show nothing of these. */
export function closedType(
  { key, type }: Field,
  facts: ParameterFacts,
  samples: readonly (JsonValue | undefined)[],
): ClosedType {
  const values = facts.enum?.value.map(({ value }) => value);
  const of = values === undefined ? undefined : literalsFor(type, values);
  if (values === undefined || of === undefined) return { type };
  const shown = samples.filter((each) => typeof each === "string" || typeof each === "number");
  if (shown.some((sample) => typeof sample === "string" && isTemplate(sample))) return { type };
  const known = new Set(values);
  const other = shown.find((sample) => !known.has(String(sample)));
  if (other === undefined) return { type: of };
  const list = values.map((value) => JSON.stringify(value)).join(", ");
  const doubt = `the documented value ${JSON.stringify(other)} of "${key}" is not among the allowed ${list}`;
  return { type, doubt };
}

/** Nothing for a type that is neither text nor number, alone or beside null. */
function literalsFor(type: TypeRef, values: readonly string[]): TypeRef | undefined {
  if (type.kind === "union") {
    const [only, ...others] = type.members.filter(({ kind }) => kind !== "null");
    const inner = only === undefined || others.length > 0 ? undefined : literalsFor(only, values);
    return inner && { kind: "union", members: [...membersOf(inner), { kind: "null" }] };
  }
  if (type.kind === "string" && type.format === undefined) {
    return unionOf(values.map((value) => ({ kind: "literal", value })));
  }
  if (type.kind !== "number" || !values.every((value) => String(Number(value)) === value)) {
    return undefined;
  }
  return unionOf(values.map((value) => ({ kind: "literal", value: Number(value) })));
}

function membersOf(type: TypeRef): readonly TypeRef[] {
  return type.kind === "union" ? type.members : [type];
}

function unionOf(members: readonly TypeRef[]): TypeRef {
  const [only, ...others] = members;
  return only !== undefined && others.length === 0 ? only : { kind: "union", members };
}
