// Part of postwright's runtime, copied as it is. Do not edit.
/** How lists and nested objects are written in queries, where the collection shows none of them. */
import { fieldText, isObject, type Field } from "./encoding.js";
import type { QuerySerializer } from "./options.js";

export interface QueryStyle {
  /** `a=1&a=2`, `a=1,2`, `a[]=1&a[]=2` or `a[0]=1&a[1]=2`. Default: `repeat`. */
  readonly lists?: "repeat" | "comma" | "brackets" | "indices";
  /** `a={"b":1}`, `a[b]=1` or `a.b=1`. Default: `brackets`. */
  readonly objects?: "json" | "brackets" | "dots";
}

/**
 * For the option `querySerializer`: all queries of the client, whatever the collection shows, but for keys that it
 * documents as JSON text. Objects in lists are JSON text, too, unless their items are counted.
 */
export function queryStyle({
  lists = "repeat",
  objects = "brackets",
}: QueryStyle = {}): QuerySerializer {
  const flat = (key: string, value: unknown): readonly Field[] => {
    if (Array.isArray(value)) return list(key, value);
    if (!isPlain(value) || objects === "json") return [[key, value]];
    return Object.entries(value).flatMap(([name, item]) =>
      flat(objects === "dots" ? `${key}.${name}` : `${key}[${name}]`, item),
    );
  };
  const list = (key: string, given: readonly unknown[]): readonly Field[] => {
    const items = given.filter((item) => item !== undefined);
    if (items.length === 0) return [];
    if (lists === "comma") return [[key, items.map(fieldText).join(",")]];
    if (lists === "indices") return items.flatMap((item, index) => flat(`${key}[${index}]`, item));
    return [[lists === "brackets" && !key.endsWith("[]") ? `${key}[]` : key, items]];
  };
  return (query, { jsonFields = [] }) =>
    Object.fromEntries(
      Object.entries(query ?? {}).flatMap(([key, value]) =>
        jsonFields.includes(key) ? [[key, value] as const] : flat(key, value),
      ),
    );
}

/** Dates and their like say what they are by themselves. */
function isPlain(value: unknown): value is { readonly [key: string]: unknown } {
  return isObject(value) && !("toJSON" in value);
}
