/** The cache: it gives back what was written or nothing, whatever happens to its files. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { digest, openCache, type Cache } from "../../src/output/cache.js";
import { contents, temporaryFolder } from "./folder.js";

const withModules = { "node_modules/x/package.json": "{}" };
const place = "node_modules/.cache/postwright";

const entries = [
  [digest("one"), Buffer.from("1: \n\u{1f4e6}")],
  [digest("two"), Buffer.from("")],
  [digest("three"), Buffer.from(`3: ${digest("one")} ${digest("")} 0\n`)],
] as const;

async function texts(cache: Cache, slot: string): Promise<readonly (readonly string[])[]> {
  const found = await cache.read(slot);
  return [...found].map(([key, content]) => [key, Buffer.from(content).toString()]);
}

const written = entries.map(([key, content]) => [key, content.toString()]);

describe("a slot", () => {
  it("holds what was written last", async () => {
    const cache = await openCache(temporaryFolder(withModules));
    await cache.write("a", entries.slice(0, 1));
    await cache.write("a", entries);
    await cache.write("b", []);
    expect(await texts(cache, "a")).toEqual(written);
    expect(await texts(cache, "b")).toEqual([]);
    expect(await texts(cache, "c")).toEqual([]);
  });

  it("is one file", async () => {
    const folder = temporaryFolder(withModules);
    const cache = await openCache(folder);
    for (const slot of ["a", "a", "b"]) await cache.write(slot, entries);
    expect(readdirSync(path.join(folder, place))).toHaveLength(2);
  });

  it("takes many writers at once without harm", async () => {
    const folder = temporaryFolder(withModules);
    const cache = await openCache(folder);
    await Promise.all(Array.from({ length: 8 }, async () => cache.write("a", entries)));
    expect(await texts(cache, "a")).toEqual(written);
    expect(readdirSync(path.join(folder, place))).toHaveLength(1);
  });

  it("keeps its entries where new ones cannot be made", async () => {
    const folder = temporaryFolder(withModules);
    const cache = await openCache(folder);
    await cache.write("a", entries);
    function* failing(): Generator<(typeof entries)[number]> {
      yield entries[1];
      throw new Error("no more");
    }
    await cache.write("a", failing());
    expect(await texts(cache, "a")).toEqual(written);
    expect(readdirSync(path.join(folder, place))).toHaveLength(1);
  });

  it.each<[string, (file: Buffer) => Buffer, readonly number[]]>([
    ["is empty", () => Buffer.alloc(0), []],
    ["is no slot", () => Buffer.from("x\ny"), []],
    ["is one line without end", () => Buffer.alloc(1000, "x"), []],
    ["is cut off", (file) => file.subarray(0, -3), [0, 1]],
    ["is changed in its first content", (file) => edited(file, "1: \n", "1: \t"), [1, 2]],
    ["is changed in its first head", (file) => edited(file, digest("one"), "-"), []],
    ["claims more than it has", (file) => edited(file, " 8\n", " 9999999999\n"), []],
  ])("gives only what was written where it %s", async (_, damage, whole) => {
    const folder = temporaryFolder(withModules);
    const cache = await openCache(folder);
    await cache.write("a", entries);
    for (const name of readdirSync(path.join(folder, place))) {
      const file = path.join(folder, place, name);
      writeFileSync(file, damage(readFileSync(file)));
    }
    expect(await texts(cache, "a")).toEqual(whole.map((index) => written[index]));
  });
});

function edited(file: Buffer, from: string, to: string): Buffer {
  return Buffer.from(file.toString("latin1").replace(from, to), "latin1");
}

describe("without a place for it", () => {
  it("nothing is kept, and nothing fails", async () => {
    const folder = temporaryFolder();
    const cache = await openCache(folder);
    await cache.write("a", entries);
    expect(await texts(cache, "a")).toEqual([]);
    expect(contents(folder)).toEqual({});
  });

  it("a place that cannot be written is none", async () => {
    const folder = temporaryFolder({ ...withModules, "node_modules/.cache": "a file" });
    const cache = await openCache(folder);
    await cache.write("a", entries);
    expect(await texts(cache, "a")).toEqual([]);
    expect(readdirSync(path.join(folder, "node_modules")).toSorted()).toEqual([".cache", "x"]);
  });

  it("a folder in the place of a slot is no slot", async () => {
    const folder = temporaryFolder(withModules);
    mkdirSync(path.join(folder, place, `${digest("a")}.bin`), { recursive: true });
    const cache = await openCache(folder);
    await cache.write("a", entries);
    expect(await texts(cache, "a")).toEqual([]);
    expect(readdirSync(path.join(folder, place))).toHaveLength(1);
  });
});
