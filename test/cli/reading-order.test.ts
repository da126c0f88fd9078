/** Diagnostics of one place and code are one; all stand along the file. */
import { expect, it } from "vitest";
import { readingOrder } from "../../src/reading-order.js";
import { diagnostic } from "../../src/model/diagnostic.js";

it("diagnostics stand along the file, each once", () => {
  const at = (index: number) => ({ item: [`Item ${index}`], pointer: `/item/${index}` });
  const found = [
    diagnostic("PW1204", at(10), 'a script sets "a" after the request'),
    diagnostic("PW1209", at(2), "a script changes the body"),
    diagnostic("PW1204", at(10), 'a script sets "b" after the request'),
    diagnostic("PW1204", at(10), 'a script sets "a" after the request'),
    diagnostic("PW1204", at(2), 'a script sets "a" after the request'),
    diagnostic("PW1209", at(2), "a script changes the URL", "Look at it."),
  ];
  expect(readingOrder(found).map(({ code, item, message }) => [code, item[0], message])).toEqual([
    ["PW1209", "Item 2", "a script changes the body"],
    ["PW1204", "Item 2", 'a script sets "a" after the request'],
    ["PW1209", "Item 2", "a script changes the URL"],
    [
      "PW1204",
      "Item 10",
      'a script sets "a" after the request; a script sets "b" after the request',
    ],
  ]);
});
