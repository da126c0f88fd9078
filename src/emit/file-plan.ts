/** A file of the output before its imports are resolved. */
import type { Code } from "./code.js";
import { InternalError } from "./internal-error.js";
import type { Statement } from "./statements.js";

export interface FilePlan {
  /** Path inside the output folder, without `.ts`. */
  readonly module: string;
  /** About the file as a whole. */
  readonly doc: Code;
  readonly statements: readonly Statement[];
}

/** What the name plan must have for an id of the model. */
export function named<Id, Names>(plan: ReadonlyMap<Id, Names>, id: Id): Names {
  const names = plan.get(id);
  if (names === undefined) {
    throw new InternalError(`the plan has no name for ${JSON.stringify(id)}`);
  }
  return names;
}
