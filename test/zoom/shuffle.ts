/** A collection as another tool could have written it: the same requests, in another order throughout. */
import { createHash } from "node:crypto";

/** The same JSON with other orders of keys and, in each list of items, of items. */
export function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => {
    const isItems = key === "item" && Array.isArray(member);
    return [key, shuffled(isItems ? inOtherOrder(member) : member)];
  });
  return Object.fromEntries(inOtherOrder(entries));
}

/** An order that nobody would choose, and the same one in every run. */
function inOtherOrder<Entry>(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({
      entry,
      rank: createHash("sha256").update(JSON.stringify(entry)).digest("hex"),
    }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ entry }) => entry);
}
