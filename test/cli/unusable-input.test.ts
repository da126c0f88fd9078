/** Input that nothing can be made of: one clear message, exit code 2, nothing written. */
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { collectionOf, pets } from "./collections.js";
import { filesBelow, folderWith, inProcess } from "./command-line.js";

const files = {
  "good.json": pets,
  "broken.json": '{\n  "info": {},\n  "item": [,]\n}\n',
  "empty.json": "",
  "package.json": { name: "something-else" },
  "list.json": [],
  "future.json": {
    info: {
      name: "Pets",
      schema: "https://schema.getpostman.com/json/collection/v9.0.0/collection.json",
    },
    item: [],
  },
  "openapi.json": { openapi: "3.1.0", info: { title: "Pets" }, paths: {} },
  "list.txt": "[1]",
  "environment.txt": "base=1",
};

const commands = ["generate", "check", "inspect"] as const;

describe.each(commands)("%s", (command) => {
  it.each([
    [
      "a missing file",
      "nowhere.json",
      "PW1001",
      "nowhere.json: error PW1001: there is no such file",
    ],
    ["a folder", "folder.json", "PW1001", "folder.json: error PW1001: it is a folder"],
    ["an address", "https://example.com/api", "PW1001", "it is the address of a page, not a file"],
    [
      "an unreadable file",
      "circle.json",
      "PW1001",
      "circle.json: error PW1001: it is a link that leads back to itself",
    ],
    ["no JSON", "broken.json", "PW1002", "line 3, column 12"],
    ["an empty file", "empty.json", "PW1002", "empty.json: error PW1002"],
    ["no collection", "package.json", "PW1003", "package.json: error PW1003"],
    ["an array", "list.json", "PW1003", "list.json: error PW1003"],
    ["an OpenAPI document", "openapi.json", "PW1003", "openapi.json: error PW1003"],
    ["an unknown version", "future.json", "PW1004", "format that is not supported"],
  ])("refuses %s", async (_, file, code, words) => {
    const cwd = folderWith(files);
    mkdirSync(path.join(cwd, "folder.json"));
    symlinkSync("circle.json", path.join(cwd, "circle.json"));
    const before = filesBelow(cwd);
    const result = await inProcess([command, file], cwd);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err).toContain(code);
    expect(result.err).toContain(words);
    expect(result.err.match(/error PW\d{4}/gu)).toHaveLength(1);
    expect(result.err).not.toMatch(/^\s+at .*\.[jt]s:/mu);
    expect(filesBelow(cwd)).toEqual(before);
  });
});

describe("generate", () => {
  it("writes nothing where one of several collections cannot be used, and names all of those", async () => {
    const cwd = folderWith(files);
    const before = filesBelow(cwd);
    const result = await inProcess(["generate", "good.json", "broken.json", "package.json"], cwd);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err).toContain("broken.json: error PW1002");
    expect(result.err).toContain("package.json: error PW1003");
    expect(filesBelow(cwd)).toEqual(before);
  });

  it("refuses two collections that would share a folder", async () => {
    const cwd = folderWith({ "a/pets.json": pets, "b/Pets.postman_collection.json": pets });
    const before = filesBelow(cwd);
    const argv = ["generate", "a/pets.json", "b/Pets.postman_collection.json"];
    const result = await inProcess(argv, cwd);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err).toContain("b/Pets.postman_collection.json: error PW4003");
    expect(result.err).toContain("a/pets.json");
    expect(filesBelow(cwd)).toEqual(before);
  });

  it.each([
    ["is missing", "nowhere.json", "nowhere.json: error PW1001"],
    ["is not JSON", "environment.txt", "environment.txt stops being JSON at line 1, column 1"],
    ["is no environment", "good.json", "error PW1005"],
  ])("refuses an environment that %s", async (_, environment, words) => {
    const cwd = folderWith({ ...files, "also-good.json": pets });
    const argv = ["generate", "good.json", "also-good.json", "-e", environment];
    const result = await inProcess(argv, cwd);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err).toContain(words);
    expect(result.err.match(/error PW\d{4}/gu)).toHaveLength(1);
  });

  it("refuses to write over a file of somebody else, before it writes anything", async () => {
    const cwd = folderWith({
      "pets.json": pets,
      "more.json": collectionOf("More"),
      "generated/pets/index.ts": "export const mine = 1;\n",
    });
    const before = filesBelow(cwd);
    const result = await inProcess(["generate", "more.json", "pets.json"], cwd);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err).toContain("pets.json: error PW4001");
    expect(filesBelow(cwd)).toEqual(before);
  });

  it("refuses an output folder that is a file", async () => {
    const cwd = folderWith({ "pets.json": pets, out: "" });
    const result = await inProcess(["generate", "pets.json", "--out", "out"], cwd);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err).toContain("pets.json: error PW4004");
  });

  it("says what it looked for where no collection is named", async () => {
    const cwd = folderWith({ "collections/notes.json": {} });
    const result = await inProcess(["generate"], cwd);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err).toContain("collections/*.postman_collection.json");
  });
});

describe("arguments that mean nothing", () => {
  it("give one line and the help to read", async () => {
    const cwd = folderWith({});
    const result = await inProcess(["generate", "--enum-style", "class"], cwd);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err.trimEnd().split("\n")).toEqual([
      'postwright: Invalid values: Argument: enum-style, Given: "class", Choices: "const", "union", "enum"',
      "See postwright generate --help",
    ]);
  });
});
