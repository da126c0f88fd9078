/** How the command line treats its streams: colour for terminals alone, quiet when the reader has gone. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { doubtfulPets } from "./collections.js";
import { commandLine, folderWith, postwright } from "./command-line.js";

describe("colour", () => {
  const pretendTerminal = "process.stdout.isTTY = true; process.stderr.isTTY = true;";

  it.each([
    ["is shown on a terminal", { TERM: "xterm", NO_COLOR: "" }, true],
    ["is not where NO_COLOR is set", { TERM: "xterm", NO_COLOR: "1" }, false],
    ["is not on a dumb terminal", { TERM: "dumb", NO_COLOR: "" }, false],
  ])("%s", async (_, env, isShown) => {
    const cwd = folderWith({ "pets.json": doubtfulPets, "terminal.mjs": pretendTerminal });
    const node = ["--import", pathToFileURL(path.join(cwd, "terminal.mjs")).href];
    const { code, out, err } = await postwright(["inspect", "pets.json"], { cwd, env, node });
    expect(code).toBe(0);
    expect([out.includes("\u001b["), err.includes("\u001b[")]).toEqual([isShown, isShown]);
  });

  it("is not in a pipe", async () => {
    const cwd = folderWith({ "pets.json": doubtfulPets });
    const env = { TERM: "xterm", NO_COLOR: "" };
    const { out, err } = await postwright(["inspect", "pets.json"], { cwd, env });
    expect(out + err).not.toContain("\u001b");
  });
});

describe("a reader that goes away", () => {
  it("is no fault", async () => {
    const child = spawn(process.execPath, [...commandLine, "explain"], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 60_000,
    });
    child.stdout.destroy();
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    const [code] = await once(child, "close");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("all output", () => {
  it("is flushed before the process ends, however much it is", async () => {
    const item = Array.from({ length: 400 }, (_, index) => ({
      name: `Pet ${index}`,
      request: { method: "GET", header: [], url: `https://pets.example.com/pets/${index}` },
      response: [],
    }));
    const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    const cwd = folderWith({ "pets.json": { info: { name: "Pets", schema }, item } });
    const { code, out } = await postwright(["inspect", "pets.json", "--json"], { cwd });
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(64 * 1024);
    expect(JSON.parse(out)).toMatchObject({ operations: { length: item.length } });
  });
});
