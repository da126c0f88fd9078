/**
 * Adding an item changes its own lines and what all items share: the index, `auth.ts`, `bound.ts` and `client.ts`.
 *
 * It goes to the default server with inherited auth, and there is no variable in its path: which server is the default,
 * where nobody chose it, and what a variable holds that stands as a segment of a path, are facts of the whole collection.
 *
 * What is allowed to change besides, and why:
 * - Lines that import: a file imports what it needs.
 * - Lines that name a credential, `auth: …`: a folder's auth may be used for the first time by the new item, and of
 *   credentials whose variables say equally little, one has the plain name.
 * - Names of files, if the folder is one that had no request before and is called as another: both are then told apart.
 * - In the file of its own folder: types. What the new item takes or gives as others do becomes one type with theirs, with a
 *   name that says so, and types of one name are told apart by what they belong to. The functions stay as they are.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClientTexts } from "../tools/lib/compile-texts.js";
import { foldersOf, lostLines, withCopies } from "./added.js";
import { ADDED, anyAdditions, plainAdditions, type Addition } from "./arbitraries/addition.js";
import { collections } from "./arbitraries/collection.js";
import { clientTexts, understood } from "./client-texts.js";
import { runs, TIMEOUT_MS } from "./runs.js";

/** Of all that is generated, the files that hold what items share. */
const SHARED = /^(?:auth|bound|client|index)\.ts$/;

const IMPORT = /^import [^;]*;\n/gm;
const FUNCTION = /^export function [^]*?^\}\n/gm;
const CREDENTIAL = /^ +auth: .*$/gm;

interface Change {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Whether it holds the requests of the folder that the item was added to. */
  readonly isOwn: boolean;
}

/** Files of groups before and after, without what may change in any of them. */
async function changes({ before, after }: Addition): Promise<readonly Change[]> {
  fc.pre(rivalsIn(after) === rivalsIn(before));
  const [old, grown] = [await clientTexts(before), await clientTexts(after)];
  const own = fileOfAdded(after);
  const files = Object.keys(old).filter((file) => !SHARED.test(file));
  return files.map((file) => ({
    file,
    before: withoutShared(old, file),
    after: withoutShared(grown, file),
    isOwn: file === `${own}.ts` || file === `${own}.examples.ts`,
  }));
}

function withoutShared(texts: ClientTexts, file: string): string {
  return (texts[file] ?? "").replaceAll(IMPORT, "").replaceAll(CREDENTIAL, "");
}

function fileOfAdded(collection: Addition["after"]): string | undefined {
  const { api, names } = understood(collection);
  const group = api.groups.find(({ operations }) => operations.some(({ name }) => name === ADDED));
  return names.groups.get(group?.id ?? "")?.file;
}

/** How many folders and items propose names that others propose, too. */
function rivalsIn(collection: Addition["after"]): number {
  return understood(collection).diagnostics.filter(({ code }) => code === "PW3001").length;
}

/** Files and names of all functions. */
function functionNames(collection: Addition["after"]): readonly string[] {
  return [...understood(collection).names.groups.values()].flatMap(({ file, operations }) =>
    [...operations.values()].map((names) => `${file} ${names.function}`),
  );
}

function functionsIn(text: string): readonly string[] {
  return [...text.matchAll(FUNCTION)].map(([whole]) => whole);
}

describe("an item that is added", () => {
  it(
    "takes no line away, if no type is made of it",
    async () => {
      const holds = fc.asyncProperty(plainAdditions, async (addition) => {
        const lost = (await changes(addition)).map(({ before, after }) => lostLines(before, after));
        expect(lost.flat()).toEqual([]);
      });
      await fc.assert(holds, runs(20));
    },
    TIMEOUT_MS,
  );

  it(
    "changes no other folder, and no function",
    async () => {
      const holds = fc.asyncProperty(anyAdditions, async (addition) => {
        const all = await changes(addition);
        const others = all.filter(({ isOwn }) => !isOwn);
        expect(others.map(({ after }) => after)).toEqual(others.map(({ before }) => before));
        const functions = all.flatMap(({ before }) => functionsIn(before));
        const kept = new Set(all.flatMap(({ after }) => functionsIn(after)));
        expect(functions.filter((each) => !kept.has(each))).toEqual([]);
      });
      await fc.assert(holds, runs(20));
    },
    TIMEOUT_MS,
  );

  it(
    "as a copy of another leaves that its name, and all others theirs",
    () => {
      const holds = fc.property(collections, fc.nat(), (collection, seed) => {
        // Folders of one path are told apart by what they hold.
        const paths = understood(collection).api.groups.map(({ path }) => JSON.stringify(path));
        fc.pre(new Set(paths).size === paths.length);
        const folders = foldersOf(collection);
        const grown = withCopies(collection, folders[seed % folders.length] ?? []);
        const before = functionNames(collection);
        expect(functionNames(grown)).toEqual(expect.arrayContaining([...before]));
      });
      fc.assert(holds, runs(40));
    },
    TIMEOUT_MS,
  );
});
