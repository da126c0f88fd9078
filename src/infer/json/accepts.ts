/** Whether a type admits a value, read the way a TypeScript compiler reads a literal: no keys but the known ones. */
import type { Field, NamedType, TypeRef } from "../../model/api.js";
import type { Evidence, ObjectEvidence } from "./evidence.js";
import { evidenceOf } from "./sample-reader.js";
import type { Sample } from "./samples.js";

/** @param sample placeholders and stand-ins in it count as the types that they name */
export function accepts(type: TypeRef, types: readonly NamedType[], sample: Sample): boolean {
  const byId = new Map(types.map((each) => [each.id, each]));
  return admits(type, evidenceOf(sample), byId);
}

type TypesById = ReadonlyMap<string, NamedType>;

function admits(type: TypeRef, evidence: Evidence, types: TypesById): boolean {
  if (evidence.kind === "nothing") return true;
  switch (type.kind) {
    case "unknown":
      return true;
    case "string":
    case "boolean":
    case "null":
      return evidence.kind === type.kind;
    case "number":
      return evidence.kind === "number" && (evidence.integer || type.integer !== true);
    case "literal":
      return evidence.kind === "string" && evidence.text === type.value;
    case "file":
      return false;
    case "array":
      return (
        evidence.kind === "array" && evidence.items.every((item) => admits(type.items, item, types))
      );
    case "record":
      return (
        evidence.kind === "object" &&
        [...evidence.members.values()].every((value) => admits(type.values, value, types))
      );
    case "union":
      return type.members.some((member) => admits(member, evidence, types));
    case "object":
      return evidence.kind === "object" && admitsFields(type.fields, evidence, types);
    case "ref":
      return admitsNamed(types.get(type.id), evidence, types);
  }
}

function admitsFields(
  fields: readonly Field[],
  { members }: ObjectEvidence,
  types: TypesById,
): boolean {
  const known = new Map(fields.map((field) => [field.key, field]));
  const hasAll = fields.every(({ key, required }) => !required || members.has(key));
  return (
    hasAll &&
    [...members].every(([key, value]) => {
      const field = known.get(key);
      return field !== undefined && admits(field.type, value, types);
    })
  );
}

function admitsNamed(type: NamedType | undefined, evidence: Evidence, types: TypesById): boolean {
  switch (type?.kind) {
    case undefined:
      return false;
    case "object":
      return evidence.kind === "object" && admitsFields(type.fields, evidence, types);
    case "alias":
      return admits(type.type, evidence, types);
    case "enum":
      return (
        evidence.kind === "string" && type.members.some(({ value }) => value === evidence.text)
      );
  }
}
