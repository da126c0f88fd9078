/** Whether a type admits a value, on types of every kind. */
import { describe, expect, it } from "vitest";
import { accepts } from "../../../src/infer/json/accepts.js";
import type { Field, NamedType, TypeRef } from "../../../src/model/api.js";
import type { JsonValue } from "../../../src/model/origin.js";
import { sample } from "./inference.js";

const origin = { item: [], pointer: "" };
const string: TypeRef = { kind: "string" };
const integer: TypeRef = { kind: "number", integer: true };

function field(key: string, type: TypeRef, required = true): Field {
  return { key, type, required, origin };
}

const node: NamedType = {
  kind: "object",
  id: "node",
  nameHints: ["node"],
  origins: [],
  fields: [
    field("id", integer),
    field(
      "next",
      { kind: "union", members: [{ kind: "ref", id: "node" }, { kind: "null" }] },
      false,
    ),
  ],
};
const color: NamedType = {
  kind: "enum",
  id: "color",
  nameHints: ["color"],
  origins: [],
  members: [{ value: "red" }, { value: "green" }],
};
const ids: NamedType = {
  kind: "alias",
  id: "ids",
  nameHints: ["ids"],
  origins: [],
  type: { kind: "array", items: integer },
};

describe("a type", () => {
  it.each<readonly [TypeRef, readonly JsonValue[], readonly JsonValue[]]>([
    [string, ["x", "", "<string>"], [1, null, "<integer>", ["x"]]],
    [integer, [1, -0, "<long>"], [1.5, 2 ** 53, "1", true, "<number>"]],
    [{ kind: "number" }, [1, 1.5, 2 ** 60, "<number>"], ["x", null]],
    [{ kind: "boolean" }, [true, false, "<boolean>"], [0, "true"]],
    [{ kind: "null" }, [null], [0, "", {}]],
    [{ kind: "unknown" }, [null, 1, [{}]], []],
    [{ kind: "literal", value: "a" }, ["a"], ["b", "<string>", null]],
    [{ kind: "file" }, [], ["x", {}]],
    [{ kind: "array", items: string }, [[], ["x"], ["<string>", "x"]], ["x", [1], {}]],
    [{ kind: "record", values: string }, [{}, { a: "x" }], [[], { a: 1 }, "x"]],
    [
      { kind: "object", fields: [field("a", string), field("b", string, false)] },
      [{ a: "x" }, { b: "y", a: "x" }],
      [{}, { b: "x" }, { a: "x", c: "z" }, { a: 1 }, []],
    ],
    [{ kind: "union", members: [string, integer] }, ["x", 1], [1.5, null]],
    [
      { kind: "ref", id: "node" },
      [{ id: 1 }, { id: 1, next: { id: 2, next: null } }],
      [{ id: 1, next: { next: null } }, null],
    ],
    [{ kind: "ref", id: "color" }, ["red"], ["blue", 1]],
    [{ kind: "ref", id: "ids" }, [[1, 2]], [["x"]]],
    [{ kind: "ref", id: "nowhere" }, [], [null, {}]],
  ])("%j admits what is of it", (type, admitted, refused) => {
    const types = [node, color, ids];
    const verdict = (value: JsonValue): boolean => accepts(type, types, sample(value));
    expect(admitted.filter((value) => !verdict(value))).toEqual([]);
    expect(refused.filter(verdict)).toEqual([]);
  });

  it("admits whatever a bare variable stands for", () => {
    const standIns = [{ pointer: "/id", kind: "variable", text: "{{id}}" }] as const;
    const object: TypeRef = { kind: "object", fields: [field("id", integer)] };
    expect(accepts(object, [], { ...sample({ id: "{{id}}" }), standIns })).toBe(true);
    expect(accepts(object, [], sample({ id: "{{id}}" }))).toBe(false);
  });
});
