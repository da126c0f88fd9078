/** `index.ts`: everything that users of the client import, from one place. */
import type { Code } from "./code.js";
import type { Declaration } from "./declarations.js";
import type { FilePlan } from "./file-plan.js";
import { runtimeModule } from "./runtime-names.js";
import type { ExportedName, Statement } from "./statements.js";

/** A file whose names the index exports, some of them perhaps under others. */
export interface IndexedFile {
  /** Its path without `.ts`. */
  readonly module: string;
  readonly declarations: readonly Declaration[];
  /** By the file's own names. */
  readonly aliases: ReadonlyMap<string, string>;
}

export interface IndexParts {
  readonly doc: Code;
  readonly client: Pick<IndexedFile, "module" | "declarations">;
  /** Path of the file of security schemes, where there is one. */
  readonly auth: string | undefined;
  readonly groups: readonly IndexedFile[];
}

export function indexFile({ doc, client, auth, groups }: IndexParts): FilePlan {
  const inOrder = groups.toSorted((a, b) => (a.module < b.module ? -1 : 1));
  return {
    module: "index",
    doc,
    statements: [
      // By name, since these win over what the runtime calls the same.
      exportNames({ ...client, aliases: new Map() }),
      ...(auth === undefined ? [] : [exportAll(auth)]),
      ...inOrder.map((file) =>
        file.aliases.size === 0 ? exportAll(file.module) : exportNames(file),
      ),
      exportAll(runtimeModule),
    ],
  };
}

function exportAll(module: string): Statement {
  return { kind: "exportFrom", module, names: "all" };
}

function exportNames({ module, declarations, aliases }: IndexedFile): Statement {
  const names: ExportedName[] = declarations.map(({ name, typeOnly }) => ({
    imported: { name, module, typeOnly },
    as: aliases.get(name) ?? name,
  }));
  return { kind: "exportFrom", module, names };
}
