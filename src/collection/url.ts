/**
 * A request's URL in the parts that Postman's runtime sends.
 *
 * The runtime joins the parts to a text, replaces `{{variables}}` and parses the text again; `raw` is not looked at.
 * So parts that would not survive the parsing (a `?` in a segment, a path in the host) are parsed here as well.
 */
import type { KeyValue, RequestUrl } from "../model/collection.js";
import { isFields, isList, own, scalarText, textOf, type Fields } from "./fields.js";
import { keyValue, readQuery, textRow } from "./key-value.js";
import { checkRows } from "./limits.js";
import type { Place } from "./place.js";
import { Refusal, wrongType } from "./refusal.js";
import { parseUrl, unparseQuery, type ParsedUrl } from "./sdk.js";
import { maskVariables } from "./template.js";
import { segmentText } from "./typed-value.js";
import { baseText, checkBase, type BaseParts } from "./url-base.js";

/** No server takes a longer one, and the parser's time grows with the square of the variables in it. */
const MAX_URL_LENGTH = 65_536;

type UrlParts = Pick<RequestUrl, "base" | "hash" | "path" | "query">;

export function readUrl(value: unknown, place: Place): RequestUrl {
  if (typeof value !== "string" && !isFields(value)) throw wrongType(place, "the URL", value);
  const parts = typeof value === "string" ? fromText(value, place) : fromFields(value, place);
  if (parts.base === "" && (parts.path ?? []).join("") === "") {
    throw new Refusal("PW1103", place, "the URL is empty");
  }
  checkBase(parts.base, place);
  checkRows(parts.path ?? [], place, "the path");
  checkRows(parts.query, place, "the query");
  const variables = isFields(value) ? filledVariables(value, place) : [];
  return { ...parts, variables, pointer: place.pointer };
}

/** Postman fills segments that are elements of the list: in `["users/:id"]` the variable stays as it is. */
function filledVariables(url: Fields, place: Place): readonly KeyValue[] {
  const variables = readPathVariables(own(url, "variable"), place.at("variable"));
  const written = writtenPath(own(url, "path"), place.at("path")) ?? [];
  const isLeft = ({ key }: KeyValue): boolean =>
    written.some((element) => `${element}/`.includes(`/:${key}/`)) &&
    !written.some((element) => `${element}.`.startsWith(`:${key}.`));
  return variables.map((row) => (isLeft(row) ? { ...row, value: null } : row));
}

function fromText(text: string, place: Place): UrlParts {
  const { path, query, hash, ...base } = parseText(text, place);
  return {
    base: baseText(base),
    ...(path !== undefined && { path }),
    query: query.map((pair) => textRow(pair, place)),
    ...(hash !== undefined && { hash }),
  };
}

/** The parser takes all before the first `://` for the scheme, also in `{{baseUrl}}/redirect/https://example.com`. */
function parseText(text: string, place: Place): ParsedUrl {
  if (text.length > MAX_URL_LENGTH) {
    throw new Refusal("PW1103", place, "the URL is too long to be one");
  }
  const parsed = parseUrl(text);
  const isPath = maskVariables(parsed.protocol ?? "").indexOf("/") > 0;
  if (!isPath) return parsed;
  const { protocol: _, ...rest } = parseUrl(`http://${text.trimStart()}`);
  return rest;
}

function fromFields(url: Fields, place: Place): UrlParts {
  const base = writtenBase(url, place);
  const path = writtenPath(own(url, "path"), place.at("path"));
  const hash = textOf(own(url, "hash"));
  const parts = {
    base: baseText(base),
    ...(path && { path }),
    query: readQuery(own(url, "query"), place.at("query")),
    ...(hash !== undefined && { hash }),
  };
  const raw = textOf(own(url, "raw")) ?? "";
  const isMeant = (base.host === "" || SCHEME_FOR_HOST.test(base.host)) && raw.trim() !== "";
  const whole = isMeant ? withRaw(parts, raw, place.at("raw")) : parts;
  return isSettled(whole) ? whole : settled(whole, place);
}

/** What some exporters make of `https:///{{host}}/path`: the slashes and the host are segments of the path then. */
const SCHEME_FOR_HOST = /^https?:$/i;

/** Postman sends nothing where the host is missing, or a scheme in its place; `raw` says what was meant. */
function withRaw(written: UrlParts, raw: string, place: Place): UrlParts {
  const meant = fromText(raw, place);
  const query = written.query.length > 0 ? written.query : meant.query;
  if (SCHEME_FOR_HOST.test(written.base)) return { ...meant, query };
  return { ...meant, ...written, base: meant.base, query };
}

function writtenBase(url: Fields, place: Place): BaseParts {
  const auth = own(url, "auth");
  const login = isFields(auth) ? auth : {};
  const protocol = optionalText(url, "protocol", place);
  const port = optionalText(url, "port", place);
  const user = textOf(own(login, "user"));
  const password = textOf(own(login, "password"));
  return {
    host: hostText(own(url, "host"), place.at("host")),
    ...(protocol !== undefined && { protocol }),
    ...(port !== undefined && { port }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
  };
}

function optionalText(url: Fields, key: "port" | "protocol", place: Place): string | undefined {
  const value = own(url, key) ?? undefined;
  const text = scalarText(value);
  if (value !== undefined && text === undefined) {
    throw wrongType(place.at(key), `the URL's ${key}`, value);
  }
  return text;
}

function hostText(host: unknown, place: Place): string {
  if (typeof host === "string") return host;
  if ((host ?? null) === null) return "";
  if (!isList(host)) throw wrongType(place, "the host", host);
  return host.map((label, index) => joinedText(label, place.at(index), "the host")).join(".");
}

/** A path as text loses its first slash; an empty one is none, `/` alone is one empty segment. */
function writtenPath(path: unknown, place: Place): readonly string[] | undefined {
  if (!path) return undefined;
  if (typeof path === "string") return (path.startsWith("/") ? path.slice(1) : path).split("/");
  if (!isList(path)) throw wrongType(place, "the path", path);
  return path.map((segment, index) => joinedText(segment, place.at(index), "the path"));
}

/** An element as JavaScript joins it; the schema also allows segments with a type. */
function joinedText(element: unknown, place: Place, what: string): string {
  if (element === null) return "";
  const text = scalarText(isFields(element) ? own(element, "value") : element);
  if (text === undefined) throw wrongType(place, what, element);
  return text;
}

/** Whether Postman's parser finds the same parts in the joined text. */
function isSettled({ base, path = [] }: UrlParts): boolean {
  return !splits(base.replace(/^[^/]*:\/\//, "")) && !path.some(splits);
}

/** Whether a part holds a delimiter outside its variables, or a piece of a variable that goes on in the next part. */
function splits(part: string): boolean {
  return /[/\\?#{}]/.test(part) && /[/\\?#]|\{\{|\}\}/.test(maskVariables(part));
}

function settled({ base, path, query, hash }: UrlParts, place: Place): UrlParts {
  const enabled = query.filter(({ disabled }) => !disabled);
  const text = [
    base,
    path === undefined ? "" : `/${path.join("/")}`,
    enabled.length === 0 ? "" : `?${unparseQuery(enabled)}`,
    hash === undefined ? "" : `#${hash}`,
  ].join("");
  const parts = fromText(text, place);
  const written = new Map(enabled.map((row) => [JSON.stringify([row.key, row.value]), row]));
  const found = parts.query.map((row) => written.get(JSON.stringify([row.key, row.value])) ?? row);
  return { ...parts, query: [...found, ...query.filter(({ disabled }) => disabled)] };
}

/** Values of `:name` segments. Postman also uses disabled ones; of several with one name the last counts. */
function readPathVariables(value: unknown, place: Place): readonly KeyValue[] {
  const rows = isList(value) ? value : isFields(value) ? [value] : [];
  const byKey = new Map<string, KeyValue>();
  for (const [index, row] of rows.entries()) {
    if (!isFields(row)) continue;
    const key = scalarText(own(row, own(row, "key") ? "key" : "id"));
    if (!key) continue;
    const at = isList(value) ? place.at(index) : place;
    byKey.delete(key);
    byKey.set(key, { ...keyValue(key, segmentText(row) ?? null, row, at), disabled: false });
  }
  return [...byKey.values()];
}
