/** Imports of a file, from the names that its code uses. */
import { allNames, type ImportedName } from "./code.js";
import { importPath } from "./encoders.js";
import { InternalError } from "./internal-error.js";
import type { EmitOptions } from "./options.js";
import { runtimeModule } from "./runtime-names.js";

export interface Import {
  readonly specifier: string;
  /** Nothing of the module is needed at run time. */
  readonly typeOnly: boolean;
  readonly names: readonly Omit<ImportedName, "module">[];
  /** For all names at once. */
  readonly namespace?: string;
}

/** One import for each other module, the runtime first; values stand before types. */
export function resolveImports(
  module: string,
  uses: readonly ImportedName[],
  declared: ReadonlySet<string>,
  extension: EmitOptions["importExtension"],
): readonly Import[] {
  const foreign = uses.filter((use) => use.module !== module);
  const clash = foreign.map(({ name, alias }) => alias ?? name).find((name) => declared.has(name));
  if (clash !== undefined) {
    throw new InternalError(`${module} declares ${clash}, which it also imports`);
  }
  const modules = [...new Set(foreign.map((use) => use.module))].toSorted((a, b) =>
    a === runtimeModule || (b !== runtimeModule && a < b) ? -1 : 1,
  );
  return modules.map((from) => {
    const names = distinctNames(foreign.filter((use) => use.module === from));
    const namespace = names.find(({ name }) => name === allNames)?.alias;
    return {
      specifier: specifierOf(module, from, extension),
      typeOnly: names.every(({ typeOnly }) => typeOnly),
      names: names.filter(({ name }) => name !== allNames),
      ...(namespace !== undefined && { namespace }),
    };
  });
}

/** The path from one module of the output to another. */
export function specifierOf(
  module: string,
  target: string,
  extension: EmitOptions["importExtension"],
): string {
  const from = module.split("/").slice(0, -1);
  const to = target.split("/");
  const shared = from.findIndex((part, index) => part !== to[index]);
  const depth = Math.min(shared === -1 ? from.length : shared, to.length - 1);
  const up = from.slice(depth).map(() => "..");
  const path = [...(up.length === 0 ? ["."] : up), ...to.slice(depth)].join("/");
  return checked(path + extension);
}

function checked(specifier: string): string {
  importPath(specifier);
  return specifier;
}

/** A name that is used as value and as type is imported as a value. */
function distinctNames(uses: readonly ImportedName[]): Import["names"] {
  const distinct = new Map<string, Import["names"][number]>();
  for (const { module: _, ...use } of uses) {
    const key = use.alias ?? use.name;
    distinct.set(key, { ...use, typeOnly: use.typeOnly && (distinct.get(key)?.typeOnly ?? true) });
  }
  return [...distinct.values()].toSorted(
    (a, b) => Number(a.typeOnly) - Number(b.typeOnly) || (a.name < b.name ? -1 : 1),
  );
}
