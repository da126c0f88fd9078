/** Types that operations of one group share: each place asks for a slot, and all are filled together. */
import type { DocumentedValue, EnumMember, EnumType, NamedType, TypeRef } from "../model/api.js";
import type { ParameterLocation } from "../model/facts.js";
import type { Origin } from "../model/origin.js";
import { enumNames } from "./enum-names.js";
import { inferTypes } from "./json/infer.js";
import { isJsonArray, isJsonObject } from "./json/json-value.js";
import { parseJsonText } from "./json/parse.js";
import type { Position, PositionContext, Sample } from "./json/samples.js";
import { shareEnums } from "./shared-enums.js";
import { isTemplate } from "./template.js";
import type { VariableTypes } from "./variable-types.js";

/** What an operation asks for; the types that come back stand for what `GroupTypes.resolve` finds. */
export interface TypeSlots {
  /** The type that holds for all samples. `slot` is unique in its operation. */
  json(
    slot: string,
    samples: readonly Sample[],
    context: Pick<PositionContext, "outcome" | "role">,
  ): TypeRef;
  /** The type behind a parameter whose documented values are JSON arrays or objects; absent where they are not. */
  jsonText(
    key: string,
    documented: readonly DocumentedValue[],
    origin: Origin,
  ): TypeRef | undefined;
  /** A closed set of values, shared by all parameters of that key and those values. */
  enumeration(
    parameter: { readonly key: string; readonly in: ParameterLocation },
    members: readonly EnumMember[],
    origin: Origin,
  ): TypeRef;
}

interface EnumUse {
  readonly operation: string;
  readonly operationName: string;
  readonly key: string;
  /** Whether it is a field of a form. */
  readonly isWritten: boolean;
  readonly members: readonly EnumMember[];
  readonly origin: Origin;
}

export class GroupTypes {
  readonly #group: string;
  readonly #variableTypes: VariableTypes;
  readonly #positions: Position[] = [];
  readonly #enums = new Map<string, EnumUse[]>();

  /** @param group the folder's name; empty at the top level */
  constructor(group: string, variableTypes: VariableTypes) {
    this.#group = group;
    this.#variableTypes = variableTypes;
  }

  slotsOf(operation: string, operationName: string, method: string): TypeSlots {
    const json: TypeSlots["json"] = (slot, samples, context) => {
      const id = `${operation} ${slot}`;
      this.#positions.push({
        id,
        samples: samples.map((sample) => this.#withVariables(sample)),
        context: { group: this.#group, operation: operationName, method, ...context },
      });
      return { kind: "ref", id };
    };
    return {
      json,
      jsonText: (key, documented, origin) => {
        const samples = jsonSamples(documented, origin);
        if (samples.length === 0) return undefined;
        const type = json(`parameter ${key}`, samples, { outcome: key, role: "request" });
        return isCompact(documented, samples)
          ? type
          : { kind: "union", members: [type, { kind: "string" }] };
      },
      enumeration: ({ key, in: location }, members, origin) => {
        const id = `enum ${key} ${JSON.stringify(members.map(({ value }) => value))}`;
        const uses = this.#enums.get(id) ?? [];
        const isWritten = location === "form" || location === "urlencoded";
        const use = { operation, operationName, key, isWritten, members, origin };
        this.#enums.set(id, [...uses, use]);
        return { kind: "ref", id };
      },
    };
  }

  #withVariables(sample: Sample): Sample {
    if (sample.standIns === undefined) return sample;
    const standIns = sample.standIns.map((standIn) => {
      const known = standIn.kind === "variable" ? this.#variableTypes(standIn.text) : undefined;
      return { ...standIn, ...known };
    });
    return { ...sample, standIns };
  }

  /** The group's types, and what takes the place of each slot. */
  resolve(): { readonly types: readonly NamedType[]; readonly typeOf: (type: TypeRef) => TypeRef } {
    const inferred = inferTypes(this.#positions);
    const names = enumNames(this.#enums, this.#group);
    const sets = [...this.#enums].map(([id, uses]) => ({
      key: uses[0]?.key ?? "",
      isWritten: uses.some((use) => use.isWritten),
      type: enumType(id, uses, names.get(id) ?? []),
    }));
    const written = sets.filter(({ isWritten }) => isWritten);
    const types = shareEnums(inferred.types, this.#positions, inferred.refs, written);
    return {
      types: [...types, ...sets.map(({ type }) => type)].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      typeOf: (type) => filled(type, inferred.refs),
    };
  }
}

/** Whether the client writes the values just as they are documented; else a caller may pass the text itself. */
function isCompact(documented: readonly DocumentedValue[], samples: readonly Sample[]): boolean {
  const texts = documented.filter(({ enabled }) => enabled).map(({ value }) => value);
  return texts.every((text, index) => JSON.stringify(samples[index]?.value) === text);
}

/** All enabled values as JSON; empty as soon as one is no array or object. */
function jsonSamples(documented: readonly DocumentedValue[], origin: Origin): readonly Sample[] {
  const samples: Sample[] = [];
  for (const { value, enabled } of documented) {
    if (!enabled) continue;
    if (value === null || !/^\s*[[{]/.test(value) || isTemplate(value)) return [];
    const parsed = parseJsonText(value);
    if (
      !parsed.ok ||
      !parsed.strict ||
      !(isJsonArray(parsed.value) || isJsonObject(parsed.value))
    ) {
      return [];
    }
    // What a value cannot hold, the caller passes in the text.
    const standIns = parsed.standIns.filter(({ kind }) => kind !== "number");
    samples.push({ value: parsed.value, origin, standIns });
  }
  return samples;
}

/** Slots stand alone, as members of a union, or as fields of an object. */
function filled(type: TypeRef, refs: ReadonlyMap<string, TypeRef>): TypeRef {
  const inner = (part: TypeRef): TypeRef => filled(part, refs);
  switch (type.kind) {
    case "union":
      return { kind: "union", members: type.members.map(inner) };
    case "object":
      return { ...type, fields: type.fields.map((each) => ({ ...each, type: inner(each.type) })) };
    case "ref":
      return refs.get(type.id) ?? type;
    default:
      return type;
  }
}

/** @param uses at least one */
function enumType(id: string, uses: readonly EnumUse[], nameHints: readonly string[]): EnumType {
  const ordered = uses.toSorted((a, b) => (a.operation < b.operation ? -1 : 1));
  const [first] = ordered;
  if (first === undefined) throw new TypeError("an enum needs a use");
  const members = first.members.map(({ value }) => {
    const doc = ordered
      .flatMap((use) => use.members)
      .find((member) => member.value === value && member.doc !== undefined)?.doc;
    return { value, ...(doc !== undefined && { doc }) };
  });
  return {
    kind: "enum",
    id,
    nameHints,
    members,
    origins: ordered.map(({ origin }) => origin),
  };
}
