/** Types of values that no sample shows: from fields of the same key elsewhere, then from what the name says. */
import { describe, expect, it } from "vitest";
import { inferTypes } from "../../../src/infer/json/infer.js";
import { parseJsonText } from "../../../src/infer/json/parse.js";
import type { Position, PositionContext, Sample } from "../../../src/infer/json/samples.js";
import type { JsonValue } from "../../../src/model/origin.js";
import { position, shapeOf } from "./inference.js";

type Role = PositionContext["role"];

/** The types of the fields of a body with `body`'s keys, beside another body of the folder. */
function fieldsBeside(
  body: JsonValue,
  other: JsonValue,
  [role, otherRole]: readonly [Role, Role] = ["request", "request"],
): readonly string[] {
  const places: readonly Position[] = [
    position([body], { operation: "Post first", role }),
    position([other], { operation: "Put second thing", role: otherRole }),
  ];
  const { refs, types } = inferTypes(places);
  const ref = refs.get(places[0]?.id ?? "");
  const type = types.find(({ id }) => ref?.kind === "ref" && ref.id === id);
  return type?.kind === "object" ? type.fields.map((field) => JSON.stringify(field.type)) : [];
}

const string = '{"kind":"string"}';
const integer = '{"kind":"number","integer":true}';
const unknown = '{"kind":"unknown"}';
const orNull = (type: string): string => `{"kind":"union","members":[${type},{"kind":"null"}]}`;
const listOf = (type: string): string => `{"kind":"array","items":${type}}`;

describe("a value that is null everywhere", () => {
  it.each<readonly [string, JsonValue, JsonValue, readonly string[]]>([
    ["has its namesake's type", { color: null }, { color: "red", n: 1 }, [orNull(string)]],
    ["in a list, too", { colors: [null] }, { colors: ["red"], n: 1 }, [listOf(orNull(string))]],
    ["as an empty list has", { colors: [] }, { colors: ["red"], n: 1 }, [listOf(string)]],
    [
      "but not where namesakes differ",
      { color: null },
      { a: { color: "red" }, b: { color: 7 } },
      [unknown],
    ],
    ["nor under a key that says nothing", { value: null }, { value: "red", n: 1 }, [unknown]],
    ["nor as a list where it is none", { colors: [] }, { colors: "red", n: 1 }, [listOf(unknown)]],
  ])("%s", (_, body, other, want) => {
    expect(fieldsBeside(body, other)).toEqual(want);
  });

  it("takes scalars from answers for what is sent, but no objects", () => {
    const roles = ["request", "success"] as const;
    const sent = { size: null, shape: null };
    expect(fieldsBeside(sent, { size: 7, shape: { sides: 3 } }, roles)).toEqual([
      orNull(integer),
      unknown,
    ]);
  });

  it.each([
    ["CategoryId", "{ CategoryId: string | number | null }"],
    ["created_at", "{ created_at: string | number | null }"],
    ["EndDate", "{ EndDate: string | number | null }"],
    ["dateClosed", "{ dateClosed: string | number | null }"],
    ["notificationEmail", "{ notificationEmail: string | null }"],
    ["full_name", "{ full_name: string | null }"],
    ["avatarUrl", "{ avatarUrl: string | null }"],
    ["uuid", "{ uuid: string | null }"],
    ["NumberOfAttempts", "{ NumberOfAttempts: number | null }"],
    ["retry_count", "{ retry_count: number | null }"],
    ["is_active", "{ is_active: boolean | null }"],
    // What these would hold is anybody's guess.
    ["parent", "{ parent: null }"],
    ["island", "{ island: null }"],
    ["state", "{ state: null }"],
    ["format", "{ format: null }"],
    ["paid", "{ paid: null }"],
    // The language named it.
    ["hasOwnProperty", "{ hasOwnProperty: null }"],
  ])("has the scalars that its name speaks of: %s", (key, want) => {
    expect(shapeOf([{ [key]: null }])).toBe(want);
  });

  it.each<readonly [JsonValue, string | undefined]>([
    [{ parent: null }, "`null` in every example."],
    [{ user_id: null }, "`null` in every example; what else it may be is read from its name."],
    [
      { color: null, a: { color: "red" } },
      "`null` in every example; what else it may be is read from other fields of that name.",
    ],
    [[{ user_id: null }, { user_id: 7 }], undefined],
    [{ user_id: 7 }, undefined],
    [{ list: [null] }, undefined],
  ])("says where its type is from: %j", (value, want) => {
    const { types } = inferTypes([position([value])]);
    const fields = types.flatMap((type) => (type.kind === "object" ? type.fields : []));
    expect(fields.find(({ key }) => key !== "a")?.doc?.summary).toBe(want);
  });

  it("may be anything where it is sent and its name says nothing", () => {
    expect(shapeOf([{ parent: null }], { role: "request" })).toBe("{ parent?: unknown }");
  });

  it("has no other type than a sample shows", () => {
    expect(shapeOf([{ user_id: null }, { user_id: "U1" }])).toBe("{ user_id: string | null }");
  });
});

describe("a bare variable", () => {
  const typeOf = (text: string): string => {
    const parsed = parseJsonText(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const each: Sample = { ...parsed, origin: { item: [], pointer: "" } };
    const at = { ...position([], { role: "request" }), samples: [each] };
    const [type] = inferTypes([at]).types;
    return type?.kind === "object" ? JSON.stringify(type.fields.map((field) => field.type)) : "";
  };
  const either = '{"kind":"union","members":[{"kind":"string"},{"kind":"number"}]}';

  it.each([
    ['{ "roleId": {{role}} }', `[${either}]`],
    ['{ "parents": [{{orgId}}] }', `[${listOf(either)}]`],
    ['{ "webUrls": [{{WebUrls}}] }', `[${listOf(string)}]`],
    ['{ "type": {{Department}} }', `[${unknown}]`],
  ])("has the scalars that its key or its own name speaks of: %s", (text, want) => {
    expect(typeOf(text)).toBe(want);
  });
});
