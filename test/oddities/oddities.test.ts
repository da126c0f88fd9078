/**
 * What people keep in Postman, one oddity to a collection under test/fixtures: what becomes of it, and that its client
 * compiles and sends what Postman sends. What is wanted stands in a text for each, under test/oddities/wanted.
 */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { compileErrors } from "../tools/lib/compile.js";
import { fixtures } from "./fixtures.js";
import { outline } from "./outline.js";
import { Trials } from "./trials.js";

const wanted = fileURLToPath(new URL("wanted", import.meta.url));
const all = fixtures();

describe("a collection", () => {
  const trials = new Trials();

  afterAll(() => trials.close());

  it.each(all)("$name", async (fixture) => {
    const { inspection, replay } = await trials.run(fixture);
    const text = [...outline(inspection), ...replay.lines].join("\n");
    await expect(`${text}\n`).toMatchFileSnapshot(path.join(wanted, `${fixture.name}.txt`));
    expect(replay.differences).toEqual([]);
  });

  it("compiles with its examples, like all the others, under every strict flag", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "oddities-"));
    try {
      expect(await compileErrors(folder, trials.folders)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 90_000);

  it("is there for everything that is wanted", async () => {
    const files = await readdir(wanted, { recursive: true });
    const texts = files.filter((file) => file.endsWith(".txt"));
    const names = texts.map((file) => file.split(path.sep).join("/").slice(0, -".txt".length));
    expect(names.toSorted()).toEqual(all.map(({ name }) => name));
  });
});
