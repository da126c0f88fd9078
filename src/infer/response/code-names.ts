/** Names of API error codes, made of what they mean: `PetDoesNotExist` of `Pet does not exist:{petId}.` */
import { MAX_ERROR_NAME_WORDS, MAX_MEANING, MIN_CUT_NAME_WORDS } from "../heuristics-response.js";

/** `invalid_token` names itself; `4130` and `E17` are named by the first of their meanings that makes a name. */
export function codeName(code: number | string, meanings: readonly string[]): string {
  if (typeof code === "string" && /[a-z]{3}/i.test(code)) return code;
  return meanings.map(nameOf).find((name) => name !== undefined) ?? `code ${code}`;
}

function nameOf(meaning: string): string | undefined {
  const words = clauseOf(withPlaceholders(meaning.slice(0, MAX_MEANING).replace(LABEL, ""))).split(
    /\s+/,
  );
  const telling = words.filter((word) => word !== "" && !ARTICLE.test(word));
  const name = withoutLooseEnd(
    telling.length <= MAX_ERROR_NAME_WORDS ? telling : mainPart(telling),
  );
  const isName = name.length > 0 && name.length <= MAX_ERROR_NAME_WORDS;
  return isName ? name.join(" ") : undefined;
}

/** `Error: no such pet` */
const LABEL = /^\s*(?:(?:api )?error|message|msg|failure)\s*[:–—-]\s*/i;
const ARTICLE = /^(?:an?|the)$/i;
/** Behind these, a name would be missing: `{field} is missing`, `The {field} is missing`, `No pet in {shopId}`. */
const BEFORE_A_NAME = /(?:^|\b(?:an?|the|at|by|for|from|in|into|of|on|to|with))\s*["'`]?$/i;
const PLACEHOLDER = /\{\{?([^{}]*)\}?\}|<([^<>]*)>|%[ds]/g;
/** `{petId}`, `<field name>`; `{0}` has no words. */
const PLAIN_NAME = /^[A-Za-z]\w*(?: \w+)?$/;

function withPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, (_, braces?: string, angles?: string, ...[at]: unknown[]) => {
    const name = (braces ?? angles ?? "").trim();
    const isNeeded = typeof at === "number" && BEFORE_A_NAME.test(text.slice(0, at));
    return isNeeded && PLAIN_NAME.test(name) ? ` ${name} ` : " ";
  });
}

/** Up to the first mark; behind one word alone, a comma or a colon is no end: `Sorry, no such pet`. */
function clauseOf(text: string): string {
  const [head, rest] = splitAt(text.trim(), /[:;,!?(]|\.(?:\s|$)|\s[-–—]\s/);
  const isWord = /^\S+$/.test(head) && rest !== undefined && /^[,:]/.test(rest);
  return isWord ? `${head} ${clauseOf(rest.slice(1))}` : head;
}

function splitAt(text: string, mark: RegExp): readonly [head: string, rest?: string] {
  const at = text.search(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at)];
}

/** What stands before the first word that a further clause begins with, if that is enough to tell. */
function mainPart(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, at) => at >= MIN_CUT_NAME_WORDS && CONJUNCTION.test(word));
  return end < 0 ? [] : words.slice(0, end);
}

const CONJUNCTION =
  /^(?:and|as|because|before|but|if|or|please|since|so|that|to|unless|until|when|where|whether|which|while|who)$/i;
const LOOSE_END = /^(?:and|at|by|for|from|in|into|of|on|or|than|to|with)$/i;

function withoutLooseEnd(words: readonly string[]): readonly string[] {
  return words.slice(0, words.findLastIndex((word) => !LOOSE_END.test(word)) + 1);
}
