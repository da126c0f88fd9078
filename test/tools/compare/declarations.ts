/** What a module of a client says of an API: its types, and its functions without what they do. */

/** Formatted by Prettier, or like it: what begins at the start of a line ends there, too. */
export function declarationsOf(module: string): string {
  const kept: string[] = [];
  let isBody = false;
  const lines = module.split("\n");
  for (const [index, line] of lines.entries()) {
    if (isBody) {
      // A query within the body may hold such a line, too.
      isBody = !(/^\}\)?;?$/.test(line) && (lines[index + 1] ?? "").trim() === "");
      continue;
    }
    isBody = opensBody(line, kept);
    kept.push(isBody ? line.replace(/\s*(?:=>)?\s*\{$/, ";") : line);
  }
  return withoutImports(kept.join("\n"))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A line that ends the head of a function: `): Promise<Result> {`, `export const get = async (): Promise<Pet> => {`. */
function opensBody(line: string, before: readonly string[]): boolean {
  if (!/(?:=> |\)|\): .*)\{$/.test(line)) return false;
  const head = [...before, line].findLast((each) => /^[a-z]/.test(each)) ?? "";
  return /^(?:export )?(?:const|async function|function) /.test(head);
}

function withoutImports(text: string): string {
  return text.replace(/^(?:import|export) (?:type )?(?:\*|\{[^}]*\}).*? from .*;$/gm, "");
}
