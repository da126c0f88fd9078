/** What types are made of, whatever they are named. */
import type { Field, NamedType, TypeRef } from "../../model/api.js";

export class Shapes {
  readonly #types: ReadonlyMap<string, NamedType>;

  constructor(types: readonly NamedType[]) {
    this.#types = new Map(types.map((type) => [type.id, type]));
  }

  /** Empty for what is no object. */
  fieldsOf(type: TypeRef): readonly Field[] {
    const plain = this.#plain(type);
    const named = plain.kind === "ref" ? this.#types.get(plain.id) : undefined;
    if (named?.kind === "object") return named.fields;
    return plain.kind === "object" ? plain.fields : [];
  }

  /** Undefined for what is no array. */
  elementOf(type: TypeRef): TypeRef | undefined {
    const plain = this.#plain(type);
    return plain.kind === "array" ? plain.items : undefined;
  }

  isNumber(type: TypeRef): boolean {
    return ["number", "null"].includes(this.#plain(type).kind);
  }

  isBoolean(type: TypeRef): boolean {
    return this.#plain(type).kind === "boolean";
  }

  isText(type: TypeRef): boolean {
    return ["string", "number", "null", "unknown"].includes(this.#plain(type).kind);
  }

  /** Behind aliases, and without `null` where there is something else. */
  #plain(type: TypeRef): TypeRef {
    let plain = type;
    for (let steps = 0; steps <= this.#types.size; steps += 1) {
      const next = this.#behind(plain);
      if (next === undefined) break;
      plain = next;
    }
    return plain;
  }

  #behind(type: TypeRef): TypeRef | undefined {
    if (type.kind === "ref") {
      const named = this.#types.get(type.id);
      return named?.kind === "alias" ? named.type : undefined;
    }
    if (type.kind !== "union") return undefined;
    const members = type.members.filter(({ kind }) => kind !== "null");
    return members.length === 1 ? members[0] : undefined;
  }
}
