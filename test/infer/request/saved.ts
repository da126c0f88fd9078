/** Items with saved responses whose requests have something of their own. */
import type { Operation } from "../../../src/model/api.js";
import { apiOf, item } from "../postman.js";

/** A body of JSON, said to be. */
export const json = (value: unknown): unknown => ({
  mode: "raw",
  raw: JSON.stringify(value),
  options: { raw: { language: "json" } },
});
/** A form in URL encoding. */
export const form = (fields: Readonly<Record<string, string>>): unknown => ({
  mode: "urlencoded",
  urlencoded: Object.entries(fields).map(([key, value]) => ({ key, value })),
});

/** A request as it was saved; all but the response's code can be said. */
export interface Saved {
  readonly code?: number;
  readonly method?: string;
  readonly url?: unknown;
  readonly header?: readonly unknown[];
  readonly body?: unknown;
}

export const PETS = "https://api.example.com/pets";

/** An item with saved responses, read; of the diagnostics, those that saved requests have. */
export function readItem(
  request: Readonly<Record<string, unknown>>,
  originals: readonly Saved[],
): { readonly operation: Operation; readonly codes: readonly string[] } {
  const responses = originals.map(({ code = 200, ...original }) => ({
    name: "Saved",
    code,
    originalRequest: { method: "POST", url: PETS, ...original },
  }));
  const { value, diagnostics } = apiOf([
    item("Create pet", { method: "POST", url: PETS, ...request }, responses),
  ]);
  const operation = value.groups[0]?.operations[0];
  if (operation === undefined) throw new TypeError("the request was left out");
  const codes = diagnostics.map(({ code }) => code).filter((code) => /^PW130[78]$/.test(code));
  return { operation, codes };
}
