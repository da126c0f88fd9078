/** The order of what has none in Postman changes no byte: items, folders, saved responses, variables, keys of JSON. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collections } from "./arbitraries/collection.js";
import { clientTexts } from "./client-texts.js";
import { reexported, rekeyed, reordered } from "./rearranged.js";
import { runs, TIMEOUT_MS } from "./runs.js";

describe("a client is the same, byte for byte,", () => {
  it(
    "whatever the order of items, folders, saved responses, scripts and variables",
    async () => {
      const holds = fc.asyncProperty(collections, fc.nat(), async (collection, seed) => {
        expect(await clientTexts(reordered(collection, seed))).toEqual(
          await clientTexts(collection),
        );
      });
      await fc.assert(holds, runs(25));
    },
    TIMEOUT_MS,
  );

  it(
    "when Postman exports the collection anew, with ids of its own",
    async () => {
      const holds = fc.asyncProperty(collections, async (collection) => {
        expect(await clientTexts(reexported(collection))).toEqual(await clientTexts(collection));
      });
      await fc.assert(holds, runs(10));
    },
    TIMEOUT_MS,
  );

  it(
    "when it is made again, of the same JSON with other orders of keys",
    async () => {
      const holds = fc.asyncProperty(collections, async (collection) => {
        const first = await clientTexts(collection);
        expect(await clientTexts(collection)).toEqual(first);
        expect(await clientTexts(rekeyed(collection))).toEqual(first);
      });
      await fc.assert(holds, runs(15));
    },
    TIMEOUT_MS,
  );
});
