/** The facts of a description in short: what is claimed and nothing else, so that a table can say it whole. */
import { parameterFacts } from "../../../src/infer/prose/parameter-facts.js";
import type { ParameterText } from "../../../src/model/facts.js";

export interface ShortFacts {
  readonly enum?: readonly string[];
  readonly items?: readonly string[];
  readonly presence?: string;
  readonly default?: string;
  readonly boolean?: true;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly deprecated?: true;
  readonly contradictions?: readonly string[];
}

/** A row of a table: the text, what it says, and where it matters the parameter's name, value and location. */
export type Row = [
  text: string,
  want: ShortFacts,
  parameter?: Partial<Omit<ParameterText, "description">>,
];

export function factsOf(
  description: string,
  parameter: Partial<Omit<ParameterText, "description">> = {},
): ShortFacts {
  const facts = parameterFacts({ name: "x", in: "query", ...parameter, description });
  const short = {
    enum: facts.enum?.value.map(({ value }) => value),
    items: facts.itemsEnum?.value.map(({ value }) => value),
    presence: facts.presence?.value,
    default: facts.default?.value,
    boolean: facts.boolean?.value,
    min: facts.minimum?.value,
    max: facts.maximum?.value,
    minLength: facts.minLength?.value,
    maxLength: facts.maxLength?.value,
    format: facts.format?.value,
    deprecated: facts.deprecated?.value,
    contradictions:
      facts.contradictions.length === 0
        ? undefined
        : facts.contradictions.map(({ about }) => about),
  };
  return Object.fromEntries(Object.entries(short).filter(([, value]) => value !== undefined));
}
