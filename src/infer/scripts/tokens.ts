/**
 * JavaScript as tokens, as far as finding calls takes it: comments and what stands in strings are no code, the holes of
 * templates are. One pass without going back, so that a script of any length and any brokenness takes linear time.
 */
import { WORDS_BEFORE_VALUES } from "../heuristics-scripts.js";

export interface Token {
  /** `name`: also keywords and numbers; `text`: a string, or a template without holes; `hole`: what opens or ends one. */
  readonly kind: "name" | "text" | "hole" | "sign";
  /** As written; of a `text`, what stands between its quotes. */
  readonly text: string;
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

const BLANK = /\s/;
/** Letters of other scripts are told from signs by being no ASCII. */
const NAME_CHARACTER = /[\w$\u0080-\uffff]/;
/** The longer of those that begin alike first; assignments are told from comparisons. */
const SIGN =
  /\.{3}|=>|[=!]==?|[<>]=|(?:\*\*|<<|>>>?|&&|\|\||\?\?|[-+*/%&|^])=|\?\.(?!\d)|\+\+|--|[^]/y;

export function* tokensOf(source: string): Generator<Token, undefined> {
  const openHoles: number[] = [];
  let depth = 0;
  let before: Token | undefined;
  for (let at = 0; at < source.length; at = before?.end ?? source.length) {
    at = endOfSpace(source, at);
    if (at >= source.length) return;
    const endsHole = source[at] === "}" && openHoles.at(-1) === depth;
    if (endsHole) openHoles.pop();
    before = endsHole ? template(source, at) : tokenAt(source, at, before);
    if (before.kind === "hole" && before.text.endsWith("${")) openHoles.push(depth);
    else if (before.text === "{" && before.kind === "sign") depth += 1;
    else if (before.text === "}" && before.kind === "sign") depth = Math.max(0, depth - 1);
    yield before;
  }
}

/** How much deeper one stands behind the token; a template opens with its first hole and is closed behind the last. */
export function depthChange({ kind, text: sign }: Token): number {
  if (kind === "hole") return (sign.startsWith("`") ? 1 : 0) - (sign.endsWith("`") ? 1 : 0);
  if (kind !== "sign") return 0;
  if (/^[([{]$/.test(sign)) return 1;
  return /^[)\]}]$/.test(sign) ? -1 : 0;
}

/** Behind blanks and comments; a comment without an end is all that is left. */
function endOfSpace(source: string, start: number): number {
  let at = start;
  for (;;) {
    const next = endOfRun(BLANK, source, at);
    if (source.startsWith("//", next)) at = lineEnd(source, next);
    else if (source.startsWith("/*", next)) at = endOf(source, "*/", next + 2);
    else return next;
  }
}

function tokenAt(source: string, start: number, before: Token | undefined): Token {
  const first = source[start];
  if (first === '"' || first === "'") return quoted(source, start, first);
  if (first === "`") return template(source, start);
  const name = endOfRun(NAME_CHARACTER, source, start);
  if (name > start) return token("name", source, start, name);
  // Of a regular expression, nothing is read: it is a value like a string.
  if (first === "/" && !endsValue(before)) {
    return { ...token("text", source, start, regularExpressionEnd(source, start)), text: "" };
  }
  SIGN.lastIndex = start;
  return token("sign", source, start, SIGN.test(source) ? SIGN.lastIndex : start + 1);
}

/** A string ends with its line where its quote is missing. */
function quoted(source: string, start: number, quote: string): Token {
  for (let at = start + 1; at < source.length; at += 1) {
    const character = source[at];
    if (character === "\\") at += 1;
    else if (character === quote) return text(source, start, at, at + 1);
    else if (character === "\n") return text(source, start, at, at);
  }
  return text(source, start, source.length, source.length);
}

/** From a backtick, or the brace that ends a hole, to the next hole or the end. */
function template(source: string, start: number): Token {
  const isWhole = source[start] === "`";
  for (let at = start + 1; at < source.length; at += 1) {
    const character = source[at];
    if (character === "\\") at += 1;
    else if (source.startsWith("${", at)) return token("hole", source, start, at + 2);
    else if (character === "`") {
      return isWhole ? text(source, start, at, at + 1) : token("hole", source, start, at + 1);
    }
  }
  return token("hole", source, start, source.length);
}

/** The end of the line where there is none: what is broken is not read again from its middle. */
function regularExpressionEnd(source: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < source.length; at += 1) {
    const character = source[at];
    if (character === "\n") return at;
    if (character === "\\") at += 1;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "/" && !inClass) {
      return endOfRun(NAME_CHARACTER, source, at + 1);
    }
  }
  return source.length;
}

/** Whether a slash behind it divides. */
function endsValue(before: Token | undefined): boolean {
  if (before === undefined) return false;
  if (before.kind === "name") return !WORDS_BEFORE_VALUES.has(before.text);
  if (before.kind === "sign") return /^(?:[)\]}]|\+\+|--)$/.test(before.text);
  return !before.text.endsWith("${");
}

function token(kind: Token["kind"], source: string, start: number, end: number): Token {
  return { kind, text: source.slice(start, end), start, end };
}

function text(source: string, start: number, closing: number, end: number): Token {
  return { ...token("text", source, start, end), text: source.slice(start + 1, closing) };
}

function endOfRun(characters: RegExp, source: string, start: number): number {
  let at = start;
  while (at < source.length && characters.test(source.charAt(at))) at += 1;
  return at;
}

function lineEnd(source: string, from: number): number {
  const at = source.indexOf("\n", from);
  return at === -1 ? source.length : at;
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? source.length : at + mark.length;
}
