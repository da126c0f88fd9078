/** Where a variable stands, for diagnostics: their pointers lead into the collection, never into an environment's file. */
import type { Variable } from "../model/collection.js";
import type { Origin } from "../model/origin.js";

/** The collection itself, where the variable stands in another file or nowhere. */
export function originOfVariable(variable: Variable | undefined): Origin {
  const isInCollection = variable !== undefined && variable.file === undefined;
  return { item: [], pointer: isInCollection ? variable.pointer : "" };
}

/** `"token"`, or `"token" of staging.json`. */
export function labelOfVariable({ key, file }: Pick<Variable, "key" | "file">): string {
  return file === undefined ? `"${key}"` : `"${key}" of ${file}`;
}
