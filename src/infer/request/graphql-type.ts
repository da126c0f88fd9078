/** The type of a GraphQL variable: what is declared, and for input types, which no collection defines, what the example shows. */
import type { TypeRef } from "../../model/api.js";
import type { JsonValue } from "../../model/origin.js";
import { isJsonArray } from "../json/json-value.js";
import { isTemplate } from "../template.js";
import type { GraphqlType } from "./graphql-document.js";

export interface DeclaredType {
  readonly type: TypeRef;
  /** The input type, enum or scalar of the API that it is made of. */
  readonly custom?: string;
  readonly doubt?: { readonly code: "PW1303" | "PW2003"; readonly message: string };
}

/** What a variable's example tells beside its value. */
export interface ShownExample {
  /** The type that its values show. */
  readonly type: () => TypeRef;
  /** Whether it has numbers that JavaScript would round. */
  readonly isRounded: boolean;
}

const SCALARS: ReadonlyMap<string, TypeRef> = new Map<string, TypeRef>([
  ["Boolean", { kind: "boolean" }],
  ["Float", { kind: "number" }],
  ["ID", { kind: "string" }],
  ["Int", { kind: "number", integer: true }],
  ["String", { kind: "string" }],
]);
const NULL: TypeRef = { kind: "null" };

export function declaredType(
  declared: GraphqlType,
  example: JsonValue | undefined,
  shown: ShownExample,
): DeclaredType {
  const name = innermost(declared);
  const scalar = SCALARS.get(name);
  const isShown = example !== undefined && example !== null;
  if (scalar === undefined) {
    if (isShown) return { type: shown.type(), custom: name };
    const message = `is of the type ${name}, of which nothing shows what it is`;
    const type = listed(declared, { kind: "unknown" });
    return { type, custom: name, doubt: { code: "PW1303", message } };
  }
  const type = listed(declared, scalar);
  if (!isShown) return { type };
  // A scalar's own type has no room for all digits; what the example shows has.
  if (fits(example, declared)) return { type: shown.isRounded ? shown.type() : type };
  const both: TypeRef = { kind: "union", members: [type, shown.type()] };
  // Servers take an integer for an id.
  if (name === "ID" && declared.kind === "named" && Number.isInteger(example)) {
    return { type: both };
  }
  const message = `is declared as ${textOf(declared)}, and its example is none`;
  return { type: both, doubt: { code: "PW2003", message } };
}

function innermost(type: GraphqlType): string {
  let inner = type;
  while (inner.kind === "list") inner = inner.items;
  return inner.name;
}

/** The lists around an element; elements that may be missing may be `null`. */
function listed(declared: GraphqlType, element: TypeRef): TypeRef {
  if (declared.kind === "named") return element;
  const items = listed(declared.items, element);
  const isNullable = !declared.items.nonNull && items.kind !== "unknown";
  return { kind: "array", items: isNullable ? { kind: "union", members: [items, NULL] } : items };
}

/** Text that a variable stands in, or that names a type, says nothing about the value. */
const OPEN_TEXT = /^<[^<>]{1,40}>$/;

function fits(value: JsonValue, declared: GraphqlType): boolean {
  if (value === null) return !declared.nonNull;
  if (typeof value === "string" && (isTemplate(value) || OPEN_TEXT.test(value))) return true;
  if (declared.kind === "list") {
    return isJsonArray(value) && value.every((item) => fits(item, declared.items));
  }
  switch (declared.name) {
    case "Boolean":
      return typeof value === "boolean";
    case "Float":
      return typeof value === "number";
    case "Int":
      return Number.isInteger(value);
    default:
      return typeof value === "string";
  }
}

function textOf(type: GraphqlType): string {
  const inner = type.kind === "list" ? `[${textOf(type.items)}]` : type.name;
  return type.nonNull ? `${inner}!` : inner;
}
