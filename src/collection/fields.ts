/** Reading untrusted JSON: every access is checked, no key is special, nothing recurses. */

/** A JSON object; what its keys hold is unknown until it is looked at. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** What the object itself holds under the key; nothing inherited, so that `constructor` is a key like any other. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A scalar as JavaScript writes it; Postman joins such values into text. */
export function scalarText(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
      return String(value);
    default:
      return undefined;
  }
}

/** JSON text of a value; `undefined` where it is nested too deep to be written. */
export function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** A description, which Postman keeps as text or as `{ content, type }`. */
export function descriptionOf(value: unknown): string | undefined {
  const text = isFields(value) ? own(value, "content") : value;
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** What a value is, in words for a diagnostic; never the value itself, which may be a secret. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** The last part of a path as either kind of system writes it. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
