/** `postwright inspect`: the documented JSON, and the listing for people. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Inspection } from "../../src/index.js";
import { collectionOf, doubtfulPets, pets } from "./collections.js";
import { filesBelow, folderWith, inProcess, projectRoot } from "./command-line.js";

const zoom = path.join(projectRoot, "collections/zoom-im-groups.postman_collection.json");

function inspectionOf(json: string): Inspection {
  return JSON.parse(json) as Inspection;
}

describe("inspect --server", () => {
  it.each([
    ["pets.example.com", []],
    ["nope", ["PW1213"]],
  ])("%s", async (server, want) => {
    const cwd = folderWith({ "pets.json": pets });
    const { out } = await inProcess(["inspect", "pets.json", "--json", "--server", server], cwd);
    expect(inspectionOf(out).diagnostics.map(({ code }) => code)).toEqual(want);
  });
});

describe("inspect --json", () => {
  it("has the documented shape", async () => {
    const cwd = folderWith({ "pets.json": pets });
    const { code, out, err } = await inProcess(["inspect", "pets.json", "--json"], cwd);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual({
      collection: "Pets",
      servers: [{ id: "pets.example.com", url: "https://pets.example.com" }],
      variables: [],
      security: [],
      types: expect.any(Array),
      operations: expect.any(Array),
      diagnostics: [],
    });
    const { operations } = inspectionOf(out);
    expect(operations).toHaveLength(2);
    expect(operations).toContainEqual({
      item: ["Pets", "List pets"],
      function: "listPets",
      file: "pets.ts",
      method: "GET",
      path: "/pets",
      server: "pets.example.com",
      parameters: [
        {
          in: "query",
          name: "size",
          type: expect.any(String),
          required: false,
          default: "small",
          facts: [
            {
              fact: "enum",
              value: [{ value: "small" }, { value: "large" }],
              evidence: {
                kind: "description",
                quote: expect.stringContaining("One of `small`"),
                pointer: expect.stringMatching(/\/description$/u),
              },
            },
            {
              fact: "default",
              value: "small",
              evidence: {
                kind: "description",
                quote: expect.any(String),
                pointer: expect.stringMatching(/\/description$/u),
              },
            },
          ],
          origin: { item: ["Pets", "List pets"], pointer: "/item/0/item/0/request/url/query/0" },
        },
      ],
      outcomes: [
        {
          status: 200,
          ok: true,
          codes: [],
          message: "Pets",
          headers: [],
          body: expect.stringMatching(/^\w+\[\]$/u),
        },
      ],
      origin: { item: ["Pets", "List pets"], pointer: "/item/0/item/0" },
    });
  });

  it("holds the diagnostics, and prints nothing beside them", async () => {
    const cwd = folderWith({ "pets.json": doubtfulPets });
    const { out, err } = await inProcess(["inspect", "pets.json", "--json"], cwd);
    expect(err).toBe("");
    expect(inspectionOf(out).diagnostics).toEqual([
      {
        code: "PW1103",
        severity: "warning",
        message: expect.any(String),
        item: ["About this API"],
        pointer: expect.stringMatching(/^\/item\/1/u),
        help: expect.any(String),
      },
    ]);
  });

  it("writes no file", async () => {
    const cwd = folderWith({ "pets.json": pets });
    const before = filesBelow(cwd);
    await inProcess(["inspect", "pets.json"], cwd);
    expect(filesBelow(cwd)).toEqual(before);
  });

  it("writes paths in Postman's form", async () => {
    const { out } = await inProcess(["inspect", zoom, "--json"]);
    const operations = new Set(inspectionOf(out).operations.map((operation) => operation.path));
    expect(operations).toEqual(
      new Set([
        "/im/groups",
        "/im/groups/:groupId",
        "/im/groups/:groupId/members",
        "/im/groups/:groupId/members/:memberId",
      ]),
    );
  });
});

describe("inspect", () => {
  it("lists what a reader wants to know", async () => {
    const cwd = folderWith({ "pets.json": pets });
    const { code, out } = await inProcess(["inspect", "pets.json"], cwd);
    expect(code).toBe(0);
    // How much of a sentence is quoted is for other tests to say.
    expect(out.replaceAll(/“.*”/gu, "“…”")).toMatchSnapshot();
  });

  it("shows names that would tamper with the terminal as text", async () => {
    const name = "\u001b[2J\u001b]0;title\u0007Clear\nscreen \u202egnp.exe";
    const request = { method: "GET", header: [], url: "https://pets.example.com/pets" };
    const cwd = folderWith({ "odd.json": collectionOf(name, { name, request, response: [] }) });
    const { code, out, err } = await inProcess(["inspect", "odd.json", "--verbose"], cwd);
    expect(code).toBe(0);
    expect((out + err).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(out).toContain("\\u{1b}[2J\\u{1b}]0;title\\u{7}Clear screen \\u{202e}gnp.exe");
  });
});
