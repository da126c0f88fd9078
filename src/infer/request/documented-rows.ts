/** What the tables and lists of a request's description say of its fields, to be asked for by a field's name. */
import type { RequestItem } from "../../model/collection.js";
import type { Contradiction, Fact, ParameterFacts, ParameterLocation } from "../../model/facts.js";
import type { Evidence } from "../../model/origin.js";
import { fieldRows, type FieldRow } from "../doc/field-rows.js";
import { QUOTE_MAX_LENGTH } from "../heuristics-prose.js";

/** A field's row with the place of the description that it stands in. */
export interface DocumentedRow extends Pick<
  FieldRow,
  "text" | "description" | "quote" | "type" | "place"
> {
  readonly pointer: string;
}

export interface DocumentedRows {
  /** Nothing where two rows of that name say different things. */
  readonly rowOf: (name: string, place: ParameterLocation | "body") => DocumentedRow | undefined;
  /** Fields of the body's object at a path, or of the body itself, by key. */
  readonly rowsBelow: (path: string) => ReadonlyMap<string, DocumentedRow>;
}

const NONE: DocumentedRows = { rowOf: () => undefined, rowsBelow: () => new Map() };

export function documentedRows(item: RequestItem | undefined): DocumentedRows {
  const { description, pointer = "" } = item ?? {};
  const rows = description === undefined ? [] : fieldRows(description);
  if (rows.length === 0) return NONE;
  const byName = new Map<string, FieldRow[]>();
  for (const row of rows) {
    const path = pathOf(row.name);
    const known = byName.get(path);
    if (known === undefined) byName.set(path, [row]);
    else known.push(row);
  }
  const rowOf: DocumentedRows["rowOf"] = (name, place) => {
    const [first, ...others] = (byName.get(pathOf(name)) ?? []).filter((row) => isAt(row, place));
    const isOne = others.every(({ text }) => text === first?.text);
    return first !== undefined && isOne
      ? { ...first, pointer: `${pointer}/request/description` }
      : undefined;
  };
  const below = new Map<string, Map<string, DocumentedRow>>();
  for (const path of byName.keys()) {
    const row = rowOf(path, "body");
    const end = path.lastIndexOf(".");
    const parent = path.slice(0, Math.max(0, end));
    const siblings = below.get(parent) ?? new Map<string, DocumentedRow>();
    if (row !== undefined) below.set(parent, siblings.set(path.slice(end + 1), row));
  }
  return { rowOf, rowsBelow: (path) => below.get(path) ?? new Map() };
}

/** `items[].sku`, `items.0.sku` and `items/sku` are one path; `filter[state]` is a name. */
function pathOf(name: string): string {
  return name
    .replace(/\[(?:\d*|\*)\]/g, "")
    .replace(/\/(?=\w)/g, ".")
    .replace(/\.(?:\d+|\*)(?=\.|$)/g, "");
}

function isAt({ place }: FieldRow, wanted: ParameterLocation | "body"): boolean {
  const isWritten = wanted === "form" || wanted === "urlencoded" || wanted === "body";
  return place === undefined || place === (isWritten ? "body" : wanted);
}

/** Facts that were read of a row's text, with its own words as evidence where it has these, else with all of it. */
export function withRow(facts: ParameterFacts, row: DocumentedRow): ParameterFacts {
  const { contradictions, ...stated } = facts;
  const placed = Object.entries<Fact<unknown>>(stated).map(
    ([name, fact]) => [name, { ...fact, evidence: placedIn(row, fact.evidence) }] as const,
  );
  return {
    contradictions: contradictions.map((each): Contradiction => ({
      ...each,
      evidence: each.evidence.map((evidence) => placedIn(row, evidence)),
    })),
    ...Object.fromEntries(placed),
  };
}

function placedIn({ quote, pointer }: DocumentedRow, evidence: Evidence): Evidence {
  const isOwn = quote.includes(evidence.quote);
  const whole = quote.length > QUOTE_MAX_LENGTH ? `${quote.slice(0, QUOTE_MAX_LENGTH)}…` : quote;
  return { ...evidence, quote: isOwn ? evidence.quote : whole, pointer };
}
