/** Fields that a request's description documents in a table or a list, each with all that its row says. */
import {
  ANSWER_SECTION,
  EITHER_SECTION,
  FIELD_NAME,
  MAX_FIELD_ROWS,
  MAX_ROW_LENGTH,
  MIN_LISTED_FIELDS,
  NAME_COLUMN,
  NAME_REMARK,
  SECTION_PLACES,
  SENT_SECTION,
  TELLS_ANSWER,
} from "../heuristics-fields.js";
import { cleanMarkdown } from "./markup.js";
import { Branches, branchOf } from "./field-tree.js";
import { columnOf, saidBy, type Column } from "./field-columns.js";
import { type Row, sectionsOf, type Table, tablesIn } from "./tables.js";

export interface FieldRow {
  /** As written: `sku`, `items[].sku`. */
  readonly name: string;
  /** Where the section says that it stands. */
  readonly place?: "query" | "path" | "header" | "body";
  /** The whole row in words that the reader of prose knows: "(Required) … Default: `a`". */
  readonly text: string;
  /** Its own words alone. */
  readonly description: string;
  /** What the column "Type" says. */
  readonly type?: string;
  /** The row as it stands in the description. */
  readonly quote: string;
}

export function fieldRows(description: string): readonly FieldRow[] {
  if (!/[|`*]|<table/i.test(description)) return [];
  const rows = [...tablesIn(description).flatMap(rowsOfTable), ...listedFields(description)];
  return rows.slice(0, MAX_FIELD_ROWS);
}

function rowsOfTable({ section, rows: [head, ...rows] }: Table): readonly FieldRow[] {
  const columns = (head?.cells ?? []).map((cell) => columnOf(plain(cell)));
  const isFields = NAME_COLUMN.test(plain(head?.cells[0] ?? "")) && columns.length > 1;
  if (!isFields || isOfAnswer(section) || columns.slice(1).every((each) => each === undefined)) {
    return [];
  }
  const branches = new Branches();
  return rows.flatMap((row) => rowOfField(row, columns, section, branches));
}

function isOfAnswer(section: string): boolean {
  return section.split("\n").some((line) => ANSWER_SECTION.test(line) && !/\brequest/i.test(line));
}

function rowOfField(
  { cells, source }: Row,
  columns: readonly (Column | undefined)[],
  section: string,
  branches: Branches,
): readonly FieldRow[] {
  const branch = branchOf(cells[0] ?? "");
  const { name: own, isRequired, rest } = nameIn(branch.cell);
  const name = own === undefined ? undefined : branches.place(own, branch.depth);
  if (name === undefined || source.length > MAX_ROW_LENGTH) return [];
  const said = columns.map((column, index) => saidBy(column, cells[index] ?? ""));
  const text = [
    isRequired ? "(Required)" : "",
    ...said.filter(({ first }) => first).map(textOf),
    rest,
  ];
  const others = said.filter(({ first }) => !first).map(textOf);
  const description = columns.flatMap((column, index) =>
    column === "text" ? [cells[index] ?? ""] : [],
  );
  const type = plain(cells[columns.indexOf("type")] ?? "");
  return [
    {
      name,
      ...placeOf(section),
      text: [text.filter(Boolean).join(" "), ...others.filter(Boolean)].join("\n"),
      description: description.join("\n"),
      ...(type !== "" && { type }),
      quote: source,
    },
  ];
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

/** `**sku** *(required)*`, "sku*", "`sku` string": the name, and what stands behind it. */
function nameIn(cell: string): {
  readonly name: string | undefined;
  readonly isRequired: boolean;
  readonly rest: string;
} {
  const [first = "", ...others] = plain(cell).split(/\s+/);
  const name = first.replace(/\*+$/, "");
  const rest = others.join(" ").replace(/^\*/, "");
  return {
    name: FIELD_NAME.test(name) && NAME_REMARK.test(rest) ? name : undefined,
    isRequired: name !== first || others[0] === "*",
    rest,
  };
}

/** Text without the marks of Markdown and HTML around words; a star behind a word stays. */
function plain(cell: string): string {
  return cleanMarkdown(cell)
    .replace(/\\(?=[_*[\]])/g, "")
    .replace(
      /[*_]{1,2}`([^`]+)`[*_]{1,2}|`([^`]+)`|\*\*([^*]+)\*\*|(?<!\w)_([^_]+)_(?!\w)/g,
      "$1$2$3$4",
    )
    .trim();
}

function placeOf(section: string): Pick<FieldRow, "place"> {
  const place = SECTION_PLACES.find(([, words]) => words.test(section))?.[0];
  return place === undefined ? {} : { place };
}

/** "- `sku` (string, required): The …", "* **sku** - The …" */
const LISTED =
  /^\s{0,8}[-*+•] +(?:\*\*`?(?<bold>[^*`\s]{1,120})`?\*\*|`(?<code>[^`\s]{1,120})`) ?(?:\((?<note>[^()]{1,120})\))? ?(?::|[-–—] ) ?(?<text>.+)$/;

function listedFields(description: string): readonly FieldRow[] {
  const lines = description.split("\n");
  const sections = sectionsOf(lines);
  const fields: FieldRow[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const block: FieldRow[] = [];
    const section = sections[index] ?? "";
    let next = index;
    for (
      let row = listed(lines[next], section);
      row !== undefined;
      row = listed(lines[next], section)
    ) {
      block.push(row);
      next += 1;
    }
    if (block.length === 0) continue;
    if (block.length >= MIN_LISTED_FIELDS && isSent(section, description)) fields.push(...block);
    index = next;
  }
  return fields;
}

function isSent(section: string, description: string): boolean {
  if (!SENT_SECTION.test(section) || isOfAnswer(section)) return false;
  return !(TELLS_ANSWER.test(description) && EITHER_SECTION.test(section));
}

function listed(line: string | undefined, section: string): FieldRow | undefined {
  const groups = LISTED.exec(line?.slice(0, MAX_ROW_LENGTH) ?? "")?.groups;
  const name = groups?.["bold"] ?? groups?.["code"] ?? "";
  if (line === undefined || groups === undefined || !FIELD_NAME.test(name)) return undefined;
  const description = groups["text"] ?? "";
  const notes = (groups["note"] ?? "").split(",").map((note) => saidBy("note", note.trim()));
  const first = notes.filter((note) => note.first).map(textOf);
  const others = notes.filter((note) => !note.first).map(textOf);
  return {
    name,
    ...placeOf(section),
    text: [[...first, description].join(" "), ...others].filter(Boolean).join("\n"),
    description,
    quote: line.trim(),
  };
}
