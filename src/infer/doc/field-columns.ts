/** What the columns of a table of fields say, in words that the reader of prose knows. */
import {
  CONDITIONAL_CELL,
  DEFAULT_COLUMN,
  EMPTY_CELL,
  NO_CELL,
  OPTIONAL_COLUMN,
  REQUIRED_COLUMN,
  TEXT_COLUMN,
  TYPE_COLUMN,
  VALUES_COLUMN,
  YES_CELL,
} from "../heuristics-fields.js";
import { cleanMarkdown } from "./markup.js";

/** `note` is a word in brackets behind a listed name: "(string, required)". */
export type Column = "text" | "required" | "optional" | "default" | "values" | "type" | "note";

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ["text", TEXT_COLUMN],
  ["required", REQUIRED_COLUMN],
  ["optional", OPTIONAL_COLUMN],
  ["default", DEFAULT_COLUMN],
  ["values", VALUES_COLUMN],
  ["type", TYPE_COLUMN],
];

export function columnOf(head: string): Column | undefined {
  return COLUMNS.find(([, words]) => words.test(head))?.[0];
}

export interface Said {
  readonly text: string;
  /** It belongs to the first sentence; anything else stands in a line of its own. */
  readonly first: boolean;
}

const NOTHING: Said = { text: "", first: false };

export function saidBy(column: Column | undefined, cell: string): Said {
  const words = cleanMarkdown(cell)
    .replace(/^[*_]{1,2}(.*?)[*_]{1,2}$/, "$1")
    .trim();
  switch (column) {
    case "text":
      return { text: cell, first: true };
    case "required":
      return { text: presence(words, "(Required)", "(Optional)"), first: true };
    case "optional":
      return { text: presence(words, "(Optional)", "(Required)"), first: true };
    case "default":
      return isEmpty(words) ? NOTHING : { text: `Default: ${literal(words)}`, first: false };
    case "values":
      return isEmpty(words) ? NOTHING : { text: `Allowed values: ${cell}`, first: false };
    case "type":
      return isEmpty(words) ? NOTHING : { text: `Type: ${words}`, first: false };
    case "note":
      return noteSays(words);
    default:
      return NOTHING;
  }
}

function isEmpty(cell: string): boolean {
  return EMPTY_CELL.test(cell.replace(/`/g, "").trim());
}

function presence(cell: string, yes: string, no: string): string {
  if (CONDITIONAL_CELL.test(cell)) return "(Conditional)";
  if (YES_CELL.test(cell)) return yes;
  if (NO_CELL.test(cell)) return no;
  // "If status is open", "Required for teams"
  return isEmpty(cell)
    ? ""
    : /^(?:if|when|for|only)\b/i.test(cell)
      ? `Required ${cell}.`
      : `${cell}.`;
}

/** A cell holds the value and nothing else, so that words without marks are a literal, too. */
function literal(cell: string): string {
  return /[`"'\n]|^-?\d|\s/.test(cell) ? cell : `\`${cell}\``;
}

/** "required", "string", "default: 10" */
function noteSays(note: string): Said {
  if (/^(?:required|optional|mandatory|deprecated|conditional)$/i.test(note)) {
    return { text: `(${note.charAt(0).toUpperCase()}${note.slice(1).toLowerCase()})`, first: true };
  }
  if (/^default/i.test(note)) return { text: note, first: false };
  return note === "" ? NOTHING : { text: `Type: ${note}`, first: false };
}
