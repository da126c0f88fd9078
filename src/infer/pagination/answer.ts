/** The answer of a list: where the list is, and what stands beside it that may speak of pages. */
import type { Operation, ResponseExample, ResponseOutcome, TypeRef } from "../../model/api.js";
import type { Evidence, JsonValue } from "../../model/origin.js";
import {
  ENVELOPES,
  IDENTITY_KEYS,
  LIST_KEYS,
  MAX_PAGE_OBJECTS,
  MAYBE_SIDE_LISTS,
  PAGE_OBJECTS,
  SIDE_LISTS,
} from "../heuristics-pagination.js";
import { isJsonArray, isJsonObject } from "../json/json-value.js";
import { plainName } from "./controls.js";
import type { Shapes } from "./shapes.js";

/** A field that is no object, in the answer itself or in an object about pages. */
export interface Place {
  readonly path: readonly string[];
  /** The key as words are compared. */
  readonly name: string;
  /** That of the object that it is in; empty at the top. */
  readonly parent: string;
  readonly type: TypeRef;
}

export interface ListAnswer {
  readonly items: readonly string[];
  readonly item: TypeRef;
  /** The list's key says that it is one, or is the last word of the URL; else only the pages can. */
  readonly isNamed: boolean;
  /** There are others beside it, so that only what leads from it to the next page can show that it is what comes in pages. */
  readonly isAmong: boolean;
  /** It belongs to one thing with an id. */
  readonly isPart: boolean;
  readonly places: readonly Place[];
  readonly examples: readonly ResponseExample[];
}

/** Undefined where there is no list, or more than one that could be it: several whose keys say so, or none. */
export function listAnswer(operation: Operation, shapes: Shapes): ListAnswer | undefined {
  const [outcome, ...others] = operation.outcomes.filter(isJsonSuccess);
  if (outcome === undefined || others.length > 0) return undefined;
  const { type } = outcome.body;
  const { examples } = outcome;
  const element = shapes.elementOf(type);
  if (element !== undefined) {
    return {
      items: [],
      item: element,
      isNamed: true,
      isAmong: false,
      isPart: false,
      places: [],
      examples,
    };
  }
  const isNamed = ({ path }: FoundList): boolean => {
    const name = plainName(path.at(-1) ?? "");
    return LIST_KEYS.has(name) || name === lastWord(operation);
  };
  const lists = listsIn(type, shapes);
  const [found, ...more] = lists.length > 1 ? lists.filter(isNamed) : lists;
  if (found === undefined || more.length > 0) return undefined;
  const { path, item, siblings } = found;
  const levels = path.map((_, depth) => ({ path: path.slice(0, depth) }));
  return {
    items: path,
    item,
    isNamed: isNamed(found),
    isAmong: lists.length > 1,
    isPart: siblings.some((key) => IDENTITY_KEYS.has(plainName(key))),
    places: levels.flatMap((level) =>
      placesIn(typeAt(type, level.path, shapes), level.path, shapes),
    ),
    examples,
  };
}

type JsonSuccess = ResponseOutcome & { readonly body: { readonly kind: "json" } };

function isJsonSuccess(outcome: ResponseOutcome): outcome is JsonSuccess {
  return outcome.ok && outcome.body.kind === "json";
}

interface FoundList {
  readonly path: readonly string[];
  readonly item: TypeRef;
  /** Keys beside it. */
  readonly siblings: readonly string[];
}

/** The lists of an object; else those in the envelopes inside of it. */
function listsIn(type: TypeRef, shapes: Shapes): readonly FoundList[] {
  const lists = listsOf(type, [], shapes);
  if (lists.length > 0) return lists;
  return shapes
    .fieldsOf(type)
    .filter(({ key }) => ENVELOPES.has(plainName(key)))
    .flatMap((field) => listsOf(field.type, [field.key], shapes));
}

function listsOf(type: TypeRef, path: readonly string[], shapes: Shapes): readonly FoundList[] {
  const fields = shapes.fieldsOf(type);
  const siblings = fields.map(({ key }) => key);
  const lists = fields.flatMap((field) => {
    const item = shapes.elementOf(field.type);
    return item === undefined ? [] : [{ path: [...path, field.key], item, siblings }];
  });
  const nameOf = (list: FoundList): string => plainName(list.path.at(-1) ?? "");
  const main = lists.filter((list) => !SIDE_LISTS.has(nameOf(list)));
  const maybe = lists.filter(
    (list) => MAYBE_SIDE_LISTS.has(nameOf(list)) && shapes.fieldsOf(list.item).length > 0,
  );
  return main.length > 0 ? main : maybe;
}

function typeAt(type: TypeRef, path: readonly string[], shapes: Shapes): TypeRef {
  return path.reduce<TypeRef>(
    (at, key) =>
      shapes.fieldsOf(at).find((field) => field.key === key)?.type ?? { kind: "unknown" },
    type,
  );
}

/** The fields of an object, and those of the objects about pages in it. */
function placesIn(
  type: TypeRef,
  path: readonly string[],
  shapes: Shapes,
  depth = 0,
): readonly Place[] {
  const parent = depth === 0 ? "" : plainName(path.at(-1) ?? "");
  return shapes.fieldsOf(type).flatMap((field): readonly Place[] => {
    const name = plainName(field.key);
    const here = [...path, field.key];
    if (shapes.elementOf(field.type) !== undefined) return [];
    if (shapes.fieldsOf(field.type).length === 0) {
      return [{ path: here, name, parent, type: field.type }];
    }
    const isAboutPages = PAGE_OBJECTS.has(name) && depth < MAX_PAGE_OBJECTS;
    return isAboutPages ? placesIn(field.type, here, shapes, depth + 1) : [];
  });
}

/** `members` of `/groups/:groupId/members`. */
function lastWord({ path }: Operation): string {
  const last = path.at(-1);
  return last?.kind === "text" ? plainName(last.text.split("/").findLast(Boolean) ?? "") : "";
}

/** In the same object as another place. */
export function isAtLevel(path: readonly string[], other: readonly string[]): boolean {
  return (
    path.length === other.length && other.slice(0, -1).every((key, depth) => path[depth] === key)
  );
}

/** What the saved answers have at a place. */
export function valuesAt({ examples }: ListAnswer, path: readonly string[]): readonly JsonValue[] {
  return examples.flatMap(({ body }) => {
    const value = path.reduce<JsonValue | undefined>(member, body);
    return value === undefined ? [] : [value];
  });
}

function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The most items that a saved answer shows. */
export function shownItems(answer: ListAnswer): number {
  const lists = valuesAt(answer, answer.items).map((value) =>
    isJsonArray(value) ? value.length : 0,
  );
  return Math.max(0, ...lists);
}

/** The key, in the first saved answer that has it. */
export function exampleEvidence(answer: ListAnswer, path: readonly string[]): Evidence {
  const quote = path.at(-1) ?? "[";
  const example = answer.examples.find(
    ({ body }) => path.reduce<JsonValue | undefined>(member, body) !== undefined,
  );
  return {
    kind: "example",
    quote,
    ...(example !== undefined && { pointer: `${example.pointer}/body` }),
  };
}
