/** The documented texts of a model that its client sends by itself: all that may hold variables. */
import type { ApiModel, Body, Operation, SecurityScheme } from "../model/api.js";

export function sentTexts({ servers, variables, security, groups }: ApiModel): readonly string[] {
  return [
    ...servers.map(({ url }) => url),
    ...variables.map((variable) => variable.default ?? ""),
    ...security.flatMap(schemeTexts),
    ...groups.flatMap(({ operations }) => operations.flatMap(operationTexts)),
  ];
}

function schemeTexts({ settings, bindings }: SecurityScheme): readonly string[] {
  return [...Object.values(settings), ...Object.values(bindings)];
}

function operationTexts({ path, parameters, queryOrder, body }: Operation): readonly string[] {
  return [
    ...path.map((part) => (part.kind === "text" ? part.text : "")),
    ...parameters.flatMap(({ key, fallback }) => [key, fallback ?? ""]),
    ...(queryOrder ?? []),
    ...bodyTexts(body),
  ];
}

function bodyTexts(body: Body | undefined): readonly string[] {
  if (body === undefined) return [];
  const fields = "fields" in body ? body.fields : [];
  return [
    body.kind === "graphql" ? body.query : "",
    body.contentType ?? "",
    ...fields.flatMap(({ key, fallback, contentType }) => [key, fallback ?? "", contentType ?? ""]),
  ];
}
