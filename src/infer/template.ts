/** Text with Postman's `{{variables}}`, as it stands in URLs, headers, bodies and auth attributes. */

/** Postman's own pattern: no braces inside, so that `{{{a}}}` names `a`; and `{{}}`, which names nothing, is text. */
const VARIABLE = /\{\{([^{}]+)\}\}/g;

/** Names of the variables in a text, in order, each once; dynamic ones (`$guid`) left out. */
export function variablesIn(text: string): readonly string[] {
  return namesIn(text).filter((name) => !name.startsWith("$"));
}

/** The dynamic ones, with their `$`. */
export function dynamicVariablesIn(text: string): readonly string[] {
  return namesIn(text).filter((name) => name.startsWith("$"));
}

function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map((match) => match[1] ?? ""))];
}

/** Whether anything in the text changes with a variable, a dynamic one included. */
export function isTemplate(text: string): boolean {
  return text.search(VARIABLE) !== -1;
}

/** The variable that is the whole text: `{{token}}` gives `token`. */
export function soleVariable(text: string): string | undefined {
  const match = /^\{\{([^{}]+)\}\}$/.exec(text.trim());
  const name = match?.[1];
  return name === undefined || name.startsWith("$") ? undefined : name;
}

/** Pieces of a text: literal runs (dynamic variables stay in them) and the variables between. */
export function templateParts(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let literal = "";
  let at = 0;
  for (const match of text.matchAll(VARIABLE)) {
    const name = match[1] ?? "";
    literal += text.slice(at, match.index);
    at = match.index + match[0].length;
    if (name.startsWith("$")) {
      literal += match[0];
    } else {
      if (literal !== "") parts.push({ kind: "text", text: literal });
      literal = "";
      parts.push({ kind: "variable", name });
    }
  }
  literal += text.slice(at);
  if (literal !== "") parts.push({ kind: "text", text: literal });
  return parts;
}

export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string };
