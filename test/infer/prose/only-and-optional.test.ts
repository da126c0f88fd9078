/** Texts of a word or two that look like a set of one: "Loans only.", "Optional: shelf". */
import { describe, expect, it } from "vitest";
import { factsOf, type Row } from "./facts-of.js";

const sets: readonly Row[] = [
  ["`LOAN` only", { enum: ["LOAN"] }],
  ["LOAN only", { enum: ["LOAN"] }, { name: "type" }],
  ["GBP only.", { enum: ["GBP"] }, { name: "currency" }],
  ["loan only", { enum: ["loan"] }, { name: "kind", value: "loan" }],
  ["Optional values: shelf, box", { enum: ["shelf", "box"] }],
];

const ordinary: readonly Row[] = [
  ["Loans only.", {}, { name: "mode" }],
  ["Readers only.", {}, { name: "scope" }],
  ["Preview only.", {}, { name: "dryRun" }],
  ["read only", {}, { name: "mode" }],
  ["iOS only.", {}, { name: "badge" }],
  ["EU only.", {}, { name: "vat" }],
  ["Optional: shelf, box", { presence: "optional" }, { name: "include" }],
  ["Optional: lent_at", { presence: "optional" }, { name: "sort" }],
];

describe("a word and “only”, “Optional” and words", () => {
  it.each(sets)("gives the value: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });

  it.each(ordinary)("gives no set: %s", (text, want, parameter) => {
    expect(factsOf(text, parameter)).toEqual(want);
  });
});
