/** The programs in test/types compile: what they expect of the generated types holds, and every error that they expect comes. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compile, type Compiler } from "../tools/lib/compile.js";

const project = fileURLToPath(new URL("../types/tsconfig.json", import.meta.url));

describe("the generated types", () => {
  it.each<Compiler>(["newest", "oldest"])(
    "hold what is promised of them in the %s TypeScript",
    async (compiler) => {
      expect(await compile(compiler, project)).toEqual([]);
    },
  );
});
