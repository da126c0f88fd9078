/** Formatting with and without the cache: the same bytes everywhere, no work for what is unchanged. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openCache } from "../../src/output/format-cache.js";
import { format } from "../../src/output/format.js";
import { renderFiles } from "../../src/output/render-files.js";
import { runtimeFiles } from "../../src/output/runtime-files.js";
import { contents, temporaryFolder } from "./folder.js";

const plan = { path: "a.ts", structure: { text: "export const a = {b:1}" } };

interface Run {
  readonly folder: string;
  readonly version?: string;
  readonly scope?: string;
  readonly file?: typeof plan;
}

/** The text, and how often something had to be printed for it. */
async function render({
  folder,
  version = "1",
  scope = "out",
  file = plan,
}: Run): Promise<readonly [string, number]> {
  let printed = 0;
  const print = async ({ structure }: typeof plan): Promise<readonly string[]> => {
    printed += 1;
    return [structure.text];
  };
  const [rendered] = await renderFiles([file], {
    print,
    cache: await openCache(folder),
    scope,
    version,
  });
  return [rendered?.text ?? "", printed];
}

const withModules = { "node_modules/x/package.json": "{}" };
const text = "export const a = { b: 1 };\n";

describe("a file is printed and formatted", () => {
  it("once, as long as nothing changes", async () => {
    const folder = temporaryFolder(withModules);
    expect(await render({ folder })).toEqual([text, 1]);
    expect(await render({ folder })).toEqual([text, 0]);
  });

  it.each<[string, Omit<Run, "folder">]>([
    ["the structure", { file: { path: "a.ts", structure: { text: "export const a = 2" } } }],
    ["the generator", { version: "2" }],
    ["the output folder", { scope: "other" }],
  ])("again when %s is another one", async (_, change) => {
    const folder = temporaryFolder(withModules);
    await render({ folder });
    expect((await render({ folder, ...change }))[1]).toBe(1);
  });

  it("each time where there is no place for a cache", async () => {
    const folder = temporaryFolder();
    await render({ folder });
    expect((await render({ folder }))[1]).toBe(1);
    expect(contents(folder)).toEqual({});
  });

  it.each([
    ["is cut off", (entry: string) => entry.slice(0, -3)],
    ["is empty", () => ""],
    ["was changed", (entry: string) => entry.replace("b: 1", "b: 2")],
    ["is no entry", () => "x\ny"],
  ])("again when its entry %s", async (_, damage) => {
    const folder = temporaryFolder(withModules);
    await render({ folder });
    const cache = path.join(folder, "node_modules/.cache/postwright");
    const [entry = ""] = readdirSync(cache);
    writeFileSync(path.join(cache, entry), damage(readFileSync(path.join(cache, entry), "utf8")));
    expect(await render({ folder })).toEqual([text, 1]);
    expect(await render({ folder })).toEqual([text, 0]);
  });

  it("by many at once without harm", async () => {
    const folder = temporaryFolder(withModules);
    const runs = await Promise.all(Array.from({ length: 8 }, async () => render({ folder })));
    expect(new Set(runs.map(([rendered]) => rendered))).toEqual(new Set([text]));
    expect(readdirSync(path.join(folder, "node_modules/.cache/postwright"))).toHaveLength(1);
  });
});

describe("formatting", () => {
  it("leaves the text of literals alone", async () => {
    const source =
      "export const q = graphql(schema, `query   {a}`);\nexport const c = css`a{b:c}`;\n";
    expect(await format([source])).toBe(source);
  });

  it("gives what the slower parser gives", async () => {
    const prettier = await import("prettier");
    for (const file of await runtimeFiles()) {
      const style = { parser: "typescript", printWidth: 100 } as const;
      expect(await format([file.text])).toBe(await prettier.format(file.text, style));
    }
  });

  it("fails for what is no TypeScript", async () => {
    await expect(format(["export const = 1"])).rejects.toThrow(/Unexpected token/);
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

describe("another time zone, locale and folder", () => {
  const script = fileURLToPath(new URL("render-teams.ts", import.meta.url));

  function bytes(environment: Readonly<Record<string, string>>, folder: string): string {
    return execFileSync(process.execPath, ["--import", import.meta.resolve("tsx"), script], {
      cwd: folder,
      env: { PATH: "", ...environment },
      encoding: "utf8",
      timeout: 60_000,
    });
  }

  it("change no byte, nor does the user's prettier configuration", () => {
    const plain = temporaryFolder();
    const odd = temporaryFolder({
      "package.json": '{ "type": "module" }',
      ".prettierrc": '{ "semi": false, "tabWidth": 8, "singleQuote": true }',
      ".editorconfig": "root = true\n[*]\nindent_style = tab\nend_of_line = crlf\n",
    });
    const here = bytes({ TZ: "UTC", LC_ALL: "C" }, plain);
    const there = bytes({ TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR" }, odd);
    expect(here).toContain("export function createTeam(");
    expect(there).toBe(here);
  });
});
