// Part of postwright's runtime, copied as it is. Do not edit.
/** Documented texts for what the caller leaves out. */
import { isObject, own } from "./encoding.js";
import type { Fallbacks, ValuesOf } from "./operation.js";
import { PATH_PARAMETER } from "./url.js";

/** By where they go. Each is used where the caller gives nothing and the client has values for all its variables. */
export interface FallbackTexts {
  readonly path?: ValuesOf<string>;
  readonly query?: ValuesOf<string>;
  readonly headers?: ValuesOf<string>;
  /** Fields of a form. */
  readonly body?: ValuesOf<string>;
}

export function fallbacks({ path, query, headers, body }: FallbackTexts): Fallbacks {
  return (template, params, expand) => {
    const expanded = (documented: ValuesOf<string>): ValuesOf<string> =>
      Object.fromEntries(
        Object.entries(documented).map(([key, text]) => [key, expand(text ?? "")]),
      );
    return {
      // Left as a variable, the text goes in as it is; a value would become one encoded segment.
      path: path
        ? template.replace(PATH_PARAMETER, (reference, name?: string) =>
            name === undefined || own(params.path, name) !== undefined
              ? reference
              : (own(path, name) ?? reference),
          )
        : template,
      query: query ? fill(params.query, expanded(query)) : params.query,
      headers: expanded(headers ?? {}),
      body: body ? fill(params.body, expanded(body)) : params.body,
    };
  };
}

/** The caller's values, and documented ones for those that are missing. */
function fill(given: unknown, documented: ValuesOf<string>): unknown {
  const missing = Object.entries(documented).filter(([key]) => own(given, key) === undefined);
  return missing.length === 0
    ? given
    : { ...(isObject(given) && given), ...Object.fromEntries(missing) };
}
