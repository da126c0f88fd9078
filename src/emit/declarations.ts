/** What a file declares for others. */
import type { FilePlan } from "./file-plan.js";

export interface Declaration {
  readonly name: string;
  readonly typeOnly: boolean;
}

/** Sorted; a name that is value and type is a value. */
export function declarationsOf({ statements }: FilePlan): readonly Declaration[] {
  const typeOnly = new Map<string, boolean>();
  for (const statement of statements) {
    if (statement.kind === "exportFrom") continue;
    const { text } = statement.name;
    const isType = statement.kind === "interface" || statement.kind === "type";
    typeOnly.set(text, isType && (typeOnly.get(text) ?? true));
  }
  return [...typeOnly]
    .map(([name, isType]) => ({ name, typeOnly: isType }))
    .toSorted((a, b) => Number(a.typeOnly) - Number(b.typeOnly) || (a.name < b.name ? -1 : 1));
}
