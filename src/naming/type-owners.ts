/** Which operation a named type belongs to: the only one that uses it, be it through other types. */
import type { Body, Group, Operation, TypeRef } from "../model/api.js";
import { partsOf, partsOfNamed } from "../model/type-parts.js";

/** Ids of operations by ids of types; types that several operations share, or none uses, are absent. */
export function typeOwners({ operations, types }: Group): ReadonlyMap<string, string> {
  const uses = new Map(types.map((type) => [type.id, referencedIds(partsOfNamed(type))]));
  const owners = new Map<string, string | null>();
  const pending: (readonly [typeId: string, owner: string | null])[] = operations.flatMap(
    (operation) => referencedIds(typesOf(operation)).map((id) => [id, operation.id] as const),
  );
  // Each type changes at most twice: to its first owner, then to `null` for several.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [typeId, owner] = next;
    const known = owners.get(typeId);
    const merged = known === undefined || known === owner ? owner : null;
    if (merged === known) continue;
    owners.set(typeId, merged);
    for (const used of uses.get(typeId) ?? []) pending.push([used, merged]);
  }
  return new Map([...owners].flatMap(([id, owner]) => (owner === null ? [] : [[id, owner]])));
}

function typesOf(operation: Operation): readonly TypeRef[] {
  return [
    ...requestTypes(operation),
    ...operation.outcomes.flatMap(({ body }) => ("type" in body ? [body.type] : [])),
  ];
}

/** The types of all that a caller gives. */
export function requestTypes({ parameters, body }: Operation): readonly TypeRef[] {
  return [...parameters.map(({ type }) => type), ...typesOfBody(body)];
}

function typesOfBody(body: Body | undefined): readonly TypeRef[] {
  switch (body?.kind) {
    case "json":
      return [body.type];
    case "graphql":
      return [body.variables];
    case "urlencoded":
    case "multipart":
      return body.fields.map(({ type }) => type);
    default:
      return [];
  }
}

/** Without recursion, because documented bodies may be nested to any depth. */
function referencedIds(types: readonly TypeRef[]): readonly string[] {
  const ids = new Set<string>();
  const pending = [...types];
  for (let type = pending.pop(); type !== undefined; type = pending.pop()) {
    if (type.kind === "ref") ids.add(type.id);
    else pending.push(...partsOf(type));
  }
  return [...ids];
}
