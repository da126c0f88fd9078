/** The documented arguments of an operation, as a caller would pass them in place of Postman. */
import type { InspectedOperation } from "../../../src/index.js";
import type { Operation } from "../../../src/model/api.js";
import type { SentRecord } from "../lib/oracle/record.js";
import { fieldsOf, isPlain, type Fields } from "../lib/unknown.js";
import type { Part } from "../lib/wire/multipart.js";
import { headerValue } from "../lib/wire/request.js";
import { callerJson, type MakeNumber } from "./caller-json.js";
import { withDocumentedTexts } from "./documented-texts.js";
import { withSecrets, type SecretRow } from "./secrets.js";

export interface DocumentedCall {
  readonly params: Readonly<Record<string, unknown>>;
  /** Texts of the path values, as passed. */
  readonly pathValues: readonly string[];
}

export interface CallContext {
  readonly operation: InspectedOperation;
  /** The same in the model that the client was generated from. */
  readonly model: Operation;
  /** What Postman sent: it says which files were uploaded. */
  readonly postman: SentRecord;
  /** Replaces `{{variables}}`, for the caller of a client passes values. */
  readonly resolve: (text: string) => string;
  /** Makes a number with digits that JavaScript has no room for. */
  readonly makeNumber: MakeNumber;
  /** What no example shows. */
  readonly secrets: readonly SecretRow[];
}

/** `example` is what `--examples` emits for the operation: its request, and the text of a body that a value cannot hold. */
export function documentedCall(example: unknown, context: CallContext): DocumentedCall {
  const { request, rawBody } = fieldsOf(example);
  const shown: Record<string, unknown> = {
    ...fieldsOf(resolveDeep(request, context.resolve)),
    ...typedPath(request, context),
    ...jsonBody(request, context),
  };
  const written = typeof rawBody === "string" ? rawBody : variableBody(context);
  if (written !== undefined) {
    shown["body"] = callerJson(context.resolve(written), context.makeNumber);
  }
  const documented = withDocumentedTexts(shown, context.model, context.resolve);
  const params = withSecrets(documented, context.secrets, context);
  const body = withUploads(params["body"], context);
  const pathValues = Object.values(fieldsOf(params["path"]))
    .filter((value) => value !== undefined)
    .map(String);
  return { params: body === undefined ? params : { ...params, body }, pathValues };
}

/**
 * The path with what the variables hold: an example cannot have `{{id}}` where a number is wanted, and shows another one.
 * Text that is none is left to the client, which sends the documented `{{id}}`.
 */
function typedPath(request: unknown, { operation, resolve }: CallContext): Fields {
  const path = fieldsOf(resolveDeep(fieldsOf(request)["path"], resolve));
  if (Object.keys(path).length === 0) return {};
  const entries = operation.parameters
    .filter((parameter) => parameter.in === "path" && !/\bstring\b/.test(parameter.type))
    .flatMap(({ name, fallback }) => (fallback === undefined ? [] : [[name, fallback] as const]))
    .map(([name, fallback]) => [name, scalarOf(resolve(fallback))] as const);
  return { path: { ...path, ...Object.fromEntries(entries) } };
}

/** The body with the keys that variables stand for: those of parameters are replaced by the client, those in JSON by its caller. */
function jsonBody(request: unknown, { operation, resolve }: CallContext): Fields {
  const { body } = fieldsOf(request);
  if (operation.body?.kind !== "json" || body === undefined) return {};
  return { body: resolveDeep(body, resolve, resolve) };
}

/** A body that is nothing but a variable, of which an example has no value to show. */
function variableBody({ model: { body } }: CallContext): string | undefined {
  return body?.kind === "json" && /^\s*\{\{[^{}]*\}\}\s*$/.test(body.text) ? body.text : undefined;
}

function scalarOf(text: string): number | boolean | undefined {
  if (text === "true" || text === "false") return text === "true";
  return String(Number(text)) === text ? Number(text) : undefined;
}

function resolveDeep(
  value: unknown,
  resolve: (text: string) => string,
  resolveKey: (key: string) => string = (key) => key,
): unknown {
  if (typeof value === "string") return resolve(value);
  const inner = (member: unknown): unknown => resolveDeep(member, resolve, resolveKey);
  if (Array.isArray(value)) return value.map(inner);
  // Blobs, and numbers with all their digits, have no text with variables.
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  const entries = Object.entries(fieldsOf(value));
  return Object.fromEntries(entries.map(([key, member]) => [resolveKey(key), inner(member)]));
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
    const sent = parts.filter((part) => part.name === name && part.filename !== "").map(contentOf);
    return [name, sent.length > 1 ? sent : sent[0]] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** A field may be of text and of files. */
function contentOf(part: Part): File | string {
  if (part.filename === undefined && "text" in part) return part.text;
  return new File([bytesOf(part)], part.filename ?? "", { type: part.contentType ?? "" });
}

function bytesOf(content: { readonly text: string } | { readonly base64: string }): Uint8Array {
  return "text" in content
    ? new TextEncoder().encode(content.text)
    : Uint8Array.from(Buffer.from(content.base64, "base64"));
}
