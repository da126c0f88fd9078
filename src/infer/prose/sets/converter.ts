/** The sentence that converters from OpenAPI to Postman append: "(This can only be one of draft,published)". */
import type { Prose } from "../text/prose.js";
import type { Items } from "./items.js";

const SENTENCE = /\(This can only be one of (?<list>[^\n]{1,4000})\)/d;

/** The last value's own sentence is followed by what the converter appended. */
export function withoutConverterSet(text: string): string {
  const start = text.indexOf("(This can only be one of ");
  return (start === -1 ? text : text.slice(0, start)).trim();
}

/** Made by a machine from the formal schema: values joined by commas, blanks inside them kept. */
export function converterSet({ text }: Prose): Items | undefined {
  const match = SENTENCE.exec(text);
  const [start = 0, end = 0] = match?.indices?.groups?.["list"] ?? [];
  // Another remark in brackets may stand behind it.
  const list = text.slice(start, end).split(") (")[0] ?? "";
  const values = list
    .split(",")
    .map((value) => value.replace(/`/g, "").trim())
    .filter((value) => value !== "");
  if (match === null || values.length === 0) return undefined;
  return {
    values: [...new Set(values)].map((value) => ({ value })),
    start: match.index,
    end: start + list.length + 1,
    literal: true,
    phrases: false,
    ending: "closed",
  };
}
