/** When a field of an answer has the closed set of a form field. */
import { expect, it } from "vitest";
import type { TypeRef } from "../../src/model/api.js";
import { apiOf, item } from "./postman.js";

const description = "Kind of pet. Allowed values: `cat`, `dog`.";
const form = (key = "kind", text = description) => ({
  method: "POST",
  body: { mode: "formdata", formdata: [{ key, value: "", type: "text", description: text }] },
});
const query = {
  url: {
    raw: "https://api.example.com/pets?kind=",
    host: ["https://api.example.com"],
    path: ["pets"],
    query: [{ key: "kind", value: "", description }],
  },
};

/** The type of `kind` in what the request answers. */
function kindType(
  request: Readonly<Record<string, unknown>>,
  ...bodies: readonly unknown[]
): TypeRef | undefined {
  const responses = bodies.map((body) => ({ name: "OK", code: 200, body: JSON.stringify(body) }));
  const { groups } = apiOf([item("Do", request, responses)]).value;
  const fields = groups.flatMap(({ types }) =>
    types.flatMap((type) => (type.kind === "object" ? type.fields : [])),
  );
  return fields.find(({ key }) => key === "kind" || key === "type")?.type;
}

it.each<
  [
    about: string,
    request: Readonly<Record<string, unknown>>,
    bodies: readonly unknown[],
    isShared: boolean,
  ]
>([
  ["every answer shows a value of the set", form(), [{ kind: "cat" }, { kind: "dog" }], true],
  ["it stands deep in a list", form(), [{ pets: [{ id: 1, kind: "cat" }] }], true],
  ["a placeholder stands beside it", form(), [{ kind: "cat" }, { kind: "<string>" }], true],
  [
    "words name types in a body beside it",
    form("type"),
    [{ type: "cat" }, { id: "integer", name: "string", type: "string" }],
    true,
  ],
  ["only a placeholder stands there", form(), [{ kind: "<string>" }], false],
  ["an answer shows another value", form(), [{ kind: "cat" }, { kind: "cow" }], false],
  ["the set is that of a filter", query, [{ kind: "cat" }], false],
  ["the set is that of another key", form("type"), [{ kind: "cat" }], false],
])("%s", (_, request, bodies, isShared) => {
  expect(kindType(request, ...bodies)?.kind).toBe(isShared ? "ref" : "string");
});

it("keeps null beside the set", () => {
  expect(kindType(form(), { kind: "cat" }, { kind: null })).toMatchObject({
    kind: "union",
    members: expect.arrayContaining([{ kind: "null" }]),
  });
});
