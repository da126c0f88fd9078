/** `npm run facts`: reads descriptions as JSON lines on stdin and prints, line by line, what the reader of prose finds in them. */
import { createInterface } from "node:readline";
import { parameterFacts } from "../../src/infer/prose/parameter-facts.js";
import type { EnumValue, Fact, ParameterLocation } from "../../src/model/facts.js";

interface Labelled {
  readonly sha256: string;
  readonly name: string;
  readonly value: string | null;
  readonly where: ParameterLocation;
  readonly text: string;
}

function valuesOf(set: Fact<readonly EnumValue[]> | undefined): readonly string[] | null {
  return set?.value.map(({ value }) => value) ?? null;
}

function predictionOf({ sha256, name, value, where, text }: Labelled): object {
  const facts = parameterFacts({ name, value, in: where, description: text });
  return {
    sha256,
    enum: valuesOf(facts.enum),
    itemsEnum: valuesOf(facts.itemsEnum),
    required: facts.presence?.value ?? null,
    default: facts.default?.value ?? null,
    bool: facts.boolean?.value ?? false,
    min: facts.minimum?.value ?? null,
    max: facts.maximum?.value ?? null,
    minLength: facts.minLength?.value ?? null,
    maxLength: facts.maxLength?.value ?? null,
    format: facts.format?.value ?? null,
    deprecated: facts.deprecated?.value ?? false,
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue;
  // The lines are made by the same people who run this; their shape is the labels' own.
  const labelled: Labelled = JSON.parse(line);
  console.log(JSON.stringify(predictionOf(labelled)));
}
