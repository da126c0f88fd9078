/** Tables in descriptions, Markdown's and HTML's, as rows of cells with the section that each stands in. */
import { MAX_FIELD_ROWS } from "../heuristics-fields.js";

export interface Row {
  readonly cells: readonly string[];
  /** The row as it stands in the description. */
  readonly source: string;
}

export interface Table {
  /** The headings and the line above it. */
  readonly section: string;
  /** The first is its head. */
  readonly rows: readonly Row[];
}

export function tablesIn(description: string): readonly Table[] {
  return [...htmlTables(description), ...markdownTables(description)];
}

const RULER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

function markdownTables(description: string): readonly Table[] {
  const lines = description.split("\n");
  const sections = sectionsOf(lines);
  const tables: Table[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const [head = "", ruler = ""] = [lines[index - 1], lines[index]];
    if (!head.includes("|") || !ruler.includes("-") || !RULER.test(ruler)) continue;
    const rows = [rowOf(head)];
    let next = index + 1;
    while (lines[next]?.includes("|") === true && rows.length < MAX_FIELD_ROWS) {
      rows.push(rowOf(lines[next] ?? ""));
      next += 1;
    }
    tables.push({ section: sections[index - 1] ?? "", rows });
    index = next;
  }
  return tables;
}

/** The cells of `| a | b |`; a bar within a cell is escaped. */
function rowOf(line: string): Row {
  const cells = line
    .trim()
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll(String.raw`\|`, "|").trim());
  const isOpen = cells[0] === "";
  const inner = cells.slice(isOpen ? 1 : 0, cells.at(-1) === "" ? -1 : undefined);
  return { cells: inner, source: line.trim() };
}

const HEADING = /^\s*(?:#{1,6}\s|\*\*[^*]{1,200}\*\*:?\s*$|<h[1-6]\b)/i;

/** For each line, and for the end: the nearest heading above it, and the nearest line above that says anything. */
export function sectionsOf(lines: readonly string[]): readonly string[] {
  let [heading, lead] = ["", ""];
  const sections = [""];
  for (const line of lines) {
    if (HEADING.test(line)) heading = line;
    if (line.trim() !== "") lead = line;
    sections.push(heading === lead ? heading : `${heading}\n${lead}`);
  }
  return sections;
}

function htmlTables(description: string): readonly Table[] {
  const tables: Table[] = [];
  const text = description.toLowerCase();
  let done = 0;
  for (let start = text.indexOf("<table"); start !== -1;) {
    const end = text.indexOf("</table", start);
    if (end === -1) break;
    const rows = description
      .slice(start, end)
      .split(/<tr(?=[\s>])[^<>]{0,500}>/i)
      .slice(1, MAX_FIELD_ROWS)
      .map(htmlRow);
    const above = description.slice(done, start).split(/\n|<br\s?\/?>|<\/p>/i);
    tables.push({ section: sectionsOf(above).at(-1) ?? "", rows });
    done = end;
    start = text.indexOf("<table", end);
  }
  return tables;
}

function htmlRow(row: string): Row {
  const cells = row
    .split(/<t[dh](?=[\s>])[^<>]{0,500}>/i)
    .slice(1)
    .map((cell) => cell.replace(/<\/?(?:t[dhr]|thead|tbody|tfoot)\b[^<>]{0,500}>/gi, " ").trim());
  return { cells, source: row.trim() };
}
