/** What is inferred from the collection as a whole: servers, variables, credentials, scripts, identities. */
import { describe, expect, it } from "vitest";
import { apiOf, item, operationOf } from "./postman.js";

function bearer(value: string): Readonly<Record<string, unknown>> {
  return { type: "bearer", bearer: [{ key: "token", value }] };
}

describe("servers", () => {
  it("are the bases of URLs, the most used one first, known ones by their value", () => {
    const items = ["{{api}}/a", "{{api}}/b", "https://login.example.com/token"].map((url) =>
      item(url, { url }),
    );
    const { servers } = apiOf(items, {
      variable: [{ key: "api", value: "https://api.example.com/v1" }],
    }).value;
    expect(servers.map(({ id, url }) => [id, url])).toEqual([
      ["api", "https://api.example.com/v1"],
      ["login.example.com", "https://login.example.com"],
    ]);
  });

  it("keep their variable where nothing defines it", () => {
    expect(apiOf([item("Do", { url: "{{api}}/a" })]).value.servers.map(({ url }) => url)).toEqual([
      "{{api}}",
    ]);
  });
});

describe("variables", () => {
  const header = (value: string) => [item("Do", { header: [{ key: "X-A", value }] })];

  it("are those that are sent, with the collection's values", () => {
    const variable = [
      { key: "a", value: "1 {{b}}" },
      { key: "unused", value: "2" },
    ];
    const { value, diagnostics } = apiOf(header("{{a}}"), { variable });
    expect(value.variables.map((each) => [each.name, each.default])).toEqual([
      ["a", "1 {{b}}"],
      ["b", undefined],
    ]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["PW1201", 'nothing defines the variable "b"'],
    ]);
  });

  it("of folders are told of, because Postman uses none of them", () => {
    const folder = {
      name: "F",
      variable: [
        { key: "a", value: "1" },
        { key: "b", value: "2" },
        { key: "unused", value: "3" },
      ],
      item: header("{{a}}{{b}}"),
    };
    const { value, diagnostics } = apiOf([folder], { variable: [{ key: "b", value: "4" }] });
    expect(value.variables.map((each) => each.default)).toEqual([undefined, "4"]);
    expect(diagnostics.map((each) => [each.code, each.item, each.pointer, each.message])).toEqual([
      [
        "PW1211",
        ["F"],
        "/item/0/variable/0",
        'the folder\'s value of "a" is not used, as in Postman; it has no other',
      ],
      [
        "PW1211",
        ["F"],
        "/item/0/variable/1",
        'the folder\'s value of "b" is not used, as in Postman; that of the collection is',
      ],
    ]);
  });

  it("of paths are asked of calls until they have a value", () => {
    const url = "https://h.test/{{tenant}}/books";
    const parametersWith = (variable: readonly object[]) =>
      apiOf([item("A", { url })], { variable }).value.groups[0]?.operations[0]?.parameters;
    expect(parametersWith([])).toMatchObject([{ required: true, fallback: "{{tenant}}" }]);
    expect(parametersWith([{ key: "tenant", value: "x" }])).toMatchObject([{ required: false }]);
    const { diagnostics } = apiOf([item("A", { url })]);
    expect(diagnostics).toMatchObject([
      { code: "PW1201", help: expect.stringContaining("passed with each call") },
    ]);
  });

  it("that are data are credentials where one is in them", () => {
    const variable = [
      { key: "a", value: { password: "hunter2" } },
      { key: "b", value: { name: "Emma" } },
    ];
    const { value } = apiOf(header("{{a}}{{b}}"), { variable });
    expect(value.variables.map((each) => [each.secret, each.default])).toEqual([
      [true, undefined],
      [false, '{"name":"Emma"}'],
    ]);
  });

  it("have no default where they fill a credential or are called like one", () => {
    const variable = [
      { key: "t", value: "s3cr3t" },
      { key: "api_key", value: "k3y" },
    ];
    const { value, diagnostics } = apiOf(header("{{api_key}}"), {
      variable,
      auth: bearer("{{t}}"),
    });
    expect(value.variables.map((each) => [each.name, each.secret, each.default])).toEqual([
      ["api_key", true, undefined],
      ["t", true, undefined],
    ]);
    expect(diagnostics.filter(({ code }) => code === "PW1203")).toHaveLength(2);
    expect(JSON.stringify([value, diagnostics])).not.toMatch(/s3cr3t|k3y/);
  });

  it("in a circle are reported once each", () => {
    const variable = [
      { key: "a", value: "{{b}}" },
      { key: "b", value: "{{a}}" },
      { key: "c", value: "{{c}}x" },
    ];
    const { diagnostics } = apiOf(header("{{a}}{{c}}"), { variable });
    expect(
      diagnostics.filter(({ code }) => code === "PW1202").map(({ pointer }) => pointer),
    ).toEqual(["/variable/0", "/variable/1", "/variable/2"]);
  });
});

describe("credentials", () => {
  it("of the request's own auth win over a hand-written header, unless they are empty", () => {
    const written = [{ key: "Authorization", value: "Token {{token}}" }];
    expect(operationOf({ header: written, auth: bearer("{{t}}") }).security).toBe("bearer");
    expect(operationOf({ header: written, auth: bearer("") }).security).toBe("Token");
    expect(operationOf({ header: written }).security).toBe("Token");
  });

  it("are no parameters", () => {
    expect(
      operationOf({ header: [{ key: "authorization", value: "Bearer {{t}}" }] }).parameters,
    ).toEqual([]);
  });

  it("are told apart by what differs", () => {
    const { security } = apiOf([
      item("A", { auth: bearer("{{admin}}") }),
      item("B", { auth: bearer("{{user}}") }),
    ]).value;
    expect(security.map(({ id }) => id)).toEqual(["admin bearer", "user bearer"]);
  });

  it("are told apart by no more than it takes", () => {
    const oauth2 = (params: Record<string, string>) => ({
      type: "oauth2",
      oauth2: Object.entries(params).map(([key, value]) => ({ key, value })),
    });
    const { security } = apiOf([
      item("A", { auth: oauth2({ accessToken: "{{token}}", addTokenTo: "header" }) }),
      item("B", { auth: oauth2({ accessToken: "{{token}}", headerPrefix: "OAuth" }) }),
      item("C", { auth: oauth2({ accessToken: "{{adminToken}}", addTokenTo: "header" }) }),
      item("D", { auth: oauth2({ accessToken: "{{a-b}}", addTokenTo: "header" }) }),
      item("E", { auth: oauth2({ accessToken: "{{a_b}}", addTokenTo: "header" }) }),
    ]).value;
    const ids = security.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids.map((id) => id.replace(/ \[.*/, "")).toSorted()).toEqual([
      "a b oauth2",
      "admin oauth2",
      "oauth2",
      "oauth2",
      "oauth2 OAuth",
    ]);
  });

  it("that are literals are left out and reported", () => {
    const { value, diagnostics } = apiOf([item("A", { auth: bearer("s3cr3t") })]);
    expect(value.security.map(({ bindings }) => bindings)).toEqual([{}]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["PW1203"]);
  });
});

describe("scripts", () => {
  const script = (listen: string, exec: string) => ({ listen, script: { exec: [exec] } });

  it("are read for what they set, at every level", () => {
    const request = {
      name: "Log in",
      request: { url: "https://h.test/a" },
      event: [script("test", 'pm.environment.set("token", 1)')],
    };
    const folder = {
      name: "Auth",
      item: [request],
      event: [script("prerequest", "pm.collectionVariables.set('nonce', 2)")],
    };
    const { diagnostics } = apiOf([folder], {
      event: [script("prerequest", "pm.globals.set(`now`, 3)")],
    });
    expect(diagnostics.map(({ item: path, message }) => [path, message])).toEqual([
      [[], 'a script sets "now" before the request'],
      [["Auth"], 'a script sets "nonce" before the request'],
      [["Auth", "Log in"], 'a script sets "token" after the request'],
    ]);
  });
});

describe("identities", () => {
  it("do not depend on the order of items", () => {
    const items = [
      item("Get", { url: "https://h.test/a" }),
      item("Get", { url: "https://h.test/b" }),
      item("Get", { url: "https://h.test/b" }),
      { name: "F", item: [item("Get", {})] },
      { name: "F", item: [item("Put", {})] },
    ];
    const ids = (list: readonly unknown[]) =>
      apiOf(list).value.groups.map(({ id, operations }) => [id, operations.map((each) => each.id)]);
    expect(ids(items.toReversed())).toEqual(ids(items));
    expect(new Set(ids(items).flat(2)).size).toBe(8);
  });
});
