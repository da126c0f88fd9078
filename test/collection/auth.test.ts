/** Auth in force: nearest declaration, `noauth`, inheritance, and both forms of attributes. */
import { describe, expect, it } from "vitest";
import type { Auth } from "../../src/model/collection.js";
import { collectionOf, read, readItem, refusalOf, requestsOf, used, type Json } from "./reading.js";

const bearer = (token: string): object => ({
  type: "bearer",
  bearer: [{ key: "token", value: token, type: "string" }],
});

/** The auth of a request in folder `B` in folder `A`. */
function authOf(
  collection: unknown,
  outer: unknown,
  inner: unknown,
  own: unknown,
): Auth | undefined {
  const level = (auth: unknown): Json => (auth === undefined ? {} : { auth });
  const item = { name: "Item", request: { url: "http://h", ...level(own) } };
  const folder = {
    name: "A",
    item: [{ name: "B", item: [item], ...level(inner) }],
    ...level(outer),
  };
  const { items } = used(read(collectionOf([folder], level(collection))));
  return requestsOf(items)[0]?.request.auth;
}

describe("inheritance", () => {
  const cases: readonly (readonly [
    name: string,
    levels: readonly [unknown, unknown, unknown, unknown],
    token: string | undefined,
    at: readonly string[],
  ])[] = [
    ["nothing", [undefined, undefined, undefined, undefined], undefined, []],
    ["from the collection", [bearer("c"), undefined, undefined, undefined], "c", []],
    ["from a folder", [bearer("c"), bearer("o"), undefined, undefined], "o", ["A"]],
    [
      "from the nearest folder",
      [bearer("c"), bearer("o"), bearer("i"), undefined],
      "i",
      ["A", "B"],
    ],
    ["its own", [bearer("c"), bearer("o"), bearer("i"), bearer("r")], "r", ["A", "B", "Item"]],
    ["null inherits", [bearer("c"), null, null, null], "c", []],
    ["an auth without a type inherits", [bearer("c"), undefined, {}, { type: null }], "c", []],
    ["a text is no auth", [bearer("c"), undefined, undefined, "bearer"], "c", []],
    ["noauth stops it", [bearer("c"), undefined, undefined, { type: "noauth" }], undefined, []],
    [
      "noauth of a folder stops it",
      [bearer("c"), { type: "noauth" }, null, undefined],
      undefined,
      [],
    ],
    ["below noauth", [bearer("c"), { type: "noauth" }, bearer("i"), undefined], "i", ["A", "B"]],
  ];
  it.each(cases)("%s", (_, levels, token, at) => {
    const auth = authOf(...levels);
    expect(auth?.params["token"]).toBe(token);
    expect(auth?.declaredAt ?? []).toEqual(at);
  });

  it("points to where the auth is declared", () => {
    expect(authOf(bearer("c"), undefined, undefined, undefined)?.pointer).toBe("/auth");
    expect(authOf(undefined, bearer("o"), undefined, undefined)?.pointer).toBe("/item/0/auth");
    expect(authOf(undefined, undefined, undefined, bearer("r"))?.pointer).toBe(
      "/item/0/item/0/item/0/request/auth",
    );
  });

  it("holds for a request given as text", () => {
    expect(readItem({ request: "http://h" }, { auth: bearer("c") }).request.auth?.params).toEqual({
      token: "c",
    });
  });
});

describe("a type in words that are not Postman's", () => {
  it.each(["inherit", "none"])("%s is no auth, with a warning", (type) => {
    const folder = { name: "A", item: [{ name: "Item", request: "http://h" }], auth: { type } };
    const { value, diagnostics } = read(collectionOf([folder], { auth: bearer("c") }));
    expect(requestsOf(value?.items ?? [])[0]?.request.auth).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "PW1113", item: ["A", "Item"], pointer: "/item/0/auth/type" },
    ]);
  });
});

describe("attributes", () => {
  const cases: readonly (readonly [name: string, given: object, want: object])[] = [
    [
      "a list, as in v2.1",
      {
        type: "basic",
        basic: [
          { key: "username", value: "u" },
          { key: "password", value: "p" },
        ],
      },
      { username: "u", password: "p" },
    ],
    [
      "an object, as in v2.0",
      { type: "basic", basic: { username: "u", password: "p" } },
      { username: "u", password: "p" },
    ],
    ["of another type", { type: "basic", bearer: [{ key: "token", value: "t" }] }, {}],
    ["none", { type: "basic" }, {}],
    ["null", { type: "basic", basic: null }, {}],
    [
      "booleans and numbers",
      {
        type: "oauth1",
        oauth1: [
          { key: "addParamsToHeader", value: true, type: "boolean" },
          { key: "a", value: false },
          { key: "b", value: 5 },
        ],
      },
      { addParamsToHeader: "true", a: "false", b: "5" },
    ],
    [
      "no value",
      { type: "bearer", bearer: [{ key: "token", value: null, type: "string" }, { key: "a" }] },
      {},
    ],
    [
      "an empty value",
      { type: "oauth2", oauth2: [{ key: "headerPrefix", value: "" }] },
      { headerPrefix: "" },
    ],
    [
      "the last of several",
      {
        type: "bearer",
        bearer: [
          { key: "token", value: "1" },
          { key: "token", value: "2" },
        ],
      },
      { token: "2" },
    ],
    [
      "disabled ones count too",
      { type: "bearer", bearer: [{ key: "token", value: "1", disabled: true }] },
      { token: "1" },
    ],
    [
      "data as JSON",
      { type: "jwt", jwt: [{ key: "payload", value: { sub: "{{user}}" } }] },
      { payload: '{"sub":"{{user}}"}' },
    ],
    [
      "odd entries",
      { type: "bearer", bearer: [null, "x", { value: "y" }, { key: "token", value: "t" }] },
      { token: "t" },
    ],
    [
      "names of the prototype",
      { type: "bearer", bearer: { constructor: "c", token: "t" } },
      { constructor: "c", token: "t" },
    ],
  ];
  it.each(cases)("%s", (_, auth, want) => {
    const found = authOf(undefined, undefined, undefined, auth);
    expect(Object.entries(found?.params ?? {})).toEqual(Object.entries(want));
  });

  it.each([
    "apikey",
    "asap",
    "awsv4",
    "basic",
    "bearer",
    "digest",
    "edgegrid",
    "hawk",
    "jwt",
    "ntlm",
    "oauth1",
    "oauth2",
  ])("of type %s are read", (type) => {
    const auth = authOf(undefined, undefined, undefined, {
      type,
      [type]: [{ key: "a", value: "b" }],
    });
    expect(auth).toMatchObject({ type, params: { a: "b" } });
  });
});

describe("an unknown type", () => {
  it.each(["__proto__", "constructor", "foo", "Bearer"])("%s refuses the request", (type) => {
    const item = { name: "Item", request: { url: "http://h", auth: { type, [type]: [] } } };
    expect(refusalOf(item)).toEqual({
      code: "PW1108",
      severity: "error",
      pointer: "/item/0/request/auth/type",
    });
  });

  it("of a folder refuses the requests that inherit it, once each", () => {
    const folder = {
      name: "A",
      auth: { type: "foo" },
      item: [
        { name: "Inherits", request: "http://h/1" },
        { name: "Own", request: { url: "http://h/2", auth: { type: "noauth" } } },
      ],
    };
    const { value, diagnostics } = read(collectionOf([folder]));
    expect(requestsOf(value?.items ?? []).map(({ name }) => name)).toEqual(["Own"]);
    expect(diagnostics.map(({ code, item, pointer }) => ({ code, item, pointer }))).toEqual([
      { code: "PW1108", item: ["A", "Inherits"], pointer: "/item/0/auth/type" },
    ]);
  });
});
