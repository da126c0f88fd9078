/** Diagnostics of one place and code are one; all stand along the file. */
import { describe, expect, it } from "vitest";
import { joinedMessage, readingOrder } from "../../src/reading-order.js";
import { diagnostic } from "../../src/model/diagnostic.js";

describe("messages of one code at one place", () => {
  it.each<[given: readonly string[], want: string]>([
    [["the body is odd"], "the body is odd"],
    [
      ['nothing defines the variable "a"', 'nothing defines the variable "b"'],
      'nothing defines the variable "a" and "b"',
    ],
    [
      ['a script sets "a" after the request', 'a script sets "b c" after the request'],
      'a script sets "a" and "b c" after the request',
    ],
    [
      [
        "a script changes the URL before the request",
        "a script changes the query before the request",
        'a script adds the header "X-A" before the request',
      ],
      'a script changes the URL, changes the query and adds the header "X-A" before the request',
    ],
    [
      ['the body has an object with "a b" twice', 'the body has an object with "a c" twice'],
      'the body has an object with "a b" and "a c" twice',
    ],
    [
      ['a script sets "a, b" before the request', 'a script sets "c: d" before the request'],
      'a script sets "a, b" and "c: d" before the request',
    ],
    [
      ['it is named "a" (with an "id" in it)', 'it is named "b" (without an "id" in it)'],
      'it is named "a" (with an "id" in it) and "b" (without an "id" in it)',
    ],
    // What is a sentence of its own stays one.
    [
      ['"7" is an id: of a card', '"8" is an id: of a card'],
      '"7" is an id: of a card; "8" is an id: of a card',
    ],
    [["it is, say, odd", "it is, if, even"], "it is, say, odd; it is, if, even"],
    [["it is so; this is a", "it is so; this is b"], "it is so; this is a; it is so; this is b"],
    [["one", "two"], "one; two"],
    [["it is odd", "it is odd and wrong"], "it is odd; it is odd and wrong"],
  ])("%j", (given, want) => {
    expect(joinedMessage(given)).toBe(want);
  });

  it("are counted where there are very many", () => {
    const messages = Array.from({ length: 500 }, (_, index) => `nothing defines "v${index}"`);
    expect(joinedMessage(messages)).toMatch(/"v58", "v59" and 440 more$/);
  });
});

it("stand along the file, each once", () => {
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
    ["PW1204", "Item 10", 'a script sets "a" and "b" after the request'],
  ]);
});
