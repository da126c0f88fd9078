/** Answers that have the URL of the next page, in their body or in their header. */
import type { JsonValue } from "../../model/origin.js";
import {
  HREF_KEYS,
  MAYBE_URL_KEYS,
  NEXT_LINK,
  URL_KEYS,
  URL_NEIGHBOURS,
  URL_VALUE,
} from "../heuristics-pagination.js";
import { exampleEvidence, isAtLevel, valuesAt, type ListAnswer, type Place } from "./answer.js";
import { plainName } from "./controls.js";
import type { FoundPages, ListCase } from "./list-case.js";

/** `"next": "https://…"` */
export function byUrl(list: ListCase): FoundPages | undefined {
  const [place, ...others] = list.method === "GET" ? nextUrls(list) : [];
  if (place === undefined || others.length > 0) return undefined;
  return { by: "url", next: place.path, evidence: [exampleEvidence(list.answer, place.path)] };
}

/** Where the answer has a URL of the next page. */
export function nextUrls({ answer, shapes }: ListCase): readonly Place[] {
  return answer.places.filter((place) => shapes.isText(place.type) && leadsOn(place, answer));
}

function leadsOn({ name, parent, path }: Place, answer: ListAnswer): boolean {
  const texts = valuesAt(answer, path).filter((value) => value !== null && value !== "");
  const areUrls = texts.every(isUrl);
  if (URL_KEYS.has(name)) return areUrls;
  const mayBeUrl = MAYBE_URL_KEYS.has(name) || (MAYBE_URL_KEYS.has(parent) && HREF_KEYS.has(name));
  return mayBeUrl && areUrls && (texts.length > 0 || isAlone(path, answer));
}

/** It is `null`, and so is the URL of the page before, or that is one. */
function isAlone(path: readonly string[], answer: ListAnswer): boolean {
  const [previous, list] = URL_NEIGHBOURS;
  const before = answer.places.find(
    (place) => place.name === previous && isAtLevel(place.path, path),
  );
  if (path.at(-1) !== "next" || before === undefined) return false;
  const shown = valuesAt(answer, before.path).filter((value) => value !== null && value !== "");
  if (shown.length > 0) return shown.every(isUrl);
  return isAtLevel(answer.items, path) && plainName(answer.items.at(-1) ?? "") === list;
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

function isUrl(value: JsonValue): boolean {
  return typeof value === "string" && URL_VALUE.test(value);
}
