/** How one request is cut out of a collection, and the declarations out of a module. */
import { describe, expect, it } from "vitest";
import { declarationsOf } from "./declarations.js";
import { collectionOf } from "./one-item.js";

describe("one request of a collection", () => {
  const get = { name: "Get", request: { url: "https://a.test" } };
  const list = { name: "List", request: "https://a.test" };
  const pets = { name: "Pets", auth: { type: "noauth" }, item: [get, list] };
  const cats = { name: "Cats", item: [{ ...get, name: "Get " }] };
  const collection = { info: { name: "x" }, variable: [], item: [pets, cats] };

  it.each([
    ["Get", [{ ...pets, item: [get] }]],
    ["List", [{ ...pets, item: [list] }]],
    ["Cats / Get", [cats]],
    ["Pets / List", [{ ...pets, item: [list] }]],
  ])("is found by name, with what it inherits: %s", (path, item) => {
    expect(collectionOf(collection, path)).toEqual({ ...collection, item });
  });

  it.each(["Pets", "Put", "Cats / List", ""])(
    "is none where no request has the name: %j",
    (path) => {
      expect(collectionOf(collection, path)).toBeUndefined();
    },
  );
});

it("keeps what a module declares, without imports and bodies", () => {
  const module = [
    'import { a } from "./a.js";',
    "",
    "export interface Pet {",
    "  id: number;",
    "}",
    "",
    "/** Gets it. */",
    "export function get(",
    "  id: number,",
    "): Promise<Pet> {",
    "  return send(`{",
    "}",
    "    `);",
    "}",
    "",
    "export const list = async (): Promise<Pet[]> => {",
    "  return [];",
    "}",
  ];
  expect(declarationsOf(module.join("\n")).split("\n")).toEqual([
    "export interface Pet {",
    "  id: number;",
    "}",
    "",
    "/** Gets it. */",
    "export function get(",
    "  id: number,",
    "): Promise<Pet>;",
    "",
    "export const list = async (): Promise<Pet[]>;",
  ]);
});
