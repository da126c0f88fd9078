/** What closed sets of parameters are called: after their key where that is clear, whatever one other request takes. */
import { describe, expect, it } from "vitest";
import { enumNames } from "../../src/infer/enum-names.js";

/** `List orders: status=open,closed`, each a request with a parameter and its set. */
function names(group: string, ...uses: readonly string[]): readonly string[] {
  const sets = new Map<string, { operation: string; operationName: string; key: string }[]>();
  for (const use of uses) {
    const [operationName = "", key = "", values = ""] = use.split(/[:=] ?/);
    const id = `${key} ${values}`;
    const others = sets.get(id) ?? [];
    sets.set(id, [...others, { operation: `/${operationName}`, operationName, key }]);
  }
  return [...enumNames(sets, group)].map(([id, hints]) => `${id}: ${hints.join(", ")}`);
}

describe("sets are named", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      "after the folder and the key",
      "Orders",
      ["List orders: status=open,closed"],
      ["status open,closed: order status, List orders status"],
    ],
    [
      "after the key where it says the folder",
      "Orders",
      ["List orders: order_status=open,closed"],
      ["order_status open,closed: order status, List orders order status"],
    ],
    [
      "after their requests, where as many take the one as the other",
      "Orders",
      ["List orders: status=open,closed", "Update order: status=open,paid"],
      [
        "status open,closed: order status, List orders status",
        "status open,paid: order status, Update order status",
      ],
    ],
    [
      "after the key alone, where more requests take it than any other",
      "Orders",
      [
        "List orders: status=open,closed",
        "Count orders: status=open,closed",
        "Update order: status=open,paid",
      ],
      [
        "status open,closed: order status, Count orders status",
        "status open,paid: Update order status",
      ],
    ],
  ])("%s", (_, group, uses, want) => {
    expect(names(group, ...uses)).toEqual(want);
    expect(names(group, ...uses.toReversed()).toSorted()).toEqual(want.toSorted());
  });
});
