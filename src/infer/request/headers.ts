/** Request headers: parameters, the content type of the body, and hand-written credentials. */
import type { Parameter } from "../../model/api.js";
import type { KeyValue, Request, RequestBody } from "../../model/collection.js";
import {
  CONNECTION_HEADER_NAMES,
  CONSTANT_HEADER_NAMES,
  CONSTANT_HEADER_SUFFIXES,
} from "../heuristics.js";
import { isTemplate } from "../template.js";
import { parametersOf, type Building } from "./parameters.js";

export interface RequestHeaders {
  readonly parameters: readonly Parameter[];
  /** The documented `Content-Type`, where a body is there to carry it. */
  readonly contentType?: string;
  /** The hand-written `Authorization` header in force, which is a credential and no parameter. */
  readonly authorization?: KeyValue;
}

/** Lines of one header are one list (RFC 9110, 5.3). */
const LINES = ", ";

/** @param hasOwnAuthorization `Authorization` is a header like others, because the credential goes elsewhere */
export function requestHeaders(
  request: Request,
  hasOwnAuthorization: boolean,
  building: Building,
): RequestHeaders {
  const hasBody = carriesType(request.body);
  const authorization = request.headers.find(
    (header) =>
      isNamed(header, "authorization") && !header.disabled && (header.value ?? "").trim() !== "",
  );
  const contentTypes = request.headers
    .filter((header) => isNamed(header, "content-type") && !header.disabled)
    .flatMap(({ value }) => value ?? []);
  const rest = request.headers.filter(
    (header) =>
      header.key.trim() !== "" &&
      !CONNECTION_HEADER_NAMES.has(header.key.trim().toLowerCase()) &&
      !(isNamed(header, "authorization") && !hasOwnAuthorization) &&
      !(hasBody && isNamed(header, "content-type")),
  );
  const parameters = parametersOf(rest, "header", building, (key) => key.toLowerCase());
  return {
    parameters: parameters.map(withConstant),
    ...(hasBody && contentTypes.length > 0 && { contentType: contentTypes.join(LINES) }),
    ...(authorization !== undefined && !hasOwnAuthorization && { authorization }),
  };
}

/** A form whose fields are all disabled is not sent, but a `Content-Type` beside it is. */
function carriesType(body: RequestBody | undefined): boolean {
  return (
    body !== undefined &&
    !(body.mode === "urlencoded" && body.fields.every(({ disabled }) => disabled))
  );
}

function isNamed(header: KeyValue, name: string): boolean {
  return header.key.trim().toLowerCase() === name;
}

/** A header whose documented literal belongs to the API is sent by default. */
function withConstant(parameter: Parameter): Parameter {
  const { key, documented } = parameter;
  if (!documented.some(({ value }) => value !== null && value !== "" && !isTemplate(value))) {
    return parameter;
  }
  const sent = documented
    .flatMap(({ value, enabled }) => (enabled ? (value ?? "") : []))
    .join(LINES);
  return sent !== "" && isConstant(key) ? { ...parameter, fallback: sent } : parameter;
}

function isConstant(key: string): boolean {
  const name = key.toLowerCase();
  return (
    CONSTANT_HEADER_NAMES.has(name) ||
    CONSTANT_HEADER_SUFFIXES.some((suffix) => name.endsWith(suffix))
  );
}
