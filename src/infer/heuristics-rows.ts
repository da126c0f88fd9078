/** Words and marks by which rows of tables become fields of JSON bodies, each with the real-world cell that it is for. */

/** Before a name, lines of a tree: "└ street", "│ ├─ city", "&nbsp;&nbsp;↳ zip", "- zip". */
export const TREE_MARK =
  /^((?:&(?:nbsp|ensp|emsp);|[\s│┃|])*)(?:[└├┗┣╰╚╠↳➥][─━═-]{0,4}>?|[-–—•>](?=\s))\s*/u;
/** Cells of a "Type" column: "String", "int64", "boolean", "JSON object". */
export const COLUMN_TYPES: readonly (readonly [
  kind: "boolean" | "number" | "record" | "string",
  RegExp,
])[] = [
  ["string", /^(?:strings?|text|uuids?|guid|e-?mail|url|uri|date|date-?time|timestamp string)$/],
  ["number", /^(?:numbers?|integers?|int(?:32|64)?|long|float|double|decimal|numeric)$/],
  ["boolean", /^bool(?:ean)?s?$/],
  ["record", /^(?:json )?objects?$|^(?:hash|map|dictionary)$/],
];
/** "array", "string[]", "array of objects", "list<string>", "array[integer]" */
export const LIST_TYPE =
  /^(?:([a-z\d]+)\[\]|(?:array|list)(?:(?:\s+of\s+|\s*[<[(]\s*)([a-z\d]+)[>\])]?)?)$/;
/** So many rows of a table that are fields of the body make it the body's table, where no heading says so. */
export const MIN_SHOWN_ROWS = 2;
