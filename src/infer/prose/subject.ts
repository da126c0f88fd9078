/** Whether the subject of a sentence is the parameter itself: "this field", "it", or its name in any spelling. */
import { OWN_NOUNS, OWN_SUBJECTS } from "../heuristics-prose.js";

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

/** "`orderType`", "orderType", "order_type": a word that can only be a name. */
export function isIdentifier(word: string): boolean {
  return /^`|[a-z][A-Z]|\w_\w/.test(word);
}

/** The last words before the verb: "the value", "`symbol`", "User ID" for `user_id`; none behind a comma. */
export function isOwnSubject(words: readonly string[], name: string): boolean {
  const last = words.at(-1) ?? "";
  const isOwn = OWN_SUBJECTS.has(lettersOf(last)) && !isOfOther(words, name);
  return (
    last === "" ||
    isOwn ||
    isEndOf(last, name) ||
    words.some((_, index) => isNamedLike(words.slice(index).join(""), name))
  );
}

/** "the `app` value", "the colons around the value", "you may use `short` but" */
function isOfOther(words: readonly string[], name: string): boolean {
  const isForeign = (word: string): boolean => isIdentifier(word) && !isNamedLike(word, name);
  const isNoun = OWN_NOUNS.has(lettersOf(words.at(-1) ?? ""));
  if (!isNoun) return words.slice(0, -1).some((word) => word.startsWith("`") && isForeign(word));
  const [preposition, article] = words.slice(-PHRASE_WORDS);
  const isPart = /^the$/i.test(article ?? "") && PREPOSITION.test(preposition ?? "");
  return isForeign(words.at(-2) ?? "") || (words.length > 2 && isPart);
}
/** "of the value" */
const PHRASE_WORDS = 3;
const PREPOSITION = /^(?:around|of|in|for|with|to|on|by|from|behind|before|after)$/i;
