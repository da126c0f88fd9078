/** The parameters of an operation: what its caller passes, in the sections of a request. */
import type { Body, NamedType, Operation, Parameter, TypeRef } from "../model/api.js";
import { code, nothing, type Code } from "./code.js";
import { pathKey } from "./descriptor.js";
import type { RequestNames } from "./doc-links.js";
import { parameterDoc } from "./parameter-doc.js";
import { runtime } from "./runtime-names.js";
import { objectType, typeText, type Member, type TypeNamer } from "./type-text.js";

/** What a file needs to know of its group's types. */
export interface GroupTypes {
  readonly byId: ReadonlyMap<string, NamedType>;
  readonly nameOf: TypeNamer;
  /** Functions of the file, for prose to lead to. */
  readonly requests: RequestNames;
}

/** The sections in the order of a request; empty for an operation that takes nothing. */
export function paramsMembers(operation: Operation, types: GroupTypes): readonly Member[] {
  const inLocation = (location: Parameter["in"]) =>
    operation.parameters.filter((parameter) => parameter.in === location);
  return [
    ...section("path", inLocation("path"), types),
    ...section("query", inLocation("query"), types),
    ...section("headers", inLocation("header"), types),
    ...(operation.body === undefined ? [] : bodySection(operation.body, types)),
  ];
}

/** Whether there are any. */
export function takesParams({ parameters, body }: Operation): boolean {
  const isForm = body?.kind === "multipart" || body?.kind === "urlencoded";
  return parameters.length > 0 || (isForm ? body.fields.length > 0 : body !== undefined);
}

/** The type of what the caller passes: of a key that stands several times, all its values. */
export function parameterType({ in: location, type, repeated, documented }: Parameter): TypeRef {
  // Lines of one header are one list to HTTP, and `fetch` sends them as one text.
  const mayStandAlone = location === "query" && documented.some((each) => each.value === null);
  const value: TypeRef = mayStandAlone
    ? { kind: "union", members: [type, { kind: "null" }] }
    : type;
  const isList = repeated && location !== "header" && type.kind !== "array";
  return isList ? { kind: "array", items: value } : value;
}

function section(
  key: string,
  parameters: readonly Parameter[],
  types: GroupTypes,
): readonly Member[] {
  if (parameters.length === 0) return [];
  const members = parameters.map((parameter) => ({
    key: parameter.in === "path" ? pathKey(parameter.key) : parameter.key,
    type: typeText(parameterType(parameter), types.nameOf),
    required: parameter.required,
    doc: parameterDoc(parameter, types.requests),
  }));
  return [
    {
      key,
      type: objectType(members),
      required: members.some(({ required }) => required),
      doc: nothing,
    },
  ];
}

function bodySection(body: Body, types: GroupTypes): readonly Member[] {
  const isOptional = "optional" in body;
  switch (body.kind) {
    case "json": {
      const required = !isOptional && !allOptional(body.type, types);
      return [bodyMember(typeText(body.type, types.nameOf), required)];
    }
    case "graphql":
      return [
        bodyMember(typeText(body.variables, types.nameOf), !allOptional(body.variables, types)),
      ];
    case "text":
      return [bodyMember(code`string`, !isOptional)];
    case "binary":
      return [bodyMember(code`${runtime.BinaryBody}`, !isOptional)];
    case "urlencoded":
    case "multipart":
      return section("body", body.fields, types);
  }
}

function bodyMember(type: Code, required: boolean): Member {
  return { key: "body", type, required, doc: nothing };
}

/** Whether `{}` is a value of the type. */
function allOptional(type: TypeRef, types: GroupTypes): boolean {
  if (type.kind === "object") return type.fields.every(({ required }) => !required);
  if (type.kind === "record") return true;
  if (type.kind !== "ref") return false;
  const named = types.byId.get(type.id);
  if (named?.kind === "object") return named.fields.every(({ required }) => !required);
  return named?.kind === "alias" && allOptional(named.type, types);
}
