/** Identities of items: what they are called, and where that is not enough, what they hold; never their order. */
import { describe, expect, it } from "vitest";
import { apiOf, item } from "./postman.js";

/** Ids of operations by their descriptions. */
function ids(items: readonly unknown[]): Readonly<Record<string, string>> {
  const operations = apiOf(items).value.groups.flatMap((group) => group.operations);
  return Object.fromEntries(operations.map(({ id, doc }) => [doc?.summary ?? "", id]));
}

const folder = (...items: readonly unknown[]): unknown => ({ name: "Folder", item: items });

describe("ids do not depend on the order", () => {
  it.each<[string, readonly unknown[]]>([
    [
      "of items that differ in their descriptions alone",
      [item("List", { description: "One." }), item("List", { description: "Two." })],
    ],
    [
      "of items that differ in their headers",
      [
        item("List", { description: "One.", header: [{ key: "A", value: "1" }] }),
        item("List", { description: "Two.", header: [{ key: "A", value: "2" }] }),
      ],
    ],
    [
      "of folders of one name",
      [
        folder(item("List", { description: "One." })),
        folder(item("List", { description: "Two." })),
      ],
    ],
  ])("%s", (_, items) => {
    const found = ids(items);
    expect(new Set(Object.values(found)).size).toBe(items.length);
    expect(ids(items.toReversed())).toEqual(found);
  });

  it("of saved responses", () => {
    const responses = [
      { name: "One", code: 200, body: "1" },
      { name: "Two", code: 404, body: "2" },
    ];
    const twins = (saved: readonly unknown[]): readonly unknown[] => [
      item("List", { description: "One." }, saved),
      item("List", { description: "Two." }),
    ];
    expect(ids(twins(responses.toReversed()))).toEqual(ids(twins(responses)));
  });

  it("of copies, which only a number tells apart", () => {
    const one = item("List", { description: "One." });
    const other = item("List", { description: "Two." });
    const operations = (...items: readonly unknown[]): (string | undefined)[][] =>
      apiOf(items).value.groups.flatMap((group) =>
        group.operations.map(({ id, copyOf }) => [id, copyOf]),
      );
    const [[id] = []] = operations(one);
    expect(operations(one, one, one)).toEqual([
      [id, undefined],
      [`${id}~#copy2`, id],
      [`${id}~#copy3`, id],
    ]);
    const apart = operations(one, other);
    expect(operations(other, one, other)).toEqual(expect.arrayContaining(apart));
  });
});

describe("ids keep what is not told apart", () => {
  const get = (url: string, more: object = {}): unknown =>
    item("List", { method: "GET", url, ...more }, []);

  it.each<[string, unknown, unknown]>([
    ["a response", get("https://a.example/x"), get("https://a.example/x", { description: "X" })],
    ["the server", get("https://a.example/x"), get("https://b.example/x")],
    ["a query", get("https://a.example/x"), get("https://a.example/x?page=1")],
    [
      "the body",
      get("https://a.example/x", { body: { mode: "raw", raw: "1" } }),
      get("https://a.example/x", { body: { mode: "raw", raw: "2" } }),
    ],
  ])("where %s of one of two requests changes", (_, before, after) => {
    const other = get("https://a.example/y");
    const idsOf = (...items: readonly unknown[]): ReadonlySet<string> =>
      new Set(apiOf(items).value.groups.flatMap((group) => group.operations.map(({ id }) => id)));
    expect(idsOf(after, other)).toEqual(idsOf(before, other));
  });

  it("and no name can be taken for what tells items apart", () => {
    const one = item("List", { description: "One." });
    const named = item("List~#copy2", { description: "Two." });
    const found = apiOf([one, one, named]).value.groups.flatMap(({ operations }) => operations);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });
});
