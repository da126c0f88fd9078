/** Types as they are generated, less their comments: on one line, for reports. */
import { typeText as codeOf } from "./emit/type-text.js";
import type { Field, NamedType, TypeRef } from "./model/api.js";

/** The name of a named type, by its id. */
export type NameOf = (id: string) => string;

export function typeText(type: TypeRef, nameOf: NameOf): string {
  const code = codeOf(undocumented(type), (id) => ({
    name: nameOf(id),
    module: "",
    typeOnly: true,
  }));
  return code.text;
}

/** What a named type stands for: the values of an enum, the fields of an object. */
export function definitionText(type: NamedType, nameOf: NameOf): string {
  return typeText(definition(type), nameOf);
}

function definition(type: NamedType): TypeRef {
  if (type.kind === "alias") return type.type;
  if (type.kind === "object") return { kind: "object", fields: type.fields };
  return { kind: "union", members: type.members.map(({ value }) => ({ kind: "literal", value })) };
}

function undocumented(type: TypeRef): TypeRef {
  switch (type.kind) {
    case "array":
      return { ...type, items: undocumented(type.items) };
    case "record":
      return { ...type, values: undocumented(type.values) };
    case "union":
      return { ...type, members: type.members.map(undocumented) };
    case "object":
      return { ...type, fields: type.fields.map(undocumentedField) };
    default:
      return type;
  }
}

function undocumentedField({ key, type, required, origin }: Field): Field {
  return { key, type: undocumented(type), required, origin };
}
