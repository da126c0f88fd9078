/** The public API: the same as the command line, as functions over data. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import * as postwright from "../../src/index.js";
import type { GenerateOptions, InspectOptions } from "../../src/index.js";
import { fewerPets, pets } from "./collections.js";
import { filesBelow, folderWith, projectRoot } from "./command-line.js";
import { loadedPackages } from "./loaded-packages.js";

const index = pathToFileURL(path.join(projectRoot, "src/index.ts")).href;
const tsx = import.meta.resolve("tsx");

const { check, generate, inspect, UnusableInputError } = postwright;

describe("postwright", () => {
  it("exports what README.md documents", () => {
    expect(Object.keys(postwright).toSorted()).toEqual([
      "UnusableInputError",
      "check",
      "diagnosticCatalogue",
      "generate",
      "inspect",
      "parameterFacts",
    ]);
  });

  it("loads nothing heavy when it is imported", () => {
    const cwd = folderWith({ "main.mjs": `await import(${JSON.stringify(index)});` });
    const loaded = loadedPackages(["--import", tsx, path.join(cwd, "main.mjs")]);
    for (const name of ["ts-morph", "prettier", "postman-collection", "yargs", "diff"]) {
      expect(loaded).not.toContain(name);
    }
  });
});

describe("generate, then check", () => {
  it("say as data what was written and what differs", async () => {
    const cwd = folderWith({ "pets.json": pets, "fewer/pets.json": fewerPets });
    const { collections } = await generate({ collections: ["pets.json"], out: "clients", cwd });
    const [client] = collections;
    expect(collections).toHaveLength(1);
    expect(client).toMatchObject({
      file: "pets.json",
      folder: "clients/pets",
      functions: 2,
      unchanged: [],
      removed: [],
      diagnostics: [],
    });
    expect(client?.written).toEqual(Object.keys(filesBelow(path.join(cwd, "clients/pets"))));
    expect(client?.created).toEqual(client?.written);
    const fresh = await check({ collections: ["pets.json"], out: "clients", cwd });
    expect(fresh).toMatchObject({ fresh: true, collections: [{ differences: [] }] });
    const stale = await check({ collections: ["fewer/pets.json"], out: "clients", cwd });
    expect(stale).toMatchObject({
      fresh: false,
      collections: [{ differences: [{ kind: "stale", path: "pets.ts" }] }],
    });
  });

  it.each([
    ["utf16le", Uint8Array.of(0xff, 0xfe), (bytes: Buffer) => bytes],
    ["utf16be", Uint8Array.of(0xfe, 0xff), (bytes: Buffer) => bytes.swap16()],
    ["utf8", Uint8Array.of(0xef, 0xbb, 0xbf), (bytes: Buffer) => bytes],
  ] as const)("take a file in %s by its byte order mark", async (name, mark, ordered) => {
    const cwd = folderWith({ "pets.json": pets });
    const encoding = name === "utf8" ? "utf8" : "utf16le";
    const bytes = ordered(Buffer.from(readFileSync(path.join(cwd, "pets.json"), "utf8"), encoding));
    writeFileSync(path.join(cwd, "pets.json"), Buffer.concat([mark, bytes]));
    const { collections } = await generate({ collections: ["pets.json"], out: "clients", cwd });
    expect(collections).toMatchObject([{ functions: 2, diagnostics: [] }]);
  });

  it("take a collection that is named twice once", async () => {
    const cwd = folderWith({ "pets.json": pets });
    const { collections } = await generate({ collections: ["pets.json", "./pets.json"], cwd });
    expect(collections).toHaveLength(1);
  });
});

describe("inspect", () => {
  it("answers what the command prints with --json", async () => {
    const cwd = folderWith({ "pets.json": pets });
    const { operations } = await inspect({ collection: "pets.json", cwd });
    expect(operations.map(({ function: name }) => name).toSorted()).toEqual(["addPet", "listPets"]);
  });
});

describe("unusable input", () => {
  it.each([
    ["a missing file", { collections: ["nowhere.json"] }, "nowhere.json", "PW1001"],
    ["no collection", { collections: [] }, undefined, "PW5002"],
    ["an empty folder name", { collections: ["pets.json"], out: "" }, undefined, "PW5002"],
    [
      "an unknown enum style",
      { collections: ["pets.json"], enumStyle: "class" as "enum" },
      undefined,
      "PW5002",
    ],
    [
      "an unknown import extension",
      { collections: ["pets.json"], importExtension: ".js" as "js" },
      undefined,
      "PW5002",
    ],
  ])("is an error with diagnostics: %s", async (_, options, file, code) => {
    const cwd = folderWith({ "pets.json": pets });
    for (const call of [generate, check]) {
      const error = await call({ ...options, cwd }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UnusableInputError);
      expect(error).toMatchObject({
        name: "UnusableInputError",
        message: expect.stringContaining(code),
        reports: [
          { ...(file !== undefined && { file }), diagnostics: [{ code, severity: "error" }] },
        ],
      });
    }
    expect(Object.keys(filesBelow(cwd))).toEqual(["pets.json"]);
  });

  it.each<[json: string, ofGenerate: string, ofInspect: string]>([
    ["", "`collections` is no list of paths", "`collection` is no path"],
    ["{}", "`collections` is no list of paths", "`collection` is no path"],
    [
      '{ "collections": "pets.json", "collection": ["pets.json"] }',
      "`collections` is no list of paths",
      "`collection` is no path",
    ],
    [
      '{ "collections": [7], "collection": 7 }',
      "`collections` is no list of paths",
      "`collection` is no path",
    ],
    ...["environments", "servers", "cwd"].map((name) => {
      const message = `\`${name}\` is no ${{ environments: "list of paths", servers: "list of names" }[name] ?? "path"}`;
      const options = { collections: ["a.json"], collection: "a.json", [name]: { api: "b.json" } };
      return [JSON.stringify(options), message, message] satisfies [string, string, string];
    }),
  ])("is what no type checker has seen: %s", async (json, ofGenerate, ofInspect) => {
    const options = (json === "" ? undefined : JSON.parse(json)) as GenerateOptions &
      InspectOptions;
    const message = (text: string) => ({ message: `PW5002: ${text}` });
    await expect(generate(options)).rejects.toMatchObject(message(ofGenerate));
    await expect(check(options)).rejects.toMatchObject(message(ofGenerate));
    await expect(inspect(options)).rejects.toMatchObject(message(ofInspect));
  });
});
