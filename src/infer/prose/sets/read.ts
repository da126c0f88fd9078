/** Reads the list that a lead-in announces, in whichever of the forms of lists it stands. */
import type { Prose } from "../text/prose.js";
import { tokenAt } from "../text/tokens.js";
import { readInline } from "./inline.js";
import { isMark, type Items } from "./items.js";
import { linesAt } from "./lines.js";
import { mapAt } from "./map.js";

/** The list after a place in the text: a line for each value, values with meanings, or values alone. */
export function readList(prose: Prose, place: number): Items | undefined {
  const { text, tokens, lines } = prose;
  let index = tokenAt(tokens, place);
  while (isMark(tokens[index], ":", "-", "–", "=", ",")) index += 1;
  const atBreak = tokens[index]?.kind === "break";
  if (atBreak) index += 1;
  const isBullet = tokens[index]?.kind === "bullet";
  if (isBullet) index += 1;
  const line = lines.findIndex(({ to }) => to >= index);
  const listed = atBreak || isBullet ? linesAt(prose, line).items : undefined;
  if (listed !== undefined) return listed;
  const list = readInline(text, tokens, index);
  if (list !== undefined && list.ending !== "open" && list.values.length > 1) return list;
  const bracket = isMark(tokens[index], "(", "[", "{") ? 1 : 0;
  // "Types: `a` - …<br>`b` - …": the first value stands in the line of the lead-in.
  return mapAt(text, tokens, index + bracket).items ?? linesAt(prose, line, index).items ?? list;
}
