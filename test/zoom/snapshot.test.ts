/** The checked-in client is what its collection makes: today, again, elsewhere, and from a file in another order. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate, type GenerateOptions } from "../../src/index.js";
import { filesBelow, folderWith, postwright } from "../cli/command-line.js";
import {
  checkedInClient,
  clientName,
  collectionFile,
  emptyFolder,
  removeFolder,
} from "./reference.js";
import { shuffled } from "./shuffle.js";

const checkedIn = filesBelow(checkedInClient);

let cwd = "";
let fresh: Readonly<Record<string, string>> = {};
const options = (): GenerateOptions => ({ collections: [collectionFile], cwd });
const written = (): Readonly<Record<string, string>> =>
  filesBelow(path.join(cwd, "generated", clientName));

beforeAll(async () => {
  cwd = await emptyFolder();
  await generate(options());
  fresh = written();
});

afterAll(() => removeFolder(cwd));

describe("the generated client", () => {
  it("has the checked-in files and no others", () => {
    expect(Object.keys(fresh)).toEqual(Object.keys(checkedIn));
    expect(readdirSync(path.join(cwd, "generated"))).toEqual([clientName]);
  });

  it.each(Object.keys(checkedIn))("is the checked-in one, byte for byte: %s", (file) => {
    expect(fresh[file]).toBe(checkedIn[file]);
  });

  it("does not change when it is generated again", async () => {
    const { collections } = await generate(options());
    expect(collections).toMatchObject([
      { written: [], removed: [], unchanged: Object.keys(fresh) },
    ]);
    expect(written()).toEqual(fresh);
  });
});

describe("a client that is generated elsewhere", () => {
  const original: unknown = JSON.parse(readFileSync(collectionFile, "utf8"));
  const reordered = shuffled(original);
  // The letters i of Turkish break what changes case by locale; Kiritimati has tomorrow's date.
  const turkish = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };

  it("comes from requests in another order", () => {
    const requests = (collection: unknown): readonly string[] =>
      JSON.stringify(collection).match(/"[\w ]+ IM directory group[\w ]*"/g) ?? [];
    expect(requests(original)).toHaveLength(8);
    expect(requests(reordered)).not.toEqual(requests(original));
    expect(requests(reordered).toSorted()).toEqual(requests(original).toSorted());
  });

  it.each([
    ["in another time zone, locale and folder", "collections", original, turkish],
    ["from a file in another order", "some/other place", reordered, { TZ: "UTC", LC_ALL: "C" }],
  ])("is the same %s", async (_, folder, collection, env) => {
    const file = `${folder}/${path.basename(collectionFile)}`;
    const home = folderWith({ [file]: collection });
    const run = await postwright(["generate", file, "--out", "out"], { cwd: home, env });
    expect(run).toMatchObject({ code: 0 });
    expect(filesBelow(path.join(home, "out", clientName))).toEqual(fresh);
  });
});
