/** What the corpus tool says of a collection that is sound, and of one that is none. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { isSound, measure, type Measured } from "./measure.js";
import { collectionLines, totalLines } from "./report.js";

const fixture = fileURLToPath(
  new URL("../fixtures/replayed.postman_collection.json", import.meta.url),
);

describe("measure", () => {
  const folder = mkdtempSync(join(tmpdir(), "corpus-test-"));

  afterAll(() => rmSync(folder, { recursive: true }));

  it("finds a collection sound whose requests are all accounted for", async () => {
    const result = await measure(fixture);
    expect(result).toMatchObject({
      requests: 6,
      functions: 5,
      leftOut: [{ item: ["A note on paging, and no request"], codes: ["PW1103"] }],
      compileErrors: [],
      unstable: [],
    });
    expect(isSound(result)).toBe(true);
  }, 90_000);

  it("says why a file cannot be used", async () => {
    const file = join(folder, "broken.json");
    writeFileSync(file, '{ "item": {} }');
    const result = await measure(file);
    expect(isSound(result)).toBe(false);
    expect(collectionLines(result)[0]).toMatch(/^FAIL {2}broken\.json {2}not a Postman collection/);
  });
});

const sound: Measured = {
  file: "/a/b.json",
  requests: 3,
  functions: 2,
  leftOut: [{ item: ["x"], codes: ["PW1103"] }],
  diagnostics: { PW1201: 2, PW1103: 1 },
  examples: { examples: 2, refused: [], leaves: 8, typedLeaves: 7 },
  seconds: 1.234,
  compileErrors: [],
  unstable: [],
};

describe("the report", () => {
  it.each<[string, Partial<Measured>, readonly string[]]>([
    [
      "a sound collection",
      {},
      [
        "ok    b.json  3 requests, 2 functions, 1 left out (PW1103), 1.2 s, compiles, stable, 2 JSON examples, 0 not of their type, 87.50 % of 8 leaves typed; PW1103 ×1 PW1201 ×2",
      ],
    ],
    [
      "one that does not compile",
      { compileErrors: ["x.ts(1,1): error TS1"], leftOut: [], diagnostics: {} },
      [
        "FAIL  b.json  3 requests, 2 functions, 0 left out, 1.2 s, 1 compile errors, stable, 2 JSON examples, 0 not of their type, 87.50 % of 8 leaves typed; none",
        "        x.ts(1,1): error TS1",
      ],
    ],
    [
      "one that changes and loses a request",
      {
        unstable: ["index.ts"],
        leftOut: [{ item: ["f", "x"], codes: [] }],
        diagnostics: {},
        examples: { ...sound.examples, refused: ["f / y: OK"] },
      },
      [
        "FAIL  b.json  3 requests, 2 functions, 1 left out, 1.2 s, compiles, unstable: index.ts, 2 JSON examples, 1 not of their type, 87.50 % of 8 leaves typed; none",
        "        left out without a reason: f / x",
        "        not of its own type: f / y: OK",
      ],
    ],
  ])("tells %s in a line", (_, change, want) => {
    expect(collectionLines({ ...sound, ...change })).toEqual(want);
  });

  it("adds up", () => {
    expect(totalLines([sound, { file: "c.json", failure: "no" }])).toEqual([
      "",
      "2 collections, 1 sound, 3 requests, 2 functions, 1 left out, 0 do not compile, 1.2 s",
      "examples: 2 JSON examples, 0 not of their type, 87.50 % of 8 leaves typed",
      "diagnostics: PW1103 ×1 PW1201 ×2",
    ]);
  });
});
