/** Facts of descriptions, each text read once: a collection says the same of the same parameter in request after request. */
import type { ParameterFacts, ParameterText } from "../../model/facts.js";
import { parameterFacts } from "../prose/parameter-facts.js";

export type FactsOf = (parameter: ParameterText) => ParameterFacts;

const NOTHING_SAID: ParameterFacts = { contradictions: [] };

/** A reader that remembers what it has read; for one collection, so that nothing outlives it. */
export function factsReader(): FactsOf {
  const known = new Map<string, ParameterFacts>();
  return (parameter) => {
    const { name, in: location, value, description = "" } = parameter;
    if (description.trim() === "") return NOTHING_SAID;
    const text = JSON.stringify([name, location, value, description]);
    const facts = known.get(text) ?? parameterFacts(parameter);
    known.set(text, facts);
    return facts;
  };
}
