/** Texts as lists of lower-case words. */
import { nameCharacters } from "./characters.js";
import {
  ARTICLES,
  BRANDS,
  CLAUSE_END,
  DETERMINERS,
  DOUBTFUL_THIRD_PERSONS,
  MAX_NAME_TEXT,
  SYMBOL_WORDS,
  THIRD_PERSONS,
} from "./heuristics.js";
import { coreOfName } from "./name-parts.js";

export type Words = readonly string[];

/** Most runs of letters and digits: one word. */
const ONE_WORD = /^(?:[A-Z]?[a-z]+|[A-Z]+)?\d*$/u;

/**
 * Words of all other runs, tried in this order because each is a prefix of what the next would take:
 * at the beginning, one letter with a word (`OAuth2`, `IPsec`, `eBay`) or an acronym (`iOS`); plural acronyms (`URLs`),
 * acronyms (`HTTP` of `HTTPServer`), words with or without a capital (`Users2`), digits with capitals (`2FA`), digits with
 * letters (`2xx`), and a capital that is left alone.
 */
const PIECES =
  /^\p{L}\p{Lu}\p{Ll}[^\p{Lu}\p{N}]*\p{N}*|^\p{Ll}\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}{2,}s(?!\p{Ll})\p{N}*|\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?[^\p{Lu}\p{N}]+\p{N}*|\p{N}+\p{Lu}*(?![\p{Ll}\p{N}])|\p{N}+[^\p{Lu}\p{N}]*|\p{Lu}/gu;

/** `OAuth2 tokenURL for /users.list` is `oauth2 token url for users list`. */
export function wordsOf(text: string): Words {
  const characters = nameCharacters(text);
  if (characters === "") return [];
  const words: string[] = [];
  for (const run of characters.split(" ")) {
    if (ONE_WORD.test(run)) words.push(run.toLowerCase());
    else words.push(...piecesOf(run));
  }
  return words;
}

function piecesOf(run: string): Words {
  const plain = run.replace(BRANDS, (brand) => brand.charAt(0) + brand.slice(1).toLowerCase());
  return plain.match(PIECES)?.map((piece) => piece.toLowerCase()) ?? [];
}

/** Without articles, the number of a step and an expected status; the words of a request's or a type's name. */
export function wordsOfName(name: string): Words {
  const text = coreOfName(name);
  const words = wordsOf(withoutArticles(text).replaceAll("&", " and "));
  return words.length > 0 ? words : wordsOf(name);
}

/** "Deletes a pet" is `delete pet`, as functions are named; a verb alone may be a folder's noun: "Posts". */
export function imperativeWordsOfName(name: string): Words {
  const words = wordsOfName(name);
  const [first = "", ...others] = words;
  if (!first.endsWith("s") || others.length === 0) return words;
  const verb = THIRD_PERSONS.get(first) ?? doubtfulVerb(first, name);
  return verb === undefined ? words : [verb, ...others];
}

/** "Updates a pet", unlike "Updates feed", cannot be about updates. */
function doubtfulVerb(first: string, name: string): string | undefined {
  const verb = DOUBTFUL_THIRD_PERSONS.get(first);
  if (verb === undefined) return undefined;
  const next = wordsOf(coreOfName(name)).find((_, index, all) => all[index - 1] === first);
  return DETERMINERS.has(next ?? "") ? verb : undefined;
}

/** As many clauses as fit of a name that is too long: "Withdraw History (for local entities …)" is `withdraw history`. */
export function shortWordsOfName(name: string, maxLength: number): Words {
  const all = imperativeWordsOfName(name);
  if (lengthOf(all) <= maxLength) return all;
  let words: Words = [];
  for (const clause of coreOfName(name).split(CLAUSE_END)) {
    const own = words.length === 0 ? imperativeWordsOfName(clause) : wordsOfName(clause);
    const longer = [...words, ...own];
    if (lengthOf(longer) > maxLength) break;
    words = longer;
  }
  // One word is no name for what needed so many.
  return words.length > 1 ? words : all;
}

function lengthOf(words: Words): number {
  return words.join("").length;
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
