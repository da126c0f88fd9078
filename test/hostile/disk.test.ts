/** What stands on the disk where the output is to be written: nothing of others is touched, nothing outside is written. */
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { generate, UnusableInputError } from "../../src/index.js";
import type { JsonValue } from "../tools/lib/json.js";
import { base } from "./support/base.js";
import { temporaryFolder } from "./support/folder.js";
import { withValue } from "../tools/lib/place.js";

async function folderWith(collection: JsonValue = base, name = "api.json"): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFile(path.join(cwd, name), JSON.stringify(collection));
  return cwd;
}

/** The codes that generating was refused with; empty where it was not. */
async function refusedWith(cwd: string, collection = "api.json"): Promise<readonly string[]> {
  try {
    await generate({ collections: [collection], out: "out", cwd });
    return [];
  } catch (error) {
    if (!(error instanceof UnusableInputError)) throw error;
    return error.reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .toSorted();
}

describe("what is in the way", () => {
  it.each<
    readonly [
      what: string,
      code: string,
      prepare: (cwd: string, outside: string) => Promise<unknown>,
    ]
  >([
    [
      "a client that is a link out",
      "PW4002",
      async (cwd, outside) => {
        await mkdir(path.join(cwd, "out"));
        await symlink(outside, path.join(cwd, "out", "api"));
      },
    ],
    [
      "a folder in it that is one",
      "PW4002",
      async (cwd, outside) => {
        await mkdir(path.join(cwd, "out", "api"), { recursive: true });
        await symlink(outside, path.join(cwd, "out", "api", "orders"));
      },
    ],
    [
      "a file that is one",
      "PW4002",
      async (cwd, outside) => {
        await mkdir(path.join(cwd, "out", "api"), { recursive: true });
        await writeFile(path.join(outside, "theirs.ts"), "theirs");
        await symlink(path.join(outside, "theirs.ts"), path.join(cwd, "out", "api", "index.ts"));
      },
    ],
    [
      "a file of the user's",
      "PW4001",
      async (cwd) => {
        await mkdir(path.join(cwd, "out", "api"), { recursive: true });
        await writeFile(path.join(cwd, "out", "api", "index.ts"), "export const mine = 1;\n");
      },
    ],
    [
      "a file for the client",
      "PW4004",
      async (cwd) => {
        await mkdir(path.join(cwd, "out"));
        await writeFile(path.join(cwd, "out", "api"), "mine");
      },
    ],
    ["a file for the output", "PW4004", async (cwd) => writeFile(path.join(cwd, "out"), "mine")],
    [
      "a folder for a file",
      "PW4004",
      async (cwd) => mkdir(path.join(cwd, "out", "api", "index.ts"), { recursive: true }),
    ],
  ])("%s keeps all from being written", async (_, code, prepare) => {
    const [cwd, outside] = [await folderWith(), await temporaryFolder()];
    await prepare(cwd, outside);
    const before = [await filesBelow(cwd), await filesBelow(outside)];
    expect(await refusedWith(cwd)).toContain(code);
    expect([await filesBelow(cwd), await filesBelow(outside)]).toEqual(before);
  });

  it("is left alone where it is not in the way", async () => {
    const cwd = await folderWith();
    const mine = path.join(cwd, "out", "api", "mine.ts");
    await mkdir(path.dirname(mine), { recursive: true });
    await writeFile(mine, "export const mine = 1;\n");
    expect(await refusedWith(cwd)).toEqual([]);
    expect(await readFile(mine, "utf8")).toBe("export const mine = 1;\n");
  });
});

describe("names of folders", () => {
  const names = [
    "../../../../tmp/escape",
    "..\\..\\escape",
    "/etc/cron.d/x",
    "C:\\Windows\\x",
    "a.ts::$DATA",
    "con",
    "aux.txt",
    "COM¹",
    "..",
    "users. ",
    "index",
    "runtime",
    "client",
    "auth",
    "",
    "x".repeat(5000),
    "字".repeat(400),
    "é",
    "e\u0301",
    "Users",
    "users",
    "USERS",
    "x'; import '",
    "-rf",
    "~",
    "$(id)",
    "%2e%2e",
    "\u202eexe.ts",
  ];
  const request = { method: "GET", url: "https://h.example/" };
  const collection = withValue(
    base,
    "/item",
    names.map((name) => ({
      name,
      item: [
        { name, request },
        { name, item: [{ name: "inner", request }] },
      ],
    })),
  );

  it("give paths inside of the output that are names on every system", async () => {
    const cwd = await folderWith(collection);
    expect(await refusedWith(cwd)).toEqual([]);
    const files = (await filesBelow(cwd)).map((file) => file.split(path.sep).join("/"));
    const own = files.filter((file) => file !== "api.json");
    expect(own.filter((file) => !file.startsWith("out/api/"))).toEqual([]);
    const folded = own.map((file) => file.normalize("NFC").toUpperCase());
    expect(new Set(folded).size).toBe(own.length);
    for (const segment of own.flatMap((file) => file.split("/"))) {
      expect(segment).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u);
      expect(segment).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$/i);
      expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(100);
    }
    expect(own).toEqual(
      expect.arrayContaining(["out/api/index.ts", "out/api/client.ts", "out/api/runtime/index.ts"]),
    );
  });
});

describe("names of collections", () => {
  it.each([
    "..json",
    "con.json",
    "-o.json",
    "a b.json",
    "$(id).json",
    "字字字.json",
    `${"x".repeat(200)}.json`,
    "*.json",
    "__proto__.json",
  ])("%s", async (name) => {
    const cwd = await folderWith(base, name);
    expect(await refusedWith(cwd, name)).toEqual([]);
    const [client = "", ...others] = await readdir(path.join(cwd, "out"));
    expect(others).toEqual([]);
    expect(client).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u);
    expect(Buffer.byteLength(client)).toBeLessThanOrEqual(100);
  });
});

describe("several runs at once", () => {
  it("leave one whole client", async () => {
    const cwd = await folderWith();
    const runs = await Promise.all([refusedWith(cwd), refusedWith(cwd), refusedWith(cwd)]);
    expect(runs.filter((codes) => codes.length === 0).length).toBeGreaterThan(0);
    const again = await generate({ collections: ["api.json"], out: "out", cwd });
    const files = await filesBelow(path.join(cwd, "out"));
    expect(files.filter((file) => file.includes(".postwright-"))).toEqual([]);
    expect(again.collections[0]?.removed).toEqual([]);
  });
});
