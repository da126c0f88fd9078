/** `index.ts`: everything that users of the client import, from one place. */
import type { Code } from "./code.js";
import type { FilePlan } from "./file-plan.js";
import { runtimeModule } from "./runtime-names.js";
import type { ExportedName, Statement } from "./statements.js";

/** A file whose names the index exports, some of them perhaps under others. */
export interface IndexedFile {
  readonly plan: FilePlan;
  /** By the file's own names. */
  readonly aliases: ReadonlyMap<string, string>;
}

export interface IndexParts {
  readonly doc: Code;
  readonly client: FilePlan;
  readonly auth: FilePlan | undefined;
  readonly groups: readonly IndexedFile[];
}

export function indexFile({ doc, client, auth, groups }: IndexParts): FilePlan {
  const inOrder = groups.toSorted((a, b) => (a.plan.module < b.plan.module ? -1 : 1));
  return {
    module: "index",
    doc,
    statements: [
      // By name, since these win over what the runtime calls the same.
      exportNames({ plan: client, aliases: new Map() }),
      ...(auth === undefined ? [] : [exportAll(auth.module)]),
      ...inOrder.map((file) =>
        file.aliases.size === 0 ? exportAll(file.plan.module) : exportNames(file),
      ),
      exportAll(runtimeModule),
    ],
  };
}

function exportAll(module: string): Statement {
  return { kind: "exportFrom", module, names: "all" };
}

function exportNames({ plan, aliases }: IndexedFile): Statement {
  const names: ExportedName[] = declaredNames(plan).map(({ name, typeOnly }) => ({
    imported: { name, module: plan.module, typeOnly },
    as: aliases.get(name) ?? name,
  }));
  return { kind: "exportFrom", module: plan.module, names };
}

/** What a file exports, sorted; a name that is value and type is a value. */
function declaredNames({
  statements,
}: FilePlan): readonly { readonly name: string; readonly typeOnly: boolean }[] {
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
