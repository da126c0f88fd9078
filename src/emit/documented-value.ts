/** Documented values as expressions of their type; a placeholder, which is a type's name, becomes the plainest value. */
import type { Field, TypeRef } from "../model/api.js";
import type { JsonValue } from "../model/origin.js";
import { isWritable } from "./inherited-keys.js";
import { isArray } from "./literal-text.js";
import { plainValue } from "./plain-value.js";
import {
  enumValue,
  firstOf,
  inside,
  listValue,
  numberValue,
  objectValue,
  scalarValue,
  type TypedValue,
  type ValueContext,
} from "./typed-value.js";

const unknown: TypeRef = { kind: "unknown" };

/** Undefined where the value is not of the type and nothing can stand in for it. */
export function documentedValue(
  value: JsonValue,
  type: TypeRef,
  context: ValueContext,
): TypedValue | undefined {
  const exact = exactValue(value, type, context);
  // Text where another type is documented names that type, or is a variable of Postman.
  const standsForType = typeof value === "string" || isOmission(value);
  return exact ?? (standsForType ? plainValue(type, context) : undefined);
}

/** What the converter from OpenAPI writes for a schema that it does not repeat, or gave up on. */
function isOmission(value: JsonValue): boolean {
  if (!isObject(value) || Object.keys(value).length !== 1) return false;
  return typeof value["value"] === "string" && /^<(?:Circular|Error)[: ]/.test(value["value"]);
}

/** Undefined where the value is not of the type, save for placeholders inside of it. */
export function exactValue(
  value: JsonValue,
  type: TypeRef,
  context: ValueContext,
): TypedValue | undefined {
  switch (type.kind) {
    case "string":
      return typeof value === "string"
        ? scalarValue(context.standIn?.(value, context.key ?? "", type.format) ?? value)
        : undefined;
    case "number":
      return typeof value === "number" ? numberValue(value, context) : undefined;
    case "boolean":
      return typeof value === "boolean" ? scalarValue(value) : undefined;
    case "null":
      return value === null ? scalarValue(value) : undefined;
    case "unknown":
      return isWritable(value) ? anyValue(value, context) : undefined;
    case "literal":
      return value === type.value ? scalarValue(value) : undefined;
    case "array":
      return isArray(value)
        ? listValue(
            value.map((item, index) => documentedValue(item, type.items, inside(context, index))),
          )
        : undefined;
    case "record":
      return isObject(value) ? valueWith(value, () => type.values, context) : undefined;
    case "union":
      return firstOf(type.members, (member) => exactValue(value, member, context));
    case "object":
      return valueOfFields(value, type.fields, context);
    case "ref":
      return valueOfNamed(value, type.id, context);
    case "file":
      return undefined;
  }
}

/** As it stands, of whatever type. */
function anyValue(value: JsonValue, context: ValueContext): TypedValue | undefined {
  if (context.written === undefined) return scalarValue(value);
  if (typeof value === "number") return numberValue(value, context);
  const below = (key: string | number, member: JsonValue): TypedValue | undefined =>
    anyValue(member, inside(context, key));
  if (isArray(value)) return listValue(value.map((item, index) => below(index, item)));
  if (!isObject(value)) return scalarValue(value);
  return objectValue(Object.entries(value).map(([key, member]) => [key, below(key, member)]));
}

function valueOfFields(
  value: JsonValue,
  fields: readonly Field[],
  context: ValueContext,
): TypedValue | undefined {
  if (!isObject(value)) return undefined;
  const isComplete = fields.every(({ key, required }) => !required || Object.hasOwn(value, key));
  if (!isComplete) return undefined;
  // A type without fields is written as an object of unknown values.
  if (fields.length === 0) return valueWith(value, () => unknown, context);
  const types = new Map(fields.map((field) => [field.key, field.type]));
  return valueWith(value, (key) => types.get(key), context);
}

function valueOfNamed(value: JsonValue, id: string, context: ValueContext): TypedValue | undefined {
  const type = context.byId.get(id);
  if (type?.kind === "object") return valueOfFields(value, type.fields, context);
  if (type?.kind === "alias") return exactValue(value, type.type, context);
  const member = type?.members.find((each) => each.value === value);
  return type === undefined || member === undefined
    ? undefined
    : enumValue(type, member.value, context);
}

function valueWith(
  value: JsonObject,
  typeOf: (key: string) => TypeRef | undefined,
  context: ValueContext,
): TypedValue | undefined {
  return objectValue(
    Object.entries(value).map(([key, member]) => {
      const type = typeOf(key);
      return [key, type && documentedValue(member, type, inside(context, key))] as const;
    }),
  );
}

interface JsonObject {
  readonly [key: string]: JsonValue;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !isArray(value);
}
