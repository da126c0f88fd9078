/** What saved requests add to the bodies, queries and GraphQL variables of an item that has some. */
import { describe, expect, it } from "vitest";
import type { Operation } from "../../../src/model/api.js";
import { apiOf, item } from "../postman.js";
import { form, json, PETS, readItem, type Saved } from "./saved.js";

/** A saved response to a request with a body of its own. */
function saved(code: number | undefined, body: unknown): unknown {
  const url = "https://api.example.com/pets";
  return { name: "Saved", code, originalRequest: { method: "POST", url, body } };
}

function bodyOf(body: unknown, responses: readonly unknown[]): NonNullable<Operation["body"]> {
  const { value } = apiOf([item("Create pet", { method: "POST", body }, responses)]);
  const found = value.groups[0]?.operations[0]?.body;
  if (found === undefined) throw new TypeError("the operation has no body");
  return found;
}

function keysOf(body: unknown, responses: readonly unknown[]): readonly string[] {
  const { value } = apiOf([item("Create pet", { method: "POST", body }, responses)]);
  return (value.groups[0]?.types ?? []).flatMap((type) =>
    type.kind === "object"
      ? type.fields.map(({ key, required }) => key + (required ? "" : "?"))
      : [],
  );
}

describe("JSON bodies of saved requests", () => {
  const cases = [
    {
      what: "add fields",
      responses: [saved(201, json({ name: "Rex", tag: "dog" }))],
      keys: ["name?", "tag?"],
    },
    {
      what: "do not where they were refused",
      responses: [saved(400, json({ nmae: "Rex" }))],
      keys: ["name?"],
    },
    {
      what: "do not where nothing says what came",
      responses: [saved(undefined, json({ tag: "dog" }))],
      keys: ["name?"],
    },
    {
      what: "do not where they cannot be read",
      responses: [saved(201, { mode: "raw", raw: '{"tag":' })],
      keys: ["name?"],
    },
    {
      what: "do not in another mode",
      responses: [saved(201, form({ tag: "dog" }))],
      keys: ["name?"],
    },
  ];
  it.each(cases)("$what", ({ responses, keys }) => {
    expect(keysOf(json({ name: "Tom" }), responses)).toEqual(keys);
  });

  it("leave the example that is sent as it is", () => {
    const body = bodyOf(json({ name: "Tom" }), [saved(201, json({ name: "Rex", tag: "dog" }))]);
    expect(body).toMatchObject({ kind: "json", example: { name: "Tom" } });
  });
});

describe("forms of saved requests", () => {
  it("add fields that only a caller sends", () => {
    const body = bodyOf(form({ name: "Tom" }), [
      saved(200, form({ name: "Rex", tag: "{{tag}}" })),
      saved(200, form({ tag: "cat", age: "3" })),
      saved(422, form({ nmae: "Rex" })),
    ]);
    const fields = body.kind === "urlencoded" ? body.fields : [];
    expect(fields.map(({ key, required, fallback }) => [key, required, fallback])).toEqual([
      ["name", false, undefined],
      ["tag", false, undefined],
      ["age", false, undefined],
    ]);
  });
});

describe("a saved request is like the item's own", () => {
  it.each<[own: string, saved: string, isLike: boolean]>([
    ["{{base}}/pets/{{id}}", "https://api.example.com/v1/pets/me", true],
    ["{{base}}/pets/{{id}}", "{{base}}/pets/7", true],
    ["{{base}}/pets/:id", "{{base}}/pets", false],
    ["{{base}}/pets/:id", "{{base}}/pets/:petId/", true],
    ["{{base}}/pets/me", "https://api.example.com/v1/pets/me", true],
    ["https://api.example.com/pets", "https://api.example.com/v1/pets", false],
    ["{{base}}/pets/7/tags", "{{base}}/pets/8/tags", true],
    ["{{base}}/pets/7/tags", "{{base}}/pets/8/photos", false],
    ["{{version}}/pets", "v2/pets", true],
  ])("%s, %s: %s", (own, original, isLike) => {
    const { operation } = readItem({ url: own }, [{ url: original, body: json({ name: "Rex" }) }]);
    expect(operation.body !== undefined).toBe(isLike);
  });
});

describe("the query of saved requests", () => {
  const query = (...entries: readonly Readonly<Record<string, unknown>>[]): unknown => ({
    raw: PETS,
    host: ["https://api.example.com"],
    path: ["pets"],
    query: entries,
  });
  const dryRun = { key: "dry_run", value: "true", description: "(Required) Boolean." };
  const apikey = {
    type: "apikey",
    apikey: [
      { key: "key", value: "license" },
      { key: "in", value: "query" },
      { key: "value", value: "{{license}}" },
    ],
  };

  it.each<{
    what: string;
    request?: Readonly<Record<string, unknown>>;
    originals: readonly Saved[];
    query: readonly unknown[];
    codes?: readonly string[];
  }>([
    {
      what: "adds what callers may ask, and only they",
      originals: [
        { url: PETS },
        { url: `${PETS}?dry_run=true&tag={{tag}}` },
        { url: `${PETS}?tag=cat` },
      ],
      query: [
        { key: "dry_run", required: false, type: { kind: "boolean" } },
        { key: "tag", required: false, type: { kind: "string" } },
      ],
      codes: ["PW1307", "PW1307"],
    },
    {
      what: "requires nothing that the item's own does not have",
      request: { url: query({ key: "tag", value: "cat" }) },
      originals: [{ url: `${PETS}?tag=dog` }],
      query: [{ key: "tag", documented: [{ value: "cat", enabled: true }] }],
    },
    {
      what: "leaves out what an auth puts there",
      request: { auth: apikey },
      originals: [{ url: `${PETS}?license={{license}}&access_token={{token}}&oauth_nonce=1` }],
      query: [],
    },
    {
      what: "leaves out literal credentials",
      originals: [{ url: `${PETS}?api_key=0a1b2c3d4e5f60718293a4b5c6d7e8f9` }],
      query: [],
    },
    {
      what: "leaves out that of another server",
      originals: [{ url: "{{base}}/pets?filter=cats" }],
      query: [],
    },
    {
      what: "leaves out what was refused",
      originals: [{ code: 422, url: `${PETS}?tga=cat` }],
      query: [],
    },
  ])("$what", ({ request = {}, originals, query: want, codes = [] }) => {
    const read = readItem(request, originals);
    const found = read.operation.parameters.filter((parameter) => parameter.in === "query");
    expect(found).toMatchObject(want);
    expect(found).toHaveLength(want.length);
    expect(found.map(({ fallback }) => fallback).filter(Boolean)).toEqual([]);
    expect(read.codes).toEqual(codes);
  });

  it("is optional whatever its description says", () => {
    const { operation } = readItem({}, [{ url: query(dryRun) }]);
    expect(operation.parameters).toMatchObject([{ key: "dry_run", required: false }]);
  });

  it("leaves headers that the item does not have", () => {
    const header = [{ key: "Postman-Token", value: "{{guid}}" }];
    expect(readItem({}, [{ header }]).operation.parameters).toEqual([]);
  });
});

describe("GraphQL variables of saved requests", () => {
  const body = (query: string, variables: string): unknown => ({
    mode: "graphql",
    graphql: { query, variables },
  });
  const declared = "query Pets($where: PetFilter, $first: Int!) { pets { name } }";
  const plain = "{ pets { name } }";

  it.each<[what: string, own: unknown, saved: unknown, fields: unknown]>([
    [
      "show an input type",
      body(declared, ""),
      body(` ${declared}\n`, '{"where": {"tag": "dog"}, "first": 3}'),
      [
        { key: "where", type: { members: [{ kind: "ref" }, { kind: "null" }] }, required: false },
        { key: "first", type: { kind: "number", integer: true }, required: true },
      ],
    ],
    [
      "show one of which the own has nothing but null",
      body(declared, '{"where": null, "first": 1}'),
      body(declared, '{"where": {"tag": "dog"}, "first": 3}'),
      [{ key: "where", type: { members: [{ kind: "ref" }, { kind: "null" }] } }, { key: "first" }],
    ],
    [
      "are none of another document's",
      body(declared, ""),
      body(plain, '{"where": {"tag": "dog"}}'),
      [{ key: "where", type: { kind: "unknown" } }, { key: "first" }],
    ],
    [
      "are optional where nothing declares them",
      body(plain, ""),
      body(plain, '{"tag": "dog"}'),
      [{ key: "tag", type: { kind: "string" }, required: false }],
    ],
  ])("%s", (_, own, original, fields) => {
    const { operation } = readItem({ body: own }, [{ body: original }]);
    expect(operation.body).toMatchObject({ kind: "graphql", variables: { fields } });
  });
});
