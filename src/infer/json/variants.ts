/** Tells apart objects of one place that truly differ: by the value of a tag, or by having no key in common. */
import {
  IDENTITY_WORDS,
  MAX_UNION_MEMBERS,
  MIN_KEYS_OF_DISJOINT_SHAPE,
  TAG_KEYS,
  TAG_VALUE,
} from "../heuristics-json.js";
import type { ObjectEvidence } from "./evidence.js";
import { compareText, connected, groupBy } from "./groups.js";
import { wordsOf } from "./words.js";

/** Objects of one shape. */
export interface Variant {
  readonly objects: readonly ObjectEvidence[];
  /** What tells them apart from the other variants: the tag's value, or a key. Absent where there is one variant. */
  readonly label?: string;
  /** The key whose value is `label`. */
  readonly tag?: string;
}

/** @param objects with keys; at least one */
export function variantsOf(objects: readonly ObjectEvidence[]): readonly Variant[] {
  if (objects.length === 1) return [{ objects }];
  return taggedVariants(objects) ?? disjointVariants(objects) ?? [{ objects }];
}

function taggedVariants(objects: readonly ObjectEvidence[]): readonly Variant[] | undefined {
  for (const pattern of TAG_KEYS) {
    const keys = [...commonKeys(objects)].filter((key) => pattern.test(key)).toSorted();
    for (const tag of keys) {
      const byValue = groupBy(objects, (object) => tagValue(object, tag) ?? "");
      if (byValue.has("") || byValue.size < 2 || byValue.size > MAX_UNION_MEMBERS) continue;
      const variants = [...byValue].map(([label, members]) => ({ label, tag, objects: members }));
      if (explainsKeys(variants)) return variants.toSorted((a, b) => compareText(a.label, b.label));
    }
  }
  return undefined;
}

function tagValue({ members }: ObjectEvidence, tag: string): string | undefined {
  const value = members.get(tag);
  const text = value?.kind === "string" ? value.text : undefined;
  return text !== undefined && TAG_VALUE.test(text) ? text : undefined;
}

/** Whether each variant has a key that no other has; one may be the plain one that has none. */
function explainsKeys(variants: readonly Variant[]): boolean {
  const plain = variants.filter(({ objects }) => {
    const others = new Set(
      variants.flatMap((each) => (each.objects === objects ? [] : [...keysOf(each.objects)])),
    );
    return ![...commonKeys(objects)].some((key) => !others.has(key));
  });
  return plain.length <= 1;
}

function disjointVariants(objects: readonly ObjectEvidence[]): readonly Variant[] | undefined {
  const groups = connected(objects, ({ members }) => members.keys());
  if (groups.length < 2 || groups.length > MAX_UNION_MEMBERS) return undefined;
  const variants = groups.map((group) => ({
    objects: group,
    required: [...commonKeys(group)].toSorted(compareLabels),
  }));
  if (variants.some(({ required }) => required.length < MIN_KEYS_OF_DISJOINT_SHAPE)) {
    return undefined;
  }
  return variants
    .map(({ objects: members, required: [label = ""] }) => ({ objects: members, label }))
    .toSorted((a, b) => compareText(a.label, b.label));
}

/** What a shape is known by: its id, else the shortest of its keys. */
function compareLabels(a: string, b: string): number {
  return Number(isId(b)) - Number(isId(a)) || a.length - b.length || compareText(a, b);
}

function isId(key: string): boolean {
  return IDENTITY_WORDS.has(wordsOf(key).at(-1) ?? "");
}

function keysOf(objects: readonly ObjectEvidence[]): ReadonlySet<string> {
  return new Set(objects.flatMap(({ members }) => [...members.keys()]));
}

/** Keys that every object has. */
function commonKeys([first, ...others]: readonly ObjectEvidence[]): ReadonlySet<string> {
  const keys = [...(first?.members.keys() ?? [])];
  return new Set(keys.filter((key) => others.every(({ members }) => members.has(key))));
}
