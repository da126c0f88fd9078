/** The examples in the comments of generated files, as programs for a compiler to look at. */

/** Beside each file that shows calls, one that makes them: `teams.ts` has `teams.shown.ts`. */
export function shownCalls(
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      const examples = examplesIn(text);
      const module = path.replace(/\.ts$/, "");
      return examples.length === 0 ? [] : [[`${module}.shown.ts`, program(module, examples)]];
    }),
  );
}

export function examplesIn(text: string): readonly string[] {
  return [...text.matchAll(/^ \* ```ts\n(.*?)^ \* ```$/gms)].map(([, lines = ""]) =>
    lines.replaceAll(/^ \* ?/gm, ""),
  );
}

function program(module: string, examples: readonly string[]): string {
  const text = examples.join("").replaceAll(/^const \w+ = (?:await )?/gm, "void ");
  const functions = [...text.matchAll(/^void (\w+)\(/gm)].map(([, name = ""]) => name);
  const enums = [...text.matchAll(/: (\w+)\.\w+/g)].map(([, name = ""]) => name);
  const root = "../".repeat(module.split("/").length - 1) || "./";
  const file = module.split("/").at(-1) ?? "";
  return `import type { Client } from "${root}runtime/index.js";
import { ${[...new Set([...functions, ...enums])].join(", ")} } from "./${file}.js";

export function shown(client: Client): void {
  void client;
${text}}
`;
}
