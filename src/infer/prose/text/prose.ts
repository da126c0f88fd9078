/** A description made ready for reading: one normal form for HTML, Markdown and plain text, with the way back to its own words. */
import { QUOTE_MAX_LENGTH, READ_MAX_LENGTH } from "../../heuristics-prose.js";
import { toProse } from "./marks.js";
import { toMarkdown } from "./markup.js";
import { type MappedText, mapped, originOf } from "./mapped-text.js";
import { spelledOut } from "./spelling.js";
import { unwrapped } from "./unwrap.js";
import { type Line, linesOf, type Token, tokensOf } from "./tokens.js";

const TAG_AT_END = /<\/?[a-zA-Z][^<>]{0,80}>$/;

export interface Prose {
  /** Lines of plain text; bullets are `•`, and what was code, quoted or emphasised as a value stands in backticks. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lines: readonly Line[];
  /** The text goes on after what was read: a list that reaches the end may be longer. */
  readonly cut: boolean;
  /** The words of the original between two places of `text`. */
  readonly quote: (start: number, end: number) => string;
}

export function proseOf(description: string): Prose {
  const cut = description.length > READ_MAX_LENGTH;
  const source = cut ? wholeWords(description.slice(0, READ_MAX_LENGTH)) : description;
  const prose = spelledOut(unwrapped(toProse(toMarkdown(mapped(source)))));
  const tokens = tokensOf(prose.text);
  return {
    text: prose.text,
    tokens,
    lines: linesOf(prose.text, tokens),
    cut,
    quote: (start, end) => quoteOf(source, prose, start, end),
  };
}

/** Half a word would be a value that does not exist. */
function wholeWords(text: string): string {
  const last = Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n"));
  return last === -1 ? "" : text.slice(0, last);
}

function withoutMarkupAtEnd(text: string): string {
  let words = text.trim();
  for (let tag = TAG_AT_END.exec(words); tag !== null; tag = TAG_AT_END.exec(words)) {
    words = words.slice(0, tag.index).trim();
  }
  return words;
}

function quoteOf(source: string, prose: MappedText, start: number, end: number): string {
  const from = originOf(prose, start);
  // What took the place of several characters has one origin: the words end where the next ones begin.
  const to = end > start ? Math.max(originOf(prose, end - 1) + 1, originOf(prose, end)) : from;
  const quote = withoutMarkupAtEnd(source.slice(from, Math.max(from, to)));
  return quote.length > QUOTE_MAX_LENGTH ? `${quote.slice(0, QUOTE_MAX_LENGTH)}…` : quote;
}
