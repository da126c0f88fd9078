/** A collection that changes step by step: with what is remembered of the steps before, each gives what it gives alone. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { GenerateOptions } from "../../src/config/options.js";
import { check, generate } from "../../src/index.js";
import { folderWith } from "../cli/command-line.js";

interface Shape {
  [key: string]: unknown;
  name?: string;
  item?: Shape[];
}

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

function request(name: string, url: string, more: Shape = {}, response?: unknown): Shape {
  const saved = {
    name: "OK",
    code: 200,
    header: [{ key: "Content-Type", value: "application/json" }],
    body: JSON.stringify(response),
  };
  return {
    name,
    request: { method: "GET", header: [], url: `{{base}}${url}`, ...more },
    response: response === undefined ? [] : [saved],
  };
}

const original: Shape = {
  info: { name: "Shop", schema },
  variable: [{ key: "base", value: "https://shop.example.com" }],
  item: [
    {
      name: "Orders",
      description: "All about orders.",
      item: [
        request("List orders", "/orders?state=open", {}, [{ id: 1, state: "open" }]),
        request("Get an order", "/orders/{{order}}", {}, { id: 1, total: 0 }),
      ],
    },
    {
      name: "Customers",
      item: [
        request("List customers", "/customers", {}, [{ id: 1, name: "Ann" }]),
        request("Add a customer", "/customers", {
          method: "POST",
          body: { mode: "raw", raw: '{ "order": {{order}}, "name": "Ann" }' },
        }),
      ],
    },
    request("Ping", "/ping"),
  ],
};

const folders = (shop: Shape): Shape[] => shop.item ?? [];
const inOrders = (shop: Shape): Shape[] => folders(shop)[0]?.item ?? [];

/** Each changes the collection as the one before it left it. */
const steps: readonly (readonly [string, (shop: Shape) => void])[] = [
  ["nothing", () => undefined],
  ["a name", (shop) => Object.assign(inOrders(shop)[0] ?? {}, { name: "Find orders" })],
  [
    "a folder's description",
    (shop) => Object.assign(folders(shop)[0] ?? {}, { description: "Orders." }),
  ],
  ["a saved zero", (shop) => void inOrders(shop).splice(1, 1, signedZero)],
  ["a variable's value", (shop) => Object.assign(shop, { variable: variables("order", "A-1") })],
  [
    "the address",
    (shop) => Object.assign(shop, { variable: variables("base", "https://b.example") }),
  ],
  ["auth for all", (shop) => Object.assign(shop, { auth: bearer })],
  ["a path that a variable was in", (shop) => void inOrders(shop).pop()],
  ["an item in front", (shop) => void folders(shop).unshift(request("About", "/about"))],
  [
    "a name that another folder has",
    (shop) => void inOrders(shop).push(request("List customers", "/c")),
  ],
  ["the order", (shop) => Object.assign(shop, { item: folders(shop).toReversed() })],
  ["a folder", (shop) => void folders(shop).splice(1, 1)],
];

const signedZero = {
  ...request("Get an order", "/orders/{{order}}"),
  response: [{ name: "OK", code: 200, header: [], body: '{"id":1,"total":-0}' }],
};
const bearer = { type: "bearer", bearer: [{ key: "token", value: "{{token}}", type: "string" }] };

function variables(key: string, value: string): unknown {
  return [
    { key: "base", value: "https://shop.example.com" },
    { key, value },
  ];
}

async function texts(cwd: string, options: Partial<GenerateOptions>): Promise<unknown> {
  const { collections } = await generate({ collections: ["shop.json"], cwd, ...options });
  const out = path.join(cwd, collections[0]?.folder ?? "");
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("runtime"))
    .toSorted();
  return {
    diagnostics: collections[0]?.diagnostics,
    files: files.map((name) => [name, readFileSync(path.join(out, name), "utf8")]),
  };
}

/** A folder where postwright remembers. */
const remembering = (shop: Shape): string =>
  folderWith({ "shop.json": shop, "node_modules/some-package/index.js": "" });

const entriesIn = (cwd: string): readonly string[] => {
  const cache = path.join(cwd, "node_modules/.cache/postwright");
  return readdirSync(cache).map((name) => path.join(cache, name));
};

describe("what is remembered", () => {
  it.each<[string, Partial<GenerateOptions>]>([
    ["as usual", {}],
    ["with examples", { examples: true, enumStyle: "union" }],
  ])(
    "changes nothing of what comes out, %s",
    async (_, options) => {
      const shop = structuredClone(original);
      const cwd = remembering(shop);
      for (const [what, change] of steps) {
        change(shop);
        writeFileSync(path.join(cwd, "shop.json"), JSON.stringify(shop));
        const alone = folderWith({ "shop.json": shop });
        const [now, wanted] = [await texts(cwd, options), await texts(alone, options)];
        expect([what, now]).toEqual([what, wanted]);
      }
    },
    20_000,
  );

  it("serves options and environments that come and go", async () => {
    const cwd = remembering(original);
    const environment = { values: [{ key: "order", value: "7", enabled: true }] };
    const turns: readonly Partial<GenerateOptions>[] = [
      {},
      { enumStyle: "enum" },
      { environments: ["shop.environment.json"] },
      { importExtension: "ts" },
      {},
    ];
    const files = { "shop.json": original, "shop.environment.json": environment };
    writeFileSync(path.join(cwd, "shop.environment.json"), JSON.stringify(environment));
    for (const turn of turns) {
      expect(await texts(cwd, turn)).toEqual(await texts(folderWith(files), turn));
    }
  }, 20_000);

  it("may be damaged at any place", async () => {
    const cwd = remembering(original);
    const wanted = await texts(cwd, {});
    const shop = structuredClone(original);
    inOrders(shop).pop();
    for (const file of entriesIn(cwd)) {
      const content = readFileSync(file);
      const middle = Math.floor(content.length / 2);
      content.fill("x", middle, middle + 9);
      writeFileSync(file, content);
    }
    expect(await texts(cwd, {})).toEqual(wanted);
    for (const file of entriesIn(cwd)) writeFileSync(file, "");
    writeFileSync(path.join(cwd, "shop.json"), JSON.stringify(shop));
    expect(await texts(cwd, {})).toEqual(await texts(folderWith({ "shop.json": shop }), {}));
  });

  it("is shared by runs at the same time", async () => {
    const cwd = remembering(original);
    const wanted = await texts(cwd, {});
    const options = { collections: ["shop.json"], cwd };
    const runs = Array.from({ length: 4 }, async (_, index) =>
      check(index % 2 === 0 ? options : { ...options, enumStyle: "union" }),
    );
    await Promise.all([...runs, generate(options), generate(options)]);
    expect(await texts(cwd, {})).toEqual(wanted);
    expect((await check(options)).fresh).toBe(true);
    expect(entriesIn(cwd)).toHaveLength(3);
  });
});
