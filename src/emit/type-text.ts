/** Types of the model as TypeScript. */
import type { Field, TypeRef } from "../model/api.js";
import { code, join, type Code, type ImportedName } from "./code.js";
import { codeSpan } from "./comment-text.js";
import { inlineComment } from "./doc-text.js";
import { numberLiteral, propertyKey, stringLiteral } from "./encoders.js";
import { isInheritedKey } from "./inherited-keys.js";
import { parameterDoc } from "./parameter-doc.js";
import { runtime } from "./runtime-names.js";

/** How a file names the types of its group, by `NamedType.id`. */
export type TypeNamer = (id: string) => Code | ImportedName;

export function typeText(type: TypeRef, nameOf: TypeNamer): Code {
  switch (type.kind) {
    case "number":
      return numberType(type.exact);
    case "string":
    case "boolean":
    case "null":
    case "unknown":
      return keywords[type.kind];
    case "file":
      return code`Blob`;
    case "literal":
      return literalType(type.value);
    case "array":
      return arrayType(type.items, nameOf);
    case "record":
      return code`Record<string, ${typeText(type.values, nameOf)}>`;
    case "union":
      return unionType(type.members.map((member) => typeText(member, nameOf)));
    case "object":
      return objectType(type.fields.map((field) => fieldMember(field, nameOf)));
    case "ref":
      return code`${nameOf(type.id)}`;
  }
}

/** A property of an object type, ready to stand in its braces. */
export interface Member {
  readonly key: string;
  readonly type: Code;
  readonly required: boolean;
  readonly doc: Code;
}

export function fieldMember(field: Field, nameOf: TypeNamer): Member {
  const { key, type, required, facts = { contradictions: [] } } = field;
  return {
    key,
    type: typeText(type, nameOf),
    required,
    doc: parameterDoc({ ...field, facts }, undefined, formatNote(key, type)),
  };
}

/** What a string looks like, which neither its type nor its key shows. */
function formatNote(key: string, type: TypeRef): string {
  const format = formatOf(type);
  const isSaid = format === undefined || key.toLowerCase().includes(format);
  return isSaid ? "" : `Format: ${codeSpan(format)}.`;
}

function formatOf(type: TypeRef): string | undefined {
  switch (type.kind) {
    case "string":
      return type.format;
    case "array":
      return formatOf(type.items);
    case "union":
      return type.members.map(formatOf).find((format) => format !== undefined);
    default:
      return undefined;
  }
}

/** An object that leaves out `constructor` still has the one of all objects, which the compiler looks at. */
export function propertyType({ key, type, required }: Member): Code {
  return !required && isInheritedKey(key)
    ? unionType([type, code`Object[${stringLiteral(key)}]`])
    : type;
}

/** An object type in braces; documented ones have a line for each property. */
export function objectType(members: readonly Member[]): Code {
  if (members.length === 0) return code`Record<string, unknown>`;
  const lines = members.map((member) => {
    const mark = member.required ? code`` : code`?`;
    const property = code`${propertyKey(member.key, "type")}${mark}: ${propertyType(member)}`;
    return code`${inlineComment(member.doc)}${property}`;
  });
  const isDocumented = members.some(({ doc }) => doc.text !== "");
  return isDocumented ? code`{\n${join(lines, ";\n")};\n}` : code`{ ${join(lines, "; ")} }`;
}

/** A union with each of its members once. */
export function unionType(members: readonly Code[]): Code {
  const distinct = [...new Map(members.map((member) => [member.text, member])).values()];
  return distinct.length === 0 ? code`never` : join(distinct, " | ");
}

export function literalType(value: string | number | boolean): Code {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "boolean") return value ? code`true` : code`false`;
  // No literal type names an infinite number, and -0 has none of its own.
  return Number.isFinite(value) ? numberLiteral(value + 0) : code`number`;
}

function arrayType(items: TypeRef, nameOf: TypeNamer): Code {
  const text = typeText(items, nameOf);
  const isUnion =
    (items.kind === "union" && items.members.length > 1) ||
    (items.kind === "number" && items.exact === "integer");
  return isUnion ? code`(${text})[]` : code`${text}[]`;
}

/** What the caller may pass: JavaScript's numbers, and those that it would round. */
function numberType(exact: "integer" | "any" | undefined): Code {
  if (exact === undefined) return code`number`;
  return exact === "integer" ? code`number | bigint` : code`${runtime.ExactNumber}`;
}

const keywords = {
  string: code`string`,
  boolean: code`boolean`,
  null: code`null`,
  unknown: code`unknown`,
} as const satisfies Record<string, Code>;
