/** Markdown to prose: bullets become `•`, links their text, and every code span or quotation a literal in backticks. */
import { EMPHASISED_LABELS } from "../../heuristics-prose.js";
import { type MappedText, type Piece, rewrite } from "./mapped-text.js";

/** A kind of mark with the text it is for; `content` names the group that holds what is marked. */
interface Mark {
  readonly pattern: string;
  readonly phrase: string;
  readonly content: string;
  readonly read: (content: string, start: number) => readonly Piece[];
}

/** Tried in this order at each place: an escape hides a mark, code hides quotation marks, two stars are not one and one. */
const MARKS: readonly Mark[] = [
  {
    phrase: "all\\_orgs",
    pattern: "\\\\(?<escape>[\\\\`*_{}[\\]()#+.!|<>~\"'&$=-])",
    content: "escape",
    read: (content, start) => (content === "`" ? ["'"] : [[start, start + 1]]),
  },
  {
    phrase: "`active`",
    pattern: "(?<ticks>`{1,2})(?<code>[^`\\n]{1,300})\\k<ticks>",
    content: "code",
    read: literalPieces,
  },
  { phrase: "a stray `", pattern: "(?<stray>`)", content: "stray", read: () => [] },
  {
    phrase: "The default is **false.**",
    pattern: "\\*\\*(?<bold>[^*\\n]{1,300})\\*\\*",
    content: "bold",
    read: emphasisPieces,
  },
  {
    phrase: "__active__",
    pattern: "(?<!\\w)__(?<strong>[^_\\n]{1,80})__(?!\\w)",
    content: "strong",
    read: emphasisPieces,
  },
  {
    phrase: "*active*",
    pattern: "(?<![\\w*])\\*(?<italic>[^*\\s](?:[^*\\n]{0,300}[^*\\s])?)\\*(?![\\w*])",
    content: "italic",
    read: emphasisPieces,
  },
  {
    phrase: "_active_",
    pattern: "(?<!\\w)_(?<under>[^_\\n]{1,80})_(?!\\w)",
    content: "under",
    read: emphasisPieces,
  },
  {
    phrase: '"active"',
    pattern: '"(?<double>[^"\\n]{1,120})"',
    content: "double",
    read: quotedPieces,
  },
  {
    phrase: "'active', but not the user's",
    pattern: "(?<!\\w)'(?<single>[^'\\n]{1,80})'(?!\\w)",
    content: "single",
    read: literalPieces,
  },
];

const ANY_MARK = new RegExp(MARKS.map(({ pattern }) => pattern).join("|"), "gd");
/** Also "\\* `active`: …", escaped by a converter. */
const BULLET = /^( *)(?:\\?[*+•·‣▪◦●○–-] +|[•‣▪◦●○](?=\S))(?=\S)/gm;
/** "<li> <p> <code>active</code>": the bullet's text begins in a block of its own. */
const LONE_BULLET = /^( *)• *\n[\n ]*(?=\S)/gm;
/** Ordered items whose head is a literal: "1. `active`: …"; other numbers may be values. */
const ORDERED_ITEM = /^( *)\d{1,2}[.)] +(?=[`"]|\*\*)/gm;
/** "type\n-own=own\n-lent=lent", "-plan\n- loss": dashes in front of words, two lines or more. */
const TIGHT_BULLETS = /^ *-\p{L}[^\n]*\n+ *(?:-\p{L}|• )/mu;
const TIGHT_BULLET = /^( *)-(?=\p{L})/gmu;
/** Bullets of a text whose line ends were lost: "Types: * `1` - once * `2` - daily", "Values:  * all - …  * none - …". */
const LOST_BULLET =
  /(?<=\S) +(?:[•‣▪●] *|\* (?=[`"]))(?=\S)|(?<=\S) {2,}(?:\* +|-)(?=\w)|(?<=[:.;]) +- (?=\*\*[^*\n]{1,80}\*\*|`[^`\n]{1,80}`|"[^"\n]{1,80}")|(?<=[:.;]) -(?=[a-z]\w* ?[=:])/g;
/** "Valid values are: * modified * name": stars between words are bullets where the first stands behind a colon. */
const STARRED_LIST = /: +\* +\w[^*\n]{0,200} \* \w/;
const STAR = / +\* (?=\w)/g;
/** Blanks between words beyond the first. */
const WIDE_GAP = /(?<=\S) {2,}(?=\S)/g;
/** "Default20, Max100". */
const LOST_BLANK = /\b(?:default|max|min)(?=\d)/gi;
/** "EX --- tax excluded" */
const LONG_DASH = /(?<= )-{2,3}(?= )/g;
const LINE_MARK = /^ *(?:#{1,6}|>+) +/gm;
/** "**Required** The id of the user", "*optional* page size": a label that only its emphasis sets apart. */
const LABEL_MARK =
  /^ *(\*{1,3}|__?)(?<label>required|mandatory|optional)\1(?= +(?!(?:if|when|for|unless|only|in|with|on|and|or|by|to|as)\b)\w)/dgim;
const LINK = /!?\[([^[\]\n]{1,300})\]\([^()\s]{0,2000}(?: "[^"\n]{0,200}")? ?\)/dg;

export function toProse(source: MappedText): MappedText {
  const passes: readonly ((text: MappedText) => MappedText)[] = [
    (text) => rewrite(text, LINK, linkPieces),
    (text) => rewrite(text, LINE_MARK, () => []),
    (text) =>
      rewrite(text, LABEL_MARK, ({ indices }) => [indices?.groups?.["label"] ?? [0, 0], "."]),
    (text) => rewrite(text, ORDERED_ITEM, bulletPieces),
    (text) => rewrite(text, BULLET, bulletPieces),
    (text) => (hasTightBullets(text.text) ? rewrite(text, TIGHT_BULLET, bulletPieces) : text),
    (text) => rewrite(text, LONE_BULLET, bulletPieces),
    (text) => rewrite(text, LONG_DASH, () => ["–"]),
    (text) => (STARRED_LIST.test(text.text) ? rewrite(text, STAR, () => ["\n• "]) : text),
    (text) => rewrite(text, LOST_BULLET, () => ["\n• "]),
    (text) => rewrite(text, WIDE_GAP, () => [" "]),
    (text) =>
      rewrite(text, LOST_BLANK, ({ index, 0: word }) => [[index, index + word.length], " "]),
    (text) => rewrite(text, ANY_MARK, markPieces),
  ];
  return passes.reduce((text, pass) => pass(text), source);
}

function bulletPieces([, indent = ""]: RegExpExecArray): readonly Piece[] {
  return [`${indent}• `];
}

/** In "title\n-title" the dash is part of the value. */
function hasTightBullets(text: string): boolean {
  if (!TIGHT_BULLETS.test(text)) return false;
  const lines = new Set(text.split("\n").map((line) => line.trim()));
  return ![...lines].some((line) => line.startsWith("-") && lines.has(line.slice(1)));
}

/** "Supported values: [STP modes](…)": a link's text names a place, so it is bracketed as a placeholder, unless it is code. */
function linkPieces(match: RegExpExecArray): readonly Piece[] {
  const place = match.indices?.[1] ?? [match.index, match.index];
  return /[`"*]/.test(match[1] ?? "") ? [place] : ["<", place, ">"];
}

function markPieces(match: RegExpExecArray): readonly Piece[] | undefined {
  for (const { content, read } of MARKS) {
    const place = match.indices?.groups?.[content];
    if (place !== undefined) return read(match.input.slice(place[0], place[1]), place[0]);
  }
  return undefined;
}

/** 'The default is "mixed."': the full stop of the sentence stands within the quotation marks. */
function quotedPieces(content: string, start: number): readonly Piece[] {
  if (!/^[\w-]+[.,]$/.test(content)) return literalPieces(content, start);
  const end = start + content.length - 1;
  return [...literalPieces(content.slice(0, -1), start), [end, end + 1]];
}

/** "`ALL (default)` - every one": what stands within the mark and is not the value. */
const NOTE_IN_LITERAL = /(?<=[^\s(]) ?\((?:the )?default\)$/i;

/** The content as a literal, without the marks inside the mark (**"sent"**, `'xml'`) and without its escapes. */
function literalPieces(content: string, start: number): readonly Piece[] {
  const note = NOTE_IN_LITERAL.exec(content);
  if (note !== null) {
    const end = start + content.length;
    return [...literalPieces(content.slice(0, note.index), start), [start + note.index, end]];
  }
  const inner = /^[\s"'`*\\]*([^]*?)[\s"'`*\\]*$/d.exec(content)?.indices?.[1] ?? [
    0,
    content.length,
  ];
  const body = content.slice(inner[0], inner[1]);
  if (body === "") return [[start, start + content.length]];
  const pieces: Piece[] = ["`"];
  let done = 0;
  for (const escape of body.matchAll(/`|\\(?=[^\w\s])/g)) {
    pieces.push([start + inner[0] + done, start + inner[0] + escape.index]);
    done = escape.index + 1;
  }
  return [...pieces, [start + inner[0] + done, start + inner[1]], "`"];
}

/** "**_name_**" */
const NESTED_EMPHASIS = /^_[^_\s].*[^_\s]_$/;
const EMPHASISED_VALUE = /^(["'`]?[\w$@+./\\-]{0,80}[\w"'`])([.,:;]?)$/;

/** Emphasis marks a value (**false.**) or, by its word, a label or plain stress (**Note:**, **not**). */
function emphasisPieces(content: string, start: number): readonly Piece[] {
  if (NESTED_EMPHASIS.test(content)) return emphasisPieces(content.slice(1, -1), start + 1);
  const value = EMPHASISED_VALUE.exec(content.trimEnd());
  const word = value?.[1] ?? "";
  if (value === null || EMPHASISED_LABELS.has(word.toLowerCase())) {
    return [[start, start + content.length]];
  }
  const mark: Piece = [start + word.length, start + value[0].length];
  return [...literalPieces(word, start), mark];
}
