/** Finds kinds of objects that several places of a group have in common, so that each is defined once. */
import {
  MAX_COMPARED_SHAPES,
  MIN_FIELDS_OF_SAME_THING,
  MIN_OPERATIONS_OF_SHARED_BODY,
} from "../heuristics-json.js";
import { thingOf } from "./context-words.js";
import { blocksOfEqual } from "./equality.js";
import { compareHomes, find, outermostHome, type ObjectNode } from "./graph.js";
import { connected, groupBy } from "./groups.js";
import { areNearlyEqual } from "./near-equality.js";
import { isBody, isNamedChild, namingHome, nounOf, pluralAround } from "./nouns.js";
import { unify } from "./unify.js";

/** @param objects of all positions of a group */
export function unifyShared(objects: readonly ObjectNode[]): void {
  // What a caller may send and what it gets are two kinds: only of an answer is it known that a field is there.
  for (const nodes of groupBy(kindsOf(objects), isSent).values()) {
    for (const block of blocksOfEqual(nodes)) {
      unifyFamilies(block);
      unifyBodies(block);
    }
    for (const block of groupBy(kindsOf(nodes), keysAndNoun).values()) unifyNearlyEqual(block);
  }
}

function isSent({ home }: ObjectNode): boolean {
  return home.position.context.role === "request";
}

/** Each kind once, in an order of its own. */
export function kindsOf(objects: readonly ObjectNode[]): readonly ObjectNode[] {
  const kinds = [...new Set(objects.map(find))].map((kind) => ({
    kind,
    home: outermostHome(kind),
  }));
  return kinds.toSorted((a, b) => compareHomes(a.home, b.home)).map(({ kind }) => kind);
}

/** Of equal kinds, those that a person would give one name. */
function unifyFamilies(block: readonly ObjectNode[]): void {
  const byNoun = groupBy(block, (kind) => nounText(find(kind)));
  for (const namesakes of byNoun.values()) unifyAll(namesakes);
  const kinds = kindsOf(block).filter((kind) => !isBody(namingHome(kind), kind));
  for (const family of connected(kinds, marksOf)) unifyAll(family);
}

/** A body that is no thing in itself belongs to its operation, unless many operations have it. */
function unifyBodies(block: readonly ObjectNode[]): void {
  unifyWithThings(block);
  const bodies = kindsOf(block).filter((kind) => isBody(namingHome(kind), kind));
  const operations = new Set(
    bodies.flatMap(({ homes }) => homes.map(({ position }) => position.context.operation)),
  );
  if (operations.size >= MIN_OPERATIONS_OF_SHARED_BODY) unifyAll(bodies);
}

/** What deletes or moves a thing and answers with its very shape answers with the thing. */
function unifyWithThings(block: readonly ObjectNode[]): void {
  const kinds = kindsOf(block);
  const things = kinds.filter((kind) => !isBody(namingHome(kind), kind));
  const byNoun = groupBy(things, nounText);
  for (const body of kinds.filter((kind) => !things.includes(kind))) {
    const { role } = body.home.position.context;
    const [thing] = byNoun.get(thingOf(body.home.position.context).join(" ")) ?? [];
    if (thing !== undefined && role === "success") unify(thing, body);
  }
}

/** Equal kinds with a common mark are the same thing: `billing_address` and `shipping_address`, `self` and `next` of `_links`. */
function marksOf(kind: ObjectNode): readonly string[] {
  const noun = nounOf(namingHome(kind), kind);
  const around = kind.homes.flatMap((home) => {
    const parent = isNamedChild(home) && pluralAround(home) !== undefined ? home.parent : undefined;
    return parent === undefined ? [] : [`in ${find(parent).home.id}`];
  });
  const isTelling = kind.fields.size >= MIN_FIELDS_OF_SAME_THING;
  return [`is a ${noun.at(-1) ?? ""}`, ...around, ...(isTelling ? ["tells enough"] : [])];
}

/** Each must fit each: one that fits two which do not fit each other proves nothing. */
function unifyNearlyEqual(block: readonly ObjectNode[]): void {
  if (block.length < 2 || block.length > MAX_COMPARED_SHAPES) return;
  const doAllFit = block.every((a, index) =>
    block.slice(index + 1).every((b) => areNearlyEqual(a, b)),
  );
  if (doAllFit) unifyAll(block);
}

function keysAndNoun(kind: ObjectNode): string {
  return JSON.stringify([nounText(kind), [...kind.fields.keys()].toSorted()]);
}

function nounText(kind: ObjectNode): string {
  return nounOf(namingHome(kind), kind).join(" ");
}

function unifyAll([first, ...others]: readonly ObjectNode[]): void {
  for (const other of others) if (first !== undefined) unify(first, other);
}
