/** Any collection gives a client, and the client compiles with its examples under every strict flag. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTexts, type ClientTexts } from "../tools/lib/compile-texts.js";
import { collectionsOfAnyFormat } from "./arbitraries/collection.js";
import { clientTexts } from "./client-texts.js";
import { runs, TIMEOUT_MS } from "./runs.js";

/** How many clients the compiler takes at once. */
const BATCH = 100;

const { seed, numRuns } = runs(40);

describe("any collection", () => {
  const clients: ClientTexts[] = [];

  it(
    "gives a client",
    async () => {
      const gives = fc.asyncProperty(collectionsOfAnyFormat, async (collection) => {
        clients.push(await clientTexts(collection));
      });
      await fc.assert(gives, { seed, numRuns });
      expect(clients).toHaveLength(numRuns);
    },
    TIMEOUT_MS,
  );

  it(
    "gives a client that compiles",
    async () => {
      for (let start = 0; start < clients.length; start += BATCH) {
        const batch = clients.slice(start, start + BATCH);
        const errors = await compileTexts(Object.fromEntries(batch.entries()));
        const [, position] = /^(\d+)/.exec(errors[0] ?? "") ?? [];
        if (position !== undefined) await shrink(start + Number(position));
        expect(errors).toEqual([]);
      }
    },
    TIMEOUT_MS,
  );
});

/** The compiler takes many clients in the time of one; only what fails is compiled alone, to find the least that does. */
async function shrink(run: number): Promise<void> {
  const compiles = fc.asyncProperty(collectionsOfAnyFormat, async (collection) => {
    expect(await compileTexts({ client: await clientTexts(collection) })).toEqual([]);
  });
  await fc.assert(compiles, { seed, path: String(run), numRuns: 1 });
}
