/** HTML to the lines and marks of Markdown, tables to bullet lists, entities and full-width punctuation to plain characters. */
import { decodeEntities } from "../../doc/markup.js";
import { VALUE_COLUMN } from "../../heuristics-prose.js";
import { type MappedText, type Piece, rewrite } from "./mapped-text.js";

/** Known elements with what stands for their opening and closing tag; `<string>` and `<id>` are text, hence the list. */
const TAGS: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ...group("br p div ul ol dl dt table pre hr center section", "\n", "\n"),
  ...group("h1 h2 h3 h4 h5 h6 blockquote details summary", "\n", "\n"),
  ...group("li dd", "\n• ", ""),
  ...group("tr", "\n", ""),
  ...group("td th", "| ", " "),
  ...group("code tt kbd samp var", "`", "`"),
  ...group("b strong", "**", "**"),
  ...group("i em", "*", "*"),
  ...group("q", '"', '"'),
  ...group("thead tbody tfoot a span font u s small big sup sub ins mark img html body", "", ""),
]);

function group(
  names: string,
  open: string,
  close: string,
): readonly [string, readonly [string, string]][] {
  return names.split(" ").map((name) => [name, [open, close]]);
}

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?:\s[^<>]{0,2000})?\/?>/g;
const COMMENT = /<!--[^<>]*-->/g;
/** The parts of a table may stand in lines of their own, and the end of a cell is often left out. */
const BREAK_IN_TABLE = /\n\s{0,200}(?=<\/?(?:t[dhr]|thead|tbody|tfoot)[\s>])/gi;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});/g;
const FENCE = /^ *(```|~~~)[^\n`]*\n(?:(?! *\1)[^\n]*\n)*? *\1 *$/gm;

/** Punctuation of other scripts and keyboards: “10，20；其他：30”, “a” – ‘b’, «c». */
const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ...characters("，﹐､、", ","),
  ...characters("：﹕", ":"),
  ...characters("；﹔", ";"),
  ...characters("。｡", ". "),
  ...characters("（﹙", "("),
  ...characters("）﹚", ")"),
  ...characters("［【〔", "["),
  ...characters("］】〕", "]"),
  ...characters("／", "/"),
  ...characters("｜¦", "|"),
  ...characters("＝﹦", "="),
  ...characters("～〜", "~"),
  ...characters("—―‒‐‑", "–"),
  ...characters("−－﹣", "-"),
  ...characters("“”„‟«»「」『』＂", '"'),
  ...characters("‘’‚‛", "'"),
  ...characters("→⟶➔➜", "->"),
  ...characters("⇒⟹", "=>"),
  ...characters("≤⩽", "<="),
  ...characters("≥⩾", ">="),
  ...characters("…", "..."),
  ...characters("\u00a0\u2002\u2003\u2009\u202f\u3000\t", " "),
  ...characters("\u200b\u200c\u200d\ufeff\r", ""),
]);

function characters(from: string, to: string): readonly [string, string][] {
  return Array.from(from, (character) => [character, to]);
}

const UNUSUAL = new RegExp([...PUNCTUATION.keys()].join("|"), "g");

const TABLE = /^ *\|[^\n]*(?:\n *\|[^\n]*)+/gm;
const RULER = /^[\s|:-]+$/;

/** Text with Markdown's marks alone; what stands in fenced blocks is an example and goes. */
export function toMarkdown(source: MappedText): MappedText {
  const passes: readonly ((text: MappedText) => MappedText)[] = [
    (text) => rewrite(text, COMMENT, () => []),
    (text) => rewrite(text, BREAK_IN_TABLE, () => [" "]),
    (text) => rewrite(text, TAG, ([, slash, name]) => tagPieces(slash, name)),
    (text) => rewrite(text, ENTITY, ([entity]) => [decodeEntities(entity)]),
    (text) => rewrite(text, UNUSUAL, ([character]) => [PUNCTUATION.get(character) ?? character]),
    (text) => rewrite(text, FENCE, () => ["\n"]),
    (text) => rewrite(text, TABLE, tablePieces),
  ];
  return passes.reduce((text, pass) => pass(text), source);
}

function tagPieces(slash = "", name = ""): readonly Piece[] | undefined {
  const tag = TAGS.get(name.toLowerCase());
  return tag && [slash === "" ? tag[0] : tag[1]];
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** `| Value | Meaning |` with its rows becomes a lead-in with bullets; tables of anything else stay. */
function tablePieces(table: RegExpExecArray): readonly Piece[] | undefined {
  const [header, ...rows] = rowsOf(table);
  if (header?.[0] === undefined || !VALUE_COLUMN.test(header[0].text.replace(/[*`]/g, ""))) {
    return undefined;
  }
  return rows.flatMap((cells, row): readonly Piece[] => {
    const [value, ...rest] = cells;
    if (value === undefined) return [];
    const doc = rest.flatMap((cell): readonly Piece[] => [" - ", extent(cell)]);
    const lead = row === 0 ? "Allowed values:\n• " : "\n• ";
    return /[`*"]/.test(value.text)
      ? [lead, extent(value), ...doc]
      : [lead, "`", extent(value), "`", ...doc];
  });
}

function rowsOf(table: RegExpExecArray): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  let at = table.index;
  for (const line of table[0].split("\n")) {
    if (!RULER.test(line)) rows.push(cellsOf(line, at));
    at += line.length + 1;
  }
  return rows;
}

function cellsOf(line: string, start: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (const cell of line.matchAll(/(?:[^|\\]|\\.)+/g)) {
    const text = cell[0].trim();
    if (text !== "") {
      cells.push({
        text,
        start: start + cell.index + (cell[0].length - cell[0].trimStart().length),
      });
    }
  }
  return cells;
}

function extent({ text, start }: Cell): Piece {
  return [start, start + text.length];
}
