/** `postwright generate`: what it writes, what it says, and what it exits with. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { collectionOf, doubtfulPets, fewerPets, pets } from "./collections.js";
import { filesBelow, folderWith, inProcess, postwright } from "./command-line.js";
import { writeFileSync } from "node:fs";

describe("generate", () => {
  it("writes a folder for each collection and says which files", async () => {
    const cwd = folderWith({ "pets.json": pets });
    const { code, out, err } = await inProcess(["generate", "pets.json"], cwd);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const written = Object.keys(filesBelow(path.join(cwd, "generated/pets")));
    expect(written).toContain("pets.ts");
    const runtime = written.filter((file) => file.startsWith("runtime/"));
    expect(runtime).not.toEqual([]);
    expect(out.trimEnd().split("\n")).toEqual([
      `generated/pets: 2 functions, ${written.length} files written`,
      "  + bound.ts",
      "  + client.ts",
      "  + index.ts",
      "  + pets.ts",
      `  + runtime/ (${runtime.length} files)`,
    ]);
    const { out: details } = await inProcess(
      ["generate", "pets.json", "-o", "x", "--verbose"],
      cwd,
    );
    for (const file of written) expect(details).toContain(`  + ${file}\n`);
  });

  it("takes the default collections, and writes where it is told", async () => {
    const cwd = folderWith({
      "collections/Pet Store.postman_collection.json": pets,
      "collections/other.json": {},
    });
    const { code } = await inProcess(["generate", "-o", "src/clients"], cwd);
    expect(code).toBe(0);
    expect(Object.keys(filesBelow(cwd))).toContain("src/clients/pet-store/pets.ts");
  });

  it("changes nothing the second time, and only what changed the third", async () => {
    const cwd = folderWith({ "pets.json": pets });
    await inProcess(["generate", "pets.json"], cwd);
    const first = filesBelow(cwd);
    const second = await inProcess(["generate", "pets.json"], cwd);
    const count = Object.keys(first).length - 1;
    expect(second).toMatchObject({
      code: 0,
      out: `generated/pets: 2 functions, ${count} unchanged\n`,
    });
    expect(filesBelow(cwd)).toEqual(first);
    writeFileSync(path.join(cwd, "pets.json"), JSON.stringify(fewerPets));
    const third = await inProcess(["generate", "pets.json"], cwd);
    expect(third.out).toMatch(
      /^generated\/pets: 1 function, \d files? written, \d+ unchanged\n {2}~ pets\.ts\n/u,
    );
  });

  it.each([
    ["--enum-style union", "pets.ts", /^export const PetSize/mu, false],
    ["--enum-style enum", "pets.ts", /^export enum \w*Size/mu, true],
    ["--import-extension none", "pets.ts", /from "\.\/runtime\/index"/u, true],
    ["--import-extension ts", "pets.ts", /from "\.\/runtime\/index\.ts"/u, true],
    ["--examples", "pets.examples.ts", /listPets/u, true],
  ])("obeys %s", async (options, file, pattern, matches) => {
    const cwd = folderWith({ "pets.json": pets });
    const { code } = await inProcess(["generate", "pets.json", ...options.split(" ")], cwd);
    expect(code).toBe(0);
    const text = filesBelow(path.join(cwd, "generated/pets"))[file];
    expect(pattern.test(text ?? "")).toBe(matches);
  });

  it("leaves the secrets of environments out, and finds nothing wrong with them there", async () => {
    const api = {
      name: "Get",
      request: { method: "GET", url: "{{base}}/{{room}}?key={{api_key}}" },
    };
    const values = [
      { key: "base", value: "file:///etc" },
      { key: "api_key", value: "k3y" },
      { key: "room", value: "1", type: "secret" },
    ];
    const cwd = folderWith({ "api.json": collectionOf("API", api), "env.json": { values } });
    const { err } = await inProcess(["generate", "api.json", "-e", "env.json"], cwd);
    expect(err).not.toMatch(/PW1203|k3y|at \/values/u);
    expect(err).toContain('the URL in the variable "base" of env.json');
    expect(Object.values(filesBelow(cwd)).join("\n")).toMatch(/A secret/u);
  });

  it("takes defaults of variables from environments, the last of which wins", async () => {
    const cwd = folderWith({
      "api.json": {
        info: {
          name: "Api",
          schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
        },
        item: [
          { name: "List", request: { method: "GET", url: "{{host}}/list?tenant={{tenant}}" } },
        ],
      },
      "one.json": { name: "one", values: [{ key: "tenant", value: "one-tenant", enabled: true }] },
      "two.json": { name: "two", values: [{ key: "tenant", value: "two-tenant", enabled: true }] },
    });
    const argv = ["generate", "api.json", "-e", "one.json", "-e", "two.json"];
    const { code } = await inProcess(argv, cwd);
    expect(code).toBe(0);
    const client = filesBelow(path.join(cwd, "generated/api"))["client.ts"];
    expect(client).toContain("two-tenant");
    expect(client).not.toContain("one-tenant");
  });

  it("names no server in requests to the one that was chosen, whatever else is added", async () => {
    const requests = ["https://a.example.com/list", "{{host}}/list", "https://a.example.com/more"];
    const collection = (count: number) => ({
      info: {
        name: "Api",
        schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
      },
      item: requests
        .slice(0, count)
        .map((url, index) => ({ name: `Get ${index}`, request: { method: "GET", url } })),
    });
    const requestsWith = async (count: number, ...argv: readonly string[]) => {
      const cwd = folderWith({ "api.json": collection(count) });
      expect((await inProcess(["generate", "api.json", ...argv], cwd)).code).toBe(0);
      const text = filesBelow(path.join(cwd, "generated/api"))["requests.ts"] ?? "";
      return text.match(/server: .*/g);
    };
    const chosen = ["--server", "a.example.com"];
    expect(await requestsWith(2, ...chosen)).toEqual(['server: "host",']);
    expect(await requestsWith(requests.length, ...chosen)).toEqual(['server: "host",']);
    expect(await requestsWith(requests.length, "--server", "host")).toEqual([
      'server: "a.example.com",',
      'server: "a.example.com",',
    ]);
  });
});

describe("a server that no collection has", () => {
  const collection = (host: string) => ({
    info: {
      name: "Api",
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    item: [{ name: "List", request: { method: "GET", url: `https://${host}.example.com/list` } }],
  });

  it.each<[chosen: string, want: readonly string[]]>([
    ["a.example.com", []],
    ["nope", ["a.json", "b.json"]],
  ])("%s is told of, also where the clients are remembered", async (chosen, want) => {
    const cwd = folderWith({
      "a.json": collection("a"),
      "b.json": collection("b"),
      "node_modules/some-package/index.js": "",
    });
    for (const command of ["generate", "generate", "check"]) {
      const { err } = await inProcess([command, "a.json", "b.json", "--server", chosen], cwd);
      const told = err.matchAll(/^(.*): warning PW1213: no server is called "nope"/gmu);
      expect(Array.from(told, ([, file]) => file)).toEqual(want);
    }
  });
});

describe("diagnostics", () => {
  const place = "pets.json: About this API: warning PW1103: ";

  it("go to stderr like a compiler's, and leave the exit code alone", async () => {
    const cwd = folderWith({ "pets.json": doubtfulPets });
    const { code, out, err } = await inProcess(["generate", "pets.json"], cwd);
    expect(code).toBe(0);
    expect(out).not.toContain("PW");
    const lines = err.trimEnd().split("\n");
    expect(lines[0]?.startsWith(place)).toBe(true);
    expect(lines[1]).toMatch(/^ {2}at \/item\/1/u);
    expect(lines[2]).toMatch(/^ {2}help: \S/u);
  });

  it.each(["generate", "check", "inspect"])("are findings of %s --strict", async (command) => {
    const cwd = folderWith({ "pets.json": doubtfulPets });
    if (command === "check") await inProcess(["generate", "pets.json"], cwd);
    const { code, err } = await inProcess([command, "pets.json", "--strict"], cwd);
    expect(code).toBe(1);
    expect(err).toContain(place);
  });

  it("keep generate --strict from writing anything", async () => {
    const cwd = folderWith({ "pets.json": doubtfulPets, "node_modules/there": "" });
    const before = filesBelow(cwd);
    const { code, out, err } = await inProcess(["generate", "pets.json", "--strict"], cwd);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("Nothing was written");
    expect(filesBelow(cwd)).toEqual(before);
  });

  it("are no findings where they are notes", async () => {
    const cwd = folderWith({ "pets.json": pets });
    expect(await inProcess(["generate", "pets.json", "--strict"], cwd)).toMatchObject({
      code: 0,
    });
  });
});

describe("a fault of postwright itself", () => {
  const brokenLibrary = `
    import Module from "node:module";
    const load = Module._load;
    Module._load = (specifier, ...rest) => {
      if (specifier === "ts-morph") throw new Error("the printer is broken");
      return load(specifier, ...rest);
    };
  `;

  it.each([
    ["", {}, false],
    ["--verbose", {}, true],
    ["", { DEBUG: "postwright" }, true],
  ])("ends with 70, a short message and nothing written: %s %j", async (flag, env, withStack) => {
    const cwd = folderWith({ "pets.json": pets, "broken.mjs": brokenLibrary });
    const before = filesBelow(cwd);
    const node = ["--import", pathToFileURL(path.join(cwd, "broken.mjs")).href];
    const argv = ["generate", "pets.json", ...(flag === "" ? [] : [flag])];
    const { code, out, err } = await postwright(argv, { cwd, env, node });
    expect({ code, out }).toEqual({ code: 70, out: "" });
    expect(err).toContain("postwright: internal error: the printer is broken");
    expect(/^\s+at /mu.test(err)).toBe(withStack);
    expect(filesBelow(cwd)).toEqual(before);
  });
});
