/** What names a pattern gives to the members of what it takes apart: `{ environment, request: { headers } }`. */
import { depthChange, type Token } from "./tokens.js";

/** A name, and the members that lead to what it stands for. */
export interface Binding {
  readonly name: string;
  readonly path: readonly string[];
}

/**
 * The pattern whose closing brace is the last of the tokens, with its braces; nothing where it begins before the first
 * of them.
 */
export function patternAt(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  const start = tokens.findLastIndex((token) => {
    depth += depthChange(token);
    return depth === 0;
  });
  return start === -1 ? [] : tokens.slice(start);
}

/** @param pattern from brace to brace */
export function bindingsOf(
  pattern: readonly Token[],
  path: readonly string[] = [],
): readonly Binding[] {
  return entriesOf(pattern.slice(1, -1)).flatMap((entry) => entryBindings(entry, path));
}

/** `headers`, `headers = []`, `headers: list`, `"headers": list`, `request: { headers }`, `...others`. */
function entryBindings(entry: readonly Token[], path: readonly string[]): readonly Binding[] {
  const [first, second] = entry;
  if (first?.text === "..." && second?.kind === "name") return [{ name: second.text, path }];
  // A member that the script computes may be any: nothing is known of what is made of it.
  if (first === undefined || first.kind === "sign") return [];
  const inner = [...path, first.text];
  const target = second?.text === ":" ? entry.slice(2) : entry;
  if (target[0]?.kind === "name") return [{ name: target[0].text, path: inner }];
  return target[0]?.text === "{" ? bindingsOf(withoutDefault(target), inner) : [];
}

/** `{ headers } = {}` up to its first closing brace of the same depth. */
function withoutDefault(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  const end = tokens.findIndex((token) => {
    depth += depthChange(token);
    return depth === 0;
  });
  return tokens.slice(0, end + 1);
}

/** What stands between commas; one inside of brackets is not such a comma. */
function entriesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const entries: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += depthChange(token);
    if (depth === 0 && token.kind === "sign" && token.text === ",") entries.push([]);
    else entries.at(-1)?.push(token);
  }
  return entries;
}
