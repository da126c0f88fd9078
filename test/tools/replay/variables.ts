/** Texts with `{{references}}`, resolved as Postman does. */
import { namesIn, type Variables } from "../lib/oracle/variables.js";

/** References may lead to references; Postman gives up after so many rounds. */
const MAX_ROUNDS = 20;

const REFERENCE = /\{\{([^{}]+)\}\}/g;

/** Makers of dynamic values, by name with its `$`. */
export type Makers = Readonly<Record<string, () => string>>;

/** Replaces every `{{name}}` that has a value, also in values. */
export function resolver(variables: Variables, makers: Makers = {}): (text: string) => string {
  const replace = (whole: string, name: string): string =>
    variables.get(name) ?? (Object.hasOwn(makers, name) ? makers[name]?.() : undefined) ?? whole;
  return (text) => {
    let resolved = text;
    for (let round = 0; round < MAX_ROUNDS && namesIn(resolved).size > 0; round += 1) {
      resolved = resolved.replaceAll(REFERENCE, replace);
    }
    return resolved;
  };
}

/** Whether the text says anything of its own, beside `{{references}}`. */
export function hasLiteral(text: string): boolean {
  return text.replaceAll(REFERENCE, "") !== "";
}
