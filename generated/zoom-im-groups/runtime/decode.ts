// Part of postwright's runtime, copied as it is. Do not edit.
/** From a response to one of the documented outcomes; what fits none of them throws. */
import { codesIn, messageIn } from "./api-error.js";
import { DecodeError, UnexpectedResponseError, type ResponseError } from "./errors.js";
import type { BodyKind, DocumentedResponse, OutgoingRequest } from "./operation.js";
import { places } from "./place.js";
import { textOf, type Reply } from "./reply.js";
import type { ApiCode } from "./result.js";

/** An `Outcome` whose parts the compiler cannot yet hold together. */
export interface DecodedOutcome {
  readonly ok: boolean;
  readonly status: number;
  readonly code?: ApiCode | undefined;
  readonly message?: string | undefined;
  readonly body: unknown;
  readonly headers: object;
  readonly response: Response;
}

/** Content types whose bodies are text. */
const TEXTUAL = /^$|^text|json|xml|form|script/i;

type Refuse = (what: string, Class?: typeof ResponseError, cause?: unknown) => never;

export function decode(request: OutgoingRequest, reply: Reply): DecodedOutcome {
  const { response } = reply;
  const { status } = response;
  const { responses } = request.operation;
  const documented = responses[status] ?? (response.ok ? responses["2xx"] : undefined);
  const type = response.headers.get("content-type") ?? "";
  const text = documented?.body === "binary" && !documented.codes ? "" : textOf(reply, type);
  const refuse: Refuse = (what, Class = UnexpectedResponseError, cause) => {
    throw new Class(`status ${status} ${what}`, request, response, text, { cause });
  };
  if (!documented) return refuse("is not documented");

  const parsed = parse(text);
  const code = documentedCode(documented, parsed.value, refuse);
  const ok = documented.ok === true && code === undefined;
  const kind = documented.ok && !ok ? undefined : documented.body;
  const isBinary = kind === "binary" || (!kind && ok && !TEXTUAL.test(type));
  places.set(response, request);
  return {
    ok,
    status,
    ...(!ok && { code, message: messageIn(parsed.value) }),
    body: isBinary ? new Blob([reply.bytes], { type }) : bodyOf(kind, text, parsed, refuse),
    get headers() {
      const headers: Record<string, string> = {};
      response.headers.forEach((header, name) => {
        headers[name] = header;
      });
      return headers;
    },
    response,
  };
}

/**
 * Which of the documented API error codes came. A success without any is one; a failure may lack its only one.
 * Where only the place of codes is documented, it is whatever stands there.
 */
function documentedCode(
  { ok, codes, codePath }: DocumentedResponse,
  body: unknown,
  refuse: Refuse,
): ApiCode | undefined {
  if (!codes) return ok || !codePath ? undefined : codesIn(body, codePath)[0];
  const found = codesIn(body, codePath);
  const code = codes.find((one) => found.map(String).includes(String(one)));
  if (ok || code !== undefined) return code;
  if (found.length === 0 && codes.length === 1) return codes[0];
  return refuse(`with code ${found[0] ?? "none"} is not documented`);
}

interface Parsed {
  /** What JSON says; the text itself where it is none; nothing where it is empty. */
  readonly value: unknown;
  /** Why it is no JSON. */
  readonly cause?: unknown;
}

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return { value: text || undefined, cause };
  }
}

function bodyOf(
  kind: BodyKind | undefined,
  text: string,
  { value, cause }: Parsed,
  refuse: Refuse,
): unknown {
  if (kind === "none") return undefined;
  if (kind === "text") return text;
  if (kind === "json" && cause) refuse("came without valid JSON", DecodeError, cause);
  return value;
}
