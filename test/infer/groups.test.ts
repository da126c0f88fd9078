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
    const copies = [item("List", { description: "One." }), item("List", { description: "One." })];
    const [group] = apiOf(copies).value.groups;
    const [first, second] = group?.operations.map(({ id }) => id) ?? [];
    expect(second).toBe(`${first}.2`);
  });
});
