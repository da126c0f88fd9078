/** What Postman's runtime sends, as the oracle records it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "./json.js";
import type { OracleRecord, SentRecord } from "./oracle/record.js";
import { readVariables } from "./oracle/variables.js";
import { PostmanOracle } from "./postman-oracle.js";

const script = { listen: "prerequest", script: { exec: ["while (true) {}"] } };

const items: Readonly<Record<string, JsonObject>> = {
  "a script that never ends": {
    event: [script],
    request: { method: "GET", url: "{{baseUrl}}/a?x={{unknown}}" },
  },
  "a variable of the collection": { request: { method: "get", url: "https://{{host}}/v/:id" } },
  "a variable that was given": {
    request: {
      url: "http://a.test",
      header: [{ key: "X-Tenant", value: "{{tenant}}" }],
    },
  },
  "an inherited credential": { request: { method: "GET", url: "http://a.test/" } },
  "a challenge": {
    request: {
      method: "GET",
      url: "http://a.test/",
      auth: { type: "digest", digest: [{ key: "username", value: "u" }] },
    },
  },
  "an upload": {
    request: {
      method: "POST",
      url: "http://a.test/",
      body: {
        mode: "formdata",
        formdata: [{ key: "f", type: "file", src: "/home/someone/report.txt" }],
      },
    },
  },
  "a dynamic value": { request: { method: "GET", url: "http://a.test/{{$guid}}/{{$guid}}" } },
  "no request": {},
};

const collection = {
  info: { name: "Oracle" },
  auth: { type: "bearer", bearer: [{ key: "token", value: "t0ken" }] },
  variable: [{ key: "host", value: "b.test:8443" }],
  item: [
    { name: "Folder", item: Object.entries(items).map(([name, item]) => ({ name, ...item })) },
  ],
};

describe("the oracle", () => {
  const oracle = new PostmanOracle({ fill: true, variables: new Map([["tenant", "acme"]]) });
  let records: readonly OracleRecord[] = [];

  beforeAll(async () => {
    records = await oracle.record(collection);
  }, 90_000);

  afterAll(() => oracle.close());

  const recordOf = (name: string): OracleRecord | undefined =>
    records.find(({ itemPath }) => itemPath.at(-1) === name);

  function sent(name: string): SentRecord {
    const record = recordOf(name);
    if (record?.sent !== true) throw new Error(record?.error ?? `${name} has no record`);
    return record;
  }

  it("gives one record per item, in file order, with its place", () => {
    expect(records.map(({ itemPath }) => itemPath)).toEqual(
      Object.keys(items).map((name) => ["Folder", name]),
    );
    expect(records[2]?.pointer).toBe("/item/0/item/2");
  });

  it("runs no script and fills what nothing defines", () => {
    expect(sent("a script that never ends")).toMatchObject({
      origin: "http://fill-baseurl.test",
      target: "/a?x=fill-unknown",
      filled: { baseUrl: "http://fill-baseUrl.test", unknown: "fill-unknown" },
      unresolved: [],
    });
  });

  it("resolves the collection's variables and names what stays unresolved", () => {
    expect(sent("a variable of the collection")).toMatchObject({
      method: "GET",
      origin: "https://b.test:8443",
      target: "/v/:id",
      unresolved: [":id"],
    });
  });

  it("tells headers of the item from those that Postman adds", () => {
    const { headers, autoHeaders } = sent("a variable that was given");
    expect(headers).toContainEqual(["x-tenant", "acme"]);
    expect(autoHeaders).toContain("user-agent");
    expect(autoHeaders).not.toContain("x-tenant");
  });

  it("inherits auth", () => {
    const record = sent("an inherited credential");
    expect(record.auth).toBe("bearer");
    expect(record.headers).toContainEqual(["authorization", "Bearer t0ken"]);
  });

  it("challenges digest auth once", () => {
    const { exchanges, headers } = sent("a challenge");
    expect(exchanges).toHaveLength(2);
    expect(headers.find(([name]) => name === "authorization")?.[1]).toMatch(/^Digest username="u"/);
  });

  it("uploads a stand-in, whatever path the item names", () => {
    expect(sent("an upload").body).toMatchObject({
      parts: [{ name: "f", filename: "report.txt", text: "stand-in for report.txt\n" }],
    });
  });

  it("says what dynamic values it drew, one per name and item", () => {
    const { dynamic, target } = sent("a dynamic value");
    expect(target).toBe(`/${dynamic["$guid"]}/${dynamic["$guid"]}`);
    expect(dynamic["$guid"]).toMatch(/^[\da-f-]{36}$/);
  });

  it("says why an item sends nothing", () => {
    expect(recordOf("no request")).toMatchObject({
      sent: false,
      error: "this item has no request",
    });
  });
});

describe("readVariables", () => {
  it.each([
    [
      "an environment",
      {
        values: [
          { key: "a", value: "1" },
          { key: "b", value: "2", enabled: false },
        ],
      },
      { a: "1" },
    ],
    [
      "what Postman's API answers",
      { environment: { values: [{ key: "a", value: 1 }] } },
      { a: "1" },
    ],
    ["a flat object", { a: "1", b: { c: true } }, { a: "1", b: '{"c":true}' }],
  ])("reads %s", (_, json, want) => {
    expect(Object.fromEntries(readVariables(json))).toEqual(want);
  });
});
