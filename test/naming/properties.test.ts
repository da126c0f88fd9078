/** What holds for the names of any collection, also of one that was made to break them. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApiModel, NamedType } from "../../src/model/api.js";
import { planNames } from "../../src/naming/index.js";
import type { NamePlan } from "../../src/naming/plan.js";
import { namesOf } from "../../src/naming/operations.js";
import { isReservedSegment, reservedNames } from "../../src/naming/reserved.js";
import { enumType, group, model, objectType, type Item } from "./model.js";

const runs = { numRuns: 150 };

const telling = fc.constantFrom(
  "",
  "Get a user",
  "get user",
  "GET User",
  "List",
  "list examples",
  "1. List",
  "Delete",
  "then",
  "__proto__",
  "constructor",
  "toString",
  "/users/:id",
  "https://example.com",
  "获取用户",
  "Élève",
  "eleve",
  "İ",
  "🎉",
  "x_1 2",
  "x 12",
  "CON",
  "index",
  "..",
  "Auth",
  "a".repeat(200),
  "word ".repeat(60),
);

const names = fc.oneof(
  { weight: 4, arbitrary: telling },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);

const requests = fc.constantFrom(
  "GET /",
  "GET /users",
  "POST /users",
  "DELETE /users/:id",
  "GET /v1/users?page=1",
  "GET /v2/users?tag=x",
  "1! /",
);

const items: fc.Arbitrary<readonly Item[]> = fc
  .array(fc.record({ name: names, request: requests }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((item, index) => ({ ...item, id: `/${item.name}#${index}` })));

const types: fc.Arbitrary<readonly NamedType[]> = fc
  .array(fc.array(names, { maxLength: 3 }), { maxLength: 5 })
  .map((all) => all.map((hints, index) => objectType(`type ${index}`, hints)));

const models: fc.Arbitrary<ApiModel> = fc
  .uniqueArray(fc.record({ path: fc.array(names, { maxLength: 3 }), items, types }), {
    selector: ({ path }) => path.join("/"),
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => model(...all.map((each) => group(each.path, each.items, each.types))));

/** All identifiers of one file. */
function identifiers(plan: NamePlan): readonly (readonly string[])[] {
  return [...plan.groups.values()].map(({ operations, types: named }) => [
    ...[...operations.values()].flatMap(namesOf),
    ...[...named.values()].map(({ name }) => name),
  ]);
}

/** The plan as plain data, in no order of its own. */
function plain({ groups }: NamePlan): unknown {
  return [...groups].toSorted(byKey).map(([id, each]) => ({
    id,
    file: each.file,
    operations: [...each.operations].toSorted(byKey),
    types: [...each.types].toSorted(byKey),
    indexAliases: [...each.indexAliases].toSorted(byKey),
  }));
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

describe("for any collection", () => {
  it("identifiers are valid, none is reserved, and each is the only one in its file", () => {
    fc.assert(
      fc.property(models, (api) => {
        for (const file of identifiers(planNames(api).value)) {
          expect(file.filter((name) => !/^\p{ID_Start}\p{ID_Continue}*$/u.test(name))).toEqual([]);
          expect(file.filter((name) => reservedNames.has(name))).toEqual([]);
          expect(file.filter((name) => name.length > 130)).toEqual([]);
          expect(new Set(file).size).toBe(file.length);
        }
      }),
      runs,
    );
  });

  it("what the index exports is exported once", () => {
    fc.assert(
      fc.property(models, (api) => {
        const plan = planNames(api).value;
        const files = identifiers(plan);
        const exported = [...plan.groups.values()].flatMap(({ indexAliases }, index) =>
          (files[index] ?? []).map((name) => indexAliases.get(name) ?? name),
        );
        expect(new Set(exported).size).toBe(exported.length);
        expect(exported.filter((name) => !/^\p{ID_Start}\p{ID_Continue}*$/u.test(name))).toEqual(
          [],
        );
      }),
      runs,
    );
  });

  it("files are safe, and each is the only one of its name in any case", () => {
    fc.assert(
      fc.property(models, (api) => {
        const files = [...planNames(api).value.groups.values()].map(({ file }) => file);
        const folded = files.map((file) => file.normalize("NFC").toUpperCase());
        expect(new Set(folded).size).toBe(files.length);
        for (const file of files.filter((each) => each !== "requests")) {
          for (const [depth, segment] of file.split("/").entries()) {
            expect(segment).toMatch(/^[\p{L}\p{M}\p{N}]+(?:[-_][\p{L}\p{M}\p{N}]+)*$/u);
            expect(segment.length).toBeLessThanOrEqual(80);
            expect(isReservedSegment(segment, depth === 0)).toBe(false);
          }
        }
      }),
      runs,
    );
  });

  it("the order of folders, items and types changes no name", () => {
    fc.assert(
      fc.property(models, (api) => {
        const reordered = api.groups.toReversed().map((each) => ({
          ...each,
          operations: each.operations.toReversed(),
          types: each.types.toReversed(),
        }));
        const changed = planNames({ ...api, groups: reordered });
        expect(plain(changed.value)).toEqual(plain(planNames(api).value));
      }),
      runs,
    );
  });

  it("an item that is added leaves the names of all but its namesakes alone", () => {
    fc.assert(
      fc.property(items, (all) => {
        const before = functionsOf(all);
        const after = functionsOf([...all, { name: "Zyx wvu", id: "added" }]);
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after.at(-1)).toBe("zyxWvu");
      }),
      runs,
    );
  });

  it("keys of an enum are valid, and each is the only one", () => {
    const values = fc.uniqueArray(
      fc.oneof(names, fc.integer(), fc.constantFrom("+1", "-1", "a", "A")),
    );
    fc.assert(
      fc.property(values, (all) => {
        const one = group([], [], [enumType(all.map((value) => ({ value })))]);
        const planned = planNames(model(one)).value.groups.get(one.id)?.types.get("enum");
        const keys = all.map((value) => planned?.members.get(value) ?? "");
        expect(new Set(keys).size).toBe(all.length);
        expect(keys.filter((key) => !/^\p{ID_Start}\p{ID_Continue}*$/u.test(key))).toEqual([]);
        expect(keys.filter((key) => Object.hasOwn(Object.prototype, key))).toEqual([]);
      }),
      runs,
    );
  });
});

describe("thousands of requests", () => {
  const many = Array.from({ length: 5000 }, (_, index) => index);

  it.each([
    ["names of their own", (index: number) => ({ name: `Get the resource ${index.toString(36)}` })],
    ["one name", () => ({ name: "Get it", request: "GET /?q=x" })],
    ["a hundred names", (index: number) => ({ name: "Get it", request: `GET /r${index % 100}` })],
  ])("of %s take no quadratic time", (_, itemOf) => {
    const all = many.map((index) => ({ id: `/${index}`, ...itemOf(index) }));
    const one = model(group(["Folder"], all));
    const started = performance.now();
    planNames(one);
    // Far above what is needed, far below what each against each would take.
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

function functionsOf(all: readonly Item[]): readonly string[] {
  const one = group(["Folder"], all);
  const planned = planNames(model(one)).value.groups.get(one.id)?.operations;
  return one.operations.map(({ id }) => planned?.get(id)?.function ?? "");
}
