/** The plainest value of a type, where nothing better is documented. */
import type { Field, TypeRef } from "../model/api.js";
import {
  enumValue,
  firstOf,
  objectValue,
  scalarValue,
  type TypedValue,
  type ValueContext,
} from "./typed-value.js";

/**
 * Undefined for a type without one: a file, an empty union.
 * @param within ids of the types that it is a part of; none of them can be a required part of itself
 */
export function plainValue(
  type: TypeRef,
  context: ValueContext,
  within: ReadonlySet<string> = new Set(),
): TypedValue | undefined {
  switch (type.kind) {
    case "string":
    case "unknown":
      return scalarValue("");
    case "number":
      return scalarValue(0);
    case "boolean":
      return scalarValue(false);
    case "null":
      return scalarValue(null);
    case "literal":
      return scalarValue(type.value);
    case "array":
      return scalarValue([]);
    case "record":
      return scalarValue({});
    case "union":
      return firstOf(type.members, (member) => plainValue(member, context, within));
    case "object":
      return plainObject(type.fields, context, within);
    case "ref":
      return within.has(type.id) ? undefined : plainNamed(type.id, context, within);
    case "file":
      return undefined;
  }
}

function plainObject(
  fields: readonly Field[],
  context: ValueContext,
  within: ReadonlySet<string>,
): TypedValue | undefined {
  const required = fields.filter((field) => field.required);
  return objectValue(
    required.map(({ key, type }) => [key, plainValue(type, context, within)] as const),
  );
}

function plainNamed(
  id: string,
  context: ValueContext,
  within: ReadonlySet<string>,
): TypedValue | undefined {
  const type = context.byId.get(id);
  const inside = new Set([...within, id]);
  if (type?.kind === "object") return plainObject(type.fields, context, inside);
  if (type?.kind === "alias") return plainValue(type.type, context, inside);
  const [first] = type?.members ?? [];
  return type === undefined || first === undefined
    ? undefined
    : enumValue(type, first.value, context);
}
