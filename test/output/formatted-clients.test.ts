/** Whole clients: what is formatted in part is what formatting all of it would give. */
import { readFileSync } from "node:fs";
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format as prettierFormat } from "prettier/standalone";
import { describe, expect, it } from "vitest";
import { emitClient, printFile, type EmitOptions } from "../../src/emit/index.js";
import { format } from "../../src/output/format.js";
import { settledForm } from "../../src/output/settled-form.js";
import { readApis } from "../../src/read-api.js";
import { fixtures } from "../oddities/fixtures.js";

const usual: EmitOptions = {
  source: "api.json",
  examples: true,
  enumStyle: "const",
  importExtension: ".js",
};
const zoom = "collections/zoom-im-groups.postman_collection.json";
const files = [zoom, ...fixtures().map(({ file }) => file)];

/** The statements of every file of the client, as they are printed. */
async function printed(
  file: string,
  options: EmitOptions,
): Promise<readonly (readonly string[])[]> {
  const text = readFileSync(file, "utf8");
  const texts: (readonly string[])[] = [];
  for (const { api, names } of readApis({ collections: [{ file, text }], environments: [] })) {
    for (const planned of emitClient(api, names, options)) texts.push(await printFile(planned));
  }
  return texts;
}

async function wholly(text: string): Promise<string> {
  return prettierFormat(text, {
    parser: "babel-ts",
    printWidth: 100,
    embeddedLanguageFormatting: "off",
    plugins: [babel, estree],
  });
}

/** Of all fixtures; what several have alike, once. */
async function distinctStatements(options: EmitOptions): Promise<readonly (readonly string[])[]> {
  const seen = new Set<string>();
  const distinct: (readonly string[])[] = [];
  for (const file of files) {
    for (const statements of await printed(file, options)) {
      const fresh = statements.filter((statement) => !seen.has(statement));
      for (const statement of fresh) seen.add(statement);
      if (fresh.length > 0) distinct.push(fresh);
    }
  }
  return distinct;
}

describe("formatting only the statements that need it", () => {
  it("gives the bytes of formatting everything", async () => {
    for (const statements of await distinctStatements(usual)) {
      expect(await format(statements)).toBe(await wholly(statements.join("")));
    }
  }, 40_000);

  it.each(["union", "enum"] as const)("does so with enums as %s", async (enumStyle) => {
    for (const statements of await printed(zoom, { ...usual, enumStyle })) {
      expect(await format(statements)).toBe(await wholly(statements.join("")));
    }
  });

  it("leaves next to nothing to the formatter in an ordinary client", async () => {
    const statements = (await printed(zoom, { ...usual, examples: false })).flat();
    const left = statements.filter((each) => settledForm(each.trim()) === undefined);
    expect(left.length / statements.length).toBeLessThan(0.1);
  });
});
