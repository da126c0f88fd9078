/** Numbers that JavaScript would round: what a request's types take, and what an answer's comments say. */
import { describe, expect, it } from "vitest";
import { inferTypes } from "../../../src/infer/json/infer.js";
import { parseJsonText } from "../../../src/infer/json/parse.js";
import type { PositionContext } from "../../../src/infer/json/samples.js";
import type { Field } from "../../../src/model/api.js";

/** The fields of the one object that texts show. */
function fieldsOf(role: PositionContext["role"], ...texts: readonly string[]): readonly Field[] {
  const samples = texts.map((text, index) => {
    const parsed = parseJsonText(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const origin = { item: ["Send"], pointer: `/item/${index}` };
    return { value: parsed.value, standIns: parsed.standIns, origin };
  });
  const context = { group: "", operation: "Send", outcome: "Body", role };
  const { types } = inferTypes([{ id: "send", samples, context }]);
  const [type] = types;
  if (type?.kind !== "object") throw new Error("the texts show no object");
  return type.fields;
}

describe("a request with numbers that JavaScript would round", () => {
  it.each<[text: string, want: object]>([
    ['{"id": 12345678901234567890}', { kind: "number", integer: true, exact: "integer" }],
    ['{"id": 9007199254740991}', { kind: "number", integer: true }],
    ['{"id": 0.1234567890123456789}', { kind: "number", exact: "any" }],
    ['{"id": 1e400}', { kind: "number", exact: "any" }],
    ['{"id": 0.10000000000000001}', { kind: "number", exact: "any" }],
    ['{"id": 1.50}', { kind: "number" }],
    [
      '{"id": [1, 12345678901234567890]}',
      { kind: "array", items: { kind: "number", integer: true, exact: "integer" } },
    ],
  ])("as %s takes them", (text, want) => {
    expect(fieldsOf("request", text).map(({ type }) => type)).toEqual([want]);
  });

  it("takes all that some sample shows", () => {
    const [first] = fieldsOf("request", '{"id": 1}', '{"id": 12345678901234567890}');
    expect(first?.type).toEqual({ kind: "number", integer: true, exact: "integer" });
    const [both] = fieldsOf("request", '{"id": 1e400}', '{"id": 12345678901234567890}');
    expect(both?.type).toEqual({ kind: "number", exact: "any" });
  });
});

describe("an answer with numbers that JavaScript would round", () => {
  it.each<[text: string, isSaid: boolean]>([
    ['{"id": 12345678901234567890}', true],
    ['{"id": 0.1234567890123456789}', true],
    ['{"id": 0.10000000000000001}', false],
    ['{"id": 5}', false],
  ])("as %s has plain ones, and a comment: %j", (text, isSaid) => {
    const [field] = fieldsOf("success", text);
    expect(field?.type).not.toHaveProperty("exact");
    expect(field?.doc?.summary?.includes("exactNumbers") === true).toBe(isSaid);
  });
});
