/** The request of an operation as the data that the runtime sends it by. */
import type { Body, NamedType, Operation, Parameter } from "../model/api.js";
import { code, join, nothing, type Code, type ImportedName } from "./code.js";
import { stringLiteral } from "./encoders.js";
import {
  literal,
  objectLine,
  objectLines,
  optional,
  textLiteral,
  type PropertyCode,
} from "./literal-text.js";
import { responsesLiteral, withOpenSuccesses } from "./outcomes.js";
import { pagesLiteral } from "./pages.js";
import { runtime } from "./runtime-names.js";
import { isSentExactly } from "./written-numbers.js";

export interface DescriptorContext {
  /** The server that is not named in descriptors. */
  readonly defaultServer?: string;
  /** The constant of a security scheme. */
  readonly schemeOf: (id: string) => ImportedName;
  /** Types of the group. */
  readonly byId: ReadonlyMap<string, NamedType>;
}

export function descriptor(
  operation: Operation,
  { defaultServer, schemeOf, byId }: DescriptorContext,
): Code {
  const { method, server, body, security, outcomes, pagination } = operation;
  const jsonFields = jsonKeys(operation);
  return objectLines([
    ["method", stringLiteral(method)],
    ...optional("server", serverLiteral(server, defaultServer)),
    ["path", stringLiteral(pathText(operation))],
    ...optional("query", queryFields(operation)),
    ...optional("fallbacks", fallbacksCall(operation)),
    ...optional("body", body && bodyEncoder(body, byId)),
    ...optional("form", formOrder(body)),
    ...optional("jsonFields", jsonFields.length === 0 ? undefined : literal(jsonFields)),
    ...optional("auth", security === undefined ? undefined : code`${schemeOf(security)}`),
    ...optional("pages", pagination && pagesLiteral(pagination)),
    ["responses", responsesLiteral(withOpenSuccesses(outcomes))],
  ]);
}

/** Path parameters never show on the wire, so that a brace in a name can be written like one in the text. */
export function pathKey(key: string): string {
  return withoutBraces(key);
}

/** `/im/groups/{groupId}`; a brace of the text itself is written as it goes over the wire, unless it names a variable. */
export function pathText({ path }: Pick<Operation, "path">): string {
  return path
    .map((part) => (part.kind === "text" ? withoutBraces(part.text) : `{${pathKey(part.key)}}`))
    .join("");
}

function withoutBraces(text: string): string {
  return text.replace(
    /\{\{[^{}]+\}\}|[{}]/g,
    (brace) => ({ "{": "%7B", "}": "%7D" })[brace] ?? brace,
  );
}

function serverLiteral(id: string | undefined, defaultId: string | undefined): Code | undefined {
  return id === undefined || id === defaultId ? undefined : stringLiteral(id);
}

/** How the caller's values become the fields of the query, where this needs a word. */
function queryFields({ parameters, queryOrder }: Operation): Code | undefined {
  const order = queryOrder && orderCall(queryOrder);
  const lists = parameters.filter(({ encoding }) => encoding === "csv").map(({ key }) => key);
  if (lists.length === 0) return order;
  const rest = order === undefined ? nothing : code`, ${order}`;
  return code`${runtime.commaSeparated}(${literal(lists)}${rest})`;
}

function orderCall(keys: readonly string[]): Code {
  return code`${runtime.inOrder}(${join(keys.map(stringLiteral), ", ")})`;
}

function fallbacksCall({ parameters, body }: Operation): Code | undefined {
  const inLocation = (location: Parameter["in"]) =>
    parameters.filter((parameter) => parameter.in === location);
  const sections = [
    ["path", fallbacksOf(inLocation("path").map((each) => ({ ...each, key: pathKey(each.key) })))],
    ["query", fallbacksOf(inLocation("query"))],
    ["headers", [...contentTypeFallback(body), ...fallbacksOf(inLocation("header"))]],
    ["body", fallbacksOf(formFields(body))],
  ] as const;
  const texts = sections
    .filter(([, properties]) => properties.length > 0)
    .map(([key, properties]): PropertyCode => [key, objectLine(properties)]);
  return texts.length === 0 ? undefined : code`${runtime.fallbacks}(${objectLine(texts)})`;
}

function formOrder(body: Body | undefined): Code | undefined {
  const isForm = body?.kind === "multipart" || body?.kind === "urlencoded";
  return isForm && body.order !== undefined ? orderCall(body.order) : undefined;
}

function formFields(body: Body | undefined): readonly Parameter[] {
  return body?.kind === "multipart" || body?.kind === "urlencoded" ? body.fields : [];
}

/** A body is JSON by the encoder's own content type, unless the collection says so in other words. */
function contentTypeFallback(body: Body | undefined): readonly PropertyCode[] {
  if (body === undefined || body.kind === "text" || body.kind === "binary") return [];
  // Its encoder brings it, and only along with a body.
  if ("optional" in body) return [];
  const isForm = body.kind === "multipart" || body.kind === "urlencoded";
  const isOwn = !isForm && body.contentType === "application/json";
  if (body.contentType === undefined || isOwn) return [];
  return [["content-type", stringLiteral(body.contentType)]];
}

function fallbacksOf(parameters: readonly Parameter[]): readonly PropertyCode[] {
  return parameters.flatMap(({ key, fallback }) =>
    optional(key, fallback === undefined ? undefined : stringLiteral(fallback)),
  );
}

/** Keys of the query and the form whose values are sent as JSON text. */
function jsonKeys({ parameters, body }: Operation): readonly string[] {
  const query = parameters.filter((parameter) => parameter.in === "query");
  return [...query, ...formFields(body)]
    .filter(({ encoding }) => encoding === "json")
    .map(({ key }) => key);
}

function bodyEncoder(body: Body, types: DescriptorContext["byId"]): Code {
  const encoder = typedEncoder(body, types);
  return "untyped" in body ? code`${runtime.untyped}(${encoder})` : encoder;
}

function typedEncoder(body: Body, types: DescriptorContext["byId"]): Code {
  switch (body.kind) {
    case "multipart":
      return multipartEncoder(body);
    case "urlencoded":
      return code`${runtime.urlencoded}`;
    case "json":
      return jsonEncoder(body, isSentExactly(body, types));
    case "text":
      return code`${runtime.text}(${typeArgument(body.contentType)})`;
    case "binary":
      return code`${runtime.binary}(${typeArgument(body.contentType)})`;
    case "graphql":
      return graphqlEncoder(body, isSentExactly(body, types));
  }
}

/** Text of a type of its own is JSON for whatever is no string. */
function jsonEncoder(
  { contentType, optional: isOptional }: Extract<Body, { kind: "json" }>,
  isExact: boolean,
): Code {
  if (isExact) return code`${runtime.exactJson}`;
  return isOptional === true && contentType !== "application/json"
    ? code`${runtime.text}(${stringLiteral(contentType)})`
    : code`${runtime.json}`;
}

/** Only parts with content types of their own, and forms without their own, need an encoder that writes them. */
function multipartEncoder({
  fields,
  untyped,
}: Extract<Body, { fields: readonly Parameter[] }>): Code {
  const types = fields.flatMap(({ key, contentType }) =>
    optional(key, contentType === undefined ? undefined : stringLiteral(contentType)),
  );
  return types.length === 0 && untyped === undefined
    ? code`${runtime.multipart}`
    : code`${runtime.typedMultipart}(${objectLine(types)})`;
}

function typeArgument(contentType: string | undefined): Code {
  return contentType === undefined ? nothing : stringLiteral(contentType);
}

function graphqlEncoder(
  { query, operationName }: Extract<Body, { kind: "graphql" }>,
  isExact: boolean,
): Code {
  const document = [
    ["query", textLiteral(query)] as const,
    ...optional(
      "operationName",
      operationName === undefined ? undefined : stringLiteral(operationName),
    ),
  ];
  const encoder = isExact ? code`, ${runtime.exactJson}` : nothing;
  return code`${runtime.graphql}(${objectLine(document)}${encoder})`;
}
