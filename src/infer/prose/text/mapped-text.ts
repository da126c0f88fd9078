/** Text that was rewritten and still knows, for each of its characters, where in the original it stood. */

export interface MappedText {
  readonly text: string;
  /** The place in the original of each character, and one more for the end. */
  readonly origins: readonly number[];
}

/** What takes the place of a match: new text, or a part of the text that was matched. */
export type Piece = string | readonly [start: number, end: number];

export function mapped(text: string): MappedText {
  return { text, origins: Array.from({ length: text.length + 1 }, (_, index) => index) };
}

/** Replaces each match of a global pattern; a match for which `replace` gives nothing stays. */
export function rewrite(
  source: MappedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => readonly Piece[] | undefined,
): MappedText {
  const parts: string[] = [];
  const origins: number[] = [];
  const copy = (start: number, end: number): void => {
    parts.push(source.text.slice(start, end));
    for (let index = start; index < end; index += 1) origins.push(originOf(source, index));
  };
  const insert = (text: string, origin: number): void => {
    parts.push(text);
    for (let index = 0; index < text.length; index += 1) origins.push(origin);
  };
  let done = 0;
  for (const match of source.text.matchAll(pattern)) {
    const pieces = replace(match);
    if (pieces === undefined) continue;
    const end = match.index + match[0].length;
    copy(done, match.index);
    for (const [position, piece] of pieces.entries()) {
      if (typeof piece !== "string") copy(piece[0], piece[1]);
      else insert(piece, originOf(source, position === 0 ? match.index : end - 1));
    }
    done = end;
  }
  copy(done, source.text.length);
  origins.push(originOf(source, source.text.length));
  return { text: parts.join(""), origins };
}

/** The place in the original of the character at `index`. */
export function originOf(source: MappedText, index: number): number {
  return source.origins[index] ?? source.origins.at(-1) ?? 0;
}
