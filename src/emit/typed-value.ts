/** Documented values as expressions of their type; a placeholder, which is a type's name, becomes the type's plainest value. */
import type { EnumType, Field, TypeRef } from "../model/api.js";
import type { JsonValue } from "../model/origin.js";
import { code, type Code } from "./code.js";
import { arrayLiteral, isArray, literal, objectLiteral } from "./literal-text.js";
import type { GroupTypes } from "./request-params.js";

/** The value, and how it is written. */
export interface TypedValue {
  readonly json: JsonValue;
  readonly code: Code;
}

export interface ValueContext extends Pick<GroupTypes, "byId"> {
  /** How a member of an enum type is written. */
  readonly enumMember: (type: EnumType, value: string | number) => Code;
}

/** Undefined where the value is not of the type and nothing can stand in for it. */
export function typedValue(
  value: JsonValue,
  type: TypeRef,
  context: ValueContext,
): TypedValue | undefined {
  return exactValue(value, type, context) ?? standIn(value, type, context);
}

/** The plainest value of a type; undefined where there is none. */
export function plainValue(type: TypeRef, context: ValueContext): TypedValue | undefined {
  switch (type.kind) {
    case "string":
    case "unknown":
      return plain("");
    case "number":
      return plain(0);
    case "boolean":
      return plain(false);
    case "null":
      return plain(null);
    case "literal":
      return plain(type.value);
    case "array":
      return plain([]);
    case "record":
      return plain({});
    case "union":
      return firstOf(type.members, (member) => plainValue(member, context));
    case "object":
      return plainObject(type.fields, context);
    case "ref":
      return plainNamed(type.id, context);
    case "file":
      return undefined;
  }
}

/** Text where another type is documented names that type, or is a variable of Postman. */
function standIn(value: JsonValue, type: TypeRef, context: ValueContext): TypedValue | undefined {
  return typeof value === "string" ? plainValue(type, context) : undefined;
}

/** Undefined where the value is not of the type. */
export function exactValue(
  value: JsonValue,
  type: TypeRef,
  context: ValueContext,
): TypedValue | undefined {
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
      return typeof value === type.kind ? plain(value) : undefined;
    case "null":
      return value === null ? plain(value) : undefined;
    case "unknown":
      return plain(value);
    case "literal":
      return value === type.value ? plain(value) : undefined;
    case "array":
      return typeof value === "object" && value !== null && isArray(value)
        ? listOf(value, type.items, context)
        : undefined;
    case "record":
      return isObject(value) ? objectOf(value, () => type.values, context) : undefined;
    case "union":
      return firstOf(type.members, (member) => exactValue(value, member, context));
    case "object":
      return objectOfType(value, type.fields, context);
    case "ref":
      return valueOfNamed(value, type.id, context);
    case "file":
      return undefined;
  }
}

function objectOfType(
  value: JsonValue,
  fields: readonly Field[],
  context: ValueContext,
): TypedValue | undefined {
  if (!isObject(value)) return undefined;
  const types = new Map(fields.map((field) => [field.key, field.type]));
  const isComplete = fields.every(({ key, required }) => !required || Object.hasOwn(value, key));
  // An empty list of fields is written as an object of unknown values.
  return isComplete
    ? objectOf(
        value,
        (key) => (fields.length === 0 ? { kind: "unknown" } : types.get(key)),
        context,
      )
    : undefined;
}

function valueOfNamed(value: JsonValue, id: string, context: ValueContext): TypedValue | undefined {
  const type = context.byId.get(id);
  if (type?.kind === "object") return objectOfType(value, type.fields, context);
  if (type?.kind === "alias") return exactValue(value, type.type, context);
  const member = type?.members.find((each) => each.value === value);
  return type === undefined || member === undefined
    ? undefined
    : enumValue(type, member.value, context);
}

function listOf(
  values: readonly JsonValue[],
  items: TypeRef,
  context: ValueContext,
): TypedValue | undefined {
  const typed = values.map((value) => typedValue(value, items, context));
  return typed.every((each) => each !== undefined) ? listValue(typed) : undefined;
}

export function listValue(items: readonly TypedValue[]): TypedValue {
  return {
    json: items.map(({ json }) => json),
    code: arrayLiteral(items.map((item) => item.code)),
  };
}

function objectOf(
  value: JsonObject,
  typeOf: (key: string) => TypeRef | undefined,
  context: ValueContext,
): TypedValue | undefined {
  const members: (readonly [string, TypedValue])[] = [];
  for (const [key, member] of Object.entries(value)) {
    const type = typeOf(key);
    const typed = type === undefined ? undefined : typedValue(member, type, context);
    if (typed === undefined) return undefined;
    members.push([key, typed]);
  }
  return {
    // Unlike an assignment, `fromEntries` takes `__proto__` for a key like any other.
    json: Object.fromEntries(members.map(([key, typed]) => [key, typed.json])),
    code: objectLiteral(members.map(([key, typed]) => [key, typed.code])),
  };
}

function plainObject(fields: readonly Field[], context: ValueContext): TypedValue | undefined {
  const required = fields.filter((field) => field.required);
  const members = required.map(({ key, type }) => ({ key, typed: plainValue(type, context) }));
  if (
    !members.every(
      (member): member is { key: string; typed: TypedValue } => member.typed !== undefined,
    )
  ) {
    return undefined;
  }
  return {
    json: Object.fromEntries(members.map(({ key, typed }) => [key, typed.json])),
    code: objectLiteral(members.map(({ key, typed }) => [key, typed.code])),
  };
}

function plainNamed(id: string, context: ValueContext): TypedValue | undefined {
  const type = context.byId.get(id);
  if (type?.kind === "object") return plainObject(type.fields, context);
  if (type?.kind === "alias") return plainValue(type.type, context);
  const [first] = type?.members ?? [];
  return type === undefined || first === undefined
    ? undefined
    : enumValue(type, first.value, context);
}

function enumValue(
  type: EnumType,
  value: string | number,
  { enumMember }: ValueContext,
): TypedValue {
  return { json: value, code: code`${enumMember(type, value)}` };
}

function plain(value: JsonValue): TypedValue {
  return { json: value, code: literal(value) };
}

interface JsonObject {
  readonly [key: string]: JsonValue;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !isArray(value);
}

function firstOf<Value, Result>(
  values: readonly Value[],
  find: (value: Value) => Result | undefined,
): Result | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
