/** Whether the subject of a sentence is the parameter itself: "this field", "it", or its name in any spelling. */
import { OWN_SUBJECTS } from "../heuristics-prose.js";

export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Names are alike where their letters are: "orderType" and "order_type". */
export function isNamedLike(one: string, other: string): boolean {
  return lettersOf(one) !== "" && lettersOf(one) === lettersOf(other);
}

/** "Date is required" for `startDate`. */
export function isEndOf(word: string, name: string): boolean {
  return lettersOf(word).length > 2 && lettersOf(name).endsWith(lettersOf(word));
}

/** The last words before the verb: "the value", "`symbol`", "User ID" for `user_id`; none behind a comma. */
export function isOwnSubject(words: readonly string[], name: string): boolean {
  const last = words.at(-1) ?? "";
  return (
    last === "" ||
    OWN_SUBJECTS.has(lettersOf(last)) ||
    isEndOf(last, name) ||
    words.some((_, index) => isNamedLike(words.slice(index).join(""), name))
  );
}
