/** What `postwright` says of itself, and how fast it can say it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { diagnosticCatalogue } from "../../src/model/diagnostic-catalogue.js";
import { commandLine, inProcess, postwright, projectRoot } from "./command-line.js";
import { loadedPackages } from "./loaded-packages.js";

describe("--help", () => {
  it("fits 80 columns and names commands, examples and exit codes", async () => {
    const { code, out, err } = await postwright(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchSnapshot();
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each(["generate", "check", "inspect", "explain"])("of %s reads well", async (command) => {
    const { code, out } = await inProcess([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatchSnapshot();
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("loads none of the heavy libraries", () => {
    const loaded = loadedPackages([...commandLine, "--help"]);
    expect(loaded).toContain("yargs");
    for (const name of ["ts-morph", "prettier", "postman-collection", "diff"]) {
      expect(loaded).not.toContain(name);
    }
  });
});

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

  it("without a code lists all with their titles, in the order of codes", async () => {
    const { code, out } = await inProcess(["explain"]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.slice(0, "PW1001".length))).toEqual(
      codes.map(([name]) => name).toSorted(),
    );
    for (const [, { title }] of codes) expect(out).toContain(title);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    // Whoever reads a title in a log must know from it which one applies.
    expect(new Set(codes.map(([, { title }]) => title)).size).toBe(codes.length);
  });

  it("says so when there is no such code", async () => {
    const { code, out, err } = await inProcess(["explain", "PW9999"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain('there is no diagnostic "PW9999"');
  });
});
