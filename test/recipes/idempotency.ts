/** The recipe of docs/recipes.md: Retries of POST by an idempotency key. */
import { randomUUID } from "node:crypto";
import { retry, type RequestOptions } from "../../generated/zoom-im-groups/index.js";

/** For one call: `createOrder(client, params, repeatable())`. */
export const repeatable = (): RequestOptions => ({
  headers: { "idempotency-key": randomUUID() },
  retry: retry({ methods: ["POST"], attempts: 4 }),
});
