/** The encoder of comments: text from a collection as lines that stay inside their comment and tell no tool anything. */
import { Code } from "./code.js";

/** Column that lines of a file end at. */
export const columnLimit = 100;
/** Indentation and asterisk of a comment inside a section of parameters, the innermost that most comments stand at. */
const innerMargin = "     * ".length;

/** How a text stands in its comment. */
export interface CommentLayout {
  /** Columns for the text. */
  readonly width?: number;
  /** Of the lines after the first. */
  readonly hangingIndent?: string;
  /** Names of the file that `{@link name}` may stand for. */
  readonly links?: ReadonlySet<string>;
}

/** Characters that nobody sees, and that may reorder what a reviewer sees; a lone surrogate is no text at all. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Part of emoji and of words in some scripts: joiners are text. */
const joiners = /[\u200c\u200d]/;

/** Each rule undoes one thing that a comment could do; the backslash is Markdown's own escape and does not show. */
const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // The end of the comment.
  [/\*\//g, "*\\/"],
  // A tag: TypeScript reads one after any white space; and an inline one.
  [/(^|\s)@(?=\S)/g, "$1\\@"],
  [/\{@/g, "{\\@"],
  // What compilers and bundlers look for anywhere in a comment: `@ts-nocheck`, `@jsxImportSource`, `@__PURE__`, `@internal`.
  [/([@#])(?=ts-|jsx|internal|__)/gi, "$1\\"],
  // A source map, wherever it stands.
  [/[@#](?=\s*source(?:Mapping)?URL)/g, "\\$&\\"],
  // Markup that ends a script where code is inlined in a page.
  [/<(?=\/script|!--)/gi, "<\\"],
  // A link that is no address of the web.
  [/\]\((?=\s*<?[^\s()[\]/?#]*[:&])(?!\s*<?(?:https?|mailto):)/gi, "]\\("],
  // Coverage tools read a comment inside the comment.
  [/^(\s*)\/\*/, "$1/\\*"],
];

/** Text from a collection as the inside of a comment, without the asterisks. */
export function commentText(text: string, layout: CommentLayout = {}): Code {
  const lines = wrap(visible(text).split("\n"), layout);
  return new Code(lines.map((line) => withLinks(safeLine(line), layout.links)).join("\n"));
}

/** Whether a text of one line is the same inside of a comment. */
export function isSafeInComment(line: string): boolean {
  return visible(line) === line && safeLine(line) === line;
}

function safeLine(line: string): string {
  // Every rule is about one of these characters; most lines hold none of them.
  if (!/[*@#<\]]/.test(line)) return line;
  return rules.reduce((safer, [pattern, by]) => safer.replace(pattern, by), line);
}

/** Links to the file's own functions are the only inline tags. */
function withLinks(line: string, links: ReadonlySet<string> | undefined): string {
  if (links === undefined || links.size === 0) return line;
  return line.replace(/\{\\@link ([\w$]+)\}/g, (escaped, name: string) =>
    links.has(name) ? `{@link ${name}}` : escaped,
  );
}

/** Text as Markdown code, which may hold backticks. */
export function codeSpan(text: string): string {
  const oneLine = text.replace(/\s+/g, " ");
  if (!oneLine.includes("`")) return `\`${oneLine}\``;
  const longest = Math.max(...(oneLine.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence} ${oneLine} ${fence}`;
}

function visible(text: string): string {
  return text
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[\t\u00a0]/g, " ")
    .replace(unseen, (character) =>
      character === "\n" || joiners.test(character) ? character : "",
    );
}

function wrap(lines: readonly string[], layout: CommentLayout): readonly string[] {
  const wrapped: string[] = [];
  let fence: string | undefined;
  for (const line of lines.map((each) => each.trimEnd())) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || fence === mark)) {
      fence = fence === undefined ? mark : undefined;
      wrapped.push(line);
    } else if (fence !== undefined || isPreformatted(line)) {
      wrapped.push(line);
    } else if (line !== "" || wrapped.at(-1) !== "") {
      wrapped.push(...wrapLine(line.replace(/(\S) {2,}(?=\S)/g, "$1 "), layout));
    }
  }
  // An open fence would swallow all that follows.
  return fence === undefined ? wrapped : [...wrapped, fence];
}

/** Code by its indentation, headings and tables: a line break would change what they are. */
function isPreformatted(line: string): boolean {
  return /^(?: {4}|#{1,6} |\|)/.test(line);
}

function wrapLine(
  line: string,
  { width = columnLimit - innerMargin, hangingIndent = "" }: CommentLayout,
): readonly string[] {
  if (line.length <= width) return [line];
  const marker = /^ *(?:[-*+] +|\d{1,9}[.)] +)?/.exec(line)?.[0] ?? "";
  const indent = hangingIndent + " ".repeat(marker.length);
  const [first = "", ...words] = line.slice(marker.length).match(unbroken) ?? [];
  const lines: string[] = [];
  let current = marker + first;
  for (const word of words) {
    const fits = current.length + 1 + word.length <= width;
    if (fits || startsBlock(word)) {
      current += ` ${word}`;
    } else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current];
}

/** Words; a link counts as one, and so does an inline tag. */
const unbroken = /(?:\{@link [\w$]+\}|!?\[[^[\]]*\]\([^\s()]*\)|\S)+/g;

/** A word that Markdown or TSDoc would read as more than a word at the start of a line. */
function startsBlock(word: string): boolean {
  return /^(?:[-+*_=]+$|#{1,6}$|\d+[.)]$|[>@|]|```|~~~)/.test(word);
}
