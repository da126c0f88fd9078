/** The files of a client from their recipes: those that are made of the same facts as before are only looked up. */
import type { ClientParts, KeptFile, KeyedFile } from "./client-parts.js";
import { printFile, type ClientPlan, type Declaration, type Recipe } from "./emit/index.js";
import { format } from "./output/format.js";

/** Sorted by path; without the runtime, which is copied. */
export async function makeFiles(
  { recipes, index }: ClientPlan,
  parts: ClientParts,
): Promise<readonly KeyedFile[]> {
  const files: KeyedFile[] = [];
  const declarations = new Map<string, readonly Declaration[]>();
  const add = async (recipe: Recipe): Promise<void> => {
    const { path } = recipe;
    const { key, file } = await makeFile(recipe, parts);
    files.push({ path, text: file.text, key });
    declarations.set(path, file.declarations);
  };
  for (const recipe of recipes) await add(recipe);
  await add(index((path) => declarations.get(path) ?? []));
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function makeFile(
  { path, group, facts, make }: Recipe,
  { groups, files }: ClientParts,
): Promise<{ readonly key: string; readonly file: KeptFile }> {
  const basis = group === undefined ? undefined : groups.keyNamed(group);
  const key = files.keyOf(path, [basis, facts]);
  const known = files.recall(key);
  if (known !== undefined) return { key, file: known };
  const { structure, declarations } = make();
  const file = { text: await format(await printFile({ path, structure })), declarations };
  files.keep(key, file);
  return { key, file };
}
