// Part of postwright's runtime, copied as it is. Do not edit.
/** What a body says of an error: where APIs usually put their code and their message. */
import { own } from "./encoding.js";
import type { ApiCode } from "./result.js";

/** The codes that a body carries: at the documented place, or at the usual ones. */
export function codesIn(body: unknown, path?: readonly string[]): readonly ApiCode[] {
  const values = path
    ? [path.reduce(own, body)]
    : usualValues(body, ["code", "errorCode", "error_code"]);
  return values.filter((value): value is ApiCode => typeof value === "number" || isText(value));
}

/** The message that a body carries. */
export function messageIn(body: unknown): string | undefined {
  const keys = ["message", "error_description", "errorMessage", "detail", "title", "error"];
  return usualValues(body, keys).find(isText);
}

/** What stands under these keys in the body itself, in its `error`, or in the first of its `errors`. */
function usualValues(body: unknown, keys: readonly string[]): readonly unknown[] {
  const places = [body, own(body, "error"), own(own(body, "errors"), "0")];
  return places.flatMap((place) => keys.map((key) => own(place, key)));
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
