/** The documented request of an operation as the arguments of its function. */
import type { Body, Operation, Parameter, TypeRef } from "../model/api.js";
import type { JsonValue } from "../model/origin.js";
import { code, type Code } from "./code.js";
import { pathKey } from "./descriptor.js";
import { stringLiteral } from "./encoders.js";
import { objectLiteral, objectLines, type PropertyCode } from "./literal-text.js";
import { parameterType } from "./request-params.js";
import { documentedValue, exactValue } from "./documented-value.js";
import { plainValue } from "./plain-value.js";
import { listValue, type TypedValue, type ValueContext } from "./typed-value.js";
import { writtenAt, writtenJson } from "./written-numbers.js";

/** `<long>`, `<boolean>`: what OpenAPI converters write where a value should stand. */
const PLACEHOLDER = /^<[^<>]{1,40}>$/;

/** Undefined where something that the function requires has no value that could be written. */
export function exampleRequest(operation: Operation, context: ValueContext): Code | undefined {
  const inLocation = (location: Parameter["in"]) =>
    operation.parameters.filter((parameter) => parameter.in === location);
  const body = operation.body === undefined ? [] : exampleBody(operation.body, context);
  const sections = [
    section("path", inLocation("path"), context),
    section("query", inLocation("query"), context),
    section("headers", inLocation("header"), context),
    body,
  ];
  return sections.every((each) => each !== undefined) ? objectLines(sections.flat()) : undefined;
}

/** One property with the section's values, or none where it has none; undefined where a required one is missing. */
function section(
  key: string,
  parameters: readonly Parameter[],
  context: ValueContext,
): readonly PropertyCode[] | undefined {
  const values: PropertyCode[] = [];
  for (const parameter of parameters) {
    const value = exampleValue(parameter, context);
    if (value !== undefined) {
      values.push([parameter.in === "path" ? pathKey(parameter.key) : parameter.key, value]);
    } else if (parameter.required) return undefined;
  }
  return values.length === 0 ? [] : [[key, objectLiteral(values)]];
}

/** What the caller would pass to send what is documented; nothing where the client sends it by itself. */
function exampleValue(parameter: Parameter, context: ValueContext): Code | undefined {
  const { required, fallback } = parameter;
  const type = parameterType(parameter);
  if (takesFile(type)) return required ? code`new Blob()` : undefined;
  if (fallback !== undefined && !required) return undefined;
  const typed =
    parameterValue(parameter, context) ?? (required ? plainValue(type, context) : undefined);
  return typed?.code;
}

/** Also text or a file, and several of them: which ones, is the caller's choice. */
function takesFile(type: TypeRef): boolean {
  if (type.kind === "array") return takesFile(type.items);
  return type.kind === "union" ? type.members.some(takesFile) : type.kind === "file";
}

function parameterValue(parameter: Parameter, context: ValueContext): TypedValue | undefined {
  const { required, documented, in: location, key, repeated } = parameter;
  const type = parameterType(parameter);
  const texts = documented.filter(({ enabled }) => enabled || required).map(({ value }) => value);
  // Without a value, Postman sends the path variable's own name.
  const [first = location === "path" ? `:${key}` : undefined] = texts;
  if (first === undefined) return undefined;
  if (location === "header") return sentAs(texts.join(", "), type, parameter, context);
  if (!repeated || type.kind !== "array") return sentAs(first, type, parameter, context);
  return listValue(texts.map((text) => sentAs(text, type.items, parameter, context)));
}

/** A documented text as the value that is sent as that text; where only a type's name stands, the plainest value of the type. */
function sentAs(
  text: string | null,
  type: TypeRef,
  { encoding, in: location }: Parameter,
  context: ValueContext,
): TypedValue | undefined {
  if (text === null) return exactValue(location === "query" ? null : "", type, context);
  if (encoding === "json") return sentAsJson(text, type, context);
  if (encoding === "csv") return sentAsList(text, type, context);
  const meant = location === "path" ? decoded(text) : text;
  const exact = scalarValue(meant, type, context);
  return exact ?? (PLACEHOLDER.test(text) ? plainValue(type, context) : undefined);
}

/** A text as the number or boolean that is written so, where the type is one of these, else as text. */
function scalarValue(text: string, type: TypeRef, context: ValueContext): TypedValue | undefined {
  const scalar = scalarOf(text);
  const typed = scalar === undefined ? undefined : exactValue(scalar, type, context);
  return typed ?? exactValue(text, type, context);
}

/** Elements that are joined by commas; the text itself where it is no such list, as with blanks after its commas. */
function sentAsList(text: string, type: TypeRef, context: ValueContext): TypedValue | undefined {
  const list = type.kind === "union" ? type.members.find(({ kind }) => kind === "array") : type;
  if (list?.kind !== "array") return exactValue(text, type, context);
  const items = PLACEHOLDER.test(text)
    ? [plainValue(list.items, context)]
    : text.split(",").map((item) => scalarValue(item, list.items, context));
  return listValue(items) ?? exactValue(text, type, context);
}

/** Postman takes path values that are encoded already; a client encodes whatever it is given. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** JSON in another layout goes over the wire as it stands only if it is passed as text. */
function sentAsJson(text: string, type: TypeRef, context: ValueContext): TypedValue | undefined {
  const value = parseJson(text);
  const isPlain = value !== undefined && JSON.stringify(value) === text;
  const asText = isPlain ? undefined : exactValue(text, type, context);
  return asText ?? (value === undefined ? undefined : documentedValue(value, type, context));
}

/** The number or boolean that is written exactly so. */
function scalarOf(text: string): number | boolean | undefined {
  if (text === "true" || text === "false") return text === "true";
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : undefined;
}

function exampleBody(body: Body, context: ValueContext): readonly PropertyCode[] | undefined {
  if ("optional" in body) return [];
  switch (body.kind) {
    case "multipart":
    case "urlencoded":
      return section("body", body.fields, context);
    case "text":
      return [["body", stringLiteral(body.text)]];
    case "binary":
      return [["body", code`new Blob()`]];
    case "json":
    case "graphql": {
      if (body.kind === "graphql" && body.variablesText.trim() === "") {
        // Without a text for its variables, Postman sends none; a caller may leave them out if none is required.
        return exactValue({}, body.variables, context) === undefined ? undefined : [];
      }
      const typed = bodyValue(body, context);
      return typed === undefined ? undefined : [["body", typed.code]];
    }
  }
}

type JsonBody = Extract<Body, { kind: "json" | "graphql" }>;

function bodyValue(body: JsonBody, context: ValueContext): TypedValue | undefined {
  const type = body.kind === "json" ? body.type : body.variables;
  const written = { ...context, ...writtenAt(body.written, true) };
  const documented =
    body.example === undefined ? undefined : documentedValue(body.example, type, written);
  return documented ?? plainValue(type, context);
}

/** What Postman sends, where JSON text of the value would say something else: variables, comments, a key twice. */
export function rawBody(body: Body, context: ValueContext): string | undefined {
  if ((body.kind !== "json" && body.kind !== "graphql") || "optional" in body) return undefined;
  const text = body.kind === "json" ? body.text : body.variablesText;
  const typed = bodyValue(body, context);
  if (typed === undefined || text.trim() === "") return undefined;
  return withoutBlanks(text) === writtenJson(typed.json, body.written) ? undefined : text;
}

/** JSON text less the white space between its tokens. */
function withoutBlanks(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/gs, (_, literal?: string) => literal ?? "");
}

function parseJson(text: string): JsonValue | undefined {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- what it returns is a JSON value
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
