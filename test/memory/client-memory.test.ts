/** Clients of earlier runs: given back for the very same input, and for no other. */
import { describe, expect, it } from "vitest";
import { clientMemory, type Circumstances } from "../../src/client-memory.js";
import { settingsOf } from "../../src/config/options.js";
import { generate } from "../../src/index.js";
import type { Cache, Entry } from "../../src/output/cache.js";
import { pets } from "../cli/collections.js";
import { folderWith } from "../cli/command-line.js";

const settings = settingsOf({ collections: ["a.json", "b.json"] });
const a = { file: "a.json", text: "A" };
const b = { file: "b.json", text: "B" };
const sources = { collections: [a, b], environments: [] };
const usual: Circumstances = { version: "1", sources, settings };

function emptyCache(): Cache {
  const slots = new Map<string, ReadonlyMap<string, Uint8Array>>();
  return {
    read: async (slot) => slots.get(slot) ?? new Map(),
    write: async (slot, entries: Iterable<Entry>) => void slots.set(slot, new Map(entries)),
  };
}

const client = {
  functions: 1,
  serverChoice: { known: [], names: ["host"] },
  diagnostics: [],
  files: [{ path: "a.ts", text: "export {};\n" }],
};

/** Keeps the client under `a.json`. */
async function remember(cache: Cache, circumstances: Circumstances): Promise<void> {
  const memory = clientMemory(cache, circumstances);
  const parts = await memory.parts("a.json");
  const files = client.files.map(({ path, text }) => {
    const key = parts.files.keyOf(path, [text]);
    parts.files.keep(key, { text, declarations: [] });
    return { path, text, key };
  });
  await memory.remember("a.json", { ...client, files }, parts);
}

describe("a client is recalled", () => {
  it("as it was made, by its own file alone", async () => {
    const cache = emptyCache();
    await remember(cache, usual);
    const memory = clientMemory(cache, usual);
    expect(await memory.recall("a.json")).toEqual(client);
    expect(await memory.recall("b.json")).toBeUndefined();
  });

  it.each<[string, Partial<Circumstances>]>([
    ["the generator", { version: "2" }],
    ["the collection", { sources: { ...sources, collections: [{ ...a, text: "B" }, b] } }],
    ["an environment", { sources: { ...sources, environments: [b] } }],
    ["the default server", { settings: { ...settings, servers: ["baseUrl"] } }],
    ["the folder", { settings: { ...settings, out: "elsewhere" } }],
    ["the examples", { settings: { ...settings, examples: true } }],
    ["the style of enums", { settings: { ...settings, enumStyle: "union" } }],
    ["the extension of imports", { settings: { ...settings, importExtension: "ts" } }],
  ])("not where %s is another one", async (_, change) => {
    const cache = emptyCache();
    await remember(cache, usual);
    expect(await clientMemory(cache, { ...usual, ...change }).recall("a.json")).toBeUndefined();
  });

  it("not where one of its files is gone", async () => {
    const cache = emptyCache();
    await remember(cache, usual);
    const others = clientMemory(cache, { ...usual, version: "2" });
    await others.remember("a.json", { ...client, files: [] }, await others.parts("a.json"));
    await remember({ ...cache, write: async () => undefined }, usual);
    expect(await clientMemory(cache, usual).recall("a.json")).toBeUndefined();
  });

  it("with all that the run before told of it", async () => {
    const cwd = folderWith({ "pets.json": pets, "node_modules/some-package/index.js": "" });
    const [first] = (await generate({ collections: ["pets.json"], cwd })).collections;
    const [second] = (await generate({ collections: ["pets.json"], cwd })).collections;
    expect(second).toEqual({ ...first, written: [], created: [], unchanged: first?.written });
  });
});
