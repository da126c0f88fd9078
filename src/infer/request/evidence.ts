/** Facts of a parameter with the place of each: its description, or the documented value that shows the type. */
import type { DocumentedValue, TypeRef } from "../../model/api.js";
import type { Fact, ParameterFacts } from "../../model/facts.js";

/** @param pointer of the entry that the description stands in */
export function withPlaces(facts: ParameterFacts, pointer: string): ParameterFacts {
  const place = <Value>(fact: Fact<Value> | undefined): Fact<Value> | undefined =>
    fact && { ...fact, evidence: { ...fact.evidence, pointer: `${pointer}/description` } };
  const { contradictions, ...stated } = facts;
  const placed = Object.entries(stated).map(
    ([name, fact]) => [name, place<unknown>(fact)] as const,
  );
  return { contradictions, ...Object.fromEntries(placed) };
}

/** A switch that only its documented `true` or `false` shows: said to be so, with that value as evidence. */
export function withShownSwitch(
  facts: ParameterFacts,
  type: TypeRef,
  documented: readonly DocumentedValue[],
  pointer: string,
): ParameterFacts {
  const shown = documented.find(({ value }) => value === "true" || value === "false")?.value;
  if (type.kind !== "boolean" || facts.boolean !== undefined || typeof shown !== "string") {
    return facts;
  }
  const evidence = { kind: "value", quote: shown, pointer: `${pointer}/value` } as const;
  return { ...facts, boolean: { value: true, evidence } };
}
