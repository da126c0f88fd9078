/** Items that give one name: told apart by what they mean, in whatever order they come. */
import { describe, expect, it } from "vitest";
import { planNames } from "../../src/naming/index.js";
import { functions, group, model, type Item } from "./model.js";

const json = (example: Readonly<Record<string, string>>): Item["body"] => ({
  kind: "json",
  type: { kind: "unknown" },
  contentType: "application/json",
  example,
  text: "",
  origin: { item: [], pointer: "" },
});

const cases: readonly (readonly [string, readonly Item[], readonly string[]])[] = [
  [
    "articles, which are dropped otherwise",
    [{ name: "Get a user" }, { name: "Get the user" }],
    ["getAUser", "getTheUser"],
  ],
  [
    "symbols, which say nothing otherwise",
    [{ name: "Compile C++" }, { name: "Compile C#" }, { name: "Compile C" }],
    ["compileCPlusPlus", "compileCSharp", "compileC"],
  ],
  ["numbers of steps", [{ name: "1. Login" }, { name: "2. Login" }], ["get1Login", "get2Login"]],
  [
    "the method, unless the name says it",
    [
      { name: "Get user", request: "GET /users" },
      { name: "Get user", request: "POST /users" },
    ],
    ["getUser", "getUserPost"],
  ],
  [
    "the path, without what the name says",
    [
      { name: "List", request: "GET /api/v1/users" },
      { name: "List", request: "GET /api/v1/groups/:id" },
    ],
    ["listUsers", "listGroupsById"],
  ],
  [
    "the path, unless the name says all of it",
    [
      { name: "List users", request: "GET /users" },
      { name: "List users", request: "GET /groups/:groupId/users" },
    ],
    ["listUsers", "listUsersGroupsByGroupId"],
  ],
  [
    "method and path",
    [
      { name: "Do", request: "PUT /users" },
      { name: "Do", request: "POST /users" },
      { name: "Do", request: "PUT /groups" },
      { name: "Do", request: "POST /groups" },
    ],
    ["doUsersPut", "doUsersPost", "doGroupsPut", "doGroupsPost"],
  ],
  [
    "the whole path, where the short one is the same",
    [
      { name: "List", request: "GET /v1/users" },
      { name: "List", request: "GET /v2/users" },
    ],
    ["listV1UsersGet", "listV2UsersGet"],
  ],
  [
    "parameters that not all of them have",
    [
      { name: "Articles", request: "GET /articles?limit=1" },
      { name: "Articles", request: "GET /articles?limit=1&tag=x" },
      { name: "Articles", request: "GET /articles?limit=1&author=x&sort_by=y" },
    ],
    ["articles", "articlesWithTag", "articlesWithAuthorAndSortBy"],
  ],
  [
    "values of parameters",
    [
      { name: "Orders", request: "GET /orders?status=open" },
      { name: "Orders", request: "GET /orders?status=shipped" },
    ],
    ["ordersWithStatusOpen", "ordersWithStatusShipped"],
  ],
  [
    "keys of their JSON bodies",
    [
      { name: "Pay", request: "POST /pay", id: "a", body: json({ amount: "1", card: "x" }) },
      { name: "Pay", request: "POST /pay", id: "b", body: json({ amount: "1", iban: "x" }) },
    ],
    ["payWithCard", "payWithIban"],
  ],
  [
    "the kind of their bodies",
    [
      { name: "Pay", request: "POST /pay", id: "a", body: json({}) },
      { name: "Pay", request: "POST /pay", id: "b" },
    ],
    ["payWithJsonBody", "payWithNoBody"],
  ],
  [
    "a code of the id, where they say nothing else",
    [
      { name: "Get it", id: "/Get it#1" },
      { name: "Get it", id: "/Get it#2" },
    ],
    ["getIt_cjnmibhd", "getIt_cknmidag"],
  ],
  [
    "names that only look alike",
    [{ name: "get-user" }, { name: "GET User", request: "PUT /" }],
    ["getUser", "getUserPut"],
  ],
  [
    "what comes with another function",
    [
      { name: "Load", request: "POST /load" },
      { name: "Load examples", request: "POST /examples" },
    ],
    ["loadPost", "loadExamplesPost"],
  ],
];

describe("items that give one name", () => {
  it.each(cases)("are told apart by %s", (_, items, wanted) => {
    expect(functions(...items)).toEqual(wanted);
  });

  it.each(cases)("are told apart by %s, in the other order, too", (_, items, wanted) => {
    expect(functions(...items.toReversed())).toEqual(wanted.toReversed());
  });

  it("are reported, each at its place", () => {
    const items = [
      { name: "Get user" },
      { name: "Get user", request: "POST /" },
      { name: "Other" },
    ];
    const { diagnostics } = planNames(model(group(["Folder"], items)));
    expect(diagnostics.map(({ code, item, message }) => [code, item, message])).toEqual(
      ["getUser", "getUserPost"].map((name) => [
        "PW3001",
        ["Get user"],
        `another item of this folder gives the same identifier; this one is named ${name}`,
      ]),
    );
  });

  it("leave the names of all others alone", () => {
    const others = [{ name: "List users" }, { name: "Delete users", request: "DELETE /" }];
    const rivals = [{ name: "Users" }, { name: "Users", request: "POST /" }];
    expect(functions(...others, ...rivals).slice(0, others.length)).toEqual(functions(...others));
  });

  it("keep a third one's method out of names that differ without it", () => {
    const first = { name: "List", request: "GET /users" };
    const second = { name: "List", request: "GET /groups" };
    const third = { name: "List", request: "POST /users" };
    expect(functions(first, second)).toEqual(["listUsers", "listGroups"]);
    expect(functions(first, second, third)).toEqual(["listUsers", "listGroups", "listPost"]);
  });

  it("never show what may be a secret", () => {
    const names = functions(
      { name: "Do it", request: "GET /?access_token=abcdef&q=9f86d081884c7d65", id: "a" },
      { name: "Do it", request: "GET /?access_token=ghijkl&q=60303ae22b998861", id: "b" },
    );
    expect(names.join(" ")).not.toMatch(/abcdef|ghijkl|9f86|6030/iu);
    expect(new Set(names).size).toBe(2);
  });
});

describe("items of different folders", () => {
  it("keep their names", () => {
    const { value, diagnostics } = planNames(
      model(group(["Users"], [{ name: "List" }]), group(["Groups"], [{ name: "List" }])),
    );
    const names = [...value.groups.values()].flatMap(({ operations }) => [...operations.values()]);
    expect(names.map((each) => each.function)).toEqual(["list", "list"]);
    expect(diagnostics).toEqual([]);
  });
});

describe("copies of an item", () => {
  const original: Item = { name: "Get user", request: "GET /users", id: "/Get user" };
  const copy = (number: number): Item => ({
    ...original,
    id: `/Get user~#copy${number}`,
    copyOf: "/Get user",
  });

  it("leave it the name that it has without them", () => {
    const [name, ...others] = functions(original, copy(2), copy(3));
    expect(name).toBe("getUser");
    expect(new Set(others).size).toBe(2);
    for (const other of others) expect(other).toMatch(/^getUser_[a-p]{8}$/u);
  });

  it("are called after it where it is told apart from others", () => {
    const other: Item = { name: "Get user", request: "GET /groups" };
    const [name, named, copied] = functions(original, other, copy(2));
    expect([name, named]).toEqual(functions(original, other));
    expect(copied).toMatch(new RegExp(`^${name}_[a-p]{8}$`, "u"));
  });
});
