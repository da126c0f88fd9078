/** The request of an operation as the data that the runtime sends it by. */
import type { Body, Operation, Parameter } from "../model/api.js";
import { code, type Code, type ImportedName } from "./code.js";
import { stringLiteral } from "./encoders.js";
import {
  literal,
  objectLine,
  objectLines,
  textLiteral,
  type PropertyCode,
} from "./literal-text.js";
import { responsesLiteral } from "./outcomes.js";
import { runtime } from "./runtime-names.js";

export interface DescriptorContext {
  /** The server that is not named in descriptors. */
  readonly defaultServer?: string;
  /** The constant of a security scheme. */
  readonly schemeOf: (id: string) => ImportedName;
}

export function descriptor(
  operation: Operation,
  { defaultServer, schemeOf }: DescriptorContext,
): Code {
  const { method, server, queryOrder, body, security, outcomes } = operation;
  const jsonFields = jsonKeys(operation);
  return objectLines([
    ["method", stringLiteral(method)],
    ...(server === undefined || server === defaultServer
      ? []
      : [["server", stringLiteral(server)] as const]),
    ["path", pathLiteral(operation)],
    ...(queryOrder === undefined ? [] : [["query", literal(queryOrder)] as const]),
    ...fallbacksProperty(operation),
    ...(body === undefined ? [] : [["body", bodyEncoder(body)] as const]),
    ...(jsonFields.length === 0 ? [] : [["jsonFields", literal(jsonFields)] as const]),
    ...(security === undefined ? [] : [["auth", code`${schemeOf(security)}`] as const]),
    ["responses", responsesLiteral(outcomes)],
  ]);
}

/** Path parameters never show on the wire, so that a brace in a name can be written like one in the text. */
export function pathKey(key: string): string {
  return withoutBraces(key);
}

/** `/im/groups/{groupId}`; a brace of the text itself is written as it goes over the wire. */
function pathLiteral({ path }: Operation): Code {
  const parts = path.map((part) =>
    part.kind === "text" ? withoutBraces(part.text) : `{${pathKey(part.key)}}`,
  );
  return stringLiteral(parts.join(""));
}

function withoutBraces(text: string): string {
  return text.replaceAll("{", "%7B").replaceAll("}", "%7D");
}

function fallbacksProperty({ parameters, body }: Operation): readonly PropertyCode[] {
  const fields = body?.kind === "multipart" || body?.kind === "urlencoded" ? body.fields : [];
  const inLocation = (location: Parameter["in"]) =>
    parameters.filter((parameter) => parameter.in === location);
  const sections = [
    ["path", fallbacksOf(inLocation("path").map((each) => ({ ...each, key: pathKey(each.key) })))],
    ["query", fallbacksOf(inLocation("query"))],
    ["headers", [...contentTypeFallback(body), ...fallbacksOf(inLocation("header"))]],
    ["body", fallbacksOf(fields)],
  ] as const;
  const given = sections.filter(([, fallbacks]) => fallbacks.length > 0);
  return given.length === 0
    ? []
    : [["fallbacks", objectLine(given.map(([key, fallbacks]) => [key, objectLine(fallbacks)]))]];
}

/** A body is JSON by the encoder's own content type, unless the collection says so in other words. */
function contentTypeFallback(body: Body | undefined): readonly PropertyCode[] {
  if (body?.kind !== "json" || body.contentType === "application/json") return [];
  return [["content-type", stringLiteral(body.contentType)]];
}

function fallbacksOf(parameters: readonly Parameter[]): readonly PropertyCode[] {
  return parameters.flatMap(({ key, fallback }) =>
    fallback === undefined ? [] : [[key, stringLiteral(fallback)] as const],
  );
}

/** Keys of the query and the form whose values are sent as JSON text. */
function jsonKeys({ parameters, body }: Operation): readonly string[] {
  const fields = body?.kind === "multipart" || body?.kind === "urlencoded" ? body.fields : [];
  const query = parameters.filter((parameter) => parameter.in === "query");
  return [...query, ...fields].filter(({ encoding }) => encoding === "json").map(({ key }) => key);
}

function bodyEncoder(body: Body): Code {
  switch (body.kind) {
    case "multipart":
      return code`${runtime.multipart}`;
    case "urlencoded":
      return code`${runtime.urlencoded}`;
    case "json":
      return code`${runtime.json}`;
    case "text":
      return body.contentType === undefined
        ? code`${runtime.text}()`
        : code`${runtime.text}(${stringLiteral(body.contentType)})`;
    case "binary":
      return body.contentType === undefined
        ? code`${runtime.binary}()`
        : code`${runtime.binary}(${stringLiteral(body.contentType)})`;
    case "graphql":
      return graphqlEncoder(body);
  }
}

function graphqlEncoder({ query, operationName }: Extract<Body, { kind: "graphql" }>): Code {
  const named =
    operationName === undefined ? [] : [["operationName", stringLiteral(operationName)] as const];
  return code`${runtime.graphql}(${objectLine([["query", textLiteral(query)], ...named])})`;
}
