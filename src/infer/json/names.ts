/** Words to name each kind of object by: its own where they are free, else with what is around it, never with a number. */
import { candidateNames, operationsOf } from "./candidate-names.js";
import type { ObjectNode } from "./graph.js";
import { groupBy } from "./groups.js";

interface Candidate {
  readonly kind: ObjectNode;
  /** Best first, each more exact than the one before it; the last is a last resort. */
  readonly names: readonly string[];
  readonly level: number;
}

/** Names for each kind, best first; the first ones differ from kind to kind. */
export function namesOf(kinds: readonly ObjectNode[]): ReadonlyMap<ObjectNode, readonly string[]> {
  let candidates: readonly Candidate[] = kinds.map((kind) => {
    const names = candidateNames(kind).map((words) => words.join(" "));
    return { kind, names: [...new Set(names)].filter((name) => name !== ""), level: 0 };
  });
  candidates = withInputs(candidates);
  for (let clashing = clashes(candidates); clashing.size > 0; clashing = clashes(candidates)) {
    const yielding = clashing;
    candidates = candidates.map((each) =>
      yielding.has(each) ? { ...each, level: each.level + 1 } : each,
    );
  }
  return new Map(candidates.map(({ kind, names, level }) => [kind, names.slice(level)]));
}

/** An `Amount` is what is answered; what a caller may send of one is an `AmountInput`. */
function withInputs(candidates: readonly Candidate[]): readonly Candidate[] {
  const answered = new Set(
    candidates.flatMap(({ kind, names }) => (isSent(kind) ? [] : names.slice(0, 1))),
  );
  return candidates.map((each) => {
    const [first = "", ...others] = each.names;
    return isSent(each.kind) && answered.has(first)
      ? { ...each, names: [`${first} input`, ...others] }
      : each;
  });
}

function isSent({ home }: ObjectNode): boolean {
  return home.position.context.role === "request";
}

/** Those that must take a more exact name, because another has theirs. */
function clashes(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const namesakes = [...groupBy(candidates, ({ names, level }) => names[level]).values()];
  return new Set(
    namesakes
      .filter(({ length }) => length > 1)
      .flatMap((group) => {
        const owner = ownerOf(group);
        return group.filter((each) => each !== owner && each.level + 1 < each.names.length);
      }),
  );
}

/** Who keeps a name: what more operations use is what people mean by it; else who has no other that says more. */
function ownerOf(group: readonly Candidate[]): Candidate | undefined {
  const [first, second] = group.toSorted((a, b) => compareUses(b.kind, a.kind));
  if (first !== undefined && second !== undefined && compareUses(first.kind, second.kind) > 0) {
    return first;
  }
  const exact = group.filter(({ names, level }) => level + 2 >= names.length);
  return exact.length === 1 ? exact[0] : undefined;
}

/** What answers to several outcomes can be named by none of them. */
function outcomesOf({ homes }: ObjectNode): number {
  return new Set(homes.map(({ position }) => position.context.outcome)).size;
}

/** Places only count for what several operations use: within one, no place is more telling than another. */
function compareUses(a: ObjectNode, b: ObjectNode): number {
  const operations = operationsOf(a);
  return (
    operations - operationsOf(b) ||
    (operations > 1 ? a.homes.length - b.homes.length : outcomesOf(a) - outcomesOf(b))
  );
}
