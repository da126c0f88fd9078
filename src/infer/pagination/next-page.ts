/** Answers that lead to the next page themselves: by a token for a parameter, by a URL, by a header. */
import type { JsonValue } from "../../model/origin.js";
import {
  HREF_KEYS,
  MAYBE_URL_KEYS,
  NESTED_TOKENS,
  NEXT_LINK,
  SAYS_RETURNED,
  TOKEN_WORDS,
  type TokenWords,
  URL_KEYS,
  URL_VALUE,
} from "../heuristics-pagination.js";
import { exampleEvidence, valuesAt, type ListAnswer, type Place } from "./answer.js";
import type { Control } from "./controls.js";
import type { FoundPages, ListCase } from "./list-case.js";
import { counterparts, moreFlag } from "./counterparts.js";

/** `?page_token=…`, and the answer shows `"next_page_token": "…"`. */
export function byShownToken(list: ListCase): FoundPages | undefined {
  for (const words of TOKEN_WORDS) {
    const controls = list.controls.filter(
      ({ name, isDeprecated }) => words.parameters.has(name) && !isDeprecated,
    );
    const [control, ...others] = controls;
    const place = control && others.length === 0 ? tokenPlace(control, words, list) : undefined;
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

/** The surest word that the answer has, if it has it once and does not just repeat what was asked. */
function tokenPlace(
  control: Control,
  { answers, areNumbers }: TokenWords,
  { answer, shapes }: ListCase,
): Place | undefined {
  for (const word of answers) {
    const [place, ...others] = answer.places.filter(
      ({ name, parent, type }) =>
        name === word && shapes.isText(type) && !(NESTED_TOKENS.has(word) && parent === ""),
    );
    if (others.length > 0) return undefined;
    if (place === undefined) continue;
    const values = valuesAt(answer, place.path);
    const isSeen = areNumbers === undefined || values.some((value) => typeof value === "number");
    return isSeen && !values.some(isNoToken) && !isEcho(control, values) ? place : undefined;
  }
  return undefined;
}

function isNoToken(value: JsonValue): boolean {
  return typeof value === "boolean" || (typeof value === "string" && URL_VALUE.test(value));
}

function isEcho({ values }: Control, shown: readonly JsonValue[]): boolean {
  return shown.some((value) =>
    values.includes(typeof value === "string" ? value : JSON.stringify(value)),
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
export function byUrl({ method, answer, shapes }: ListCase): FoundPages | undefined {
  if (method !== "GET") return undefined;
  const places = answer.places.filter(
    (place) => shapes.isText(place.type) && leadsOn(place, answer),
  );
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return undefined;
  return { by: "url", next: place.path, evidence: [exampleEvidence(answer, place.path)] };
}

function leadsOn({ name, parent, path }: Place, answer: ListAnswer): boolean {
  const texts = valuesAt(answer, path).filter((value) => value !== null && value !== "");
  const areUrls = texts.every((value) => typeof value === "string" && URL_VALUE.test(value));
  if (URL_KEYS.has(name)) return areUrls;
  const mayBeUrl = MAYBE_URL_KEYS.has(name) || (parent === "next" && HREF_KEYS.has(name));
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
