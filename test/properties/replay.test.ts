/** What Postman's runtime sends for any item of any collection, the client sends; what differs has a documented reason. */
import * as fc from "fast-check";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateClient } from "../tools/lib/generated-client.js";
import type { JsonObject } from "../tools/lib/json.js";
import { PostmanOracle } from "../tools/lib/postman-oracle.js";
import { replayClient } from "../tools/replay/replay-collection.js";
import { differenceLines } from "../tools/replay/report.js";
import { asVersion20, collections } from "./arbitraries/collection.js";
import { mostly } from "./arbitraries/sometimes.js";
import { runs, TIMEOUT_MS } from "./runs.js";

/** Postman takes variables of these names for what every JavaScript object has. */
const LOST_IN_POSTMAN = /\{\{(?:__proto__|constructor)\}\}|"key":"(?:__proto__|constructor)"/;

const replayed = mostly(collections, collections.map(asVersion20)).filter(
  (collection) => !LOST_IN_POSTMAN.test(JSON.stringify(collection)),
);

describe("any collection", () => {
  const oracle = new PostmanOracle({ fill: true });
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "postwright-any-"));
  });

  afterAll(async () => {
    oracle.close();
    await rm(folder, { recursive: true });
  });

  async function differences(collection: JsonObject): Promise<readonly string[]> {
    const file = path.join(folder, "any.postman_collection.json");
    await writeFile(file, JSON.stringify(collection));
    const client = await generateClient(file);
    try {
      const settings = { oracle, variables: new Map<string, string>() };
      return differenceLines(await replayClient(client, collection, settings));
    } finally {
      await client.remove();
    }
  }

  it(
    "is sent as Postman sends it",
    async () => {
      const holds = fc.asyncProperty(replayed, async (collection) => {
        expect(await differences(collection)).toEqual([]);
      });
      await fc.assert(holds, runs(15));
    },
    TIMEOUT_MS,
  );
});
