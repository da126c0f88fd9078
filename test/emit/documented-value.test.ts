/** Documented values become values of their type, or nothing; a type's name is no value. */
import { describe, expect, it } from "vitest";
import { literal } from "../../src/emit/literal-text.js";
import { documentedValue } from "../../src/emit/documented-value.js";
import { plainValue } from "../../src/emit/plain-value.js";
import type { ValueContext } from "../../src/emit/typed-value.js";
import type { NamedType, TypeRef } from "../../src/model/api.js";
import type { JsonValue } from "../../src/model/origin.js";
import { boolean, field, list, number, ref, string, union, unknown } from "./model.js";

const named: readonly NamedType[] = [
  {
    kind: "enum",
    id: "size",
    nameHints: [],
    origins: [],
    members: [{ value: "s" }, { value: "l" }],
  },
  {
    kind: "object",
    id: "pet",
    nameHints: [],
    origins: [],
    fields: [field("id", number), field("size", ref("size"), { required: false })],
  },
  { kind: "alias", id: "pets", nameHints: [], origins: [], type: list(ref("pet")) },
];
const context: ValueContext = {
  byId: new Map(named.map((type) => [type.id, type])),
  enumMember: (_, value) => literal(value),
};
const nothing: TypeRef = { kind: "null" };
const yes: TypeRef = { kind: "literal", value: "yes" };

describe("a documented value", () => {
  it.each<[JsonValue, TypeRef, JsonValue | undefined]>([
    ["a", string, "a"],
    [1, number, 1],
    [true, boolean, true],
    [null, nothing, null],
    [{ a: [1] }, unknown, { a: [1] }],
    ["yes", yes, "yes"],
    [[1, 2], list(number), [1, 2]],
    [{ a: 1 }, { kind: "record", values: number }, { a: 1 }],
    [null, union(string, nothing), null],
    ["l", ref("size"), "l"],
    [[{ id: 1, size: "s" }], ref("pets"), [{ id: 1, size: "s" }]],
    [{ __proto__x: 1 }, { kind: "object", fields: [] }, { __proto__x: 1 }],
  ])("%j stays as it is", (value, type, want) => {
    expect(documentedValue(value, type, context)?.json).toEqual(want);
  });

  it.each<[JsonValue, TypeRef, JsonValue]>([
    ["integer", number, 0],
    ["<boolean>", boolean, false],
    ["{{size}}", ref("size"), "s"],
    ["array", list(string), []],
    ["<object>", ref("pet"), { id: 0 }],
    [{ id: "<integer>" }, ref("pet"), { id: 0 }],
    ["no", yes, "yes"],
  ])("%j names a type, so that the plainest value stands in", (value, type, want) => {
    expect(documentedValue(value, type, context)?.json).toEqual(want);
  });

  it.each<[JsonValue, TypeRef]>([
    [1, string],
    [{}, ref("pet")],
    [{ id: 1, more: 2 }, ref("pet")],
    [[1, {}], list(number)],
    [1, union(string, boolean)],
    [{}, { kind: "file" }],
    ["text", { kind: "file" }],
    ["text", ref("unheard of")],
  ])("%j of another type is left out", (value, type) => {
    expect(documentedValue(value, type, context)).toBeUndefined();
  });

  it("keeps a key of every object", () => {
    const text = '{"__proto__":{"a":1}}';
    const value: JsonValue = JSON.parse(text);
    const typed = documentedValue(value, { kind: "record", values: unknown }, context);
    expect(JSON.stringify(typed?.json)).toBe(text);
    expect(typed?.code.text).toBe('{ ["__proto__"]: { a: 1 } }');
  });
});

describe("the plainest value", () => {
  it.each<[TypeRef, JsonValue | undefined]>([
    [string, ""],
    [union(number, string), 0],
    [ref("pet"), { id: 0 }],
    [ref("pets"), []],
    [{ kind: "object", fields: [field("f", { kind: "file" })] }, undefined],
    [union(), undefined],
    [ref("chain"), undefined],
    [union(ref("chain"), string), ""],
  ])("of %j", (type, want) => {
    expect(plainValue(type, context)?.json).toEqual(want);
  });
});
