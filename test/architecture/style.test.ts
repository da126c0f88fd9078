/** What every source file must look like, whatever it does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { functionSizes, projectRoot, sourceFiles } from "./source.js";

/** Past this a file holds a second idea. */
const MAX_FILE_LINES = 250;
/** Tables of given and want are long before they are hard to read. */
const MAX_TABLE_LINES = 400;
/** Past this a function cannot be read at one look. */
const MAX_FUNCTION_LINES = 60;

const sources = sourceFiles("src");
const tests = sourceFiles("test").filter(({ path }) => !/(^|\/)(fixtures|bench)\//.test(path));

describe("every file", () => {
  const purpose = /^((#!|\/\/).*\n)*\/\*\*\s*\S[^]*?\*\//;

  it.each([
    ["src", sources],
    ["test", tests],
  ])("of %s/ opens with a comment on its purpose", (_, files) => {
    expect(files.filter(({ text }) => !purpose.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it(`has at most ${MAX_FILE_LINES} lines, ${MAX_TABLE_LINES} where it is a table of tests`, () => {
    const long = [...sources, ...tests].filter(
      ({ path, lines }) => lines > (path.endsWith(".test.ts") ? MAX_TABLE_LINES : MAX_FILE_LINES),
    );
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it("of src/ is general: it names no API", () => {
    expect(sources.filter(({ text }) => /zoom|imgroup/i.test(text)).map((f) => f.path)).toEqual([]);
  });
});

describe("every function", () => {
  it(`of src/ has at most ${MAX_FUNCTION_LINES} lines`, () => {
    const long = sources.flatMap((file) =>
      functionSizes(file)
        .filter(({ lines }) => lines > MAX_FUNCTION_LINES)
        .map(({ name, lines }) => `${file.path} ${name}: ${lines}`),
    );
    expect(long).toEqual([]);
  });
});

describe("the lock file", () => {
  it("names no registry address, so that it serves any machine", () => {
    const lock = readFileSync(join(projectRoot, "package-lock.json"), "utf8");
    expect(lock.match(/"resolved": "http[^"]*"/g) ?? []).toEqual([]);
  });
});
