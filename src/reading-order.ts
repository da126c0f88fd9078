/** Diagnostics as a list to read: along the file, each once, and what is said of one place with one code as one. */
import type { Diagnostic } from "./model/diagnostic.js";
import { groupBy } from "./infer/json/groups.js";

/** In the order of items in the file. */
export function readingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = groupBy(diagnostics, ({ code, pointer, item, help }) =>
    JSON.stringify([code, pointer, item, help]),
  );
  return [...byPlace.values()]
    .flatMap(joined)
    .toSorted((a, b) => comparePointers(a.pointer, b.pointer));
}

/** @param same of one code, at one place */
function joined(same: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first] = same;
  const messages = [...new Set(same.map(({ message }) => message))];
  return first === undefined ? [] : [{ ...first, message: messages.join("; ") }];
}

function comparePointers(a: string, b: string): number {
  const left = a.split("/");
  const right = b.split("/");
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [x = "", y = ""] = [left[index], right[index]];
    if (x === y) continue;
    const numeric = /^\d+$/.test(x) && /^\d+$/.test(y);
    return numeric ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return left.length - right.length;
}
