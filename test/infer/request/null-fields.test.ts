/** Fields that a request's body has as `null` alone: callers may send anything, and it is told. */
import { describe, expect, it } from "vitest";
import { apiOf, item } from "../postman.js";
import { json, PETS } from "./saved.js";

const original = (body: unknown): unknown => ({
  name: "Saved",
  code: 201,
  originalRequest: { method: "POST", url: PETS, body: json(body) },
});

describe("a field of a body that is null", () => {
  it.each<{
    what: string;
    body: unknown;
    responses?: readonly unknown[];
    type: unknown;
    told?: readonly string[];
  }>([
    {
      what: "may be anything",
      body: { badge: null },
      type: { kind: "unknown" },
      told: ['the body shows "badge" only as null'],
    },
    {
      what: "may be what its name says",
      body: { created_at: null },
      type: { kind: "union" },
    },
    {
      what: "may be what a saved request has",
      body: { badge: null },
      responses: [original({ badge: "A1" })],
      type: { kind: "union", members: [{ kind: "string" }, { kind: "null" }] },
    },
    {
      what: "is no field that only answers have",
      body: { badge: "A1" },
      responses: [{ name: "Created", code: 201, body: '{"left": null}' }],
      type: { kind: "string" },
    },
  ])("$what", ({ body, responses = [], type, told = [] }) => {
    const { value, diagnostics } = apiOf([
      item("Create pet", { method: "POST", url: PETS, body: json(body) }, responses),
    ]);
    const { types = [], operations = [] } = value.groups[0] ?? {};
    const sent = operations[0]?.body;
    const id = sent?.kind === "json" && sent.type.kind === "ref" ? sent.type.id : "";
    const found = types.find((each) => each.id === id);
    expect(found).toMatchObject({ kind: "object", fields: [{ type }] });
    const messages = diagnostics.filter(({ code }) => code === "PW1309");
    expect(messages.map(({ message }) => message)).toEqual(told);
  });

  it("is told with its place below others", () => {
    const body = json({ owner: { homes: [{ badge: null }] } });
    const { diagnostics } = apiOf([item("Create pet", { method: "POST", url: PETS, body })]);
    const found = diagnostics.find(({ code }) => code === "PW1309");
    expect(found).toMatchObject({
      message: 'the body shows "owner.homes.badge" only as null',
      item: ["Create pet"],
      pointer: "/item/0/request/body",
    });
  });
});
