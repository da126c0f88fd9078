/** Reads samples as evidence: values by what they are, placeholders by the types that they name. */
import { pointerStep, type JsonValue } from "../../model/origin.js";
import { MAX_JSON_DEPTH } from "../heuristics-json.js";
import type { Evidence, ObjectEvidence } from "./evidence.js";
import { formatOf } from "./formats.js";
import { isJsonArray, isJsonObject, type JsonObject } from "./json-value.js";
import { isWhole } from "./number-text.js";
import { omitted, placeholder, speaksInTypeWords, typeWord } from "./placeholders.js";
import type { Sample } from "./samples.js";
import type { StandIn } from "./stand-in.js";

export function evidenceOf(sample: Sample): Evidence {
  return new SampleReader(sample).read();
}

class SampleReader {
  readonly #sample: Sample;
  readonly #standIns: ReadonlyMap<string, StandIn>;
  readonly #wordsAreTypes: boolean;

  constructor(sample: Sample) {
    this.#sample = sample;
    this.#standIns = new Map((sample.standIns ?? []).map((each) => [each.pointer, each]));
    this.#wordsAreTypes = speaksInTypeWords(sample.value);
  }

  read(): Evidence {
    return this.#value(this.#sample.value, "", "", 0);
  }

  #value(value: JsonValue, key: string, pointer: string, depth: number): Evidence {
    const standIn = this.#standIns.get(pointer);
    if (standIn?.kind === "depth") return { kind: "nothing" };
    if (standIn?.kind === "variable") return variableEvidence(standIn);
    if (standIn?.kind === "number") {
      return { kind: "number", integer: isWhole(standIn.text), text: standIn.text };
    }
    if (isJsonArray(value)) {
      if (depth === MAX_JSON_DEPTH) return { kind: "nothing" };
      const items = value.map((item, index) =>
        this.#value(item, key, this.#step(pointer, index), depth + 1),
      );
      return { kind: "array", items };
    }
    if (isJsonObject(value)) {
      if (depth === MAX_JSON_DEPTH) return { kind: "nothing" };
      return omitted(value) ?? this.#object(value, pointer, depth);
    }
    switch (typeof value) {
      case "string":
        return this.#string(value, key);
      case "number":
        // Past 2^53 a number may be another than the one that was written, so that nothing is said of it.
        return { kind: "number", integer: Number.isSafeInteger(value) };
      case "boolean":
        return { kind: "boolean" };
      default:
        return { kind: "null" };
    }
  }

  #object(value: JsonObject, pointer: string, depth: number): ObjectEvidence {
    const members = Object.entries(value).map(
      ([key, member]) =>
        [key, this.#value(member, key, this.#step(pointer, key), depth + 1)] as const,
    );
    return { kind: "object", members: new Map(members), origin: this.#sample.origin };
  }

  #string(text: string, key: string): Evidence {
    const type = placeholder(text) ?? (this.#wordsAreTypes ? typeWord(key, text) : undefined);
    if (type?.kind === "object") {
      return { ...type, members: new Map(), origin: this.#sample.origin };
    }
    if (type !== undefined) return type;
    const format = formatOf(text);
    return { kind: "string", text, ...(format !== undefined && { format }) };
  }

  /** Pointers are only needed where something may be found at them. */
  #step(pointer: string, key: string | number): string {
    return this.#standIns.size === 0 ? NOWHERE : pointer + pointerStep(key);
  }
}

function variableEvidence({ type, shown, text }: StandIn): Evidence {
  switch (type) {
    case undefined:
      return { kind: "nothing", variable: text };
    case "integer":
    case "number":
      return {
        kind: "number",
        integer: type === "integer",
        ...(shown !== undefined && { text: shown }),
      };
    default:
      return { kind: type };
  }
}

const NOWHERE = "#";
