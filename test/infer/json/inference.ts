/** Positions from plain values, and inferred types as text, for the tables of these tests. */
import { inferTypes } from "../../../src/infer/json/infer.js";
import type {
  InferOptions,
  InferredTypes,
  Position,
  PositionContext,
  Sample,
} from "../../../src/infer/json/samples.js";
import type { Field, NamedType, TypeRef } from "../../../src/model/api.js";
import type { JsonValue } from "../../../src/model/origin.js";

export function sample(value: JsonValue, place = "0"): Sample {
  return { value, origin: { item: ["Things", "Get thing"], pointer: `/item/${place}` } };
}

/** A response of "Get thing", unless the context says otherwise. */
export function position(
  values: readonly JsonValue[],
  context: Partial<PositionContext> = {},
): Position {
  const { operation = "Get thing", outcome = "Ok" } = context;
  return {
    id: `${operation} ${outcome}`,
    samples: values.map((value, index) => sample(value, `${operation}/${index}`)),
    context: { group: "Things", operation, outcome, role: "success", ...context },
  };
}

export function infer(...positions: readonly Position[]): InferredTypes {
  return inferTypes(positions);
}

/** The type of one position with all that it refers to written out; `↑2` is what stands two objects further out. */
export function shapeOf(
  values: readonly JsonValue[],
  context: Partial<PositionContext> = {},
  options: InferOptions = {},
): string {
  const place = position(values, context);
  const { refs, types } = inferTypes([place], options);
  return shapeText(refs.get(place.id) ?? { kind: "unknown" }, types, []);
}

function shapeText(type: TypeRef, types: readonly NamedType[], around: readonly string[]): string {
  switch (type.kind) {
    case "string":
      return type.format ?? "string";
    case "number":
      return type.integer === true ? "integer" : "number";
    case "literal":
      return JSON.stringify(type.value);
    case "array":
      return `[${shapeText(type.items, types, around)}]`;
    case "record":
      return `<${shapeText(type.values, types, around)}>`;
    case "union":
      return type.members.map((member) => shapeText(member, types, around)).join(" | ");
    case "object":
      return fieldsText(type.fields, types, around);
    case "ref": {
      const index = around.indexOf(type.id);
      if (index !== -1) return `↑${around.length - index}`;
      const named = types.find(({ id }) => id === type.id);
      return named?.kind === "object" ? fieldsText(named.fields, types, [...around, type.id]) : "?";
    }
    default:
      return type.kind;
  }
}

function fieldsText(
  fields: readonly Field[],
  types: readonly NamedType[],
  around: readonly string[],
): string {
  const texts = fields.map(
    ({ key, required, type }) => `${key}${required ? "" : "?"}: ${shapeText(type, types, around)}`,
  );
  return `{ ${texts.join("; ")} }`;
}

/** First names of all types, with the keys of their fields: `User(id, name)`. */
export function namesIn({ types }: InferredTypes): readonly string[] {
  return types.map((type) => {
    const keys = type.kind === "object" ? type.fields.map(({ key }) => key).join(", ") : type.kind;
    return `${pascalCase(type.nameHints[0] ?? "")}(${keys})`;
  });
}

/** The position's own type, by names: `User[]`, `ListUsersOk`. */
export function nameAt({ refs, types }: InferredTypes, id: string): string {
  const text = (type: TypeRef | undefined): string => {
    switch (type?.kind) {
      case "ref":
        return pascalCase(types.find((each) => each.id === type.id)?.nameHints[0] ?? "?");
      case "array":
        return `${text(type.items)}[]`;
      case "record":
        return `Record<${text(type.values)}>`;
      case "union":
        return type.members.map(text).join(" | ");
      default:
        return type?.kind ?? "nothing";
    }
  };
  return text(refs.get(id));
}

function pascalCase(words: string): string {
  return words.replaceAll(/(?:^| )(\S)/g, (_, first: string) => first.toUpperCase());
}
