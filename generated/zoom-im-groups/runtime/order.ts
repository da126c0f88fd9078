// Part of postwright's runtime, copied as it is. Do not edit.
/** The order of a query's fields where an object of parameters cannot keep it: repeated keys, and keys like `10`. */
import type { FieldOrder } from "./encoding.js";

/** The nth value of a key goes to its nth place, the rest to its last one; keys without a place come last. */
export function inOrder(...keys: readonly string[]): FieldOrder {
  return (fields) => {
    const queues = new Map(keys.map((key) => [key, fields.filter(([name]) => name === key)]));
    const placed = keys.flatMap((key, place) => {
      const isLast = !keys.includes(key, place + 1);
      return queues.get(key)?.splice(0, isLast ? fields.length : 1) ?? [];
    });
    return [...placed, ...fields.filter(([key]) => !queues.has(key))];
  };
}
