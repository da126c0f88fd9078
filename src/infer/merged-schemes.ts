/** The security schemes of a collection, each once, and what they are called. */
import type { SecurityScheme } from "../model/api.js";
import { groupBy } from "./json/groups.js";

export interface MergedSchemes {
  readonly schemes: readonly SecurityScheme[];
  /** The id of a scheme's one among `schemes`. */
  readonly idOf: (scheme: SecurityScheme) => string;
}

/** Schemes that differ in nothing but where they stand are one; those that share a name are told apart by what differs. */
export function mergeSchemes(uses: readonly SecurityScheme[]): MergedSchemes {
  const bySubstance = new Map<string, SecurityScheme>();
  for (const scheme of uses) {
    const known = bySubstance.get(substance(scheme));
    if (known === undefined || scheme.origin.pointer < known.origin.pointer) {
      bySubstance.set(substance(scheme), scheme);
    }
  }
  const ids = new Map<string, string>();
  for (const namesakes of groupBy([...bySubstance], ([, { id }]) => id).values()) {
    for (const [key, words] of qualifiers(namesakes)) ids.set(key, words);
  }
  const idOf = (scheme: SecurityScheme): string => ids.get(substance(scheme)) ?? scheme.id;
  const schemes = [...bySubstance.values()].map((scheme) => ({ ...scheme, id: idOf(scheme) }));
  return { schemes: schemes.toSorted((a, b) => (a.id < b.id ? -1 : 1)), idOf };
}

function substance({ kind, settings, bindings }: SecurityScheme): string {
  return JSON.stringify([kind, sorted(settings), sorted(bindings)]);
}

function sorted(record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

type Attributes = ReadonlyMap<string, string>;

/** Ids by substance: the common name, and as few attributes as tell each from its namesakes. */
function qualifiers(
  namesakes: readonly (readonly [substance: string, scheme: SecurityScheme])[],
): readonly (readonly [substance: string, id: string])[] {
  const all = namesakes.map(
    ([, { settings, bindings }]): Attributes =>
      new Map([...Object.entries(bindings), ...Object.entries(settings)]),
  );
  const telling = tellingNames(all);
  const ids = namesakes.map(([key, { id }], index) => {
    const own = all[index] ?? new Map<string, string>();
    const needed = telling.findIndex((_, last) => isAlone(own, all, telling.slice(0, last + 1)));
    const names = telling.slice(0, needed + 1 || telling.length);
    return [key, [id, ...names.flatMap((name) => attributeWords(name, own))].join(" ")] as const;
  });
  const isEach = new Set(ids.map(([, id]) => id)).size === ids.length;
  // Values that differ in signs alone give the same words.
  return isEach ? ids : ids.map(([key, id]) => [key, `${id} ${key}`] as const);
}

function isAlone(own: Attributes, all: readonly Attributes[], names: readonly string[]): boolean {
  return all.filter((each) => names.every((name) => each.get(name) === own.get(name))).length === 1;
}

/** The attributes that together tell all apart, the most telling first; of equals the plainer, as a payload is long. */
function tellingNames(all: readonly Attributes[]): readonly string[] {
  let left = [...new Set(all.flatMap((each) => [...each.keys()]))].toSorted();
  const chosen: string[] = [];
  let reached = 1;
  while (reached < all.length && left.length > 0) {
    const [best = "", ...rest] = left.toSorted(
      (a, b) =>
        distinct(all, [...chosen, b]) - distinct(all, [...chosen, a]) ||
        longest(all, a) - longest(all, b),
    );
    const next = distinct(all, [...chosen, best]);
    if (next > reached) chosen.push(best);
    reached = Math.max(reached, next);
    left = rest;
  }
  return chosen;
}

/** How many of them differ in the attributes named. */
function distinct(all: readonly Attributes[], names: readonly string[]): number {
  return new Set(all.map((each) => JSON.stringify(names.map((name) => each.get(name))))).size;
}

function longest(all: readonly Attributes[], name: string): number {
  return Math.max(...all.map((each) => each.get(name)?.length ?? 0));
}

/** `token {{admin}}` is "token admin", `token {{adminToken}}` just "adminToken". */
function attributeWords(name: string, own: Attributes): readonly string[] {
  const value = own.get(name);
  if (value === undefined) return [];
  const words = value.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const saysSo = words.toLowerCase().includes(name.toLowerCase());
  return [saysSo ? "" : name, words].filter(Boolean);
}
