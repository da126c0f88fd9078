/** Answers that have a token of the next page, which goes into a parameter. */
import type { Evidence, JsonValue } from "../../model/origin.js";
import {
  NESTED_TOKENS,
  SAYS_RETURNED,
  TOKEN_PAIR,
  TOKEN_WORDS,
  type TokenWords,
  URL_VALUE,
} from "../heuristics-pagination.js";
import { placeholder } from "../json/placeholders.js";
import { exampleEvidence, isAtLevel, valuesAt, type ListAnswer, type Place } from "./answer.js";
import { parameterOf, type Control } from "./controls.js";
import type { FoundPages, ListCase } from "./list-case.js";
import { nextUrls } from "./next-url.js";
import { counterparts, endFlags } from "./counterparts.js";

/** `?page_token=…`, and the answer shows `"next_page_token": "…"`. */
export function byShownToken(list: ListCase): FoundPages | undefined {
  for (const words of TOKEN_WORDS) {
    const control = tokenControl(words, list);
    const place = control && tokenPlace(control, words, list);
    if (control === undefined || place === undefined) continue;
    return {
      by: "token",
      parameter: parameterOf(control),
      next: place.path,
      ...endFlags(list),
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
      values.some(isNoToken) || isEcho(control, place, values) || isLastOfUrls(place, list);
    return isToken && !isRefuted ? place : undefined;
  }
  return undefined;
}

/** Some words mean the next page only inside of an object about pages, or beside the word for the page before. */
function mayBeToken({ name, parent, path }: Place, { places }: ListAnswer): boolean {
  if (!NESTED_TOKENS.has(name) || parent !== "") return true;
  const [next, previous] = TOKEN_PAIR;
  const isBeside = (other: Place): boolean =>
    other.name === previous && isAtLevel(other.path, path);
  return name === next && places.some(isBeside);
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

/** What is said to be the next one is none: documentation likes to show one token everywhere. */
function isEcho(
  { values }: Control,
  { name, parent }: Place,
  shown: readonly JsonValue[],
): boolean {
  if (name.startsWith("next") || parent.startsWith("next")) return false;
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

/** The saved answer was the last page and has no token; the parameter's description says that others do, or a flag that it was. */
export function byDescribedToken(list: ListCase): FoundPages | undefined {
  const [control, ...others] = list.controls.filter(
    ({ name, isDeprecated }) =>
      !isDeprecated &&
      name.startsWith("next") &&
      TOKEN_WORDS.some(({ parameters }) => parameters.has(name)),
  );
  if (control === undefined || others.length > 0) return undefined;
  const described = descriptionEvidence(control);
  const beside = described.length > 0 ? counterparts(list)[0]?.path : lastPageFlag(list);
  if (beside === undefined) return undefined;
  return {
    by: "token",
    parameter: parameterOf(control),
    next: [...beside.slice(0, -1), control.key],
    ...endFlags(list),
    evidence: [control.evidence, ...described, exampleEvidence(list.answer, beside)],
  };
}

function descriptionEvidence({ text, evidence }: Control): readonly Evidence[] {
  const quote = sentences(text).find((sentence) => SAYS_RETURNED.test(sentence));
  const pointer = evidence.pointer?.replace(/\/key$/, "/description");
  if (quote === undefined) return [];
  return [{ kind: "description", quote, ...(pointer !== undefined && { pointer }) }];
}

/** Keys to the flag by which all saved answers say that they are the last page: `"isLast": true`. */
function lastPageFlag(list: ListCase): readonly string[] | undefined {
  const { more, last } = endFlags(list);
  const flag = more ?? last;
  const values = flag === undefined ? [] : valuesAt(list.answer, flag);
  const isLast = values.length > 0 && values.every((value) => value === (more === undefined));
  return isLast ? flag : undefined;
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/);
}
