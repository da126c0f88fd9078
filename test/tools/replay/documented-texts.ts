/** Documented texts that the type of their parameter does not take: nothing, or `<long>`, where a number is asked for. */
import type { Operation, Parameter } from "../../../src/model/api.js";
import { parseJson } from "../lib/json.js";
import { fieldsOf, type Fields } from "../lib/unknown.js";

/** The part of a function's arguments that holds the parameters of a location. */
const sections = {
  path: "path",
  query: "query",
  header: "headers",
  form: "body",
  urlencoded: "body",
} as const satisfies Record<Parameter["in"], string>;

/**
 * The arguments with such texts in the place of what stands in for them in an example. No compiler lets a caller pass
 * them, but the client sends them as it sends any other, so that what is documented can be compared.
 */
export function withDocumentedTexts(
  params: Fields,
  operation: Operation,
  resolve: (text: string) => string,
): Fields {
  const parameters = parametersOf(operation);
  const complete: Record<string, unknown> = { ...params };
  for (const parameter of parameters) {
    const section = sections[parameter.in];
    const shown = fieldsOf(complete[section]);
    if (isNeverSent(parameter) || isSentAlone(parameter)) {
      const { [parameter.key]: _, ...sent } = shown;
      if (parameter.key in shown) complete[section] = sent;
      continue;
    }
    const text = documentedText(parameter, resolve);
    if (text === undefined || !isStandIn(shown[parameter.key], parameter, text)) continue;
    const value = parameter.encoding === "json" ? jsonValue(text) : text;
    complete[section] = inOrder({ ...shown, [parameter.key]: value }, operation);
  }
  return complete;
}

/**
 * Disabled, though described as required, so that an example has to have it. Of a header that is a secret nothing is known:
 * if it is sent, the client has it for all calls.
 */
function isNeverSent({ in: location, documented }: Parameter): boolean {
  const isKnown = documented.length > 0 || location === "header";
  return location !== "path" && isKnown && documented.every(({ enabled }) => !enabled);
}

/** Described as required, so that an example has to have it, though the client has the documented text itself. */
function isSentAlone({ in: location, fallback, required }: Parameter): boolean {
  return location !== "path" && required && fallback !== undefined;
}

function parametersOf({ parameters, body }: Operation): readonly Parameter[] {
  return [...parameters, ...(body !== undefined && "fields" in body ? body.fields : [])];
}

/** Fields go out in the order of the keys, which is that of the parameters. */
export function inOrder(fields: Fields, operation: Operation): Fields {
  const order = parametersOf(operation).map(({ key }) => key);
  const entries = Object.entries(fields);
  return Object.fromEntries(entries.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

/** Undefined where the caller passes no text: for a file, for what the client sends by itself, or where none is documented. */
function documentedText(
  { key, in: location, type, documented, fallback, repeated }: Parameter,
  resolve: (text: string) => string,
): string | readonly string[] | undefined {
  if (type.kind === "file" || fallback !== undefined) return undefined;
  const sent = documented.filter(({ enabled }) => enabled);
  // Only in a query may a key stand without `=`, which an example shows as such.
  if (location === "query" && sent.some(({ value }) => value === null)) return undefined;
  const texts = sent.map(({ value }) => resolve(value ?? ""));
  if (repeated && location !== "header") return texts.length > 0 ? texts : undefined;
  // Without a value, Postman sends the path variable's own name; lines of one header are one list.
  if (location === "path") return texts[0] ?? `:${key}`;
  return texts.length > 0 ? texts.join(", ") : undefined;
}

/** Whether something else than the documented text is shown: what is missing, and the plainest number or switch. */
function isStandIn(
  shown: unknown,
  { key, encoding, in: location }: Parameter,
  documented: string | readonly string[],
): boolean {
  const texts = [documented].flat();
  const isOpen = texts.every((text) => text === "" || /^<[^<>]*>$/.test(text));
  if (location === "path" && texts.join() === `:${key}`) return shown !== documented;
  if (shown === undefined) return isOpen || encoding === "text";
  // JSON, too, where its layout is to be kept.
  if (shown === documented) return false;
  // A path shows what is to be encoded, where the collection may have it encoded.
  if (location === "path" && typeof shown === "string") return isOpen && shown !== documented;
  if (encoding === "json") return JSON.stringify(shown) !== JSON.stringify(jsonValue(documented));
  return [shown].flat().map(String).join() !== texts.join();
}

/** What the client makes JSON of; a text that is none is passed as it stands. */
function jsonValue(documented: string | readonly string[]): unknown {
  if (typeof documented !== "string") return documented;
  try {
    return parseJson(documented);
  } catch {
    return documented;
  }
}
