/** Names whose values lead back to themselves: which they are, and that a long way costs no more than its length. */
import { describe, expect, it } from "vitest";
import { namesInCircles } from "../../src/infer/variable-circles.js";

const cases: readonly {
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  readonly want: string;
}[] = [
  { name: "a name that holds itself", given: { a: "a b", b: "" }, want: "a" },
  { name: "two that hold each other", given: { a: "b", b: "a" }, want: "a b" },
  { name: "the way into a circle is none", given: { a: "b", b: "c", c: "b" }, want: "b c" },
  { name: "nor is what hangs on one", given: { a: "b", b: "a c", c: "d" }, want: "a b" },
  { name: "two ways to one name", given: { a: "b c", b: "d", c: "d", d: "" }, want: "" },
  { name: "two circles with a name in common", given: { a: "b c", b: "a", c: "a" }, want: "a b c" },
  {
    name: "two circles, one leading to the other",
    given: { a: "b", b: "a c", c: "d", d: "c" },
    want: "a b c d",
  },
  {
    name: "names that every object has",
    given: { constructor: "toString", toString: "constructor" },
    want: "constructor toString",
  },
  { name: "a name that nothing defines", given: { a: "nothing" }, want: "" },
];

function words(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

describe("names in circles", () => {
  it.each(cases)("$name", ({ given, want }) => {
    const values = new Map(Object.entries(given));
    const found = namesInCircles(values.keys(), (name) => words(values.get(name) ?? ""));
    expect(found.join(" ")).toBe(want);
  });

  it("walks twenty thousand names", () => {
    const count = 20_000;
    const names = Array.from({ length: count }, (_, index) => String(index));
    const next = (name: string): string => String((Number(name) + 1) % count);
    expect(namesInCircles(names, (name) => [next(name)])).toHaveLength(count);
    const open = namesInCircles(names, (name) => (name === "0" ? [] : [next(name)]));
    expect(open).toEqual([]);
  });
});
