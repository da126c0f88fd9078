/** Requests of lists as tests write them, and what is understood of their pages in one line. */
import type { CountPlace, Operation, Pagination } from "../../../src/model/api.js";
import { apiOf, item } from "../postman.js";

export interface GivenList {
  readonly method?: string;
  /** After the host. */
  readonly path?: string;
  /** Values by key, with a description after ` | `. */
  readonly query?: Readonly<Record<string, string>>;
  /** Of the request, as JSON. */
  readonly sent?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  /** Of the saved answer, or of several. */
  readonly answer?: unknown;
  readonly answers?: readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The operation, and the notes about pages. */
export function readList(given: GivenList): {
  readonly operation: Operation;
  readonly notes: readonly string[];
} {
  const { answer, answers = [answer], headers = {} } = given;
  const responses = answers.map((body) => ({
    name: "OK",
    code: 200,
    _postman_previewlanguage: "json",
    header: entries(headers),
    body: JSON.stringify(body),
  }));
  const { value, diagnostics } = apiOf([item("List", requestOf(given), responses)]);
  const [operation] = value.groups.flatMap(({ operations }) => operations);
  if (operation === undefined) throw new TypeError("the request was left out");
  const notes = diagnostics.filter(({ code }) => code === "PW2110");
  return { operation, notes: notes.map(({ message }) => message) };
}

function requestOf({ method = "GET", path = "items", query = {}, sent, form }: GivenList) {
  return {
    method,
    url: {
      raw: `https://api.example.com/${path}`,
      protocol: "https",
      host: ["api", "example", "com"],
      path: path.split("/"),
      query: entries(query),
    },
    ...(sent !== undefined && { body: { mode: "raw", raw: JSON.stringify(sent) } }),
    ...(form !== undefined && { body: { mode: "urlencoded", urlencoded: entries(form) } }),
  };
}

function entries(values: Readonly<Record<string, string>>) {
  return Object.entries(values).map(([key, text]) => {
    const [value, description] = text.split(" | ");
    return { key, value, ...(description !== undefined && { description }) };
  });
}

/** `members: token next_page_token = meta.next_token`, `items: page page from 1, pages total_pages`. */
export function summary(pagination: Pagination | undefined): string {
  if (pagination === undefined) return "none";
  const { items, more, last } = pagination;
  const parts = [...waysOf(pagination), ...placeText("more", more), ...placeText("last", last)];
  return `${items.join(".") || "body"}: ${pagination.by} ${parts.join(", ")}`.trim();
}

function waysOf(pagination: Pagination): readonly string[] {
  switch (pagination.by) {
    case "token":
      return [`${parameterText(pagination)} = ${pagination.next.join(".")}`];
    case "page":
    case "offset": {
      const { first, pages, total } = pagination;
      const start = `${parameterText(pagination)} from ${first}`;
      return [start, ...placeText("pages", pages), ...placeText("total", total)];
    }
    case "item":
      return [`${parameterText(pagination)} = ${pagination.id.join(".")}`];
    case "url": {
      const { next, link = [] } = pagination;
      return [[next.join("."), ...link].join(" ")];
    }
    case "link":
      return [];
  }
}

function parameterText({ parameter }: Extract<Pagination, { readonly parameter: unknown }>) {
  const { within = [], key } = parameter;
  return [...(parameter.in === "query" ? [] : [parameter.in]), ...within, key].join(".");
}

function placeText(name: string, place: CountPlace | undefined): readonly string[] {
  if (place === undefined) return [];
  return [`${name} ${typeof place === "string" ? `header ${place}` : place.join(".")}`];
}
