/** Imports: from the names that are used, once each, and nothing by chance. */
import { describe, expect, it } from "vitest";
import type { ImportedName } from "../../src/emit/code.js";
import { resolveImports, specifierOf } from "../../src/emit/imports.js";
import { runtime } from "../../src/emit/runtime-names.js";
import { reservedNames } from "../../src/naming/reserved.js";

describe("a module specifier", () => {
  it.each([
    ["pets", "auth", ".js", "./auth.js"],
    ["pets", "runtime/index", ".js", "./runtime/index.js"],
    ["users/admin", "runtime/index", ".js", "../runtime/index.js"],
    ["users/admin/keys", "users/admin", ".js", "../admin.js"],
    ["users/admin", "users/guests", ".ts", "./guests.ts"],
    ["users/admin.examples", "users/admin", "", "./admin"],
    ["a/b/c", "a/d/c", ".js", "../d/c.js"],
    ["index", "users/admin", ".js", "./users/admin.js"],
  ] as const)("from %s to %s with %j is %s", (from, to, extension, want) => {
    expect(specifierOf(from, to, extension)).toBe(want);
  });
});

describe("imports", () => {
  const type: ImportedName = { name: "A", module: "b", typeOnly: true };
  const value: ImportedName = { name: "A", module: "b", typeOnly: false };

  it("name each thing once, values first, the runtime's before all others", () => {
    const uses = [type, { ...type, name: "C" }, value, runtime.Client, runtime.createClient];
    expect(resolveImports("a", uses, new Set(), ".js")).toEqual([
      {
        specifier: "./runtime/index.js",
        typeOnly: false,
        names: [
          { name: "createClient", alias: "createRuntimeClient", typeOnly: false },
          { name: "Client", typeOnly: true },
        ],
      },
      {
        specifier: "./b.js",
        typeOnly: false,
        names: [
          { name: "A", typeOnly: false },
          { name: "C", typeOnly: true },
        ],
      },
    ]);
  });

  it("leave out what the file itself declares", () => {
    expect(resolveImports("b", [type], new Set(["A"]), ".js")).toEqual([]);
  });

  it("refuse a name that the file declares, too", () => {
    expect(() => resolveImports("a", [type], new Set(["A"]), ".js")).toThrow(
      "a declares A, which it also imports",
    );
  });
});

describe("names of the runtime", () => {
  it("are none that an item could get", () => {
    expect(Object.values(runtime).filter(({ name }) => !reservedNames.has(name))).toEqual([]);
  });
});
