/** What descriptions state of parameters and of fields of JSON bodies, as `inspect` shows it. */
import type { InspectedFact, InspectedField } from "./inspection.js";
import type { NamedType, TypeRef } from "./model/api.js";
import type { Fact, ParameterFacts } from "./model/facts.js";
import { type NameOf, typeText } from "./type-text.js";

/** In the order in which `ParameterFacts` declares them. */
export function inspectedFacts(facts: ParameterFacts): readonly InspectedFact[] {
  return [
    ...one("enum", facts.enum),
    ...one("itemsEnum", facts.itemsEnum),
    ...one("presence", facts.presence),
    ...one("default", facts.default),
    ...one("boolean", facts.boolean),
    ...one("minimum", facts.minimum),
    ...one("maximum", facts.maximum),
    ...one("minLength", facts.minLength),
    ...one("maxLength", facts.maxLength),
    ...one("format", facts.format),
    ...one("deprecated", facts.deprecated),
  ];
}

function one<Name extends string, Value>(fact: Name, found: Fact<Value> | undefined) {
  return found === undefined ? [] : [{ fact, value: found.value, evidence: found.evidence }];
}

/** Fields with facts anywhere in a body's type; a type that holds itself is gone through once. */
export function inspectedFields(
  type: TypeRef,
  types: readonly NamedType[],
  nameOf: NameOf,
): readonly InspectedField[] {
  const byId = new Map(types.map((each) => [each.id, each]));
  const seen = new Set<string>();
  const found: InspectedField[] = [];
  const visit = (part: TypeRef, path: readonly string[]): void => {
    if (part.kind === "array") visit(part.items, path);
    if (part.kind === "union") for (const member of part.members) visit(member, path);
    const named = part.kind === "ref" && !seen.has(part.id) ? byId.get(part.id) : undefined;
    if (named?.kind !== "object") return;
    seen.add(named.id);
    for (const { key, type: inner, required, facts } of named.fields) {
      const here = [...path, key];
      const shown = facts === undefined ? [] : inspectedFacts(facts);
      if (shown.length > 0) {
        found.push({ path: here.join("."), type: typeText(inner, nameOf), required, facts: shown });
      }
      visit(inner, here);
    }
  };
  visit(type, []);
  return found;
}
