/** Connections of GraphQL: `items(after: $cursor) { nodes { … } pageInfo { hasNextPage endCursor } }`. */
import type { Operation, Pagination, TypeRef } from "../../model/api.js";
import { MAX_CONNECTION_DEPTH } from "../heuristics-pagination.js";
import type { Shapes } from "./shapes.js";

interface Connection {
  /** Keys that lead to it. */
  readonly path: readonly string[];
  /** `nodes`, or `edges` where these are all there is. */
  readonly list: string;
  readonly item: TypeRef;
}

/** All that a success holds, less what is inside of lists. */
export function connectionsOf(operation: Operation, shapes: Shapes): readonly Connection[] {
  if (operation.body?.kind !== "graphql") return [];
  return operation.outcomes.flatMap(({ ok, body }) =>
    ok && body.kind === "json" ? connectionsIn(body.type, [], shapes) : [],
  );
}

function connectionsIn(
  type: TypeRef,
  path: readonly string[],
  shapes: Shapes,
): readonly Connection[] {
  const fields = shapes.fieldsOf(type);
  const pageInfo = fields.find(({ key }) => key === "pageInfo");
  const told = pageInfo === undefined ? [] : shapes.fieldsOf(pageInfo.type).map(({ key }) => key);
  if (told.includes("hasNextPage") && told.includes("endCursor")) {
    const lists = ["nodes", "edges"].flatMap((list) => {
      const item = shapes.elementOf(
        fields.find(({ key }) => key === list)?.type ?? { kind: "unknown" },
      );
      return item === undefined ? [] : [{ path, list, item }];
    });
    return lists.slice(0, 1);
  }
  if (path.length === MAX_CONNECTION_DEPTH) return [];
  return fields.flatMap(({ key, type: inner }) => connectionsIn(inner, [...path, key], shapes));
}

/** The only connection of an answer, where the document takes its cursor from one variable. */
export function connectionPages(
  { body }: Operation,
  connections: readonly Connection[],
): Pagination | undefined {
  const [only, ...others] = connections;
  if (body?.kind !== "graphql" || only === undefined || others.length > 0) return undefined;
  const taken = [...body.query.matchAll(/\bafter\s*:\s*\$([A-Za-z_]\w*)/g)];
  const [cursor, ...more] = taken;
  const key = cursor?.[1];
  if (cursor === undefined || key === undefined || more.length > 0) return undefined;
  const { path, list, item } = only;
  const { pointer } = body.origin;
  return {
    by: "token",
    parameter: { in: "body", key },
    next: [...path, "pageInfo", "endCursor"],
    more: [...path, "pageInfo", "hasNextPage"],
    items: [...path, list],
    item,
    evidence: [
      { kind: "example", quote: cursor[0], pointer },
      { kind: "example", quote: "endCursor" },
    ],
  };
}
