/** Whole clients: their text, which people are to read, and what the strictest compiler says of it. */
import { describe, expect, it } from "vitest";
import type { EmitOptions } from "../../src/emit/index.js";
import type { ApiModel } from "../../src/model/api.js";
import { compileTexts } from "../tools/lib/compile-texts.js";
import { emitted } from "./emitted.js";
import { everything } from "./everything.js";
import { shownCalls } from "./shown-calls.js";
import { teams } from "./teams.js";

interface Case {
  readonly name: string;
  readonly model: ApiModel;
  readonly options: Partial<EmitOptions>;
  /** The files that are looked at; all where absent. */
  readonly files?: RegExp;
}

const cases: readonly Case[] = [
  { name: "teams", model: teams, options: { examples: true } },
  { name: "teams-union", model: teams, options: { enumStyle: "union" }, files: /^teams\.ts$/ },
  {
    name: "teams-enum",
    model: teams,
    options: { enumStyle: "enum", examples: true },
    files: /^teams\./,
  },
  { name: "everything", model: everything, options: { examples: true } },
];

describe("generated clients", () => {
  it.each(cases)("read as they did: $name", async ({ name, model, options, files = /^/ }) => {
    const texts = Object.entries(await emitted(model, options));
    for (const [path, text] of texts.filter(([each]) => files.test(each))) {
      const file = `golden/${name}/${path.replaceAll("/", "__")}.txt`;
      await expect(text).toMatchFileSnapshot(file);
    }
  });

  it("compile with the runtime and what their comments show under every strict flag", async () => {
    const clients = cases.map(async ({ name, model, options }) => {
      const files = await emitted(model, options);
      return [name, { ...files, ...shownCalls(files) }] as const;
    });
    const errors = await compileTexts(Object.fromEntries(await Promise.all(clients)));
    // An enum is what its user asked for, and what `erasableSyntaxOnly` is there to forbid.
    const isAllowed = (error: string): boolean => /^teams-enum\/.*TS1294/.test(error);
    expect(errors.filter((error) => !isAllowed(error))).toEqual([]);
  });
});
