/** A whole replay: Postman and a freshly generated client send the same requests. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PostmanOracle } from "../lib/postman-oracle.js";
import { replayCollection } from "./replay-collection.js";
import { differenceLines, summarize, summaryLine, type CollectionResult } from "./report.js";

function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}.postman_collection.json`, import.meta.url));
}

const settings = { environments: [], variables: new Map<string, string>() };

describe("a replayed collection", () => {
  const oracle = new PostmanOracle({ fill: true });
  let result: CollectionResult = { file: "", items: [] };

  beforeAll(async () => {
    result = await replayCollection(fixture("replayed"), { oracle, ...settings });
  }, 90_000);

  afterAll(() => oracle.close());

  it("differs in nothing", () => {
    expect(differenceLines(result.items)).toEqual([]);
  });

  it("has a verdict for every item", () => {
    expect(result.items.map(({ item, verdict }) => [item.at(-1), verdict])).toEqual([
      ["List books", "equal"],
      ["Add a book", "equal"],
      ["Upload a cover", "equal"],
      ["Sign in", "equal"],
      ["Search with a body", "equal"],
      ["A note on paging, and no request", "not sent"],
    ]);
  });

  it("is summed up in a line", () => {
    expect(summaryLine(summarize(result.items))).toBe(
      "6 items, 5 sent, 5 equal, 0 different, 0 not comparable",
    );
  });
});

describe("odd requests", () => {
  const oracle = new PostmanOracle({ fill: true });
  let result: CollectionResult = { file: "", items: [] };

  beforeAll(async () => {
    result = await replayCollection(fixture("odd-requests"), { oracle, ...settings });
  }, 90_000);

  afterAll(() => oracle.close());

  it("are equal, or not comparable for the one reason that their names begin with", () => {
    const found = result.items.map((each) =>
      each.verdict === "not comparable" ? each.reasons.join() : each.verdict,
    );
    expect(found).toEqual(result.items.map(({ item }) => item.at(-1)?.replace(/:.*/, "")));
  });

  it("show each reason but that of missing files, which are made up", () => {
    const { reasons } = summarize(result.items);
    expect(Object.entries(reasons).filter(([, count]) => count === 0)).toEqual([["noFile", 0]]);
  });
});
