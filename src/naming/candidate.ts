/** An operation with the words that its name can be made of. */
import type { Operation } from "../model/api.js";
import { startsIdentifier } from "./characters.js";
import { ADDRESS, DEFAULT_NAMES, MAX_NAME, MAX_NAME_TEXT } from "./heuristics.js";
import { withoutAddress } from "./name-parts.js";
import { pathWords, shortPathWords } from "./path-words.js";
import { shortWordsOfName, wordsOf, wordsOfEverything, type Words } from "./words.js";

export interface Candidate {
  readonly operation: Operation;
  /** Of the item's name, or of method and path where that is no name. */
  readonly words: Words;
  readonly isNamed: boolean;
  /** One word. */
  readonly method: string;
}

/** Stands for a method that no identifier can begin with. */
const SEND = "send";

/** Stands for a path without words. */
const ROOT: Words = ["root"];

export function candidateOf(operation: Operation): Candidate {
  const method = methodWord(operation);
  const name = withoutAddress(operation.name, operation);
  const words = isAddress(operation) ? [] : shortWordsOfName(name, MAX_NAME);
  const isNamed = words.length > 0 && words.join("") !== method;
  if (isNamed) return { operation, words, isNamed, method };
  return { operation, words: [method, ...placeWords(operation)], isNamed, method };
}

function placeWords(operation: Operation): Words {
  const short = shortPathWords(operation, []);
  const words = short.length > 0 ? short : pathWords(operation);
  return words.length > 0 ? words : ROOT;
}

/** Also what Postman itself calls a request. */
function isAddress({ name, method }: Operation): boolean {
  const text = name.slice(0, MAX_NAME_TEXT).trim();
  if (DEFAULT_NAMES.has(text.toLowerCase())) return true;
  if (!text.toUpperCase().startsWith(`${method} `)) return ADDRESS.test(text);
  const rest = text.slice(method.length).trim();
  return ADDRESS.test(rest) || /^[^\s/]+(?:\/\S*)+$/.test(rest);
}

function methodWord({ method }: Operation): string {
  const word = wordsOf(method).join("");
  return startsIdentifier(word) ? word : SEND;
}

/** With what `words` leave out: articles, numbers of steps, symbols. */
export function fullWords({ operation, words, isNamed }: Candidate): Words {
  return isNamed ? wordsOfEverything(operation.name) : words;
}

/** Nothing where the name says it: of two requests "Get user", the one that is a GET keeps the name. */
export function methodQualifier({ words, method }: Candidate): Words {
  return words.includes(method) ? [] : [method];
}

export function pathQualifier({ operation, words }: Candidate): Words {
  return shortPathWords(operation, words);
}

export function wholePathQualifier({ operation }: Candidate): Words {
  return pathWords(operation);
}
