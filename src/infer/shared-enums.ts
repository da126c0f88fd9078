/** Fields of JSON bodies whose values are those that a form field of the same key and folder documents. */
import type { EnumType, Field, NamedType, TypeRef } from "../model/api.js";
import { MIN_SHARED_VALUES } from "./heuristics-response.js";
import type { Evidence } from "./json/evidence.js";
import { evidenceOf } from "./json/sample-reader.js";
import type { Position } from "./json/samples.js";

/** The closed set of a form field. */
export interface WrittenSet {
  readonly key: string;
  readonly type: EnumType;
}

/**
 * What is written into a form is what is read back: where `type` may be sent as `normal` or `shared` only, and every answer of
 * the folder that has a `type` shows one of these, the answer's `type` is of that set. A set of a query is no evidence: a
 * filter knows words such as `all` that no answer has, and lacks states that nobody asks for. Placeholders neither confirm
 * nor contradict, and two sets of one key leave the field as it is.
 */
export function shareEnums(
  types: readonly NamedType[],
  positions: readonly Position[],
  refs: ReadonlyMap<string, TypeRef>,
  sets: readonly WrittenSet[],
): readonly NamedType[] {
  const unambiguous = sets.filter(({ key, type }) =>
    sets.every((other) => other.key !== key || other.type === type),
  );
  if (unambiguous.length === 0) return types;
  const byKey = new Map(unambiguous.map(({ key, type }) => [key, type]));
  const observed = new Observed(types, new Set(byKey.keys()));
  for (const { id, samples } of positions) {
    const type = refs.get(id);
    if (type === undefined) continue;
    for (const sample of samples) observed.see(type, evidenceOf(sample));
  }
  return types.map((type) => {
    if (type.kind !== "object") return type;
    const fields = type.fields.map((field) => {
      const set = byKey.get(field.key);
      return set !== undefined && isWithin(observed.valuesOf(type.id, field.key), set)
        ? { ...field, type: withSet(field.type, set) }
        : field;
    });
    return { ...type, fields };
  });
}

function isWithin(values: ReadonlySet<string>, { members }: EnumType): boolean {
  const known = new Set(members.map(({ value }) => value));
  return values.size >= MIN_SHARED_VALUES && [...values].every((value) => known.has(value));
}

/** Text becomes the set; a field that is anything else stays as it is. */
function withSet(type: TypeRef, set: EnumType): TypeRef {
  if (type.kind === "union") {
    return { kind: "union", members: type.members.map((member) => withSet(member, set)) };
  }
  return type.kind === "string" && type.format === undefined ? { kind: "ref", id: set.id } : type;
}

/** The texts that samples show in some fields of named types. */
class Observed {
  readonly #types: ReadonlyMap<string, NamedType>;
  readonly #keys: ReadonlySet<string>;
  readonly #values = new Map<string, Map<string, Set<string>>>();

  constructor(types: readonly NamedType[], keys: ReadonlySet<string>) {
    this.#types = new Map(types.map((type) => [type.id, type]));
    this.#keys = keys;
  }

  valuesOf(type: string, key: string): ReadonlySet<string> {
    return this.#values.get(type)?.get(key) ?? new Set();
  }

  /** Of a union's members each counts as seen, so that what another one shows can only prevent a match. */
  see(type: TypeRef, evidence: Evidence): void {
    switch (type.kind) {
      case "array":
        if (evidence.kind !== "array") return;
        for (const item of evidence.items) this.see(type.items, item);
        return;
      case "record":
        if (evidence.kind !== "object") return;
        for (const value of evidence.members.values()) this.see(type.values, value);
        return;
      case "union":
        for (const member of type.members) this.see(member, evidence);
        return;
      case "object":
        this.#seeFields(undefined, type.fields, evidence);
        return;
      case "ref":
        this.#seeNamed(this.#types.get(type.id), evidence);
        break;
      default:
    }
  }

  #seeNamed(type: NamedType | undefined, evidence: Evidence): void {
    if (type?.kind === "alias") this.see(type.type, evidence);
    if (type?.kind === "object") this.#seeFields(type.id, type.fields, evidence);
  }

  #seeFields(id: string | undefined, fields: readonly Field[], evidence: Evidence): void {
    if (evidence.kind !== "object") return;
    for (const { key, type } of fields) {
      const value = evidence.members.get(key);
      if (value === undefined) continue;
      this.see(type, value);
      if (id !== undefined && this.#keys.has(key)) this.#note(id, key, value);
    }
  }

  #note(id: string, key: string, value: Evidence): void {
    if (value.kind !== "string" || value.text === undefined) return;
    const fields = this.#values.get(id) ?? new Map<string, Set<string>>();
    this.#values.set(id, fields);
    fields.set(key, (fields.get(key) ?? new Set()).add(value.text));
  }
}
