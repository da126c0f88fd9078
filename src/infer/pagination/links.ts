/** Answers that lead to the next page by one of their links: `"links": [{"rel": "next", "href": "https://…"}]`. */
import type { JsonValue } from "../../model/origin.js";
import { HREF_KEYS, LINK_LISTS, RELATION_KEYS, URL_VALUE } from "../heuristics-pagination.js";
import { isJsonArray, isJsonObject } from "../json/json-value.js";
import { exampleEvidence, valuesAt, type ListAnswer } from "./answer.js";
import { plainName } from "./controls.js";
import type { FoundPages, ListCase } from "./list-case.js";

type LinkKeys = readonly [relation: string, url: string];

export function byLinks({ method, answer }: ListCase): FoundPages | undefined {
  if (method !== "GET") return undefined;
  const found = linkLists(answer).flatMap((path) => {
    const [link] = valuesAt(answer, path).flatMap((links) =>
      isJsonArray(links) ? links.flatMap(nextLinkKeys) : [],
    );
    return link === undefined ? [] : [{ path, link }];
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const { path, link } = only;
  return { by: "url", next: path, link, evidence: [exampleEvidence(answer, path)] };
}

/** Beside the list, and beside what it is wrapped in. */
function linkLists(answer: ListAnswer): readonly (readonly string[])[] {
  const places = answer.items.flatMap((_, depth) => {
    const level = answer.items.slice(0, depth);
    const keys = valuesAt(answer, level).flatMap((value) =>
      isJsonObject(value) ? Object.keys(value) : [],
    );
    return [...new Set(keys)]
      .filter((key) => LINK_LISTS.has(plainName(key)))
      .map((key) => [...level, key]);
  });
  return places;
}

/** What the link to the next page calls its relation and its URL; nothing for other links. */
function nextLinkKeys(link: JsonValue): readonly LinkKeys[] {
  if (!isJsonObject(link)) return [];
  const keys = Object.keys(link);
  const relation = keys.find((key) => RELATION_KEYS.has(plainName(key)) && link[key] === "next");
  const url = keys.find((key) => {
    const value = link[key];
    return HREF_KEYS.has(plainName(key)) && typeof value === "string" && URL_VALUE.test(value);
  });
  return relation === undefined || url === undefined ? [] : [[relation, url]];
}
