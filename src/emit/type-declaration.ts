/** Named types of a group as statements. */
import type { AliasType, EnumType, NamedType, ObjectType } from "../model/api.js";
import type { GroupNames, TypeNames } from "../naming/plan.js";
import { code, join, type Code, type ImportedName } from "./code.js";
import { codeSpan } from "./comment-text.js";
import { docParts, indents, inlineComment, tsDoc } from "./doc-text.js";
import { identifier, propertyKey } from "./encoders.js";
import { named } from "./file-plan.js";
import { InternalError } from "./internal-error.js";
import { literal } from "./literal-text.js";
import type { EnumStyle } from "./options.js";
import type { Statement } from "./statements.js";
import type { ValueContext } from "./typed-value.js";
import { fieldMember, literalType, typeText, unionType, type TypeNamer } from "./type-text.js";

export function typeDeclaration(
  type: NamedType,
  names: TypeNames,
  nameOf: TypeNamer,
  enumStyle: EnumStyle,
): readonly Statement[] {
  switch (type.kind) {
    case "object":
      return [objectDeclaration(type, names, nameOf)];
    case "alias":
      return [aliasDeclaration(type, names, nameOf)];
    case "enum":
      // Literal types of results are compared with the codes, which members of an `enum` cannot be.
      return enumDeclarations[type.role === "errorCodes" ? "const" : enumStyle](type, names);
  }
}

function objectDeclaration(
  { doc, fields }: ObjectType,
  names: TypeNames,
  nameOf: TypeNamer,
): Statement {
  const declared = { name: identifier(names.name), doc: tsDoc(docParts(doc), indents.statement) };
  if (fields.length === 0) {
    return { kind: "type", ...declared, type: code`Record<string, unknown>` };
  }
  return {
    kind: "interface",
    ...declared,
    members: fields.map((field) => fieldMember(field, nameOf)),
  };
}

function aliasDeclaration(
  { doc, type }: AliasType,
  names: TypeNames,
  nameOf: TypeNamer,
): Statement {
  return {
    kind: "type",
    name: identifier(names.name),
    doc: tsDoc(docParts(doc), indents.statement),
    type: typeText(type, nameOf),
  };
}

const enumDeclarations: Readonly<
  Record<EnumStyle, (type: EnumType, names: TypeNames) => readonly Statement[]>
> = {
  const: (type, names) => {
    const name = identifier(names.name);
    const lines = enumMembers(type, names).map(
      ({ key, value, doc }) => code`${inlineComment(doc)}${propertyKey(key, "value")}: ${value},\n`,
    );
    return [
      {
        kind: "const",
        name,
        doc: tsDoc(docParts(type.doc), indents.statement),
        value: code`{\n${join(lines, "")}} as const`,
      },
      { kind: "type", name, doc: code``, type: code`(typeof ${name})[keyof typeof ${name}]` },
    ];
  },
  union: (type, names) => {
    const values = type.members.map(
      ({ value, doc }) => `- ${codeSpan(String(value))}${doc === undefined ? "" : `: ${doc}`}`,
    );
    const parts = docParts(type.doc);
    const isDocumented = type.members.some(({ doc }) => doc !== undefined);
    return [
      {
        kind: "type",
        name: identifier(names.name),
        doc: tsDoc(
          { ...parts, text: [...parts.text, isDocumented ? values.join("\n") : ""] },
          indents.statement,
        ),
        type: unionType(type.members.map(({ value }) => literalType(value))),
      },
    ];
  },
  enum: (type, names) => [
    {
      kind: "enum",
      name: identifier(names.name),
      doc: tsDoc(docParts(type.doc), indents.statement),
      members: enumMembers(type, names).map(({ key, ...rest }) => ({
        key: propertyKey(key, "value"),
        ...rest,
      })),
    },
  ],
};

/** Each value of the wire under the name that the plan gives it. */
function enumMembers(
  { members }: EnumType,
  names: TypeNames,
): readonly { readonly key: string; readonly value: Code; readonly doc: Code }[] {
  return members.map(({ value, doc = "" }) => {
    const key = memberKey(value, names);
    return {
      key,
      value: literal(value),
      doc: tsDoc({ text: [lettersOf(doc) === lettersOf(key) ? "" : doc] }, indents.member),
    };
  });
}

/** `All` of `All: 0` says it already. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** How values of enums are written: as themselves, or as members where the enum is TypeScript's own. */
export function enumMemberWriter(
  { types }: GroupNames,
  enumStyle: EnumStyle,
  nameOf: (name: string) => Code | ImportedName,
): ValueContext["enumMember"] {
  return ({ id }, value) => {
    if (enumStyle !== "enum") return literal(value);
    const names = named(types, id);
    return code`${nameOf(names.name)}.${identifier(memberKey(value, names))}`;
  };
}

function memberKey(value: string | number, { name, members }: TypeNames): string {
  const key = members.get(value);
  if (key === undefined) {
    throw new InternalError(`the plan names no member of ${name} for ${JSON.stringify(value)}`);
  }
  return key;
}
