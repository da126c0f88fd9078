/** The recipe of docs/recipes.md: Rate limits by the labels that a collection documents. */
import { createClient, rateLimiter, rateLimits } from "../../generated/zoom-im-groups/index.js";

export const zoom = createClient({
  fetch: rateLimiter({
    labels: rateLimits,
    limits: { Light: { perSecond: 80, burst: 80 }, Medium: { perSecond: 60, burst: 60 } },
    concurrency: 20, // of all others
  }),
});
