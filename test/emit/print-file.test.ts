/** What is printed is what was planned, or nothing is. */
import { describe, expect, it } from "vitest";
import { printFile, type PlannedFile } from "../../src/emit/index.js";
import { structureKinds } from "../../src/emit/structure.js";

function file(statements: PlannedFile["structure"]["statements"]): PlannedFile {
  return {
    path: "pets.ts",
    structure: { kind: structureKinds.sourceFile, ...(statements !== undefined && { statements }) },
  };
}

describe("printing", () => {
  it("gives the planned statements with their comments", async () => {
    const planned = file([
      "// Head",
      {
        kind: structureKinds.typeAlias,
        name: "A",
        isExported: true,
        type: "string",
        docs: ["Doc."],
      },
    ]);
    expect(await printFile(planned)).toEqual(["// Head\n/** Doc. */\nexport type A = string;"]);
  });

  it("gives the same text again", async () => {
    const planned = file([{ kind: structureKinds.interface, name: "A", isExported: true }]);
    expect(await printFile(planned)).toEqual(await printFile(planned));
  });

  it.each([
    ["another statement", "A", "string; export const evil = 1", "const evil in place of the end"],
    ["another name", "A = 1; type B", "string", "type A in place of type A = 1; type B"],
  ])("refuses %s", async (_, name, type, message) => {
    const planned = file([{ kind: structureKinds.typeAlias, name, isExported: true, type }]);
    await expect(printFile(planned)).rejects.toThrow(
      `pets.ts was not printed as planned: ${message}`,
    );
  });

  it("refuses what is no TypeScript", async () => {
    const planned = file([
      { kind: structureKinds.typeAlias, name: "A", isExported: true, type: "{ a: string" },
    ]);
    await expect(printFile(planned)).rejects.toThrow(
      "pets.ts was printed as something that is no TypeScript",
    );
  });

  it("refuses a comment that ends too early", async () => {
    const planned = file([
      {
        kind: structureKinds.function,
        name: "f",
        isExported: true,
        docs: ["a */ globalThis.PWNED = 1; /*"],
        statements: ["return 1;"],
      },
    ]);
    await expect(printFile(planned)).rejects.toThrow("pets.ts was not printed as planned");
  });
});
