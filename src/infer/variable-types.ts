/** What a collection shows of the JSON values that its bare `{{variables}}` stand for. */
import type { Collection, Folder, RequestItem } from "../model/collection.js";
import { isHeld } from "./json/number-text.js";
import type { StandIn } from "./json/stand-in.js";
import { soleVariable } from "./template.js";
import type { VariableValues } from "./variables.js";

/** Undefined where nothing is known. */
export type VariableTypes = (text: string) => KnownType | undefined;

type KnownType = Pick<StandIn, "type" | "shown">;

/** Of Postman's dynamic variables, those that are JSON as they stand; the others are text, and need quotes. */
const DYNAMIC: ReadonlyMap<string, KnownType> = new Map<string, KnownType>([
  ["{{$timestamp}}", { type: "integer" }],
  ["{{$randomInt}}", { type: "integer" }],
  ["{{$randomPrice}}", { type: "number" }],
  ["{{$randomBoolean}}", { type: "boolean" }],
]);

/**
 * A value tells by itself. Without one, a variable that is a whole path segment elsewhere holds neither quotes nor brackets,
 * and what stands in JSON without them is a number.
 */
export function variableTypes(inPaths: ReadonlySet<string>, values: VariableValues): VariableTypes {
  return (text) => {
    const name = soleVariable(text);
    if (name === undefined) return DYNAMIC.get(text);
    if (values.hasValue(name)) return scalarType(values.get(name)?.value ?? "");
    return inPaths.has(name) ? { type: "number" } : undefined;
  };
}

/** Names of variables that are whole path segments, sorted. */
export function pathVariables({ items }: Pick<Collection, "items">): readonly string[] {
  const names = segmentsIn(items).flatMap((segment) => soleVariable(segment) ?? []);
  return [...new Set(names)].toSorted();
}

function scalarType(value: string): KnownType | undefined {
  const text = value.trim();
  if (text === "true" || text === "false") return { type: "boolean" };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) {
    const type = text.includes(".") ? "number" : "integer";
    return { type, ...(!isHeld(text) && { shown: text }) };
  }
  return /^"[^"\\]*"$/.test(text) ? { type: "string" } : undefined;
}

function segmentsIn(nodes: readonly (Folder | RequestItem)[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.kind === "folder" ? segmentsIn(node.items) : (node.request.url.path ?? []),
  );
}
