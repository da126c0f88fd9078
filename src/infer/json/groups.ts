/** Partitions of lists, in orders that do not depend on the order of the list. */

/** Values by what a function says of them. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Values that share a mark, directly or by way of others, stand in one group; values without marks alone. */
export function connected<Value>(
  values: readonly Value[],
  marksOf: (value: Value) => Iterable<string>,
): readonly (readonly Value[])[] {
  const leads = new Map<string, string>();
  const last = (mark: string): string => {
    let found = mark;
    for (
      let next = leads.get(found);
      next !== undefined && next !== found;
      next = leads.get(found)
    ) {
      found = next;
    }
    leads.set(mark, found);
    return found;
  };
  const marked = values.map((value) => {
    const [first, ...others] = marksOf(value);
    for (const other of others) leads.set(last(other), last(first ?? other));
    return { value, first };
  });
  const groups = groupBy(marked, ({ value, first }) => (first === undefined ? value : last(first)));
  return [...groups.values()].map((group) => group.map(({ value }) => value));
}

/** Code units, which no locale changes. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
