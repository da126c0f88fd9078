/** JSON text to data, with the place of the first mistake where it is none. */
import { parse, type ParseError } from "jsonc-parser";

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  /** Counted from 1; absent where the text is nested too deep to tell. */
  | { readonly ok: false; readonly position?: { readonly line: number; readonly column: number } };

/** A byte order mark before the text is skipped. */
export function parseJson(text: string): ParsedJson {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    const offset = firstMistake(json);
    return offset === undefined ? { ok: false } : { ok: false, position: positionAt(json, offset) };
  }
}

/** `JSON.parse` gives the place in some of its messages only. */
function firstMistake(json: string): number | undefined {
  const errors: ParseError[] = [];
  try {
    parse(json, errors, { allowTrailingComma: false, disallowComments: true });
  } catch {
    return undefined;
  }
  return errors[0]?.offset;
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
