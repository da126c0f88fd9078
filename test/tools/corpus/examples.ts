/** How well types fit the JSON examples that they were read from: examples accepted, leaves with a type of their own. */
import { accepts } from "../../../src/infer/json/accepts.js";
import { isJsonArray, isJsonObject } from "../../../src/infer/json/json-value.js";
import { omitted } from "../../../src/infer/json/placeholders.js";
import type { StandIn } from "../../../src/infer/json/stand-in.js";
import type { ApiModel, Group, NamedType, TypeRef } from "../../../src/model/api.js";
import { pointerStep, type JsonValue, type Origin } from "../../../src/model/origin.js";

export interface ExampleFit {
  readonly examples: number;
  /** Places of examples that their own type does not accept. */
  readonly refused: readonly string[];
  /** Texts, numbers, booleans, nulls and bare variables in the examples. */
  readonly leaves: number;
  /** Of these, those whose type is narrower than `unknown`. */
  readonly typedLeaves: number;
}

interface Example {
  readonly type: TypeRef;
  readonly value: JsonValue;
  readonly place: string;
}

export function exampleFit({ groups }: ApiModel): ExampleFit {
  const fits = groups.flatMap((group) => {
    const types = new TypesOf(group);
    return examplesOf(group).map((example) => types.fit(example));
  });
  return {
    examples: fits.length,
    refused: fits.flatMap(({ refused }) => refused),
    leaves: fits.reduce((total, { leaves }) => total + leaves, 0),
    typedLeaves: fits.reduce((total, { typedLeaves }) => total + typedLeaves, 0),
  };
}

function examplesOf({ operations }: Group): readonly Example[] {
  return operations.flatMap(({ origin, body, outcomes }) => {
    const place = origin.item.join(" / ");
    const sent =
      body?.kind === "json" && body.example !== undefined
        ? [{ type: body.type, value: body.example, place }]
        : [];
    const answered = outcomes.flatMap(({ body: answer, examples }) =>
      examples.flatMap(({ name, body: value }) =>
        answer.kind === "json" && value !== undefined
          ? [{ type: answer.type, value, place: `${place}: ${name}` }]
          : [],
      ),
    );
    return [...sent, ...answered];
  });
}

const nowhere: Origin = { item: [], pointer: "" };
const unknown: TypeRef = { kind: "unknown" };

class TypesOf {
  readonly #types: readonly NamedType[];
  readonly #byId: ReadonlyMap<string, NamedType>;

  constructor({ types }: Group) {
    this.#types = types;
    this.#byId = new Map(types.map((type) => [type.id, type]));
  }

  fit({ type, value, place }: Example): Omit<ExampleFit, "examples"> {
    const [leaves, typedLeaves] = this.#leaves(type, value);
    return { refused: this.#accepts(type, value) ? [] : [place], leaves, typedLeaves };
  }

  #accepts(type: TypeRef, value: JsonValue): boolean {
    return accepts(type, this.#types, { value, origin: nowhere, standIns: variablesIn(value, "") });
  }

  /** All leaves of a value, and those with a type. */
  #leaves(type: TypeRef, value: JsonValue): readonly [all: number, typed: number] {
    const shape = this.#shape(type, value);
    if (isJsonArray(value)) {
      return sum(value.map((item) => this.#leaves(shape.items ?? unknown, item)));
    }
    if (isJsonObject(value)) {
      // A converter's remark in place of a schema is no value of the API.
      if (omitted(value) !== undefined) return [0, 0];
      return sum(
        Object.entries(value).map(([key, member]) =>
          this.#leaves(shape.member?.(key) ?? unknown, member),
        ),
      );
    }
    return [1, shape.isUnknown ? 0 : 1];
  }

  /** What a type says of the parts of a value. */
  #shape(type: TypeRef, value: JsonValue): Shape {
    switch (type.kind) {
      case "unknown":
        return { isUnknown: true };
      case "array":
        return { isUnknown: false, items: type.items };
      case "record":
        return { isUnknown: false, member: () => type.values };
      case "object":
        return fieldsShape(type.fields);
      case "union": {
        const member = type.members.find((each) => this.#accepts(each, value));
        return member === undefined ? { isUnknown: true } : this.#shape(member, value);
      }
      case "ref": {
        const named = this.#byId.get(type.id);
        if (named?.kind === "object") return fieldsShape(named.fields);
        return named?.kind === "alias" ? this.#shape(named.type, value) : { isUnknown: false };
      }
      default:
        return { isUnknown: false };
    }
  }
}

interface Shape {
  readonly isUnknown: boolean;
  readonly items?: TypeRef;
  readonly member?: (key: string) => TypeRef | undefined;
}

function fieldsShape(fields: readonly { readonly key: string; readonly type: TypeRef }[]): Shape {
  const byKey = new Map(fields.map(({ key, type }) => [key, type]));
  return { isUnknown: false, member: (key) => byKey.get(key) };
}

function isVariable(value: JsonValue): value is string {
  return typeof value === "string" && /^\{\{[^{}]*\}\}$/.test(value);
}

/** `{{name}}` without quotes, which the model keeps as text. */
function variablesIn(value: JsonValue, pointer: string): readonly StandIn[] {
  if (isVariable(value)) return [{ pointer, kind: "variable", text: value }];
  if (isJsonArray(value)) {
    return value.flatMap((item, index) => variablesIn(item, pointer + pointerStep(index)));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    variablesIn(member, pointer + pointerStep(key)),
  );
}

function sum(pairs: readonly (readonly [number, number])[]): readonly [number, number] {
  return [
    pairs.reduce((total, [all]) => total + all, 0),
    pairs.reduce((total, [, typed]) => total + typed, 0),
  ];
}
