/** Names beyond one file: the index, the security schemes, and what no declaration may be called. */
import { readFileSync } from "node:fs";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import type { SecurityScheme } from "../../src/model/api.js";
import { planNames } from "../../src/naming/index.js";
import { reservedNames } from "../../src/naming/reserved.js";
import { group, model, objectType } from "./model.js";

function scheme(id: string, kind: SecurityScheme["kind"] = "apiKey"): SecurityScheme {
  return { id, kind, settings: {}, bindings: {}, origin: { item: [], pointer: "" } };
}

describe("names that several files give", () => {
  it("are exported with their folder, all that belong together", () => {
    const users = group(
      ["Users"],
      [{ name: "List" }, { name: "Invite" }],
      [objectType("t", ["Page"])],
    );
    const groups = group(["Admin", "2 Groups"], [{ name: "List" }], [objectType("t", ["Page"])]);
    const top = group([], [{ name: "List" }]);
    const plan = planNames(model(users, groups, top)).value;
    expect(Object.fromEntries(plan.groups.get(users.id)?.indexAliases ?? [])).toEqual({
      list: "usersList",
      ListParams: "UsersListParams",
      ListResult: "UsersListResult",
      listExamples: "usersListExamples",
      Page: "UsersPage",
    });
    expect(plan.groups.get(groups.id)?.indexAliases.get("list")).toBe("folder2GroupsList");
    expect(plan.groups.get(groups.id)?.indexAliases.get("Page")).toBe("Folder2GroupsPage");
    expect(plan.groups.get(top.id)?.indexAliases.get("list")).toBe("requestsList");
  });

  it("are exported with the whole path where folders have one name", () => {
    const paths = [
      ["Prospect", "V4"],
      ["Account", "V4"],
    ];
    const groups = paths.map((path) => group(path, [{ name: "Read" }]));
    const plan = planNames(model(...groups)).value;
    expect(groups.map(({ id }) => plan.groups.get(id)?.indexAliases.get("read"))).toEqual([
      "prospectV4Read",
      "accountV4Read",
    ]);
  });

  it("are exported with the file's name where folders have one path", () => {
    const twins = ["GET /users", "POST /users"].map((request) => ({
      ...group(["Users"], [{ name: "Run", request }]),
      id: `/Users~#${request}`,
    }));
    const plan = planNames(model(...twins)).value;
    expect(twins.map(({ id }) => plan.groups.get(id)?.indexAliases.get("run"))).toEqual([
      "usersGetRun",
      "usersPostRun",
    ]);
  });

  it("do not take the name of another file's function", () => {
    const plan = planNames(
      model(
        group(["Users"], [{ name: "List" }]),
        group(["Groups"], [{ name: "List" }]),
        group(["More"], [{ name: "Users list" }]),
      ),
    ).value;
    expect(plan.groups.get("/Users")?.indexAliases.get("list")).toMatch(/^usersList_[a-p]{8}$/u);
    expect(plan.groups.get("/More")?.indexAliases.size).toBe(0);
  });
});

describe("constants of security schemes", () => {
  it.each([
    ["oauth2", "oauth2", "oauth2"],
    ["bearer", "bearer", "bearerAuth"],
    ["bearer adminToken", "bearer", "bearerAdminTokenAuth"],
    ["apiKey", "apiKey", "apiKeyAuth"],
    ["x-api-key", "apiKey", "xApiKeyAuth"],
    ["Authorization", "apiKey", "authorization"],
    ["2legged", "oauth1", "auth2leggedAuth"],
    ["", "apiKey", "apiKeyAuth"],
  ] as const)("say that they are some: %j of kind %s", (id, kind, wanted) => {
    const plan = planNames({ ...model(), security: [scheme(id, kind)] }).value;
    expect(plan.security.get(id)).toBe(wanted);
  });

  it("are no names of functions, which import them", () => {
    const one = group(["Folder"], [{ name: "X API key auth", request: "POST /keys" }]);
    const plan = planNames({ ...model(one), security: [scheme("x-api-key")] }).value;
    const [names] = plan.groups.get(one.id)?.operations.values() ?? [];
    expect(names?.function).toBe("postXApiKeyAuth");
  });
});

describe("reserved names", () => {
  it("hold all that the runtime exports", () => {
    const text = readFileSync(new URL("../../src/runtime/index.ts", import.meta.url), "utf8");
    const file = ts.createSourceFile("index.ts", text, ts.ScriptTarget.ESNext);
    const exported = file.statements.flatMap((statement) =>
      ts.isExportDeclaration(statement) &&
      statement.exportClause !== undefined &&
      ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map(({ name }) => name.text)
        : [],
    );
    expect(exported.length).toBeGreaterThan(20);
    expect(exported.filter((name) => !reservedNames.has(name))).toEqual([]);
  });

  it("hold every reserved word of the language", () => {
    const words = Array.from(
      { length: ts.SyntaxKind.LastKeyword - ts.SyntaxKind.FirstKeyword + 1 },
      (_, index) => ts.tokenToString(ts.SyntaxKind.FirstKeyword + index) ?? "",
    );
    const strict = ["arguments", "await", "eval", "undefined"];
    expect([...words, ...strict].filter((word) => !reservedNames.has(word))).toEqual([]);
  });
});
