/** Types are named as a person would name them, and told apart by meaning. */
import { describe, expect, it } from "vitest";
import type { Position } from "../../../src/infer/json/samples.js";
import { infer, namesIn } from "./inference.js";
import { at, body, failure, user } from "./positions.js";

describe("a type is named by", () => {
  it.each<readonly [string, Position, readonly string[]]>([
    ["what is read", at("Get user", user), ["User(id, name, email)"]],
    [
      "what is read, less its articles and conditions",
      at("Retrieve a user by ID", user),
      ["User(id, name, email)"],
    ],
    [
      "the folder, where the item has a verb alone",
      at("Get by id", user),
      ["User(id, name, email)"],
    ],
    [
      "its operation, where that creates",
      at("Create user", user, { outcome: "Created" }),
      ["CreateUserCreated(id, name, email)"],
    ],
    [
      "its operation, where it says only how it went",
      at("Delete user", { success: true }),
      ["DeleteUserOk(success)"],
    ],
    ["the elements of a list", at("List users", [user]), ["User(id, name, email)"]],
    [
      "the key of a list",
      at("Search", { members: [{ id: 1 }] }),
      ["SearchOk(members)", "Member(id)"],
    ],
    [
      "what a wrapper wraps",
      at("Get user", { data: user }),
      ["GetUserOk(data)", "User(id, name, email)"],
    ],
    [
      "what several wrappers wrap",
      at("List users", { data: { items: [user] } }),
      ["ListUsersOk(data)", "UserData(items)", "User(id, name, email)"],
    ],
    [
      "its key",
      at("Get user", { ...user, homeAddress: { city: "x" } }),
      ["User(id, name, email, homeAddress)", "HomeAddress(city)"],
    ],
    [
      "its key without a namespace",
      at("Get user", { ...user, "ns:home-address": { city: "x" } }),
      ["User(id, name, email, ns:home-address)", "HomeAddress(city)"],
    ],
    [
      "its key without a number",
      at("Get user", { ...user, line1: { x: 1 }, line2: { x: 2 } }),
      ["User(id, name, email, line1, line2)", "Line(x)"],
    ],
    [
      "its key and what is around it, where the key says nothing",
      at("Get user", { ...user, attributes: { a: 1 } }),
      ["User(id, name, email, attributes)", "UserAttributes(a)"],
    ],
    [
      "its key and what is around it, where the key is a type of every program",
      at("Get user", { ...user, errors: [{ a: 1 }] }),
      ["User(id, name, email, errors)", "UserError(a)"],
    ],
    [
      "the values of a map",
      at("Get rates", { rates: { "2024-01-01": { open: 1 } } }),
      ["GetRatesOk(rates)", "Rate(open)"],
    ],
    [
      "its tag",
      at("List blocks", [
        { type: "text", text: "x" },
        { type: "image", url: "y" },
      ]),
      ["ImageBlock(type, url)", "TextBlock(type, text)"],
    ],
    [
      "a key that only it has",
      at("Find", [
        { id: 1, name: "x" },
        { code: 7, reason: "y" },
      ]),
      ["UserWithCode(code, reason)", "UserWithId(id, name)"],
    ],
    [
      "its operation, where it is sent",
      body("Create user", { name: "Ann" }),
      ["CreateUserBody(name)"],
    ],
    [
      "its operation, where many are sent",
      body("Add users", [{ name: "Ann" }]),
      ["AddUsersBodyItem(name)"],
    ],
    [
      "the parameter that it is sent in",
      at("Add group members", [{ email: "x" }], { role: "request", outcome: "members" }),
      ["GroupMemberInput(email)"],
    ],
    [
      "its operation and the parameter, where these speak of different things",
      at("Update group", [{ email: "x" }], { role: "request", outcome: "members" }),
      ["UpdateGroupMember(email)"],
    ],
    [
      "what its operation is about, where its key is a general word for that",
      at("List team members", { members: [{ id: 1 }] }),
      ["ListTeamMembersOk(members)", "TeamMember(id)"],
    ],
    ["being an error", failure("Get user", { code: 1 }), ["ErrorResponse(code)"]],
    [
      "being in an error",
      failure("Get user", { error: { code: 1, details: [{ a: 1 }] } }),
      ["ErrorResponse(error)", "ApiError(code, details)", "ApiErrorDetail(a)"],
    ],
    [
      "its key with a number that is part of its name",
      at("Get user", { ...user, ipv4: { x: 1 } }),
      ["User(id, name, email, ipv4)", "Ipv4(x)"],
    ],
    [
      "its key and what it is, where an element holds what the list is of",
      at("List deployments", { deployments: [{ deployment: { id: 1 }, project: "x" }] }),
      ["ListDeploymentsOk(deployments)", "DeploymentEntry(deployment, project)", "Deployment(id)"],
    ],
    [
      "the address that is read, where that is all the name there is",
      at("/users/:id", user, { method: "GET" }),
      ["User(id, name, email)"],
    ],
    [
      "its operation, where an address may do anything",
      at("/models/train", user, { method: "POST" }),
      ["TrainOk(id, name, email)"],
    ],
    [
      "what its neighbours and it are called",
      at("Get bridge numbers", {
        career: { bridge: 1, from: { name: "x" }, score: 2, advice: "y" },
        health: { bridge: 2, from: { name: "y" }, score: 3, advice: "z" },
      }),
      [
        "GetBridgeNumbersOk(career, health)",
        "BridgeNumber(bridge, from, score, advice)",
        "BridgeNumberFrom(name)",
      ],
    ],
    [
      "the folder, where keys and items say nothing",
      at("Get", { $: { a: 1 } }),
      ["GetOk($)", "UserValue(a)"],
    ],
  ])("%s", (_, place, names) => {
    expect(namesIn(infer(place))).toEqual(names);
  });
});

describe("two shapes with one name are told apart by", () => {
  it.each<readonly [string, readonly Position[], readonly string[]]>([
    [
      "what is around them",
      [
        at("Get order", {
          id: 1,
          customer: { address: { city: "x" } },
          shop: { address: { street: "y" } },
        }),
      ],
      [
        "Order(id, customer, shop)",
        "Customer(address)",
        "Shop(address)",
        "CustomerAddress(city)",
        "ShopAddress(street)",
      ],
    ],
    [
      "their operations",
      [at("List users", [{ id: 1 }]), at("Search users", [{ id: 1, rank: 2 }])],
      ["ListUsersUser(id)", "SearchUsersUser(id, rank)"],
    ],
    [
      "their outcomes",
      [
        failure("Get user", { code: 1 }),
        failure("Get user", { code: 1, issues: ["x"] }, "Bad request"),
      ],
      ["BadRequestResponse(code, issues)", "NotFoundResponse(code)"],
    ],
    [
      "use: the more common one keeps the name",
      [
        failure("Get user", { code: 1 }),
        failure("List users", { code: 1 }),
        failure("Add user", { code: 1, issues: ["x"] }, "Bad request"),
      ],
      ["BadRequestResponse(code, issues)", "ErrorResponse(code)"],
    ],
    [
      "their outcomes, but for the one that has several",
      [
        failure("Get user", { code: 1, issues: ["x"] }, "Bad request"),
        failure("Get user", { code: 2 }, "Unauthorized"),
        failure("Get user", { code: 3 }, "Too many requests"),
      ],
      ["BadRequestResponse(code, issues)", "ErrorResponse(code)"],
    ],
    [
      "being sent, where the same is answered with more known of it",
      [
        body("Create order", { amount: { value: 1 } }),
        at("Create order", { amount: { value: 1 }, total: 1 }, { outcome: "Created" }),
      ],
      [
        "CreateOrderCreated(amount, total)",
        "Amount(value)",
        "CreateOrderBody(amount)",
        "AmountInput(value)",
      ],
    ],
    [
      "the whole name of an operation, where its beginning is another's",
      [
        body("Create a payment session", { a: 1 }),
        body("Create a payment session including all Klarna fields", { b: 1 }),
      ],
      ["CreatePaymentSessionBody(a)", "CreatePaymentSessionIncludingAllKlarnaFieldsBody(b)"],
    ],
    [
      "what is further out, where all that is near has namesakes",
      [
        body("Put table", {
          table: {
            ipv4: { route: [{ next: { hop: [{ a: 1 }] } }] },
            ipv6: { route: [{ next: { hop: [{ b: 1 }] } }] },
          },
        }),
      ],
      [
        "PutTableBody(table)",
        "Table(ipv4, ipv6)",
        "Ipv4(route)",
        "Ipv6(route)",
        "Ipv4Route(next)",
        "Ipv6Route(next)",
        "Ipv4RouteNext(hop)",
        "Ipv6RouteNext(hop)",
        "Ipv4Hop(a)",
        "Ipv6Hop(b)",
      ],
    ],
  ])("%s", (_, places, names) => {
    expect(namesIn(infer(...places))).toEqual(names);
  });
});

describe("an operation that is added", () => {
  it("leaves other names alone", () => {
    const before = [
      at("Get user", user),
      at("List users", { users: [user], next: null }),
      failure("Get user", { code: 1 }),
    ];
    const added = [
      at("Get user copy", user),
      at("Get report", { id: 1, rows: [{ a: 1 }] }),
      failure("Get report", { code: 1 }),
    ];
    const names = namesIn(infer(...before));
    expect(namesIn(infer(...before, ...added))).toEqual(expect.arrayContaining([...names]));
  });
});
