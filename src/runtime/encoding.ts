// Part of postwright's runtime, copied as it is. Do not edit.
/** Values as text, and text as parts of a URL: percent-encoding with the character sets that Postman has. */

/** All but what may stand in one segment of a path. */
export const SEGMENT_UNSAFE: RegExp = /[^!$&-.0-;=@-Z[\]^_a-z|~\p{Cs}]+/gu;
/** All but what Postman leaves in a query value. `%` stays: text that is encoded already is not encoded again. */
export const QUERY_UNSAFE: RegExp = /[^!$%(-;=?-~\p{Cs}]+/gu;

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

/** What an object itself has under a key: keys come from collections and servers, and may be `constructor`. */
export function own<Value>(
  values: { readonly [key: string]: Value } | undefined,
  key: string,
): Value | undefined;
export function own(values: unknown, key: string): unknown;
export function own(values: unknown, key: string): unknown {
  return isObject(values) && Object.hasOwn(values, key) ? values[key] : undefined;
}

/** A key with one of its values. */
export type Field = readonly [key: string, value: unknown];

/** Puts fields into their documented order. */
export type FieldOrder = (fields: readonly Field[]) => readonly Field[];

/** The fields of a query or a form: an array repeats its key, unless it is sent as JSON. Documented keys may be variables. */
export function fieldsOf(
  values: unknown,
  expand: (text: string) => string,
  { jsonFields }: { readonly jsonFields?: readonly string[] },
  order: FieldOrder = (fields) => fields,
): readonly Field[] {
  const fields = Object.entries(values ?? {}).flatMap(([key, value]: Field) =>
    [jsonFields?.includes(key) ? fieldText(value) : value]
      .flat()
      .filter((item) => item !== undefined)
      .map((item): Field => [key, item]),
  );
  return order(fields).map(([key, item]) => [expand(key), item]);
}

/** A string as it is; numbers and booleans as Postman has them in text; all else as JSON. */
export function fieldText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Base64 of a text in UTF-8. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
