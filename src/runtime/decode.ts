// Part of postwright's runtime, copied as it is. Do not edit.
/** From a response to one of the documented outcomes; what fits none of them throws. */
import { codesIn, messageIn } from "./api-error.js";
import { DecodeError, UnexpectedResponseError } from "./errors.js";
import type { DocumentedResponse, OutgoingRequest } from "./operation.js";
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

type Refuse = (what: string) => never;

/** `signal` is the caller's own, for bodies that are read after the call. */
export function decode(
  request: OutgoingRequest,
  reply: Reply,
  signal: AbortSignal | undefined,
): DecodedOutcome {
  const { response, documented } = reply;
  const { status } = response;
  const type = response.headers.get("content-type") ?? "";
  const text = documented?.body !== "binary" || documented.codes ? textOf(reply, type) : "";
  const refuse: Refuse = (what) => {
    throw new UnexpectedResponseError(
      `status ${status}${what} is not documented`,
      request,
      response,
      text,
    );
  };
  if (!documented) return refuse("");

  let value: unknown = text || undefined;
  let cause: unknown;
  try {
    value = (documented.parse ?? JSON.parse)(text);
  } catch (error) {
    cause = error;
  }
  const code = documentedCode(documented, value, refuse);
  const ok = Boolean(documented.ok) && code === undefined;
  const kind = documented.ok && !ok ? undefined : documented.body;
  if (kind === "json" && cause) {
    throw new DecodeError(`status ${status} is not JSON`, request, response, text, { cause });
  }
  const bodyOf = (): unknown => {
    if (kind === "none") return undefined;
    if (kind === "text") return text;
    if (typeof kind === "function") return kind(response, request, signal);
    // A success of which nothing is documented is what its content type says.
    return kind === "binary" || (!kind && ok && !/^$|text|json|xml|form|script/i.test(type))
      ? new Blob([reply.bytes ?? ""], { type })
      : value;
  };
  places.set(response, request);
  return {
    ok,
    status,
    ...(!ok && { code, message: messageIn(value) }),
    body: bodyOf(),
    get headers() {
      const headers: Record<string, string> = {};
      response.headers.forEach((header, name) => {
        headers[name] = header;
      });
      return headers;
    },
    // Not shown where a result is logged: its URL has the query, and its headers cookies.
    get response() {
      return response;
    },
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
  if (!codes && (ok || !codePath)) return undefined;
  const found = codesIn(body, codePath);
  if (!codes) return found[0];
  const code = codes.find((one) => found.map(String).includes(String(one)));
  if (ok || code !== undefined) return code;
  if (!found.length && codes.length < 2) return codes[0];
  return refuse(` with code ${found[0] ?? "none"}`);
}
