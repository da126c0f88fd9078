/** Base URLs: what requests share before their paths, the most used one first. */
import type { Server } from "../model/api.js";
import type { Origin } from "../model/origin.js";
import { soleVariable, templateParts } from "./template.js";

export interface ServerUse {
  /** Text before the path, as `RequestUrl.base` has it. */
  readonly base: string;
  readonly origin: Origin;
}

/** Server ids by base text; bases that differ only in letter case or a missing scheme stay apart, as Postman keeps them. */
export function serversOf(uses: readonly ServerUse[]): {
  readonly servers: readonly Server[];
  readonly idOf: (base: string) => string;
} {
  const byBase = new Map<string, { count: number; origin: Origin }>();
  for (const { base, origin } of uses) {
    const known = byBase.get(base);
    if (known === undefined) byBase.set(base, { count: 1, origin });
    else {
      known.count += 1;
      if (origin.pointer < known.origin.pointer) known.origin = origin;
    }
  }
  const ids = serverIds([...byBase.keys()]);
  const servers = [...byBase]
    .toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([base, { origin }]) => ({ id: ids.get(base) ?? base, url: base, origin }));
  return { servers, idOf: (base) => ids.get(base) ?? base };
}

/** The variable's name or the host; where two bases would share it, the whole base in words. */
function serverIds(bases: readonly string[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const base of bases) count.set(shortId(base), (count.get(shortId(base)) ?? 0) + 1);
  return new Map(
    bases.map((base) => [base, count.get(shortId(base)) === 1 ? shortId(base) : base]),
  );
}

function shortId(base: string): string {
  const variable = soleVariable(base);
  if (variable !== undefined) return variable;
  const withoutScheme = base.replace(/^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//, "");
  return templateParts(withoutScheme)
    .map((part) => (part.kind === "text" ? part.text : part.name))
    .join("");
}
