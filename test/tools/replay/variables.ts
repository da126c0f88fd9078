/** The values that a client must be given to stand where Postman stood: variables and credentials. */
import { isArray, isObject, property, textProperty, type JsonObject } from "../lib/json.js";
import { namesIn, type Variables } from "../lib/oracle/variables.js";

/** References may lead to references; Postman gives up after so many rounds. */
const MAX_ROUNDS = 20;

const REFERENCE = /\{\{([^{}]+)\}\}/g;

/** Replaces every `{{name}}` that has a value, also in values. */
export function resolve(text: string, variables: Variables): string {
  let resolved = text;
  for (let round = 0; round < MAX_ROUNDS && namesIn(resolved).size > 0; round += 1) {
    resolved = resolved.replaceAll(REFERENCE, (whole, name: string) => variables.get(name) ?? whole);
  }
  return resolved;
}

/** Whether the text says anything of its own, beside `{{references}}`. */
export function hasLiteral(text: string): boolean {
  return text.replaceAll(REFERENCE, "") !== "";
}

export interface Auth {
  readonly type: string;
  readonly params: ReadonlyMap<string, string>;
}

/** The auth in force for the one item of a slice: the innermost that is declared. */
export function effectiveAuth(slice: JsonObject): Auth | undefined {
  let found: JsonObject | undefined;
  for (let node: JsonObject | undefined = slice; node !== undefined; node = onlyChild(node)) {
    const own = property(node, "auth") ?? property(property(node, "request"), "auth");
    if (isObject(own)) found = own;
  }
  const type = textProperty(found, "type");
  return type === undefined || type === "noauth" ? undefined : { type, params: paramsOf(found, type) };
}

function onlyChild(node: JsonObject): JsonObject | undefined {
  const items = property(node, "item");
  const child = isArray(items) ? items[0] : undefined;
  return isObject(child) ? child : undefined;
}

/** v2.1 keeps a list of keys and values, v2.0 an object. */
function paramsOf(auth: JsonObject | undefined, type: string): ReadonlyMap<string, string> {
  const params = property(auth, type);
  const entries = isArray(params)
    ? params.map((param) => [textProperty(param, "key") ?? "", property(param, "value")] as const)
    : Object.entries(isObject(params) ? params : {});
  return new Map(
    entries.flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as const] : [])),
  );
}
