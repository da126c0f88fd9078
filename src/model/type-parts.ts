/** The types that types are made of, one step in; a reference is a leaf, so that circles are the caller's to break. */
import type { NamedType, TypeRef } from "./types.js";

export function partsOf(type: TypeRef): readonly TypeRef[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "record":
      return [type.values];
    case "union":
      return type.members;
    case "object":
      return type.fields.map((field) => field.type);
    default:
      return [];
  }
}

export function partsOfNamed(type: NamedType): readonly TypeRef[] {
  switch (type.kind) {
    case "object":
      return type.fields.map((field) => field.type);
    case "alias":
      return [type.type];
    default:
      return [];
  }
}
