/** From the model and its names to the files of a client, as plain data; pure. */
import type { ApiModel } from "../model/api.js";
import type { NamePlan } from "../naming/plan.js";
import type { EmitOptions } from "./options.js";
import { planClient } from "./recipes.js";
import type { PlannedFile } from "./source-file.js";

/** Every file, sorted by path; without the runtime, which is copied. */
export function emitClient(
  model: ApiModel,
  names: NamePlan,
  options: EmitOptions,
): readonly PlannedFile[] {
  const { recipes, index } = planClient(model, names, options);
  const files = new Map(recipes.map(({ path, make }) => [path, make()]));
  const last = index((path) => files.get(path)?.declarations ?? []).make();
  return [...files.values(), last]
    .map(({ path, structure }) => ({ path, structure }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
