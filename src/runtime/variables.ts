// Part of postwright's runtime, copied as it is. Do not edit.
/** Postman's `{{variables}}` in text, for clients that have any: their option `expand: expander()`. */
import { own } from "./encoding.js";
import type { DynamicVariables, Expand } from "./options.js";

const REFERENCE = /\{\{([^{}]+)\}\}/g;
/** Values may hold further variables; as in Postman, replacing ends after this many rounds. */
const MAX_ROUNDS = 19;
/** Variables that hold themselves make a text longer and longer: past this many characters it is left as it is. */
const MAX_GROWTH = 100_000;

/** Replaces variables by the client's values and, where it has none, by those of `dynamic`. */
export function expander(dynamic: DynamicVariables = {}): Expand {
  return (text, variables, otherwise) => {
    // Most texts have none.
    if (!text.includes("{{")) return text;
    let expanded = text;
    const maxLength = text.length + MAX_GROWTH;
    for (let round = 0; round < MAX_ROUNDS && expanded.length < maxLength; round += 1) {
      const before = expanded;
      expanded = before.replace(
        REFERENCE,
        (reference, name: string) => own(variables, name) ?? own(dynamic, name)?.() ?? reference,
      );
      if (expanded === before) break;
    }
    const missing = expanded.match(REFERENCE);
    return missing ? otherwise(missing[0]) : expanded;
  };
}
