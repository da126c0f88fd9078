/** The blocks of docs/recipes.md and the files that they are, both without what may differ. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";

const document = readFileSync(new URL("../../docs/recipes.md", import.meta.url), "utf8");

export interface RecipeBlock {
  readonly name: string;
  readonly text: string;
}

/** Every block of TypeScript; one without a name has no file, and so is found. */
export const recipes: readonly RecipeBlock[] = [
  ...document.matchAll(/(?:<!-- recipe: ([\w-]+) -->\n\n)?```ts\n(.*?)```/gs),
].map(([, name = "without a name", text = ""]) => ({ name, text: bare(text) }));

/** Without the comment on its purpose. */
export async function fileOf(name: string): Promise<string> {
  const text = await readFile(new URL(`${name}.ts`, import.meta.url), "utf8");
  return bare(text.slice(text.indexOf("\n") + 1));
}

/** Where imports come from decides where lines break. */
function bare(text: string): string {
  return text
    .replace(/"[./]*\/generated\/[\w-]+\/index\.js"/g, '"client"')
    .replace('"@faker-js/faker"', '"./faker-stand-in.js"')
    .replace(/\s+/g, "")
    .replace(/,(?=[)}\]>])/g, "");
}
