/** Numbers that JavaScript would round, as code that has all their digits; who sends such numbers. */
import type { Body, NamedType, TypeRef } from "../model/api.js";
import { pointerStep, type JsonValue, type WrittenNumbers } from "../model/origin.js";
import { partsOf, partsOfNamed } from "../model/type-parts.js";
import { code, type Code } from "./code.js";
import { bigintLiteral, numberLiteral, stringLiteral, writtenNumber } from "./encoders.js";
import { isArray } from "./literal-text.js";
import { runtime } from "./runtime-names.js";

/** The numbers of a value, and a place in it. */
export interface WrittenPlace {
  readonly numbers: WrittenNumbers;
  /** Sent digit by digit; of what is answered only the text has all digits. */
  readonly isSent: boolean;
  /** JSON pointer. */
  readonly pointer: string;
}

/** A place to begin at, for a context; nothing where all numbers are what JavaScript has. */
export function writtenAt(
  numbers: WrittenNumbers | undefined,
  isSent: boolean,
): { readonly written?: WrittenPlace } {
  return numbers === undefined ? {} : { written: { numbers, isSent, pointer: "" } };
}

export function placeBelow(place: WrittenPlace, key: string | number): WrittenPlace {
  return { ...place, pointer: place.pointer + pointerStep(key) };
}

/** The number at a place, whose nearest one is `value`. */
export function numberCode(value: number, place: WrittenPlace | undefined): Code {
  const text = place?.numbers[place.pointer];
  if (place === undefined || text === undefined) return numberLiteral(value);
  if (!place.isSent) {
    // The literal of a number past all is an infinite one.
    return Number.isFinite(Number(text)) ? writtenNumber(text) : numberLiteral(value);
  }
  return /^-?\d+$/.test(text)
    ? bigintLiteral(text)
    : code`new ${runtime.JsonNumber}(${stringLiteral(text)})`;
}

/** JSON text of a value, with its numbers as they are written. */
export function writtenJson(value: JsonValue, numbers: WrittenNumbers = {}, pointer = ""): string {
  if (typeof value === "number") return numbers[pointer] ?? JSON.stringify(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = (key: string | number, member: JsonValue): string =>
    writtenJson(member, numbers, pointer + pointerStep(key));
  if (isArray(value)) return `[${value.map((item, index) => inner(index, item)).join(",")}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${inner(key, member)}`,
  );
  return `{${members.join(",")}}`;
}

type TypesById = ReadonlyMap<string, NamedType>;

/** Whether callers may pass numbers that go out digit by digit. */
export function isSentExactly(
  body: Extract<Body, { kind: "json" | "graphql" }>,
  types: TypesById,
): boolean {
  const type = body.kind === "json" ? body.type : body.variables;
  return body.written !== undefined || holdsExact(type, types);
}

function holdsExact(type: TypeRef, types: TypesById): boolean {
  const seen = new Set<string>();
  const pending: TypeRef[] = [type];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "number" && next.exact !== undefined) return true;
    if (next.kind !== "ref") pending.push(...partsOf(next));
    else if (!seen.has(next.id)) {
      seen.add(next.id);
      const named = types.get(next.id);
      if (named !== undefined) pending.push(...partsOfNamed(named));
    }
  }
  return false;
}
