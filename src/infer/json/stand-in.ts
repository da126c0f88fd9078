/** Values that a JSON text holds and a JavaScript value cannot: each is marked, so that no value pretends to be it. */

import type { WrittenNumbers } from "../../model/origin.js";

export interface StandIn {
  /** JSON pointer within the text's value. */
  readonly pointer: string;
  /**
   * `variable`: a bare `{{name}}`; the value is that text, of a type that nobody knows.
   * `number`: JavaScript would round it, as an integer past 2^53; the value is the nearest number there is.
   * `depth`: nested deeper than is read; the value is `null`.
   */
  readonly kind: "variable" | "number" | "depth";
  /** Of a `variable`: what the collection shows that it stands for. */
  readonly type?: "string" | "number" | "integer" | "boolean";
  /** Of a `variable`: the number that it stands for, where JavaScript would round it. */
  readonly shown?: string;
  /** As it stands in the text; empty for `depth`. */
  readonly text: string;
}

/** The numbers among them in words, such as `12345678901234567890 at /id, which JavaScript rounds`. */
export function roundedText(standIns: readonly StandIn[]): string | undefined {
  const [first, ...others] = standIns.filter(({ kind }) => kind === "number");
  if (first === undefined) return undefined;
  const place = first.pointer === "" ? "" : ` at ${first.pointer}`;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${shortened(first.text)}${place}${more}, which JavaScript rounds`;
}

/** Longer numbers are cut in messages. */
const SHOWN_DIGITS = 40;

function shortened(number: string): string {
  return number.length > SHOWN_DIGITS ? `${number.slice(0, SHOWN_DIGITS)}…` : number;
}

/** The numbers among them, for those who write the value again; nothing where there are none. */
export function writtenNumbers(standIns: readonly StandIn[]): {
  readonly written?: WrittenNumbers;
} {
  const numbers = standIns.filter(({ kind }) => kind === "number");
  if (numbers.length === 0) return {};
  return { written: Object.fromEntries(numbers.map(({ pointer, text }) => [pointer, text])) };
}
