/** The wire order of the keys of a query or a form, where an object with one property per key would lose it. */
import type { KeyValue } from "../../model/collection.js";
import { isTemplate } from "../template.js";

/** JavaScript moves such keys of an object to its front. */
const INTEGER_KEY = /^(?:0|[1-9]\d*)$/;

/**
 * Keys in wire order, repeats included; absent where the parameters' own order says the same.
 *
 * @param hasFallbacks some are sent without the caller, which puts them behind those of the caller
 */
export function fieldOrder(
  entries: readonly KeyValue[],
  hasFallbacks: boolean,
): readonly string[] | undefined {
  const keys = enabledKeys(entries);
  const seen = new Set<string>();
  const isInterleaved = keys.some((key, index) => {
    const again = seen.has(key) && keys[index - 1] !== key;
    seen.add(key);
    return again;
  });
  const isMixed = hasFallbacks && keys.length > 1;
  return isMixed || isInterleaved || keys.some((key) => INTEGER_KEY.test(key) || isTemplate(key))
    ? keys
    : undefined;
}

/**
 * The same for a form in URL encoding, which Postman keeps as an object: each key once, integers in front.
 * Only what the client sends without the caller can then be out of place.
 */
export function objectOrder(
  entries: readonly KeyValue[],
  hasFallbacks: boolean,
): readonly string[] | undefined {
  const keys = Object.keys(Object.fromEntries(enabledKeys(entries).map((key) => [key, true])));
  return hasFallbacks && keys.length > 1 ? keys : undefined;
}

function enabledKeys(entries: readonly KeyValue[]): readonly string[] {
  return entries.filter(({ disabled }) => !disabled).map(({ key }) => key);
}
