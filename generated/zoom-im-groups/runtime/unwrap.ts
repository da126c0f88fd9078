// Part of postwright's runtime, copied as it is. Do not edit.
/** The throwing style: a success's body, or an exception for a failure. */
import { fieldText } from "./encoding.js";
import { ResponseError } from "./errors.js";
import { places } from "./place.js";
import type { ApiCode, Failure, Outcome } from "./result.js";

export type AnyFailure = Failure<number, ApiCode | undefined, unknown, object>;

/** A documented failure, thrown by `unwrap`. */
export class FailureError extends ResponseError {
  override readonly name = "FailureError";
  /** The API's own error code, where codes are documented. */
  readonly code: ApiCode | undefined;
  // Private, since a logged response shows its URL with all that it holds.
  readonly #failure: AnyFailure;

  constructor(failure: AnyFailure) {
    const { status, code, message, body, response } = failure;
    const parts = [`status ${status}`, code === undefined ? "" : `code ${code}`, message ?? ""];
    const text = body === undefined ? "" : fieldText(body);
    const place = places.get(response) ?? { method: "?", url: response.url };
    super(parts.filter(Boolean).join(", "), place, response, text);
    this.code = code;
    this.#failure = failure;
  }

  /** The failure itself, with its whole body. */
  get failure(): AnyFailure {
    return this.#failure;
  }
}

/** The body of a success; throws a `FailureError` for a failure. */
export function unwrap<Result extends Outcome>(
  result: Result,
): Extract<Result, { readonly ok: true }>["body"];
export function unwrap(result: Outcome): unknown {
  if (result.ok) return result.body;
  throw new FailureError(result);
}
