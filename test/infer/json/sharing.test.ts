/** Equal shapes of a folder are one type where a person would say that they are one thing. */
import { describe, expect, it } from "vitest";
import type { Position } from "../../../src/infer/json/samples.js";
import { infer, nameAt, namesIn } from "./inference.js";
import { at, body, failure, user } from "./positions.js";

const sending = (what: string): string => `Send ${what} message`;

describe("equal shapes are one type", () => {
  it.each<readonly [string, readonly Position[], readonly string[]]>([
    [
      "where they are one thing in several operations",
      [
        at("Get user", user),
        at("List users", { users: [user] }),
        at("Create user", user),
        at("Update user", user),
      ],
      ["User(id, name, email)", "ListUsersOk(users)"],
    ],
    [
      "where one shows null or lacks a key",
      [at("Get user", { ...user, phone: "1" }), at("List users", [{ ...user, phone: null }, user])],
      ["User(id, name, email, phone)"],
    ],
    [
      "where one shows nothing for what others show",
      [
        at("Get user", { ...user, age: 7, tags: ["x"] }),
        at("List users", [{ ...user, age: 8, tags: [] }]),
      ],
      ["User(id, name, email, age, tags)"],
    ],
    [
      "where their keys end alike",
      [at("Get order", { id: 1, billing_address: { city: "x" }, shipping_address: { city: "y" } })],
      ["Order(id, billing_address, shipping_address)", "Address(city)"],
    ],
    [
      "where they stand together below a plural",
      [at("Get page", { id: 1, _links: { self: { href: "x" }, next: { href: "y" } } })],
      ["Page(id, _links)", "Links(self, next)", "Link(href)"],
    ],
    [
      "where they have much in common, whatever they are called",
      [at("Get issue", { id: 1, author: { ...user, age: 1 }, assignee: { ...user, age: 2 } })],
      ["Issue(id, author, assignee)", "IssuePart(id, name, email, age)"],
    ],
    [
      "where what deletes a thing answers with its very shape",
      [at("Get user", user), at("Delete user", user), at("Move user", user)],
      ["User(id, name, email)"],
    ],
    [
      "where what is created is listed",
      [at("Create user", user), at("List users", { users: [user] })],
      ["User(id, name, email)", "ListUsersOk(users)"],
    ],
    [
      "where operations that are no thing answer alike",
      [at("Pause", user), at("Resume", user), at("Stop", user)],
      ["UsersOk(id, name, email)"],
    ],
    [
      "where every failure answers alike",
      [
        failure("Get user", { code: 1 }),
        failure("List users", { code: 2 }, "Forbidden"),
        failure("Create user", { code: 3 }),
      ],
      ["ErrorResponse(code)"],
    ],
    [
      "where many operations answer alike",
      [
        at("Send text message", { id: 1 }),
        at("Send image message", { id: 2 }),
        at("Send video message", { id: 3 }),
      ],
      ["SendMessageOk(id)"],
    ],
    [
      "where one of many is called otherwise, be it the first",
      ["Mark as read", "Send audio message", ...["image", "text", "video"].map(sending)].map(
        (name) => at(name, { id: name.length }),
      ),
      ["SendMessageOk(id)"],
    ],
    [
      "where one of a few is called otherwise, by the folder",
      ["Mark as read", ...["image", "text", "video"].map(sending)].map((name) =>
        at(name, { id: name.length }),
      ),
      ["UsersOk(id)"],
    ],
  ])("%s", (_, places, names) => {
    expect(namesIn(infer(...places))).toEqual(names);
  });

  it("but not where one is sent and one is answered, of which each field is known to be there", () => {
    const places = [at("Get user", { ...user, age: 1 }), body("Update user", { ...user, age: 2 })];
    expect(namesIn(infer(...places))).toEqual([
      "User(id, name, email, age)",
      "UpdateUserBody(id, name, email, age)",
    ]);
  });

  it("is seen from all positions", () => {
    const inferred = infer(
      at("Get user", user),
      at("List users", [user]),
      at("Find user", { "1": user, "2": user }),
    );
    expect(nameAt(inferred, "Get user Ok")).toBe("User");
    expect(nameAt(inferred, "List users Ok")).toBe("User[]");
    expect(nameAt(inferred, "Find user Ok")).toBe("Record<User>");
  });

  it("knows all places that it was read from", () => {
    const { types } = infer(at("Get user", user), at("List users", [user, user]));
    expect(types[0]?.origins.map(({ pointer }) => pointer)).toEqual([
      "/item/Get user/0",
      "/item/List users/0",
    ]);
  });
});

describe("shapes stay apart", () => {
  it.each<readonly [string, readonly Position[], readonly string[]]>([
    [
      "where they are equal and small, and different things",
      [at("Get bridge", { id: 1, from: { name: "x" }, to: { name: "y" } })],
      ["Bridge(id, from, to)", "BridgeFrom(name)", "BridgeTo(name)"],
    ],
    [
      "where few operations only happen to answer alike",
      [at("Delete user", { success: true }), at("Delete group", { success: true })],
      ["DeleteGroupOk(success)", "DeleteUserOk(success)"],
    ],
    [
      "where only the envelope is the same",
      [
        at("Get user", { data: { a: 1 }, ok: true }),
        at("Get group", { data: { b: 1 }, ok: true }),
        at("Get team", { data: null, ok: true }),
      ],
      ["GetGroupOk(data, ok)", "GetTeamOk(data, ok)", "GetUserOk(data, ok)", "Group(b)", "User(a)"],
    ],
    [
      "where what is sent may be less than what is answered",
      [at("Get user", { ...user, age: null }), body("Update user", { ...user, age: 7 })],
      ["User(id, name, email, age)", "UpdateUserBody(id, name, email, age)"],
    ],
  ])("%s", (_, places, names) => {
    expect(namesIn(infer(...places))).toEqual(names);
  });
});
