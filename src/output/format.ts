/** Formatting: one fixed style, whatever configuration lies about in the user's folders. */
import type { Options } from "prettier";
import { lineWidth, settledForm } from "./settled-form.js";

const style = {
  // Reads what the `typescript` parser reads of our output and prints the same, in two thirds of the time.
  parser: "babel-ts",
  printWidth: lineWidth,
  // The text of a literal is the collection's, and is never to be changed.
  embeddedLanguageFormatting: "off",
} as const satisfies Options;

/**
 * The text of a file from its statements, each with the comments and blank lines before it: byte for byte what the
 * formatter makes of the whole, although it is given only the statements that need it.
 */
export async function format(statements: readonly string[]): Promise<string> {
  const forms = statements.map((statement) => settledForm(statement.trim()));
  const open = statements.filter((_, index) => forms[index] === undefined);
  const formatted = (await formatEach(open)).values();
  const texts = statements.map((statement, index) => {
    const text = forms[index] ?? formatted.next().value ?? "";
    return gapBefore(statement, index) + text;
  });
  return `${texts.join("")}\n`;
}

/** At most one blank line. */
function gapBefore(statement: string, index: number): string {
  if (index === 0) return "";
  return /^\s*\n\s*\n/.test(statement) ? "\n\n" : "\n";
}

/** Stands between statements that are formatted in one go: each call costs as much as some twenty lines. */
const divider = "//// The next statement.";

async function formatEach(statements: readonly string[]): Promise<readonly string[]> {
  if (statements.length === 0) return [];
  const text = await formatText(statements.join(`\n${divider}\n`));
  const parts = text.split(`\n${divider}\n`);
  // A text of the collection may hold the divider.
  const formatted =
    parts.length === statements.length ? parts : await Promise.all(statements.map(formatText));
  return formatted.map((part) => part.trim());
}

/** Loads prettier at the first call: an unchanged output needs none. */
async function formatText(text: string): Promise<string> {
  // The standalone build has no way to find a configuration file.
  const [prettier, babel, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  return prettier.format(text, { ...style, plugins: [babel, estree] });
}
