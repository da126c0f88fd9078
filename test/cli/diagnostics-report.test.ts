/** Places of diagnostics as a person reads them: short, and exact in the pointer. */
import { describe, expect, it } from "vitest";
import { diagnosticsReport } from "../../src/cli/report/diagnostics.js";
import { diagnostic } from "../../src/model/diagnostic.js";

const plain = (_style: string, text: string): string => text;

function firstLine(item: readonly string[]): string {
  const found = diagnostic("PW1110", { item, pointer: "/item/0" }, "the folder is deep");
  const report = diagnosticsReport({ file: "a.json", diagnostics: [found] }, plain, true);
  return report.split("\n")[0] ?? "";
}

describe("the path of an item", () => {
  it.each<[folders: number, want: string]>([
    [2, "f1 › f2"],
    [9, "f1 › f2 › f3 › f4 › f5 › f6 › f7 › f8 › f9"],
    [1500, "f1 › f2 › f3 › f4 › f5 › f6 › … 1492 more … › f1499 › f1500"],
  ])("of %i names", (count, want) => {
    const item = Array.from({ length: count }, (_, index) => `f${index + 1}`);
    expect(firstLine(item)).toBe(`a.json: ${want}: error PW1110: the folder is deep`);
  });
});
