/** What an item's name says: what is done, and to what. "Retrieve all users of a group" is about users. */
import {
  CONTAINER_NOUNS,
  DETERMINERS,
  LEADING_ORDINAL,
  MAX_NAME_LENGTH,
  PARTICLES,
  PREPOSITIONS,
  READING_VERBS,
  TRAILING_NOUNS,
  VERBS,
  WRITING_VERBS,
} from "../heuristics-json.js";
import { isPlural, singularOf, wordsOf, type Words } from "./words.js";

export interface Subject {
  /** One such thing; empty where the name has only a verb, as "Create" in a folder "Users". */
  readonly noun: Words;
  readonly isPlural: boolean;
  readonly verb: "reading" | "writing" | "other";
}

/** @param method of the request, which says what is done where the name is an address: `/users/:id` */
export function subjectOf(name: string, method = ""): Subject {
  const words = wordsOf(mainPart(name));
  const start = words.findIndex((word) => !isStep(word));
  const named = start === -1 ? [] : words.slice(start);
  const isPhrasal = named.length === 2 && PARTICLES.has(named[1] ?? "");
  const verb = isPhrasal ? undefined : verbOf(named[0]);
  const phrase = isPhrasal ? named : thing(verb === undefined ? named : named.slice(1));
  return {
    noun: singularOf(phrase),
    isPlural: isPlural(phrase),
    verb: kindOfVerb(verb, ADDRESS.test(name) ? method : ""),
  };
}

/** `/users/:id`, `GET /users`. */
const ADDRESS = /^\s*([A-Za-z]+\s+)?(\S*\/\S*)\s*$/;

/** Less explanations, as in "Get user - by its ID", "Get user (deprecated)"; a path's last fixed segment. */
export function mainPart(text: string): string {
  const name = text.slice(0, MAX_NAME_LENGTH);
  const [, method = "", path = ""] = ADDRESS.exec(name) ?? [];
  const segment = path.split("/").findLast((each) => /^[A-Za-z][\w-]*$/.test(each));
  if (segment !== undefined) {
    return method + (/[:{][^/]*$/.test(path) ? singularOf(wordsOf(segment)).join(" ") : segment);
  }
  const said = withoutHeading(withoutOrdinal(name));
  return said.split(/\s[-–—|]\s|[([{]|[.:;,](?:\s|$)/, 1)[0] ?? said;
}

const HEADING = /^([^-–—|:]{1,40})(?:\s[-–—|]|:)\s+(?=\p{L})/u;

/** "FABRIC - Switch profile", "Cart: Add an item": what stands before is a heading, where the rest is no explanation. */
function withoutHeading(name: string): string {
  const [whole = "", heading = ""] = HEADING.exec(name) ?? [];
  if (whole === "" || verbOf(wordsOf(heading)[0]) !== undefined) return name;
  const rest = name.slice(whole.length);
  const [first, ...others] = wordsOf(rest);
  const isShouted = /^[A-Z\d /&]*[A-Z]{2}[A-Z\d /&]*$/.test(heading.trim());
  const isAct = verbOf(first) !== undefined;
  return others.length > 0 && (isShouted || isAct) ? rest : name;
}

export function withoutOrdinal(name: string): string {
  return name.replace(LEADING_ORDINAL, "");
}

function isStep(word: string): boolean {
  return /^\d+$/.test(word) || DETERMINERS.has(word);
}

/** Less `POST`, which does anything: `POST /models/retrain`. */
const METHOD_VERBS: ReadonlyMap<string, Subject["verb"]> = new Map([
  ["GET", "reading"],
  ["PATCH", "writing"],
  ["PUT", "writing"],
]);

export function isVerb(word: string): boolean {
  return verbOf(word) !== undefined;
}

/** `creates` and `create` alike. */
function verbOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return [word, word.replace(/s$/, ""), word.replace(/(?<=[hsx])es$/, "")].find((form) =>
    VERBS.has(form),
  );
}

function kindOfVerb(verb: string | undefined, method: string): Subject["verb"] {
  if (verb === undefined) return METHOD_VERBS.get(method) ?? "other";
  if (READING_VERBS.has(verb)) return "reading";
  return WRITING_VERBS.has(verb) ? "writing" : "other";
}

/** The noun that the rest of a name begins with: of "list of all users by group", "users". */
function thing(words: Words): Words {
  const start = words.findIndex((word) => !DETERMINERS.has(word));
  if (start === -1) return [];
  const rest = words.slice(start);
  if (CONTAINER_NOUNS.has(rest[0] ?? "") && (rest[1] === "of" || rest[1] === "about")) {
    return thing(rest.slice(2));
  }
  const end = rest.findIndex((word) => PREPOSITIONS.has(word));
  const phrase = end === -1 ? rest : rest.slice(0, end);
  const isSurplus = phrase.length > 1 && TRAILING_NOUNS.has(phrase.at(-1) ?? "");
  return isSurplus ? phrase.slice(0, -1) : phrase;
}
