/** Tells objects whose keys are data from objects with fields. */
import {
  CODE_KEY,
  COMMON_LANGUAGES,
  DATA_KEYS,
  LANGUAGE_KEY,
  MAX_FIELD_NAME,
  MAX_OBJECT_FIELDS,
  MAX_REPEATS_OF_MAP_KEYS,
  MIN_CODE_KEYS,
  MIN_KEYS_OF_MAP,
  MIN_LANGUAGE_KEYS,
  MIN_OBJECTS_OF_MAP,
} from "../heuristics-json.js";
import { isTemplate } from "../template.js";
import type { Evidence, ObjectEvidence } from "./evidence.js";
import { isPlural, wordsOf } from "./words.js";

/**
 * @param objects seen at one place, at least one of them with keys
 * @param at the key of the place itself
 */
export function areMaps(objects: readonly ObjectEvidence[], at: string): boolean {
  const keys = new Set(objects.flatMap(({ members }) => [...members.keys()]));
  if (keys.size > MAX_OBJECT_FIELDS) return true;
  const all = [...keys];
  // Beside a variable, which may name any key, no key is certain.
  if (all.some(isTemplate)) return true;
  return all.every(isData) || areCodes(all, at) || areLanguages(all) || hardlyRepeat(all, objects);
}

function isData(key: string): boolean {
  return key.length > MAX_FIELD_NAME || DATA_KEYS.some((pattern) => pattern.test(key));
}

/** `currencies` and `carriers` are by code, even where there is one. */
function areCodes(keys: readonly string[], at: string): boolean {
  const isPluralPlace = isPlural(wordsOf(at));
  return (
    keys.length >= (isPluralPlace ? 1 : MIN_CODE_KEYS) && keys.every((key) => CODE_KEY.test(key))
  );
}

function areLanguages(keys: readonly string[]): boolean {
  return (
    keys.length >= MIN_LANGUAGE_KEYS &&
    keys.every((key) => LANGUAGE_KEY.test(key) || isData(key)) &&
    keys.some((key) => COMMON_LANGUAGES.has(key))
  );
}

/** Fields come back from object to object; names of users or files do not, and what they lead to looks the same. */
function hardlyRepeat(keys: readonly string[], objects: readonly ObjectEvidence[]): boolean {
  const filled = withDistinctKeys(objects);
  if (filled.length < MIN_OBJECTS_OF_MAP || keys.length < MIN_KEYS_OF_MAP) return false;
  const uses = filled.reduce((sum, { members }) => sum + members.size, 0);
  if (uses > keys.length * MAX_REPEATS_OF_MAP_KEYS) return false;
  const shapes = new Set(filled.flatMap(({ members }) => [...members.values()].map(keysOfObject)));
  return shapes.size === 1 && !shapes.has(undefined);
}

/** Of objects with the same keys one: an answer that was saved twice is one sight of its keys. */
function withDistinctKeys(objects: readonly ObjectEvidence[]): readonly ObjectEvidence[] {
  const byKeys = new Map(objects.map((each) => [keysOfObject(each), each]));
  byKeys.delete(undefined);
  return [...byKeys.values()];
}

function keysOfObject(evidence: Evidence): string | undefined {
  return evidence.kind === "object" && evidence.members.size > 0
    ? JSON.stringify([...evidence.members.keys()].toSorted())
    : undefined;
}
