/** Prose as tokens: literals, words, marks, line breaks and bullets, so that lists are read by position and not by pattern. */

export interface Token {
  readonly kind: "literal" | "word" | "mark" | "break" | "bullet" | "end";
  /** A literal without its backticks; anything else as it stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Characters of a word; `/`, `.`, `'` and `-` belong to it only between two of them, `-` and `.` also in front. */
const CHARACTER = String.raw`[\p{L}\p{N}_$@#%+*&~{}<>\\]`;
const PATTERN = new RegExp(
  [
    String.raw`\x60(?<literal>[^\x60\n]*)\x60`,
    String.raw`(?<bullet>•(?<=(?:^|\n) *•)) *`,
    String.raw`(?<break>\n[\n ]*)`,
    String.raw`(?:->|=>|>=|<=|\.\.\.?|&(?=\s)|[<>+*#~](?=\s|$))`,
    String.raw`(?<word>(?:(?<![\p{L}\p{N}_)\x60])[-.](?=[\p{L}\p{N}_]))?${CHARACTER}+(?:[-./']+${CHARACTER}+)*)`,
    String.raw`[^\s]`,
  ].join("|"),
  "gu",
);

/** The tokens of a text, closed by one of the kind `end`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens = Array.from(text.matchAll(PATTERN), tokenOf);
  return [...tokens, { kind: "end", text: "", start: text.length, end: text.length }];
}

function tokenOf(match: RegExpExecArray): Token {
  const place = { start: match.index, end: match.index + match[0].length };
  const { literal, bullet, break: lineBreak, word } = match.groups ?? {};
  if (literal !== undefined) return { kind: "literal", text: literal.trim(), ...place };
  if (bullet !== undefined) return { kind: "bullet", text: bullet, ...place };
  if (lineBreak !== undefined) return { kind: "break", text: lineBreak, ...place };
  if (word !== undefined) return { kind: "word", text: word, ...place };
  return { kind: "mark", text: match[0], ...place };
}

/** The first token that starts at or after a place in the text. */
export function tokenAt(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One line of the text, as places in its tokens. */
export interface Line {
  /** The first token, behind the bullet where there is one. */
  readonly from: number;
  /** The break or end after the last token. */
  readonly to: number;
  readonly bullet: boolean;
  readonly indent: number;
  /** A blank line stands before it. */
  readonly apart: boolean;
}

export function linesOf(text: string, tokens: readonly Token[]): readonly Line[] {
  const lines: Line[] = [];
  let at = tokens[0]?.kind === "break" ? 1 : 0;
  while (at < tokens.length && tokens[at]?.kind !== "end") {
    const before = tokens[at - 1];
    const bullet = tokens[at]?.kind === "bullet";
    const from = bullet ? at + 1 : at;
    let to = from;
    while (tokens[to]?.kind !== "break" && tokens[to]?.kind !== "end") to += 1;
    const start = tokens[at]?.start ?? 0;
    const indent = start - (text.lastIndexOf("\n", start - 1) + 1);
    lines.push({ from, to, bullet, indent, apart: /\n\s*\n/.test(before?.text ?? "") });
    at = to + 1;
  }
  return lines;
}
