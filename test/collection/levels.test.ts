/** What every level of a collection may have: scripts and settings of the protocol. */
import { describe, expect, it } from "vitest";
import { collectionOf, read, readItem, requestsOf, used, type Json } from "./reading.js";

const url = "http://h/";

describe("scripts", () => {
  it.each([
    [{ exec: ["a();", "b();"] }, "a();\nb();"],
    [{ exec: "a();" }, "a();"],
    [["a();"], "a();"],
    ["a();", "a();"],
  ])("%j is the text %j", (script, source) => {
    const event = [{ listen: "prerequest", script }];
    expect(readItem({ request: url, event }).scripts).toEqual([
      { listen: "prerequest", source, pointer: "/item/0/event/0" },
    ]);
  });

  it.each([
    [[{ listen: "test", disabled: true, script: "a" }]],
    [[{ listen: "other", script: "a" }]],
    [[{ listen: "test", script: { exec: [""] } }]],
    [[{ listen: "test", script: { exec: [5, null] } }]],
    [[{ listen: "test" }]],
    [[null, "a"]],
    [null],
    [5],
  ])("%j holds none", (event) => {
    expect(readItem({ request: url, event }).scripts).toEqual([]);
  });

  it("of folders and of the collection stay there", () => {
    const event = [{ listen: "test", script: "a" }];
    const collection = used(read(collectionOf([{ name: "F", item: [], event }], { event })));
    expect(collection.scripts).toEqual([{ listen: "test", source: "a", pointer: "/event/0" }]);
    expect(collection.items[0]).toHaveProperty("scripts", [
      { listen: "test", source: "a", pointer: "/item/0/event/0" },
    ]);
  });
});

describe("protocolProfileBehavior", () => {
  const protocolOf = (collection: unknown, folder: unknown, own: unknown): object => {
    const level = (protocolProfileBehavior: unknown): Json => ({ protocolProfileBehavior });
    const item = { name: "Item", request: url, ...level(own) };
    const tree = [{ name: "F", item: [item], ...level(folder) }];
    return requestsOf(used(read(collectionOf(tree, level(collection)))).items)[0]?.protocol ?? {};
  };
  const none = { disableBodyPruning: false, disabledSystemHeaders: [], transport: [] };

  it.each([
    ["is not set", [undefined, undefined, undefined], {}],
    [
      "is inherited",
      [{ disableUrlEncoding: true }, undefined, undefined],
      { transport: ["disableUrlEncoding: true"] },
    ],
    [
      "is merged by setting",
      [{ disableUrlEncoding: true }, { disableBodyPruning: true }, { strictSSL: false }],
      { transport: ["disableUrlEncoding: true", "strictSSL: false"], disableBodyPruning: true },
    ],
    ["is overridden", [{ disableUrlEncoding: true }, { disableUrlEncoding: false }, undefined], {}],
    [
      "names headers",
      [
        undefined,
        undefined,
        { disabledSystemHeaders: { "content-type": true, accept: false, Host: true } },
      ],
      { disabledSystemHeaders: ["content-type"] },
    ],
    [
      "replaces the headers of a level above",
      [
        { disabledSystemHeaders: { "content-type": true } },
        { disabledSystemHeaders: { accept: true } },
        undefined,
      ],
      { disabledSystemHeaders: ["accept"] },
    ],
    ["is of the wrong type", [null, "x", [true]], {}],
  ] as const)("%s", (_, [collection, folder, own], want) => {
    expect(protocolOf(collection, folder, own)).toEqual({ ...none, ...want });
  });
});
