/** Clients of earlier runs: given back for the very same input, and for no other. */
import { describe, expect, it } from "vitest";
import { clientMemory, type Circumstances } from "../../src/client-memory.js";
import { settingsOf } from "../../src/config/options.js";
import { generate } from "../../src/index.js";
import type { FormatCache } from "../../src/output/format-cache.js";
import { pets } from "../cli/collections.js";
import { folderWith } from "../cli/command-line.js";

const client = { functions: 1, diagnostics: [], files: [{ path: "a.ts", text: "export {};\n" }] };
const settings = settingsOf({ collections: ["a.json", "b.json"] });
const a = { file: "a.json", text: "A" };
const b = { file: "b.json", text: "B" };
const sources = { collections: [a, b], environments: [] };
const usual: Circumstances = { version: "1", sources, settings };

function emptyCache(): FormatCache {
  const entries = new Map<string, { readonly key: string; readonly text: string }>();
  return {
    get: async (slot, key) => {
      const entry = entries.get(slot);
      return entry?.key === key ? entry.text : undefined;
    },
    set: async (slot, key, text) => void entries.set(slot, { key, text }),
  };
}

describe("a client is recalled", () => {
  it("as it was made, by its own file alone", async () => {
    const memory = clientMemory(emptyCache(), usual);
    await memory.remember("a.json", client);
    expect(await memory.recall("a.json")).toEqual(client);
    expect(await memory.recall("b.json")).toBeUndefined();
  });

  it.each<[string, Partial<Circumstances>]>([
    ["the generator", { version: "2" }],
    ["the collection", { sources: { ...sources, collections: [{ ...a, text: "B" }, b] } }],
    ["an environment", { sources: { ...sources, environments: [b] } }],
    ["the folder", { settings: { ...settings, out: "elsewhere" } }],
    ["the examples", { settings: { ...settings, examples: true } }],
    ["the style of enums", { settings: { ...settings, enumStyle: "union" } }],
    ["the extension of imports", { settings: { ...settings, importExtension: "ts" } }],
  ])("not where %s is another one", async (_, change) => {
    const cache = emptyCache();
    await clientMemory(cache, usual).remember("a.json", client);
    expect(await clientMemory(cache, { ...usual, ...change }).recall("a.json")).toBeUndefined();
  });

  it("with all that the run before told of it", async () => {
    const cwd = folderWith({ "pets.json": pets, "node_modules/some-package/index.js": "" });
    const [first] = (await generate({ collections: ["pets.json"], cwd })).collections;
    const [second] = (await generate({ collections: ["pets.json"], cwd })).collections;
    expect(second).toEqual({ ...first, written: [], unchanged: first?.written });
  });
});
