/** An item with something in the place of nothing: files that none are chosen for, and credentials that are empty. */
import {
  isArray,
  isObject,
  property,
  textProperty,
  type JsonObject,
  type JsonValue,
} from "../lib/json.js";
import type { Slice } from "../lib/oracle/slices.js";

/** The attributes without which these auth types send an empty credential. */
const CREDENTIALS: ReadonlyMap<string, readonly string[]> = new Map([
  ["apikey", ["value"]],
  ["basic", ["username", "password"]],
]);

export function withMadeUpValues(slice: Slice): Slice {
  const collection = filled(slice.collection);
  return isObject(collection) ? { ...slice, collection } : slice;
}

function filled(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(filled);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]): [string, JsonValue] => {
    if (key === "formdata" && isArray(member)) return [key, member.map(withFile)];
    if (key === "auth" && isObject(member)) return [key, withCredential(member)];
    return [key, filled(member)];
  });
  return Object.fromEntries(entries);
}

function withFile(field: JsonValue): JsonValue {
  if (!isObject(field) || textProperty(field, "type") !== "file") return field;
  const chosen = [property(field, "src") ?? ""].flat().filter(Boolean);
  return chosen.length > 0 ? field : { ...field, src: `fill-${textProperty(field, "key") ?? ""}` };
}

function withCredential(auth: JsonObject): JsonObject {
  const type = textProperty(auth, "type") ?? "";
  const attributes = property(auth, type);
  const names = CREDENTIALS.get(type) ?? [];
  if (isObject(attributes)) {
    const empty = names.filter((name) => !attributes[name]);
    return { ...auth, [type]: { ...attributes, ...madeUp(empty) } };
  }
  const rows = isArray(attributes) ? attributes : [];
  const given = rows.filter((row) => Boolean(property(row, "value")));
  const empty = names.filter((name) => !given.some((row) => textProperty(row, "key") === name));
  const others = rows.filter((row) => !empty.includes(textProperty(row, "key") ?? ""));
  const made = Object.entries(madeUp(empty)).map(([key, value]) => ({
    key,
    value,
    type: "string",
  }));
  return { ...auth, [type]: [...others, ...made] };
}

function madeUp(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, `fill-${name}`]));
}
