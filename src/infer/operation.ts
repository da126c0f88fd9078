/** One request of the collection as an operation. */
import type { Body, Operation, Parameter, SecurityScheme } from "../model/api.js";
import type { KeyValue, RequestItem, SavedResponse } from "../model/collection.js";
import { diagnostic, type Diagnostic } from "../model/diagnostic.js";
import { enumeration } from "../model/enumeration.js";
import type { Origin } from "../model/origin.js";
import { parseDoc } from "./doc/doc.js";
import { addsContentType, leftToPlatform } from "./request/behavior.js";
import { requestHeaders } from "./request/headers.js";
import { originalQuery, originalsOf, withOriginals } from "./request/originals.js";
import { requestBody } from "./request/request-body.js";
import type { FactsOf } from "./request/facts-reader.js";
import { pathParameter, type Building } from "./request/parameters.js";
import { requestPath, type PathParameter } from "./request/path.js";
import { documentedRows } from "./request/documented-rows.js";
import { fieldOrder } from "./request/field-order.js";
import { outcomesOf } from "./response/outcomes.js";
import {
  isIgnored,
  schemeOfAuth,
  schemeOfHeader,
  signs,
  signsElsewhere,
  type SchemeUse,
} from "./security.js";
import type { TypeSlots } from "./type-slots.js";
import type { VariableValues } from "./variables.js";

/** An operation whose server and security are still as the request has them. */
export interface DraftOperation {
  readonly operation: Operation;
  /** `RequestUrl.base`. */
  readonly base: string;
  readonly scheme?: SecurityScheme;
  readonly diagnostics: readonly Diagnostic[];
}

/** What all operations of a collection are read with. */
export interface Reading {
  readonly values: VariableValues;
  readonly factsOf: FactsOf;
}

export function draftOperation(
  id: string,
  item: RequestItem,
  slots: TypeSlots,
  { values, factsOf }: Reading,
): DraftOperation {
  const diagnostics: Diagnostic[] = [];
  const path = [...item.folders, item.name];
  const report: Building["report"] = (found) => void diagnostics.push(found);
  const rows = documentedRows(item);
  const building: Building = { item: path, slots, factsOf, rows, report };
  const origin: Origin = { item: path, pointer: item.pointer };
  const { request } = item;
  const headers = requestHeaders(request, signsElsewhere(request.auth), building);
  const body = requestBody(
    request,
    originalsOf(item),
    { declared: headers.contentType, isAdded: addsContentType(item.protocol) },
    building,
  );
  const { parts, parameters } = operationParameters(item, headers.parameters, values, building);
  const isSentAlone = parameters.some((each) => each.in === "query" && each.fallback !== undefined);
  const order = fieldOrder(request.url.query, isSentAlone);
  const doc = parseDoc(item.description);
  const use = schemeUse(item, headers.credential, path);
  diagnostics.push(...(use?.diagnostics ?? []), ...leftToPlatform(item.protocol, origin));
  return {
    operation: {
      id,
      name: item.name,
      method: request.method,
      path: parts,
      parameters,
      ...(order !== undefined && { queryOrder: order }),
      ...(request.url.hash !== undefined && { hash: request.url.hash }),
      ...(body !== undefined && { body }),
      outcomes: outcomesOf(savedResponses(item), origin, building),
      ...(doc !== undefined && { doc }),
      origin,
    },
    base: request.url.base,
    ...(use !== undefined && { scheme: use.scheme }),
    diagnostics,
  };
}

function operationParameters(
  item: RequestItem,
  headers: readonly Parameter[],
  values: VariableValues,
  building: Building,
): Pick<Operation, "parameters"> & { readonly parts: Operation["path"] } {
  const { request, folders, name } = item;
  const { url } = request;
  const path = requestPath(url);
  const furtherQuery = originalQuery(request, originalsOf(item));
  const urlOrigin: Origin = { item: [...folders, name], pointer: url.pointer };
  const examples = path.parameters.filter(({ isExample }) => isExample === true);
  if (examples.length > 0) building.report(examplesDiagnostic(examples, urlOrigin));
  return {
    parts: path.parts,
    parameters: [
      ...path.parameters.map((parameter) =>
        withExample(
          parameter,
          pathParameter(parameter, urlOrigin, (key) => values.hasValue(key), building),
        ),
      ),
      ...withOriginals(url.query, furtherQuery, "query", building),
      ...headers,
    ],
  };
}

/** An id that the collection has is sent unless another one is given. */
function withExample({ isExample, entry }: PathParameter, parameter: Parameter): Parameter {
  const value = entry?.value ?? undefined;
  return isExample === undefined || value === undefined
    ? parameter
    : { ...parameter, required: false, fallback: value };
}

function examplesDiagnostic(examples: readonly PathParameter[], url: Origin): Diagnostic {
  const named = enumeration(
    examples.map(({ key, entry }) => `"${key}" ("${entry?.value ?? ""}" where none is given)`),
  );
  const ids =
    examples.length === 1
      ? "an id in the path is the parameter"
      : "ids in the path are the parameters";
  return diagnostic("PW1115", url, `${ids} ${named}`);
}

/** Postman lets an auth setting that has a credential replace a hand-written header. */
function schemeUse(
  { request: { auth } }: RequestItem,
  authorization: KeyValue | undefined,
  path: readonly string[],
): SchemeUse | undefined {
  const isUsed = auth !== undefined && !isIgnored(auth);
  if (isUsed && (authorization === undefined || signs(auth))) return schemeOfAuth(auth);
  return authorization === undefined ? undefined : schemeOfHeader(authorization, path);
}

/** Answers to HEAD have no body, whatever a saved one shows. */
function savedResponses({ request, responses }: RequestItem): readonly SavedResponse[] {
  if (request.method.toUpperCase() !== "HEAD") return responses;
  return responses.map((saved) => ({ ...saved, body: "" }));
}

/** Calls `change` for each place that a type stands in. */
export function mapTypes(
  operation: Operation,
  change: (type: Parameter["type"]) => Parameter["type"],
): Operation {
  const parameter = (each: Parameter): Parameter => ({ ...each, type: change(each.type) });
  return {
    ...operation,
    parameters: operation.parameters.map(parameter),
    ...(operation.body !== undefined && { body: mapBody(operation.body, parameter, change) }),
    outcomes: operation.outcomes.map((outcome) =>
      "type" in outcome.body
        ? { ...outcome, body: { ...outcome.body, type: change(outcome.body.type) } }
        : outcome,
    ),
  };
}

function mapBody(
  body: Body,
  parameter: (each: Parameter) => Parameter,
  change: (type: Parameter["type"]) => Parameter["type"],
): Body {
  switch (body.kind) {
    case "json":
      return { ...body, type: change(body.type) };
    case "graphql":
      return { ...body, variables: change(body.variables) };
    case "urlencoded":
    case "multipart":
      return { ...body, fields: body.fields.map(parameter) };
    default:
      return body;
  }
}
