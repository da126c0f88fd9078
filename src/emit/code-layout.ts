/** Expressions inside of comments, where no formatter breaks their lines. */
import type { Code } from "./code.js";
import { columnLimit, isSafeInComment } from "./comment-text.js";

/** A longer example teaches less than the types do; a call with an id and a form of six fields has eleven. */
const mostLines = 12;
const width = columnLimit - " * ".length;
/** What is longer need not be laid out to know that it is too much. */
const mostCharacters = 2 * mostLines * width;

/** Code that is short and that a comment does not change; undefined for any other. */
export function shownCode({ text }: Code): string | undefined {
  if (text.length > mostCharacters) return undefined;
  const lines = layout(onOneLine(text), "").split("\n");
  const isShown =
    lines.length <= mostLines &&
    lines.every((line) => line.length <= width && isSafeInComment(line));
  return isShown ? lines.join("\n") : undefined;
}

/** Line breaks stand only between tokens: string literals have theirs escaped. */
function onOneLine(text: string): string {
  return text.replace(/,?\n\s*([}\]])/g, " $1").replace(/\n\s*/g, " ");
}

/** What does not fit a line has one for each part of its last object or array. */
function layout(text: string, indent: string): string {
  if (indent.length + text.length <= width) return indent + text;
  const group = lastGroup(text);
  if (group === undefined || group.parts.length === 0) return indent + text;
  const { start, end, parts } = group;
  return [
    indent + text.slice(0, start + 1),
    ...parts.map((part) => `${layout(part, `${indent}  `)},`),
    indent + text.slice(end),
  ].join("\n");
}

interface Group {
  /** Of its brackets. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly string[];
}

/** Strings, brackets and commas: all that layout depends on. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

/** The last outermost braces or brackets with what stands between their commas. */
function lastGroup(text: string): Group | undefined {
  let depth = 0;
  let start = 0;
  let partStart = 0;
  let parts: string[] = [];
  let last: Group | undefined;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === "{" || token === "[") {
      depth += 1;
      if (depth === 1) [start, partStart, parts] = [index, index + 1, []];
    } else if (token === "," && depth === 1) {
      parts.push(text.slice(partStart, index).trim());
      partStart = index + 1;
    } else if (token === "}" || token === "]") {
      depth -= 1;
      if (depth === 0) {
        const rest = text.slice(partStart, index).trim();
        last = { start, end: index, parts: rest === "" ? parts : [...parts, rest] };
      }
    }
  }
  return last;
}
