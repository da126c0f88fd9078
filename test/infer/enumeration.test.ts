/** Lists within a sentence. */
import { expect, it } from "vitest";
import { enumeration } from "../../src/model/enumeration.js";

it.each([
  { texts: [], want: "" },
  { texts: ["a"], want: "a" },
  { texts: ["a", "b"], want: "a and b" },
  { texts: ["a", "b", "c"], want: "a, b and c" },
  { texts: ["a", "b", "c"], most: 3, want: "a, b and c" },
  { texts: ["a", "b", "c", "d"], most: 2, want: "a, b and 2 more" },
])("$texts, at most $most, is $want", ({ texts, most, want }) => {
  expect(enumeration(texts, most)).toBe(want);
});
