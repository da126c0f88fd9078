/** What the prose of a parameter's description states, each fact with the words that state it. */
import type { Evidence } from "./origin.js";

/** Where a parameter stands in the request; `form` is multipart, `urlencoded` a form body in URL encoding. */
export type ParameterLocation = "path" | "query" | "header" | "form" | "urlencoded";

/** What `parameterFacts` reads. */
export interface ParameterText {
  readonly name: string;
  readonly in: ParameterLocation;
  /** The documented value, as text; `null` or absent where there is none. */
  readonly value?: string | null;
  /** HTML, Markdown or plain text. */
  readonly description?: string;
}

/** A statement of the text, and the words that make it. */
export interface Fact<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

/** One of a closed set. */
export interface EnumValue {
  /** As it goes over the wire. */
  readonly value: string;
  /** The value's own sentence, where the text has one. */
  readonly doc?: string;
}

/** Whether the caller must give the parameter; `conditional`: it depends on other parameters or on the caller's account. */
export type Presence = "required" | "optional" | "conditional";

/** Formats that descriptions state; `csv` is a comma-separated list, `unix-time` counts seconds, `unix-time-ms` milliseconds. */
export type ValueFormat =
  | "csv"
  | "date"
  | "date-time"
  | "email"
  | "integer"
  | "json"
  | "number"
  | "time"
  | "unix-time"
  | "unix-time-ms"
  | "uri"
  | "uuid"
  | (string & {});

/** Two statements of one text that cannot both hold; the fact in question is then left out. */
export interface Contradiction {
  readonly about: keyof Omit<ParameterFacts, "contradictions">;
  /** One sentence for a diagnostic. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

/** Every field is absent where the text does not say it. */
export interface ParameterFacts {
  /** The closed set of allowed values, in the order of the text. */
  readonly enum?: Fact<readonly EnumValue[]>;
  /** The closed set of which the elements of a list value are taken. */
  readonly itemsEnum?: Fact<readonly EnumValue[]>;
  readonly presence?: Fact<Presence>;
  /** What holds when the parameter is absent; a literal, as text. */
  readonly default?: Fact<string>;
  readonly boolean?: Fact<true>;
  /** Inclusive bounds of the value. */
  readonly minimum?: Fact<number>;
  readonly maximum?: Fact<number>;
  /** Bounds of the length, in characters. */
  readonly minLength?: Fact<number>;
  readonly maxLength?: Fact<number>;
  readonly format?: Fact<ValueFormat>;
  readonly deprecated?: Fact<true>;
  readonly contradictions: readonly Contradiction[];
}
