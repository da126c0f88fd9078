/** Word lists and limits of reading saved responses, each with the real-world text that it is for. */

/** Names that Postman or a habit gives and that mean nothing: `Example 1`, `Default`, `New Response`, `Sample response 2`. */
export const EXAMPLE_NUMBER =
  /^(?:(?:new|default|sample|example|untitled)\s+)?(?:default|example|response|sample|untitled)\s*#?\d*$/i;

/** `{"success": false}`, `{"ok": false}`: an API's own word for failure. */
export const SUCCESS_KEYS: readonly string[] = ["success", "ok"];
/** `{"status": "error", "message": …}`. */
export const FAILED_STATES: ReadonlySet<string> = new Set(["error", "fail", "failed", "failure"]);
/** A `status: "failed"` with none of these beside it may be the state of a payment. */
export const ERROR_COMPANIONS: readonly string[] = ["message", "error", "errors", "code", "reason"];
/** `{"data": {…}, "errors": […]}`: what came is a success in part. */
export const DATA_KEYS: readonly string[] = ["data", "result", "results"];

/** Where an API error code usually stands, as the runtime looks for it; then where GraphQL has it. */
export const CODE_KEYS: readonly string[] = ["code", "errorCode", "error_code"];
export const CODE_PLACES: readonly (readonly string[])[] = [
  [],
  ["error"],
  ["errors", "0"],
  ["errors", "0", "extensions"],
];
/** How deep a code that a name states is looked for elsewhere: `{"response": {"error": {"id": 4130}}}`. */
export const MAX_CODE_DEPTH = 4;
/** OAuth: `{"error": "invalid_grant", "error_description": "…"}`. */
export const OAUTH_ERROR = /^[a-z]+(?:_[a-z]+)*$/;

/** A success in the name's own words: `200 Success - User not found`, `Successful response`, `OK`. */
export const SUCCESS_WORDS = /\b(?:success|successful|successfully|succeeded|ok)\b/i;

/** A meaning names its code up to so many words: "Only available for paid account" is a name, a paragraph is none. */
export const MAX_ERROR_NAME_WORDS = 9;

/** Answers show so many values of a form field's set before their own field is of that set. */
export const MIN_SHARED_VALUES = 1;
