/** Lists that are sent as one text. */
import { expect, it } from "vitest";
import { commaSeparated, inOrder, type Field } from "../../src/runtime/index.js";

const lists = commaSeparated(["f"]);

it.each<[given: readonly Field[], want: readonly Field[]]>([
  [
    [
      ["f", "id"],
      ["f", "text"],
    ],
    [["f", "id,text"]],
  ],
  [
    [
      ["f", 1],
      ["a", "x"],
      ["f", true],
    ],
    [
      ["f", "1,true"],
      ["a", "x"],
    ],
  ],
  [[["f", "id,text"]], [["f", "id,text"]]],
  [[["f", null]], [["f", null]]],
  [
    [
      ["a", 1],
      ["a", 2],
    ],
    [
      ["a", 1],
      ["a", 2],
    ],
  ],
  [[], []],
])("%j", (given, want) => {
  expect(lists(given)).toEqual(want);
});

it("orders what it has joined", () => {
  const order = commaSeparated(["f"], inOrder("a", "f"));
  expect(
    order([
      ["f", 1],
      ["f", 2],
      ["a", 3],
    ]),
  ).toEqual([
    ["a", 3],
    ["f", "1,2"],
  ]);
});
