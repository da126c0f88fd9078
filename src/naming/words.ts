/** Texts as lists of lower-case words. */
import { nameCharacters } from "./characters.js";
import { ARTICLES, LEADING_ORDINAL, MAX_NAME_TEXT, SYMBOL_WORDS } from "./heuristics.js";

export type Words = readonly string[];

/**
 * Words of a run of letters and digits, tried in this order because each is a prefix of what the next would take:
 * plural acronyms (`URLs`), acronyms (`HTTP` of `HTTPServer`), words with or without a capital (`Users2`),
 * digits with capitals (`2FA`), digits with letters (`2xx`), and a capital that is left alone.
 */
const PIECES =
  /\p{Lu}{2,}s(?!\p{Ll})\p{N}*|\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?[^\p{Lu}\p{N} ]+\p{N}*|\p{N}+\p{Lu}*(?![\p{Ll}\p{N}])|\p{N}+[^\p{Lu}\p{N} ]*|\p{Lu}/gu;

/** `OAuth2 token for /users.list` is `o auth2 token for users list`. */
export function wordsOf(text: string): Words {
  const pieces = nameCharacters(text).match(PIECES) ?? [];
  return pieces.map((piece) => piece.toLowerCase());
}

/** Without articles and the number of a step; the words of a request's or a type's name. */
export function wordsOfName(name: string): Words {
  const text = name.slice(0, MAX_NAME_TEXT).replace(LEADING_ORDINAL, "");
  const unnumbered = wordsOf(withoutArticles(text).replaceAll("&", " and "));
  return unnumbered.length > 0 ? unnumbered : wordsOf(name);
}

/** With all that `wordsOfName` leaves out, and with words for symbols: for names that are told apart by nothing else. */
export function wordsOfEverything(name: string): Words {
  return wordsOf(name.slice(0, MAX_NAME_TEXT).replace(/[^\p{L}\p{M}\p{N}\s'’]/gu, symbolWord));
}

function symbolWord(symbol: string): string {
  if (symbol === "&") return " and ";
  // What joins words in any name, or wraps them, tells nothing apart.
  return /[-./,:]/u.test(symbol) ? " " : ` ${SYMBOL_WORDS.get(symbol) ?? ""} `;
}

/** A capital `A` may be a label: "Route from A to B" has no article, "Create A Group" has one. */
function withoutArticles(name: string): string {
  return name.replace(ARTICLES, (match: string, article: string, next: string, offset: number) => {
    const isLabel = article === "A" && offset > 0 && next.toLowerCase() === next;
    return isLabel ? match : "";
  });
}
