/** Variables that folders define: Postman's format has them, but its runtime replaces nothing by them. */
import type { Collection } from "../model/collection.js";
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";
import type { Origin } from "../model/origin.js";
import { groupBy } from "./json/groups.js";

interface FolderVariable {
  readonly key: string;
  readonly origin: Origin;
}

/** Told of those that requests need, each at its folder. */
export function folderVariableDiagnostics(
  { items }: Collection,
  needed: ReadonlyMap<string, { readonly isDefined: boolean }>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = variablesOfFolders(items).filter(({ key }) => needed.has(key));
  const told = found.map(({ key, origin }) => {
    const rest =
      needed.get(key)?.isDefined === true ? "that of the collection is" : "it has no other";
    const message = `the folder's value of "${key}" is not used, as in Postman; ${rest}`;
    return { key, found: diagnostic("PW1211", origin, message) };
  });
  const byKey = groupBy(told, ({ key }) => key);
  return new Map([...byKey].map(([key, all]) => [key, all.map((each) => each.found)]));
}

function variablesOfFolders(items: Collection["items"]): readonly FolderVariable[] {
  const found: FolderVariable[] = [];
  const pending = items.map((node) => ({ node, path: [node.name] }));
  for (let level = pending.pop(); level !== undefined; level = pending.pop()) {
    const { node, path } = level;
    if (node.kind === "request") continue;
    for (const { key, pointer } of node.variables ?? []) {
      found.push({ key, origin: { item: path, pointer } });
    }
    pending.push(...node.items.map((inner) => ({ node: inner, path: [...path, inner.name] })));
  }
  return found;
}
