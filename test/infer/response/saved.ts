/** Saved responses of one request, read. */
import type { ResponseOutcome } from "../../../src/model/api.js";
import type { Diagnostic } from "../../../src/model/diagnostic.js";
import { apiOf, item } from "../postman.js";

export interface Saved {
  readonly name?: string;
  readonly code?: number;
  readonly status?: string;
  readonly body?: unknown;
}

export function read(...saved: readonly Saved[]): {
  readonly outcomes: readonly ResponseOutcome[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const responses = saved.map(({ body, ...rest }) => ({
    ...rest,
    ...(body !== undefined && { body: JSON.stringify(body), _postman_previewlanguage: "json" }),
  }));
  const { value, diagnostics } = apiOf([item("Do", {}, responses)]);
  const [operation] = value.groups.flatMap(({ operations }) => operations);
  return {
    outcomes: operation?.outcomes ?? [],
    diagnostics: diagnostics.filter(({ code }) => code.startsWith("PW21") && code !== "PW2103"),
  };
}

/** `200`, `404 failure`, `200 failure 4130 4131`; open successes left out. */
export function summary({ status, ok, errorCodes }: ResponseOutcome): string {
  return [String(status), ...(ok ? [] : ["failure"]), ...errorCodes.map(({ code }) => code)].join(
    " ",
  );
}
