/**
 * What a way to authenticate is called, as a person would: by its kind, after what its variable is the credential of.
 *
 * `{{token}}` and `{{access_token}}` say no more than that they are credentials, and give "bearer"; `{{adminToken}}` gives
 * "admin bearer", and `{{stripeKey}}` "stripe api key". A key whose variable says no more is called by its header:
 * "X-API-Key". A name depends on nothing else, so that it stays what it is when other schemes come. Only where two give
 * the same name, and this is known when all are there, one keeps it and the others tell more of themselves.
 */
import type { SecurityScheme } from "../model/api.js";
import {
  GENERAL_CREDENTIAL_WORDS,
  GENERAL_LOGIN_WORDS,
  MIN_TELLING_WORD,
} from "./heuristics-auth.js";
import { compareText } from "./json/groups.js";
import { wordsOf, type Words } from "./json/words.js";
import { isTemplate, variablesIn } from "./template.js";

export type NamedScheme = Pick<SecurityScheme, "kind" | "settings" | "bindings">;

/** The plain name. */
export function schemeName(scheme: NamedScheme): string {
  const base = baseOf(scheme);
  const [binding = ""] = Object.values(scheme.bindings);
  const telling = variablesIn(binding)
    .flatMap(wordsOf)
    .filter((word) => tells(word, base, scheme));
  if (telling.length === 0) return base;
  const isKey = scheme.kind === "apiKey" && scheme.settings["prefix"] === undefined;
  return [...new Set(telling), isKey ? "api key" : base].join(" ");
}

/** With all words of its variables, the first one's or those of all; one that has none is another than those that have. */
export function fullSchemeName(scheme: NamedScheme, isOfAll: boolean): string {
  const texts = Object.values(scheme.bindings);
  const words = (isOfAll ? texts : texts.slice(0, 1)).flatMap(variableWords);
  return [...(words.length === 0 ? ["other"] : words), baseOf(scheme)].join(" ");
}

/** Those first that are known by the most variables, and then by the most general ones: `{{token}}` before `{{my_token}}`. */
export function compareSchemes(a: NamedScheme, b: NamedScheme): number {
  const [x, y] = [a, b].map(({ bindings }) => Object.values(bindings));
  const [xs = [], ys = []] = [x, y].map((texts = []) => texts.flatMap(variableWords));
  return (
    (y?.length ?? 0) - (x?.length ?? 0) ||
    xs.length - ys.length ||
    compareText(xs.join(" "), ys.join(" "))
  );
}

function variableWords(text: string): Words {
  return variablesIn(text).flatMap(wordsOf);
}

function baseOf({ kind, settings: { prefix, key } }: NamedScheme): string {
  if (kind !== "apiKey") return kind;
  if (prefix !== undefined) return prefix.toLowerCase() === "basic" ? "basic token" : prefix;
  return key === undefined || isTemplate(key) ? "api key" : key;
}

function tells(word: string, base: string, { kind }: NamedScheme): boolean {
  if (word.length < MIN_TELLING_WORD || GENERAL_CREDENTIAL_WORDS.has(word)) return false;
  const isLogin = kind === "basic" || kind === "digest" || kind === "ntlm";
  if (isLogin && GENERAL_LOGIN_WORDS.has(word)) return false;
  return !base.toLowerCase().includes(word);
}

/** What tells a setting from others, before the name or behind it. */
export function settingWords(name: string, text: string): readonly [before: string, after: string] {
  switch (name) {
    case "prefix":
      return [spelling(text), ""];
    case "in":
    case "addTokenTo":
      return ["", text.startsWith("query") ? "in query" : "in header"];
    case "addParamsToHeader":
      return ["", text === "true" ? "in header" : "in query"];
    case "addAuthDataToQuery":
      return ["", text === "true" ? "in query" : "in header"];
    case "headerPrefix":
      return ["", text.trim() === "" ? "without prefix" : text.trim()];
    case "key":
      return ["", text];
    default:
      return ["", text === "true" ? name : text === "false" ? `no ${name}` : plain(text)];
  }
}

/** Of a word that is the same but for its letters' case or what follows it. */
function spelling(prefix: string): string {
  const word = prefix.trim();
  return [
    word === word.toLowerCase() ? "lower case" : "",
    word === word.toUpperCase() ? "upper case" : "",
    word.endsWith(":") ? "colon" : "",
    /\s$/.test(prefix) ? "blank" : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
