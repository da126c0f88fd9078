/** What `postwright` says of itself, and how fast it can say it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { diagnosticCatalogue } from "../../src/model/diagnostic-catalogue.js";
import { folderWith, inProcess, postwright, projectRoot } from "./command-line.js";

describe("--help", () => {
  it("fits 80 columns and names commands, examples and exit codes", async () => {
    const { code, out, err } = await postwright(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchSnapshot();
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each(["generate", "check", "inspect", "explain"])("of %s reads well", async (command) => {
    const { code, out } = await postwright([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatchSnapshot();
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("loads none of the heavy libraries", async () => {
    const folder = folderWith({ "trace.mjs": traceOfLoadedPackages });
    const trace = pathToFileURL(path.join(folder, "trace.mjs")).href;
    const { code, err } = await postwright(["--help"], { node: ["--import", trace] });
    expect(code).toBe(0);
    const loaded = [...err.matchAll(/^loaded (.+)$/gmu)].map(([, name]) => name);
    expect(loaded).toContain("yargs");
    const heavy = /^(?:ts-morph|@ts-morph|typescript|prettier|postman-collection|lodash|diff)/u;
    expect(loaded.filter((name) => heavy.test(name ?? ""))).toEqual([]);
  });
});

/** A module hook, and the same for `require`, that print the package of every file that is loaded. */
const traceOfLoadedPackages = `
import { Module, register } from "node:module";
const hook = \`
  import { writeSync } from "node:fs";
  const seen = new Set();
  export async function load(url, context, next) {
    const name = /node_modules\\\\/((?:@[^/]+\\\\/)?[^/]+)(?!.*node_modules)/.exec(url)?.[1];
    if (name !== undefined && !seen.has(name)) {
      seen.add(name);
      writeSync(2, "loaded " + name + "\\\\n");
    }
    return next(url, context);
  }\`;
register("data:text/javascript," + encodeURIComponent(hook));
const load = Module._load;
Module._load = function (request, ...rest) {
  process.stderr.write("loaded " + request + "\\n");
  return load.call(this, request, ...rest);
};
`;

describe("--version", () => {
  it("is the package's", async () => {
    const manifest: unknown = JSON.parse(
      readFileSync(path.join(projectRoot, "package.json"), "utf8"),
    );
    const { code, out } = await postwright(["--version"]);
    expect(code).toBe(0);
    expect(manifest).toHaveProperty("version", out.trim());
  });
});

describe("explain", () => {
  const codes = Object.entries(diagnosticCatalogue);

  it.each(codes)("%s gives title, cause and fix", async (name, { severity, title, cause, fix }) => {
    const { code, out, err } = await inProcess(["explain", name]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")[0]).toBe(`${name} ${title} (${severity})`);
    const text = out.replace(/\s+/gu, " ");
    expect(text).toContain(`Cause ${cause}`);
    expect(text).toContain(`Fix ${fix}`);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("takes a code in lower case, too", async () => {
    const { code, out } = await postwright(["explain", "pw1001"]);
    expect(code).toBe(0);
    expect(out).toContain("PW1001 The file cannot be read (error)");
  });

  it("without a code lists all with their titles", async () => {
    const { code, out } = await inProcess(["explain"]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.slice(0, "PW1001".length))).toEqual(
      codes.map(([name]) => name),
    );
    for (const [, { title }] of codes) expect(out).toContain(title);
  });

  it("says so when there is no such code", async () => {
    const { code, out, err } = await inProcess(["explain", "PW9999"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain('there is no diagnostic "PW9999"');
  });
});
