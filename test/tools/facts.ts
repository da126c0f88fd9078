/**
 * `npm run facts`: what the reader of prose finds in labelled descriptions, to be scored against their labels.
 * Reads JSON lines `{sha256, name, value, where, text}` on stdin and prints one line of findings for each.
 */
import { createInterface } from "node:readline";
import { parameterFacts } from "../../src/infer/prose/parameter-facts.js";
import type { EnumValue, Fact, ParameterLocation } from "../../src/model/facts.js";

const LOCATIONS: readonly ParameterLocation[] = ["path", "query", "header", "form", "urlencoded"];

function findingsOf(line: string): object {
  const parsed: unknown = JSON.parse(line);
  const isObject = typeof parsed === "object" && parsed !== null;
  const members = new Map<string, unknown>(isObject ? Object.entries(parsed) : []);
  const text = (key: string): string => {
    const member = members.get(key);
    return typeof member === "string" ? member : "";
  };
  const location = LOCATIONS.find((one) => one === text("where")) ?? "query";
  const facts = parameterFacts({
    name: text("name"),
    in: location,
    value: text("value"),
    description: text("text"),
  });
  return {
    sha256: text("sha256"),
    enum: valuesOf(facts.enum),
    itemsEnum: valuesOf(facts.itemsEnum),
    required: facts.presence?.value ?? null,
    default: facts.default?.value ?? null,
    bool: facts.boolean?.value ?? false,
    min: facts.minimum?.value ?? null,
    max: facts.maximum?.value ?? null,
    minLength: facts.minLength?.value ?? null,
    maxLength: facts.maxLength?.value ?? null,
    format: labelFormat(facts.format?.value),
    deprecated: facts.deprecated?.value ?? false,
  };
}

function valuesOf(set: Fact<readonly EnumValue[]> | undefined): readonly string[] | null {
  return set?.value.map(({ value }) => value) ?? null;
}

/** The labels have one word for Unix time, whether it counts seconds or milliseconds. */
function labelFormat(format: string | undefined): string | null {
  return format === "unix-time-ms" ? "unix-time" : (format ?? null);
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== "") console.log(JSON.stringify(findingsOf(line)));
}
