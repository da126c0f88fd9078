/** The requests of a collection that have no function in its client, and why. */
import type { Diagnostic, Inspection } from "../../../src/index.js";
import { maskedText } from "../../../src/infer/secrets/text.js";

export interface LeftOut {
  readonly item: readonly string[];
  /** Codes of the diagnostics that say why; empty where nothing does, which is a fault. */
  readonly codes: readonly string[];
}

/** `items` are all requests in file order; of several with one path the last are taken as left out. */
export function leftOut(
  items: readonly (readonly string[])[],
  { operations, diagnostics }: Inspection,
): readonly LeftOut[] {
  const functions = new Map<string, number>();
  for (const { item } of operations) {
    functions.set(keyOf(item), (functions.get(keyOf(item)) ?? 0) + 1);
  }
  return items.flatMap((item) => {
    const left = functions.get(keyOf(item)) ?? 0;
    functions.set(keyOf(item), left - 1);
    return left > 0 ? [] : [{ item, codes: codesFor(item, diagnostics) }];
  });
}

function codesFor(item: readonly string[], diagnostics: readonly Diagnostic[]): readonly string[] {
  const own = diagnostics.filter(
    (found) => found.severity !== "info" && keyOf(found.item) === keyOf(item),
  );
  return [...new Set(own.map(({ code }) => code))];
}

/** Secrets in names, such as those of a URL for a name, are left out of what is told of the item. */
function keyOf(item: readonly string[]): string {
  return JSON.stringify(item.map(maskedText));
}
