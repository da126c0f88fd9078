/** Request headers: parameters, the content type of the body, and hand-written credentials. */
import type { Parameter } from "../../model/api.js";
import type { KeyValue, Request, RequestBody } from "../../model/collection.js";
import {
  CONNECTION_HEADER_NAMES,
  CONSTANT_HEADER_NAMES,
  CONSTANT_HEADER_SUFFIXES,
  KEY_HEADER,
} from "../heuristics.js";
import { MASK } from "../../model/secret.js";
import { isTemplate } from "../template.js";
import { parametersOf, type Building } from "./parameters.js";

export interface RequestHeaders {
  readonly parameters: readonly Parameter[];
  /** The documented `Content-Type`, where a body is there to carry it. */
  readonly contentType?: string;
  /** The hand-written header that is the request's credential and no parameter: `Authorization`, else a literal key. */
  readonly credential?: KeyValue;
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
  const [authorization, ...others] = request.headers.filter(
    (header) =>
      isNamed(header, "authorization") && !header.disabled && (header.value ?? "").trim() !== "",
  );
  // A client has one credential for a request: two of them are text.
  const isPlain = hasOwnAuthorization || others.length > 0;
  const contentType = hasBody ? declaredType(request.headers) : undefined;
  const written = isPlain ? undefined : authorization;
  const credential = written ?? (request.auth === undefined ? literalKey(request) : undefined);
  const rest = request.headers.filter(
    (header) =>
      header !== credential &&
      header.key.trim() !== "" &&
      !CONNECTION_HEADER_NAMES.has(header.key.trim().toLowerCase()) &&
      !(isNamed(header, "authorization") && !isPlain) &&
      !(hasBody && isNamed(header, "content-type")),
  );
  const parameters = parametersOf(rest, "header", building, (key) => key.toLowerCase());
  return {
    parameters: parameters.map(withConstant),
    ...(contentType !== undefined && { contentType }),
    ...(credential !== undefined && { credential }),
  };
}

/** What the lines of `Content-Type` say. */
export function declaredType(headers: readonly KeyValue[]): string | undefined {
  const types = headers
    .filter((header) => isNamed(header, "content-type") && !header.disabled)
    .flatMap(({ value }) => value ?? []);
  return types.length === 0 ? undefined : types.join(LINES);
}

/**
 * `X-API-Key: 0a1b2c`, as the only key of a request: all requests of a client share it, so that it is given once.
 * A key that is a variable already is.
 */
function literalKey({ headers }: Request): KeyValue | undefined {
  const keys = headers.filter(
    ({ key, value, disabled }) => !disabled && value === MASK && KEY_HEADER.test(key.trim()),
  );
  return keys.length === 1 ? keys[0] : undefined;
}

/** A form whose fields are all disabled is not sent, but a `Content-Type` beside it is. */
function carriesType(body: RequestBody | undefined): boolean {
  return (
    body !== undefined &&
    !(body.mode === "urlencoded" && body.fields.every(({ disabled }) => disabled)) &&
    !(body.mode === "formdata" && body.parts.every(({ disabled }) => disabled))
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
