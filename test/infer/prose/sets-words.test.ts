/** Sets of plain words that the parameter's name, its documented value or their own meanings make sure, and what only looks like one. */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const sets: readonly Row[] = [
  ["loan direction asc/desc", { enum: ["asc", "desc"] }, { name: "direction" }],
  ["Newest loan first: DESC; oldest first: ASC", { enum: ["DESC", "ASC"] }, { name: "sort_order" }],
  [
    "For titles ascending (asc) is used. Otherwise, descending (desc)",
    { enum: ["asc", "desc"] },
    { name: "direction" },
  ],
  ["Sort field by title/lent", { enum: ["title", "lent"] }, { name: "sort" }],
  ["Order by shelf or lent_at.", { enum: ["shelf", "lent_at"] }, { name: "order_by" }],
  [
    "Show the catalogue as list or cards.",
    { enum: ["list", "cards"] },
    { name: "look", value: "cards" },
  ],
  ["isbn10 or isbn13 to indicate which number is sent", { enum: ["isbn10", "isbn13"] }],
  [
    "Units of height. metre (m), inch (in), or page (none)",
    { enum: ["metre", "inch", "page"] },
    { name: "unit" },
  ],
  [
    "Only loans in this state. late = Late, back = Back.",
    { enum: ["late", "back"] },
    { name: "state" },
  ],
  ["{ own: 0, lent: 1, lost: 2 } (required)", { enum: ["0", "1", "2"], presence: "required" }],
  [
    "Shelf preference: wall, island, or nearest.",
    { enum: ["wall", "island", "nearest"] },
    { name: "shelf_choice" },
  ],
  [
    "Comma-delimited list of price levels (1, 2, 3).",
    { items: ["1", "2", "3"], format: "csv" },
    { name: "price" },
  ],
  [
    "The field to sort by. Sortable fields include: id, title, and lent_at.",
    { enum: ["id", "title", "lent_at"] },
    { name: "sort" },
  ],
  [
    "The reader's card field ('number' or 'colour').",
    { enum: ["number", "colour"] },
    { name: "card_field" },
  ],
  [
    "xml (default) or json. The list of loans additionally accepts csv and tsv.",
    { enum: ["xml", "json", "csv", "tsv"], default: "xml" },
    { name: "format" },
  ],
  [
    "Kind of list - Possible values: search,latest,similar.",
    { enum: ["search", "latest", "similar"] },
  ],
  [
    "**Available fields:** `title`, `pages`",
    { items: ["title", "pages"] },
    { name: "fields[books]" },
  ],
  [
    "Sorting criterion: time of loan (lent), number of pages (page_count).",
    { enum: ["lent", "page_count"] },
    { name: "sort" },
  ],
];

const noSets: readonly Row[] = [
  ["ascending or descending", {}, { name: "direction" }],
  ["Order of the loans, such as title:asc or title:desc", {}, { name: "order" }],
  ["Not used, give asc or desc after each property", {}, { name: "sort_order" }],
  ["Add asc or desc to the field", {}, { name: "order" }],
  ["Sort by the number of pages or the title of the book", {}, { name: "sort" }],
  ["Sort by fields, e.g. sort by title or shelf", {}, { name: "sort" }],
  ["Sort by name, title, etc.", {}, { name: "sort" }],
  ["For example, GB or US.", {}, { name: "country", value: "GB" }],
  ["The reader is a user or group.", {}, { name: "owner", value: "user" }],
  ["Which loans are fresh or late; `all` shows all.", {}, { name: "state", value: "fresh" }],
  ["The reader's name or title", {}, { name: "q", value: "title" }],
  ["name (optional), title (optional) or shelf (optional)", { presence: "optional" }],
  ["latitude (degrees), longitude (degrees) or street (text)", {}],
  ["{ low: 3, high: 4 }", {}],
  ["Rule ('KEEP', 'LEND') or name of a shelf.", {}, { name: "rule" }],
  ["Sortable fields include: id, title, etc.", {}, { name: "sort" }],
  ["Sortable fields such as: id, title", {}, { name: "sort" }],
  ["Allowed values: novels, poems or similar", {}],
  ["xml (default) or json. Loans additionally accept any kind, of which more are to come", {}],
  ['Grouped by book_group ("shelf"/"room"). Without one it is "book".', {}, { name: "book_group" }],
  ["Kind: light novel (long text), short story (from Japan)", {}, { name: "kind" }],
  ["Kind: city library (main) and its branches", {}, { name: "kind" }],
  ["low = few books, high = many, other = None", {}],
];

describe("words that are sure", () => {
  it.each<Row>([...sets])("are values: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});

describe("words that only look so", () => {
  it.each<Row>([...noSets])("are none: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
