/** A value together with the expression that it is written as. */
import type { EnumType } from "../model/api.js";
import type { JsonValue } from "../model/origin.js";
import type { Code } from "./code.js";
import { isWritable } from "./inherited-keys.js";
import { arrayLiteral, literal, objectLiteral } from "./literal-text.js";
import type { GroupTypes } from "./request-params.js";
import { numberCode, placeBelow, type WrittenPlace } from "./written-numbers.js";

export interface TypedValue {
  readonly json: JsonValue;
  readonly code: Code;
}

/** Undefined for a text that may stay. */
export type StandIn = (text: string, key: string, format: string | undefined) => string | undefined;

export interface ValueContext extends Pick<GroupTypes, "byId"> {
  /** How a member of an enum type is written. */
  readonly enumMember: (type: EnumType, value: string | number) => Code;
  /** What to write in place of a text; absent where all texts are kept as they are. */
  readonly standIn?: StandIn;
  /** Of the property that the value is of. */
  readonly key?: string;
  /** Where the value stands among numbers that JavaScript would round. */
  readonly written?: WrittenPlace;
}

/** For a member or an element of the value. */
export function inside(context: ValueContext, step: string | number): ValueContext {
  const { standIn, written } = context;
  if (standIn === undefined && written === undefined) return context;
  return {
    ...context,
    ...(typeof step === "string" && { key: step }),
    ...(written !== undefined && { written: placeBelow(written, step) }),
  };
}

export function scalarValue(json: JsonValue): TypedValue {
  return { json, code: literal(json) };
}

export function numberValue(json: number, { written }: ValueContext): TypedValue {
  return { json, code: numberCode(json, written) };
}

export function enumValue(
  type: EnumType,
  json: string | number,
  { enumMember }: ValueContext,
): TypedValue {
  return { json, code: enumMember(type, json) };
}

/** Undefined where one of the items is, or where the compiler would not take them in one list. */
export function listValue(items: readonly (TypedValue | undefined)[]): TypedValue | undefined {
  const values = items.filter((item) => item !== undefined);
  const json = values.map((value) => value.json);
  if (values.length < items.length || !isWritable(json)) return undefined;
  return {
    json,
    code: arrayLiteral(values.map(({ code }) => code)),
  };
}

/** Undefined where one of the members is. */
export function objectValue(
  members: readonly (readonly [key: string, value: TypedValue | undefined])[],
): TypedValue | undefined {
  const values = members.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
  if (values.length < members.length) return undefined;
  return {
    // Unlike an assignment, `fromEntries` takes `__proto__` for a key like any other.
    json: Object.fromEntries(values.map(({ key, value }) => [key, value.json])),
    code: objectLiteral(values.map(({ key, value }) => [key, value.code])),
  };
}

/** The first that is found. */
export function firstOf<Value, Result>(
  values: readonly Value[],
  find: (value: Value) => Result | undefined,
): Result | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
