/** The documented arguments of an operation, as a caller would pass them in place of Postman. */
import { parse } from "jsonc-parser";
import type { InspectedOperation } from "../../../src/index.js";
import type { SentRecord } from "../lib/oracle/record.js";
import { fieldsOf, type Fields } from "../lib/unknown.js";
import type { Part } from "../lib/wire/multipart.js";
import { headerValue } from "../lib/wire/request.js";

export interface DocumentedCall {
  readonly params: Readonly<Record<string, unknown>>;
  /** Texts of the path values, as passed. */
  readonly pathValues: readonly string[];
}

export interface CallContext {
  readonly operation: InspectedOperation;
  /** What Postman sent: it says which files were uploaded. */
  readonly postman: SentRecord;
  /** Replaces `{{variables}}`, for the caller of a client passes values. */
  readonly resolve: (text: string) => string;
}

/** `example` is what `--examples` emits for the operation: its request, and the text of a body that a value cannot hold. */
export function documentedCall(example: unknown, context: CallContext): DocumentedCall {
  const { request, rawBody } = fieldsOf(example);
  const params: Record<string, unknown> = fieldsOf(resolveDeep(request, context.resolve));
  if (typeof rawBody === "string") params["body"] = lenientJson(context.resolve(rawBody));
  const body = withUploads(params["body"], context);
  const pathValues = Object.values(fieldsOf(params["path"])).map(String);
  return { params: body === undefined ? params : { ...params, body }, pathValues };
}

function resolveDeep(value: unknown, resolve: (text: string) => string): unknown {
  if (typeof value === "string") return resolve(value);
  if (Array.isArray(value)) return value.map((member) => resolveDeep(member, resolve));
  if (typeof value !== "object" || value === null || value instanceof Blob) return value;
  const entries = Object.entries(fieldsOf(value));
  return Object.fromEntries(entries.map(([key, member]) => [key, resolveDeep(member, resolve)]));
}

/** JSON as people write it in Postman: with comments and trailing commas. */
function lenientJson(text: string): unknown {
  const value: unknown = parse(text, [], { allowTrailingComma: true });
  return value;
}

/** The files that Postman uploaded; which ones a caller uploads is his choice, and not part of the example. */
function withUploads(body: unknown, { operation, postman }: CallContext): unknown {
  switch (operation.body?.kind) {
    case "binary":
      return wholeBody(postman);
    case "multipart":
      return withFiles(fieldsOf(body), operation, postman);
    default:
      return body;
  }
}

function wholeBody({ body, headers }: SentRecord): Blob | undefined {
  if (body === null || "parts" in body) return undefined;
  return new Blob([bytesOf(body)], { type: headerValue(headers, "content-type") ?? "" });
}

/** The form with its files, each where the collection has its field: parts go out in the order of the keys. */
function withFiles(form: Fields, { parameters }: InspectedOperation, postman: SentRecord): Fields {
  const { body } = postman;
  const parts = body !== null && "parts" in body ? body.parts : [];
  const fields = parameters.filter((parameter) => parameter.in === "form");
  const values = fields.map(({ name, type }) => {
    if (!/\bBlob\b/.test(type)) return [name, form[name]] as const;
    const files = parts.filter((part) => part.name === name && Boolean(part.filename)).map(fileOf);
    return [name, files.length > 1 ? files : files[0]] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function fileOf(part: Part): File {
  return new File([bytesOf(part)], part.filename ?? "", { type: part.contentType ?? "" });
}

function bytesOf(content: { readonly text: string } | { readonly base64: string }): Uint8Array {
  return "text" in content
    ? new TextEncoder().encode(content.text)
    : Uint8Array.from(Buffer.from(content.base64, "base64"));
}
