/** The runtime is copied as it is; where another extension is asked for, in the specifiers of its imports and nowhere else. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runtimeFiles } from "../../src/output/runtime-files.js";

const specifiers = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:from|import) ?\(?"([^"]+)"/g)].map(([, specifier = ""]) => specifier);

describe.each([".ts", ""] as const)("the runtime with %j", (extension) => {
  it("imports its own files, each of which is there", async () => {
    const files = await runtimeFiles(extension);
    const names = new Set(files.map((file) => path.basename(file.path, ".ts") + extension));
    for (const { text } of files) {
      for (const specifier of specifiers(text)) expect(names).toContain(specifier.slice(2));
    }
  });

  it("is the same in all else", async () => {
    const copied = await runtimeFiles();
    for (const [index, { path: file, text }] of (await runtimeFiles(extension)).entries()) {
      const original = copied[index];
      const back = text.replaceAll(/(from "\.\/[\w-]+?)(?:\.ts)?";/g, '$1.js";');
      expect({ file, text: back }).toEqual({ file: original?.path, text: original?.text });
    }
  });
});

describe("the runtime's files", () => {
  it("are those of src/runtime, byte for byte, and bear their marker", async () => {
    const folder = fileURLToPath(new URL("../../src/runtime/", import.meta.url));
    const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    const files = await runtimeFiles();
    expect(files.map((file) => file.path)).toEqual(
      names.toSorted().map((name) => `runtime/${name}`),
    );
    for (const file of files) {
      expect(file.text).toBe(readFileSync(path.join(folder, path.basename(file.path)), "utf8"));
      expect(file.text.startsWith("// Part of postwright's runtime")).toBe(true);
    }
  });
});
