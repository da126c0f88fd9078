/** Postman's own libraries, loaded when a text must be parsed: most collections never need them. */
import { createRequire } from "node:module";
import { isFields, isList, own, textOf, type Fields } from "./fields.js";

const load = createRequire(import.meta.url);

/** A URL text taken apart by Postman's parser; `{{variables}}` are left whole. */
export interface ParsedUrl {
  readonly protocol?: string;
  readonly user?: string;
  readonly password?: string;
  readonly host: string;
  readonly port?: string;
  readonly path?: readonly string[];
  readonly query: readonly ParsedPair[];
  readonly hash?: string;
}

/** Of a query string or a header. */
export interface ParsedPair {
  readonly key: string;
  readonly value: string | null;
}

export function parseUrl(text: string): ParsedUrl {
  const parsed = call(sdk("Url"), "parse", text);
  if (!isFields(parsed)) return { host: "", query: [] };
  const auth = own(parsed, "auth");
  const path = own(parsed, "path");
  const host = own(parsed, "host");
  return {
    ...texts(parsed, ["protocol", "port", "hash"]),
    ...(isFields(auth) && texts(auth, ["user", "password"])),
    host: isList(host) ? host.join(".") : "",
    ...(isList(path) && { path: path.map(String) }),
    query: pairs(own(parsed, "query")),
  };
}

/** `a=1&b&c=` as key and value; a key without `=` has the value `null`. */
export function parseQuery(text: string): readonly ParsedPair[] {
  return pairs(call(sdk("QueryParam"), "parse", text));
}

/** The enabled pairs as the query string that Postman makes of them. */
export function unparseQuery(query: readonly ParsedPair[]): string {
  return textOf(call(sdk("QueryParam"), "unparse", query)) ?? "";
}

/** Header lines, `Name: value` each; folded lines are joined. */
export function parseHeaders(text: string): readonly ParsedPair[] {
  return pairs(call(sdk("Header"), "parse", text));
}

/** One `Name: value`, trimmed. */
export function parseHeader(text: string): ParsedPair {
  return pairs([call(sdk("Header"), "parseSingle", text)])[0] ?? { key: text, value: "" };
}

/** A v1 collection as v2.1, ids kept; `undefined` where Postman's converter gives up, by an exception or by its callback. */
export function convertFromV1(collection: Fields): unknown {
  const transformer: unknown = load("postman-collection-transformer");
  const options = { inputVersion: "1.0.0", outputVersion: "2.1.0", retainIds: true };
  let result: unknown;
  try {
    call(transformer, "convert", collection, options, (failure: unknown, v2: unknown) => {
      result = failure ? undefined : v2;
    });
  } catch {
    return undefined;
  }
  return result;
}

function sdk(name: "Header" | "QueryParam" | "Url"): unknown {
  const library: unknown = load("postman-collection");
  return isFields(library) ? own(library, name) : undefined;
}

/** Neither library is typed usefully: a function is looked up and called, and what it gives is read like a file. */
function call(owner: unknown, name: string, ...args: readonly unknown[]): unknown {
  const target: unknown =
    typeof owner === "function" || isFields(owner) ? Reflect.get(owner, name) : undefined;
  if (typeof target !== "function") throw new TypeError(`postman-collection has no ${name}`);
  return Reflect.apply(target, owner, args);
}

function texts<Key extends string>(fields: Fields, keys: readonly Key[]): { [K in Key]?: string } {
  const found: { [K in Key]?: string } = {};
  for (const key of keys) {
    const text = textOf(own(fields, key));
    if (text !== undefined) found[key] = text;
  }
  return found;
}

function pairs(list: unknown): readonly ParsedPair[] {
  if (!isList(list)) return [];
  return list.filter(isFields).map((pair) => ({
    key: textOf(own(pair, "key")) ?? "",
    value: textOf(own(pair, "value")) ?? null,
  }));
}
