/** What the closed sets of a folder's parameters are called, each by its id, best name first. */
import { groupBy } from "./json/groups.js";
import { singularOf, wordsOf } from "./json/words.js";

/** A parameter that takes one of a set. */
export interface SetUse {
  readonly operation: string;
  readonly operationName: string;
  readonly key: string;
}

interface NamedSet {
  readonly id: string;
  readonly plain: string;
  readonly exact: string;
  readonly operations: number;
}

/**
 * By the key alone, in its folder; sets of one key by the requests that take them, but for one that more requests take than
 * any other: that is what the key means in this folder, and one request with a set of its own does not take the name away.
 */
export function enumNames(
  sets: ReadonlyMap<string, readonly SetUse[]>,
  group: string,
): ReadonlyMap<string, readonly string[]> {
  const named = [...sets].map(([id, uses]) => namedSet(id, uses, group));
  const names = new Map<string, readonly string[]>();
  for (const rivals of groupBy(named, ({ plain }) => plain).values()) {
    const [first, second] = rivals.toSorted((a, b) => b.operations - a.operations);
    const isUsual = first?.operations !== second?.operations;
    for (const set of rivals) {
      const yields = isUsual && set !== first;
      names.set(set.id, yields ? [set.exact] : [set.plain, set.exact]);
    }
  }
  return names;
}

/** `status` of the folder "Users" is `user status`; where the key says it already, `user_status` stays so. */
function namedSet(id: string, uses: readonly SetUse[], group: string): NamedSet {
  const [first] = uses.toSorted((a, b) => (a.operation < b.operation ? -1 : 1));
  const words = wordsOf(first?.key ?? "");
  const owner = singularOf(wordsOf(group));
  const says = owner.every((word, index) => words[index] === word);
  const name = words.length === 0 ? "value" : words.join(" ");
  return {
    id,
    plain: says ? name : `${owner.join(" ")} ${name}`,
    exact: `${first?.operationName ?? ""} ${name}`,
    operations: new Set(uses.map(({ operation }) => operation)).size,
  };
}
