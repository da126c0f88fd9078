/**
 * Statements whose form needs no formatter: what it would make of them is known, at a fraction of its cost.
 * Whatever is not recognised, line by line, is left to the formatter; a test holds both ways to the same bytes.
 */
import {
  breakable,
  closing,
  enumValues,
  opening,
  part,
  partsOf,
  reexport,
} from "./settled-lines.js";

export const lineWidth = 100;

/** The statement with its comments as the formatter would write it; undefined where that is not known. */
export function settledForm(statement: string): string | undefined {
  const settled: string[] = [];
  const open: string[] = [];
  let isInComment = false;
  let isFirst = false;
  let hasCode = false;
  for (const line of statement.split("\n")) {
    const text = line.trim();
    const isComment: boolean = isInComment || text.startsWith("/**");
    isInComment = isComment && !text.endsWith("*/");
    if (isComment) {
      settled.push(commentLine(text, open.length));
      continue;
    }
    if (!hasCode && (text === "" || text.startsWith("//"))) {
      if (text !== "" || settled.at(-1) !== "") settled.push(text);
      continue;
    }
    hasCode = true;
    const isEnd = closing.test(text);
    // Nothing is known of empty blocks, nor of brackets that do not belong together.
    if (isEnd && (isFirst || open.pop() !== text.charAt(0))) return undefined;
    const lines = open.length === 0 ? outerLines(text) : innerLines(text, open.length);
    if (lines === undefined) return undefined;
    settled.push(...lines);
    isFirst = text.endsWith("{") || text.endsWith("(");
    if (isFirst) open.push(text.endsWith("{") ? "}" : ")");
  }
  return open.length === 0 && !isInComment ? settled.join("\n") : undefined;
}

function commentLine(text: string, depth: number): string {
  const indent = "  ".repeat(depth);
  return text.startsWith("*") ? `${indent} ${text}` : indent + text;
}

/** The lines that one becomes where it stands in no brackets. */
function outerLines(text: string): readonly string[] | undefined {
  if (opening.test(text) || closing.test(text) || enumValues.test(text) || reexport.test(text)) {
    return fitting([text]);
  }
  return (
    listLines(text, breakable.functionHead) ??
    listLines(text, breakable.namedImports) ??
    aliasLines(text)
  );
}

/** The lines that one becomes inside of brackets: an object that is too long has one for each of its properties. */
function innerLines(text: string, depth: number): readonly string[] | undefined {
  const indent = "  ".repeat(depth);
  if (opening.test(text) || closing.test(text)) return fitting([indent + text]);
  if (!part.test(text)) return undefined;
  if (indent.length + text.length <= lineWidth) return [indent + text];
  const [, start, properties, end] = breakable.object.exec(text) ?? [];
  if (start === undefined || properties === undefined || end === undefined) return undefined;
  const separator = text.slice(-1);
  const lines = partsOf(properties, `${separator} `).map((property) =>
    innerLines(property + separator, depth + 1),
  );
  if (!lines.every((each) => each !== undefined)) return undefined;
  return fitting([indent + start, ...lines.flat(), indent + end]);
}

function fitting(lines: readonly string[]): readonly string[] | undefined {
  return lines.every(({ length }) => length <= lineWidth) ? lines : undefined;
}

/** What does not fit has a line for each of its parts; a single part stays where it is. */
function listLines(text: string, pattern: RegExp): readonly string[] | undefined {
  const [, start, parts, end] = pattern.exec(text) ?? [];
  if (start === undefined || parts === undefined || end === undefined) return undefined;
  if (text.length <= lineWidth) return [text];
  const lines = parts.split(", ").map((each) => `  ${each},`);
  return lines.length > 1 ? fitting([start, ...lines, end]) : undefined;
}

/** A union that does not fit stands on the next line, or has a line for each of its members. */
function aliasLines(text: string): readonly string[] | undefined {
  const [, start, type] = breakable.alias.exec(text) ?? [];
  if (start === undefined || type === undefined) return undefined;
  if (text.length <= lineWidth) return [text];
  const members = partsOf(type, " | ");
  if (members.length === 1 || members.some((member) => member.startsWith("{"))) return undefined;
  const lines = `  | ${members.join("\n  | ")};`.split("\n");
  return fitting([start, `  ${type};`]) ?? fitting([start, ...lines]);
}
