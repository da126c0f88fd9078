/** Formatting: the same bytes everywhere, and no text of a literal changed. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { format } from "../../src/output/format.js";
import { runtimeFiles } from "../../src/output/runtime-files.js";
import { temporaryFolder } from "./folder.js";

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
