/** Only what is made of other facts than before is made again. */
import { describe, expect, it } from "vitest";
import type { ClientParts } from "../../src/client-parts.js";
import { planClient, type ClientPlan, type EmitOptions } from "../../src/emit/index.js";
import { inferApi } from "../../src/infer/index.js";
import { makeFiles } from "../../src/make-files.js";
import type { Collection } from "../../src/model/collection.js";
import { planNames } from "../../src/naming/index.js";
import { readCollection } from "../../src/collection/index.js";
import { Shelf } from "../../src/shelf.js";

const options: EmitOptions = {
  source: "shop.json",
  examples: true,
  enumStyle: "const",
  importExtension: ".js",
};

function read(descriptions: Readonly<Record<string, string>>): Collection {
  const item = Object.entries(descriptions).map(([name, description]) => ({
    name,
    item: [
      { name: `List ${name}`, request: { method: "GET", url: "https://a.example/", description } },
    ],
  }));
  const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
  const text = JSON.stringify({ info: { name: "Shop", schema }, item });
  const { value } = readCollection({ text, file: "shop.json", environments: [] });
  if (value === undefined) throw new Error("the collection cannot be read");
  return value;
}

/** The plan, with a note of the recipes that are followed. */
function noting({ recipes, index }: ClientPlan, made: string[]): ClientPlan {
  const noted = (recipe: ClientPlan["recipes"][number]) => ({
    ...recipe,
    make: () => {
      made.push(recipe.path);
      return recipe.make();
    },
  });
  return { recipes: recipes.map(noted), index: (lookUp) => noted(index(lookUp)) };
}

/** One run: which groups were inferred and which files were made, and what it leaves behind. */
async function run(
  collection: Collection,
  before?: ClientParts,
): Promise<{ readonly made: readonly string[]; readonly parts: ClientParts }> {
  const made: string[] = [];
  const parts: ClientParts = {
    groups: new Shelf("1", new Map(before?.groups.entries())),
    files: new Shelf("1", new Map(before?.files.entries())),
  };
  const api = inferApi(collection, (name, facts, make) =>
    parts.groups.memo(name, facts, () => {
      made.push(name);
      return make();
    }),
  ).value;
  await makeFiles(noting(planClient(api, planNames(api).value, options), made), parts);
  return { made, parts };
}

describe("a run", () => {
  it("makes again what is of the group that changed", async () => {
    const first = await run(read({ pets: "A.", shops: "B.", trees: "C." }));
    expect(first.made).toContain("shops.ts");
    const second = await run(read({ pets: "A.", shops: "D.", trees: "C." }), first.parts);
    expect(second.made).toEqual(["/shops", "shops.ts", "shops.examples.ts"]);
  });

  it("makes nothing again where nothing changed", async () => {
    const first = await run(read({ pets: "A.", shops: "B." }));
    expect((await run(read({ pets: "A.", shops: "B." }), first.parts)).made).toEqual([]);
  });

  it("makes what is new, and what names it", async () => {
    const first = await run(read({ pets: "A." }));
    const second = await run(read({ pets: "A.", shops: "B." }), first.parts);
    expect(second.made).toEqual([
      "/shops",
      "shops.ts",
      "shops.examples.ts",
      "bound.ts",
      "index.ts",
    ]);
  });
});
