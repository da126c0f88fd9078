/** Joins the lines of paragraphs that an editor wrapped at a column: there a line break means no more than a blank. */
import { WRAP_MAX_LENGTH, WRAP_MIN_LENGTH } from "../../heuristics-prose.js";
import { type MappedText, rewrite } from "./mapped-text.js";

/** What starts a line of its own, wrapped or not: a bullet, a table's row. */
const STARTS_BLOCK = /^ *[•|]/;
/** What may start a line of its own where nothing shows that the text is wrapped: a value with its meaning, a word alone. */
const STARTS_LINE = /^ *(?:(?:`[^`\n]*`|[\w.-]{1,80})(?: ?[:=]| [-–] | ?->)|[^\s]*[^\s.]\s*$)/;

export function unwrapped(source: MappedText): MappedText {
  const lines = source.text.split("\n");
  const width = Math.max(0, ...lines.map((line) => line.trimEnd().length));
  if (width < WRAP_MIN_LENGTH || width > WRAP_MAX_LENGTH) return source;
  const wraps = lines.map((line, index) =>
    isWrapped(line.trimEnd(), lines[index + 1] ?? "", width),
  );
  const isProse = wraps.some(
    (isWrap, index) => isWrap && !STARTS_LINE.test(lines[index + 1] ?? ""),
  );
  if (!isProse) return source;
  let index = -1;
  return rewrite(source, /\n[^\S\n]*/g, () => {
    index += 1;
    return wraps[index] === true ? [" "] : undefined;
  });
}

/** The editor broke the line because the next word did not fit. */
function isWrapped(line: string, next: string, width: number): boolean {
  const word = /^\S*/.exec(next.trimStart())?.[0] ?? "";
  const isFull = line.length >= WRAP_MIN_LENGTH && line.length + 1 + word.length > width;
  return isFull && word !== "" && !STARTS_BLOCK.test(next) && !/[:|]$/.test(line);
}
