/** Putting values at places of a collection, which JSON pointers name. */
import { isArray, isObject, type JsonValue } from "./json.js";

/** Every place below the root, by its pointer. */
export function pointersOf(value: JsonValue, at = ""): readonly string[] {
  const inner = isArray(value)
    ? value.map((member, index) => [String(index), member] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  return inner.flatMap(([key, member]) => {
    const pointer = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [pointer, ...pointersOf(member, pointer)];
  });
}

/** The value with another one at a place; what does not lead there yet is made. */
export function withValue(root: JsonValue, pointer: string, value: JsonValue): JsonValue {
  const keys = pointer.split("/").slice(1);
  return placed(
    root,
    keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")),
    value,
  );
}

function placed(
  root: JsonValue | undefined,
  [key, ...rest]: readonly string[],
  value: JsonValue,
): JsonValue {
  if (key === undefined) return value;
  if (isArray(root)) {
    const index = Number(key);
    return Object.assign([...root], { [index]: placed(root[index], rest, value) });
  }
  const fields = isObject(root) ? root : {};
  const inner = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return { ...fields, [key]: placed(inner, rest, value) };
}
