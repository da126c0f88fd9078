/** What tells variants of one request apart: the keys it is sent with, the kind of its body, values that are no secrets. */
import type { Body, Operation, Parameter } from "../model/api.js";
import { TELLING_VALUE, TELLTALE_KEY } from "./heuristics.js";

export interface Facets {
  readonly keys: ReadonlySet<string>;
  /** `key value` */
  readonly values: ReadonlySet<string>;
}

export function facetsOf({ parameters, body }: Operation): Facets {
  const sent = [...parameters, ...fieldsOf(body)].flatMap(sentValues);
  const all = [...sent, ...exampleValues(body)];
  return {
    keys: new Set([...all.map(([key]) => key), `${body?.kind ?? "no"} body`]),
    values: new Set(all.filter(isTelling).map(([key, value]) => `${key} ${value}`)),
  };
}

/** What is in all of the sets. */
export function inAll(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const value of sets.flatMap((set) => [...set])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((value) => counts.get(value) === sets.length));
}

type KeyAndValue = readonly [key: string, value: string];

function sentValues({ key, documented }: Parameter): readonly KeyAndValue[] {
  const enabled = documented.filter((each) => each.enabled);
  return enabled.map(({ value }) => [key, value ?? ""]);
}

function fieldsOf(body: Body | undefined): readonly Parameter[] {
  return body?.kind === "urlencoded" || body?.kind === "multipart" ? body.fields : [];
}

/** Top-level keys of a JSON body, with values that are no objects. */
function exampleValues(body: Body | undefined): readonly KeyAndValue[] {
  if (body?.kind === "graphql") return [["operation", body.operationName ?? ""]];
  const example = body?.kind === "json" ? body.example : undefined;
  if (typeof example !== "object" || example === null || Array.isArray(example)) return [];
  return Object.entries(example).map(([key, value]) => [
    key,
    typeof value === "object" ? "" : String(value),
  ]);
}

function isTelling([key, value]: KeyAndValue): boolean {
  return TELLING_VALUE.test(value) && !TELLTALE_KEY.test(key);
}
