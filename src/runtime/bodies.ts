// Part of postwright's runtime, copied as it is. Do not edit.
/** Request bodies, one encoder per kind; an operation names the one it needs, and the others stay out of the bundle. */
import { fieldsOf, fieldText } from "./encoding.js";
import { InvalidArgumentError } from "./errors.js";
import type { BodyContent, BodyEncoder, OutgoingRequest } from "./operation.js";

/** JSON text; nothing for `undefined`. */
export const json: BodyEncoder = (value, request) => {
  if (value === undefined) return undefined;
  defaultType(request, "application/json");
  return JSON.stringify(value);
};

/** Text. Without a type none is sent. */
export function text(type?: string): BodyEncoder {
  return (value, request, expand) => {
    if (value === undefined) return undefined;
    if (type !== undefined) defaultType(request, expand(type));
    // To a string `fetch` would add a type of its own.
    return new TextEncoder().encode(fieldText(value));
  };
}

/** What `encodeURIComponent` would leave although RFC 3986 reserves it. */
const RESERVED = /[!'()*]/g;

/** `application/x-www-form-urlencoded`, spaces as `%20`; nothing where no field has a value. */
export const urlencoded: BodyEncoder = (value, request, expand) => {
  const pairs = fieldsOf(value, expand, request.operation, request.operation.form).map(
    ([key, item]) => `${formEncode(key)}=${item === null ? "" : formEncode(fieldText(item))}`,
  );
  if (pairs.length === 0) return undefined;
  defaultType(request, "application/x-www-form-urlencoded");
  return pairs.join("&");
};

function formEncode(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, "\uFFFD")).replace(
    RESERVED,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** `multipart/form-data`; nothing where no field has a value. `fetch` sets the type, with its boundary. */
export const multipart: BodyEncoder = (value, request, expand) => {
  const fields = fieldsOf(value, expand, request.operation, request.operation.form);
  if (!fields.length) return undefined;
  request.headers.delete("content-type");
  const form = new FormData();
  for (const [key, part] of fields) form.append(key, part instanceof Blob ? part : fieldText(part));
  return form;
};

/** A GraphQL document with its variables, which are the value. */
export function graphql(
  document: { readonly query: string; readonly operationName?: string },
  encode: BodyEncoder = json,
): BodyEncoder {
  return (variables, request, expand) =>
    encode({ ...document, query: expand(document.query), variables }, request, expand);
}

/** What goes over the wire as it is: `Blob`, `ArrayBuffer`, typed array or `ReadableStream`. */
export type BinaryBody = Exclude<BodyContent, string | FormData | URLSearchParams>;

/** Bytes as they are. Without a type, that of a `Blob` is sent, else none. */
export function binary(type?: string): BodyEncoder {
  return (value, request, expand) => {
    if (value === undefined) return undefined;
    if (!isBinary(value)) throw new InvalidArgumentError("the body is not binary", request);
    if (type !== undefined) defaultType(request, expand(type));
    // Not for other bodies: some platforms let no such request be repeated.
    if (value instanceof ReadableStream) request.duplex = "half";
    return value;
  };
}

function isBinary(value: unknown): value is BinaryBody {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  );
}

/** A type that the caller or the documentation has set stays. */
export function defaultType({ headers }: OutgoingRequest, type: string): void {
  if (!headers.has("content-type")) headers.set("content-type", type);
}
