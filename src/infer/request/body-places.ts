/** Where named types stand in the JSON bodies of a group: in what is sent, by path and with samples, and in what is answered. */
import type { NamedType, Operation, TypeRef } from "../../model/api.js";
import type { JsonValue } from "../../model/origin.js";
import { partsOf, partsOfNamed } from "../../model/type-parts.js";
import { MAX_FIELD_DEPTH, MAX_FIELD_PLACES } from "../heuristics-fields.js";
import { isJsonArray, isJsonObject, type JsonObject } from "../json/json-value.js";
import type { DocumentedRows } from "./documented-rows.js";

/** An object within the body of a request. */
export interface BodyPlace {
  /** Id of the operation. */
  readonly operation: string;
  readonly item: readonly string[];
  /** Of the body. */
  readonly pointer: string;
  readonly rows: DocumentedRows;
  /** Keys of what the operation takes beside its body. */
  readonly parameters: ReadonlySet<string>;
  /** Keys from the body's top, joined by full stops; lists and their elements add none. */
  readonly path: string;
  readonly samples: readonly JsonObject[];
}

export interface BodyPlaces {
  /** By the id of the type. */
  readonly sent: ReadonlyMap<string, readonly BodyPlace[]>;
  /** Ids of types that answers have. */
  readonly answered: ReadonlySet<string>;
}

/** Operations without any row are looked at, too: a type that they share with others is not that of the others alone. */
export function placesOf(
  operations: readonly { readonly operation: Operation; readonly rows: DocumentedRows }[],
  types: readonly NamedType[],
): BodyPlaces {
  const byId = new Map(types.map((type) => [type.id, type]));
  const sent = new Map<string, BodyPlace[]>();
  const answered = new Set<string>();
  for (const { operation, rows } of operations) {
    const { body, id, origin } = operation;
    if (body?.kind === "json" && body.example !== undefined) {
      const parameters = new Set(operation.parameters.map(({ key }) => key));
      const { pointer } = body.origin;
      const { item } = origin;
      const place = { operation: id, item, pointer, rows, parameters, path: "", samples: [] };
      visitBody(body.type, [body.example], place, { byId, sent, inside: [] });
    }
    for (const outcome of operation.outcomes) {
      if ("type" in outcome.body) visitAnswer(outcome.body.type, byId, answered);
    }
  }
  return { sent, answered };
}

interface Visit {
  readonly byId: ReadonlyMap<string, NamedType>;
  readonly sent: Map<string, BodyPlace[]>;
  /** Types around this place: one that holds itself is described once. */
  readonly inside: readonly string[];
}

function visitBody(
  type: TypeRef,
  samples: readonly JsonValue[],
  place: BodyPlace,
  visit: Visit,
): void {
  switch (type.kind) {
    case "array": {
      const items = samples.flatMap((sample) => (isJsonArray(sample) ? sample : []));
      return visitBody(type.items, items, place, visit);
    }
    case "union":
      for (const member of type.members) visitBody(member, samples, place, visit);
      return;
    case "ref":
      return visitNamed(visit.byId.get(type.id), samples.filter(isJsonObject), place, visit);
    default:
  }
}

function visitNamed(
  type: NamedType | undefined,
  samples: readonly JsonObject[],
  place: BodyPlace,
  visit: Visit,
): void {
  if (type?.kind !== "object" || visit.inside.includes(type.id)) return;
  const places = visit.sent.get(type.id) ?? [];
  if (visit.inside.length >= MAX_FIELD_DEPTH || places.length >= MAX_FIELD_PLACES) return;
  visit.sent.set(type.id, [...places, { ...place, samples }]);
  const inside = [...visit.inside, type.id];
  for (const { key, type: inner } of type.fields) {
    const values = samples.flatMap((sample) => {
      const value = Object.hasOwn(sample, key) ? sample[key] : undefined;
      return value === undefined ? [] : [value];
    });
    const path = place.path === "" ? key : `${place.path}.${key}`;
    visitBody(inner, values, { ...place, path }, { ...visit, inside });
  }
}

function visitAnswer(
  type: TypeRef,
  byId: ReadonlyMap<string, NamedType>,
  answered: Set<string>,
): void {
  const pending: TypeRef[] = [type];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    pending.push(...partsOf(next));
    if (next.kind !== "ref" || answered.has(next.id)) continue;
    answered.add(next.id);
    const named = byId.get(next.id);
    if (named !== undefined) pending.push(...partsOfNamed(named));
  }
}
