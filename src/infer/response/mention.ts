/** A code of the body that the name of the saved response mentions: `4130 - no such pet` beside `{"code": 4130}`. */
import { MIN_MENTIONED_CODE } from "../heuristics-response.js";
import type { ResponseName } from "./name.js";
import type { NamedCode } from "./name-codes.js";

/** Words that stand before a code and say no more than it: `Invalid token (error code 1003)`. */
const LABEL_BEFORE = /(?:\b(?:api\s+)?(?:error\s*)?(?:code)?\s*[:=#]?\s*[([]?\s*#?)$/i;

/** Undefined where the name has it only by chance, as a part of a word or as its status. */
export function mentionOf(
  code: number | string,
  { message = "", status }: ResponseName,
): NamedCode | undefined {
  const text = String(code);
  if (!isTelling(text) || code === status) return undefined;
  const at = indexOfWord(message, text);
  if (at === undefined) return undefined;
  const before = message.slice(0, at).replace(LABEL_BEFORE, "");
  const after = message.slice(at + text.length).replace(/^\s*[)\]]/, "");
  const meaning = [before, after].map(withoutSeparators).filter((part) => part !== "");
  return { code, ...(meaning.length > 0 && { message: meaning.join(" - ") }) };
}

/** `invalid` is a word of any name; `invalid_token`, `E17`, `NOT_FOUND` and `4130` are not. */
function isTelling(text: string): boolean {
  return (
    text.length >= MIN_MENTIONED_CODE && (/[\d_.]|[a-z][A-Z]/.test(text) || /^[A-Z]+$/.test(text))
  );
}

function indexOfWord(text: string, word: string): number | undefined {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const neighbours = `${text.charAt(at - 1)} ${text.charAt(at + word.length)}`;
    if (!/[\p{L}\p{N}_]/u.test(neighbours)) return at;
  }
  return undefined;
}

function withoutSeparators(text: string): string {
  let end = text.length;
  while (end > 0 && " \t:,|/–—-([#".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(/^[\s:.,|/–—)\]-]+/, "");
}
