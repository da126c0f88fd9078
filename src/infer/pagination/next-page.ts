/** Answers that lead to the next page themselves: by a token for a parameter, by a URL, by a header. */
import type { JsonValue } from "../../model/origin.js";
import {
  HREF_KEYS,
  MAYBE_URL_KEYS,
  NESTED_TOKENS,
  NEXT_LINK,
  SAYS_RETURNED,
  TOKEN_PAIR,
  TOKEN_WORDS,
  type TokenWords,
  URL_KEYS,
  URL_VALUE,
} from "../heuristics-pagination.js";
import { placeholder } from "../json/placeholders.js";
import { exampleEvidence, valuesAt, type ListAnswer, type Place } from "./answer.js";
import type { Control } from "./controls.js";
import type { FoundPages, ListCase } from "./list-case.js";
import { counterparts, moreFlag } from "./counterparts.js";

/** `?page_token=…`, and the answer shows `"next_page_token": "…"`. */
export function byShownToken(list: ListCase): FoundPages | undefined {
  for (const words of TOKEN_WORDS) {
    const control = tokenControl(words, list);
    const place = control && tokenPlace(control, words, list);
    if (control === undefined || place === undefined) continue;
    return {
      by: "token",
      parameter: { in: control.in, key: control.key },
      next: place.path,
      ...moreFlag(list),
      evidence: [control.evidence, exampleEvidence(list.answer, place.path)],
    };
  }
  return undefined;
}

/** The only parameter that takes a token, else the only one that is called like what the answer has. */
function tokenControl({ parameters }: TokenWords, list: ListCase): Control | undefined {
  const controls = list.controls.filter(
    ({ name, isDeprecated }) => parameters.has(name) && !isDeprecated,
  );
  const answered = new Set(list.answer.places.map(({ name }) => name));
  const likely = controls.length > 1 ? controls.filter(({ name }) => answered.has(name)) : controls;
  return likely.length === 1 ? likely[0] : undefined;
}

/** The surest word that the answer has, if it has it once and does not just repeat what was asked. */
function tokenPlace(control: Control, words: TokenWords, list: ListCase): Place | undefined {
  const { answer, shapes } = list;
  for (const word of words.answers) {
    const [place, ...others] = answer.places.filter(
      (each) => each.name === word && shapes.isText(each.type) && mayBeToken(each, answer),
    );
    if (others.length > 0) return undefined;
    if (place === undefined) continue;
    const values = valuesAt(answer, place.path);
    const isToken =
      isClearToken(values, words) || (words.mustBe === "seen" && isToldOf(place, control));
    const isRefuted =
      values.some(isNoToken) || isEcho(control, values) || isLastOfUrls(place, list);
    return isToken && !isRefuted ? place : undefined;
  }
  return undefined;
}

/** Some words mean the next page only inside of an object about pages, or beside the word for the page before. */
function mayBeToken({ name, parent, path }: Place, { places }: ListAnswer): boolean {
  if (!NESTED_TOKENS.has(name) || parent !== "") return true;
  const [next, previous] = TOKEN_PAIR;
  const level = path.slice(0, -1);
  const isBeside = (other: Place): boolean =>
    other.path.length === path.length && level.every((key, depth) => other.path[depth] === key);
  return name === next && places.some((other) => other.name === previous && isBeside(other));
}

function isClearToken(values: readonly JsonValue[], { mustBe }: TokenWords): boolean {
  if (mustBe === undefined) return true;
  const seen = values.filter((value) => value !== null && value !== "");
  return mustBe === "text"
    ? seen.length > 0 && seen.every(isText)
    : seen.some((value) => typeof value === "number" || isText(value));
}

function isText(value: JsonValue): boolean {
  return typeof value === "string" && !/^\d*$/.test(value) && placeholder(value) === undefined;
}

/** "Use the `next_page` value returned in a previous response." */
function isToldOf({ path }: Place, { text }: Control): boolean {
  return SAYS_RETURNED.test(text) && text.split(/[^\w.-]+/).includes(path.at(-1) ?? "");
}

function isNoToken(value: JsonValue): boolean {
  return typeof value === "boolean" || (typeof value === "string" && URL_VALUE.test(value));
}

function isEcho({ values }: Control, shown: readonly JsonValue[]): boolean {
  return shown.some((value) =>
    values.includes(typeof value === "string" ? value : JSON.stringify(value)),
  );
}

/** No token came where the URL of a next page did: `"starting_after": null, "next_uri": "/items?starting_after=7"`. */
function isLastOfUrls({ path }: Place, list: ListCase): boolean {
  const tokens = valuesAt(list.answer, path);
  const isSilent = tokens.length > 0 && tokens.every((value) => value === null || value === "");
  return (
    isSilent && nextUrls(list).some((place) => valuesAt(list.answer, place.path).some(isNoToken))
  );
}

/** The saved answer was the last page and has no token; the parameter's description says that others do. */
export function byDescribedToken(list: ListCase): FoundPages | undefined {
  const described = list.controls.filter(
    ({ name, text, isDeprecated }) =>
      !isDeprecated &&
      name.startsWith("next") &&
      TOKEN_WORDS.some(({ parameters }) => parameters.has(name)) &&
      SAYS_RETURNED.test(text),
  );
  const [control, ...others] = described;
  const [beside] = counterparts(list);
  if (control === undefined || others.length > 0 || beside === undefined) return undefined;
  const quote = sentences(control.text).find((sentence) => SAYS_RETURNED.test(sentence)) ?? "";
  const pointer = control.evidence.pointer?.replace(/\/key$/, "/description");
  return {
    by: "token",
    parameter: { in: control.in, key: control.key },
    next: [...beside.path.slice(0, -1), control.key],
    ...moreFlag(list),
    evidence: [
      control.evidence,
      { kind: "description", quote, ...(pointer !== undefined && { pointer }) },
      exampleEvidence(list.answer, beside.path),
    ],
  };
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** `"next": "https://…"` */
export function byUrl(list: ListCase): FoundPages | undefined {
  const [place, ...others] = list.method === "GET" ? nextUrls(list) : [];
  if (place === undefined || others.length > 0) return undefined;
  return { by: "url", next: place.path, evidence: [exampleEvidence(list.answer, place.path)] };
}

function nextUrls({ answer, shapes }: ListCase): readonly Place[] {
  return answer.places.filter((place) => shapes.isText(place.type) && leadsOn(place, answer));
}

function leadsOn({ name, parent, path }: Place, answer: ListAnswer): boolean {
  const texts = valuesAt(answer, path).filter((value) => value !== null && value !== "");
  const areUrls = texts.every((value) => typeof value === "string" && URL_VALUE.test(value));
  if (URL_KEYS.has(name)) return areUrls;
  const mayBeUrl = MAYBE_URL_KEYS.has(name) || (MAYBE_URL_KEYS.has(parent) && HREF_KEYS.has(name));
  return mayBeUrl && areUrls && texts.length > 0;
}

/** `Link: <https://…>; rel="next"` */
export function byLink({ method, answer }: ListCase): FoundPages | undefined {
  const links = answer.examples
    .flatMap(({ headers }) => headers)
    .filter(([name, value]) => name === "link" && NEXT_LINK.test(value));
  const quote = links.map(([, value]) => NEXT_LINK.exec(value)?.[0]).find(Boolean);
  if (method !== "GET" || quote === undefined) return undefined;
  return { by: "link", evidence: [{ kind: "header", quote }] };
}
