/** What the collection says about one parameter, as the comment of its property. */
import type { Parameter } from "../model/api.js";
import type { Fact, ValueFormat } from "../model/facts.js";
import type { Code } from "./code.js";
import { codeSpan } from "./comment-text.js";
import type { RequestNames } from "./doc-links.js";
import { docParts, tsDoc, type DocParts } from "./doc-text.js";

/** Formats that the type does not show; the others are left to the type or named as they are. */
const formatSentences: ReadonlyMap<ValueFormat, string> = new Map([
  ["csv", "A comma-separated list."],
  ["integer", "A whole number."],
  ["number", ""],
  ["json", "JSON."],
  ["unix-time", "A Unix time in seconds."],
  ["unix-time-ms", "A Unix time in milliseconds."],
]);

/** Of a parameter, or of a field of a JSON body that a table in the request's description documents. */
export type Described = Pick<Parameter, "doc" | "facts" | "type" | "required" | "fallback">;

export function parameterDoc(parameter: Described, requests?: RequestNames, note = ""): Code {
  const { doc, facts } = parameter;
  const described = withoutTypeWords(docParts(doc, requests), parameter);
  const parts = { ...described, text: withoutShown(described.text, parameter) };
  const said = parts.text.join("\n");
  // What the description says in these very words need not be said twice.
  const isNews = (...stated: readonly (Fact<unknown> | undefined)[]): boolean =>
    stated.some((fact) => fact !== undefined && !said.includes(fact.evidence.quote));
  const sentences = [
    isNews(facts.minimum, facts.maximum) ? rangeSentence(parameter) : "",
    isNews(facts.minLength, facts.maxLength) ? lengthSentence(parameter) : "",
    isNews(facts.format) ? formatSentence(parameter) : "",
  ];
  const deprecated = parts.deprecated ?? facts.deprecated?.value;
  const defaultValue = defaultText(parameter);
  return tsDoc({
    ...parts,
    text: [
      ...parts.text,
      sentences.filter((sentence) => sentence !== "").join(" "),
      fallbackSentence(parameter),
      note,
    ],
    ...(defaultValue !== undefined && { defaultValue }),
    ...(deprecated !== undefined && { deprecated }),
  });
}

/** `string`, `int (required)`: what the property says as well, or what a sentence says better. */
function withoutTypeWords(parts: DocParts, { type, required, facts }: Described): DocParts {
  const words =
    parts.text
      .join(" ")
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const known = new Set([
    required ? "required" : "optional",
    ...(typeWords.get(type.kind) ?? []),
    ...(facts.format === undefined ? [] : (formatWords.get(facts.format.value) ?? [])),
  ]);
  const isMore = words.length === 0 || words.some((word) => !known.has(word));
  return isMore ? parts : { ...parts, text: [] };
}

/** Less the lines that list what the type lists, or tell the default that has a tag: `Allowed values: a, b`. */
function withoutShown(text: readonly string[], { type, facts }: Described): readonly string[] {
  const { kind } = type.kind === "array" ? type.items : type;
  const isListed = kind === "ref" || kind === "union";
  const sets = [facts.enum, facts.itemsEnum].filter(
    (set) => isListed && set?.value.every((value) => value.doc === undefined) === true,
  );
  const quotes = [...sets, facts.default].flatMap((fact) => fact?.evidence.quote ?? []);
  return text.map((paragraphs) => quotes.reduce(withoutLines, paragraphs));
}

function withoutLines(text: string, lines: string): string {
  const ended = `\n${text}\n`;
  return [`\n${lines}\n`, `\n${lines}.\n`]
    .reduce((rest, whole) => rest.replace(whole, () => "\n"), ended)
    .trim();
}

const typeWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["string", ["string", "str", "text"]],
  ["number", ["number", "float", "double", "decimal"]],
  ["boolean", ["boolean", "bool"]],
]);
const formatWords: ReadonlyMap<ValueFormat, readonly string[]> = new Map([
  ["integer", ["int", "integer"]],
  ["number", ["number"]],
  ["date", ["date"]],
  ["date-time", ["date", "time", "datetime"]],
]);

function rangeSentence({ facts }: Described): string {
  return between(facts.minimum, facts.maximum, "");
}

function lengthSentence({ facts }: Described): string {
  return between(facts.minLength, facts.maxLength, " characters");
}

function between(
  least: Fact<number> | undefined,
  most: Fact<number> | undefined,
  unit: string,
): string {
  if (least === undefined && most === undefined) return "";
  if (most === undefined) return `At least ${least?.value}${unit}.`;
  if (least === undefined) return `At most ${most.value}${unit}.`;
  return `From ${least.value} to ${most.value}${unit}.`;
}

function formatSentence({ facts }: Described): string {
  const format = facts.format?.value;
  if (format === undefined) return "";
  return formatSentences.get(format) ?? `Format: ${codeSpan(format)}.`;
}

/** What the server takes when nothing is sent: as a value of the parameter's type, or the text itself. */
function defaultText({ facts, type }: Described): string | undefined {
  const value = facts.default?.value;
  if (value === undefined) return undefined;
  const isText = type.kind === "string" || type.kind === "ref" || type.kind === "union";
  return codeSpan(isText && !/^-?\d+(?:\.\d+)?$/.test(value) ? JSON.stringify(value) : value);
}

/** What the client sends when the caller gives nothing, where that is allowed. */
function fallbackSentence({ fallback, required }: Described): string {
  if (fallback === undefined || required) return "";
  const [, variable] = /^\{\{([^{}$]+)\}\}$/.exec(fallback) ?? [];
  return variable === undefined
    ? `Without a value, ${codeSpan(fallback)} is sent.`
    : `Without a value, the client's variable ${codeSpan(variable)} is sent.`;
}
