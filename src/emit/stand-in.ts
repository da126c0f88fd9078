/** Values in place of texts that name a type: plausible ones, the same each time. */
import { wordsOf } from "../naming/words.js";
import type { StandIn } from "./typed-value.js";

/** `<string>`, `string [date-time]`, a bare `string`, `{{variable}}`. */
const placeholder = /^(?:<[\w -]{1,20}>|string(?: ?[[(][\w-]{2,20}[\])])?|\{\{[^{}]+\}\})$/i;

const byFormat: ReadonlyMap<string, string> = new Map([
  ["date-time", "2024-01-01T00:00:00Z"],
  ["date", "2024-01-01"],
  ["time", "12:00:00"],
  ["uuid", "123e4567-e89b-12d3-a456-426614174000"],
  ["email", "someone@example.com"],
  ["uri", "https://example.com"],
  ["byte", "ZXhhbXBsZQ=="],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
]);

/** What the last word of a key says of its value. */
const byWord: ReadonlyMap<string, string> = new Map([
  ["id", "a1b2c3d4"],
  ["email", "someone@example.com"],
  ["url", "https://example.com"],
  ["uri", "https://example.com"],
]);

function isPlaceholder(text: string, format?: string): boolean {
  const isBareWord = format !== undefined && byFormat.has(format) && /^[a-z-]+$/i.test(text);
  return isBareWord || placeholder.test(text);
}

export function standIn(key: string, format: string | undefined): string {
  const known = format === undefined ? undefined : byFormat.get(format);
  if (known !== undefined) return known;
  const words = wordsOf(key);
  return byWord.get(words.at(-1) ?? "") ?? ["example", ...words].join(" ");
}

/** For what a saved response has no value for. */
export const placeholderStandIn: StandIn = (text, key, format) =>
  isPlaceholder(text, format) ? standIn(key, format) : undefined;
