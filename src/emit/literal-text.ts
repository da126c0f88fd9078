/** JSON values as source text of equal value. */
import type { JsonValue } from "../model/origin.js";
import { code, join, type Code } from "./code.js";
import { numberLiteral, propertyKey, stringLiteral, template } from "./encoders.js";

export type PropertyCode = readonly [key: string, value: Code];

/** A property that is left out where it has no value. */
export function optional(key: string, value: Code | undefined): readonly PropertyCode[] {
  return value === undefined ? [] : [[key, value]];
}

/** Objects with more properties than this have a line for each. */
const propertiesOnOneLine = 2;

export function literal(value: JsonValue): Code {
  if (value === null) return code`null`;
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "boolean") return value ? code`true` : code`false`;
  if (isArray(value)) return arrayLiteral(value.map(literal));
  return objectLiteral(Object.entries(value).map(([key, member]) => [key, literal(member)]));
}

/** A text of several lines is written in several lines. */
export function textLiteral(text: string): Code {
  return text.includes("\n") ? template(text) : stringLiteral(text);
}

export function arrayLiteral(items: readonly Code[]): Code {
  return code`[${join(items, ", ")}]`;
}

/** The formatter keeps the line break after `{`, and breaks a line that is too long. */
export function objectLiteral(properties: readonly PropertyCode[]): Code {
  return properties.length > propertiesOnOneLine ? objectLines(properties) : objectLine(properties);
}

export function objectLine(properties: readonly PropertyCode[]): Code {
  if (properties.length === 0) return code`{}`;
  return code`{ ${join(properties.map(propertyCode), ", ")} }`;
}

export function objectLines(properties: readonly PropertyCode[]): Code {
  if (properties.length === 0) return code`{}`;
  return code`{\n${join(properties.map(propertyCode), ",\n")},\n}`;
}

function propertyCode([key, value]: PropertyCode): Code {
  return code`${propertyKey(key, "value")}: ${value}`;
}

export function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
