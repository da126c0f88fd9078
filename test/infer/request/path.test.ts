/** Postman's spellings of path parameters. */
import { expect, it } from "vitest";
import { requestPath } from "../../../src/infer/request/path.js";

/** Parameters in braces, the way the parts read as one text. */
const cases: readonly (readonly [segments: readonly string[] | undefined, want: string])[] = [
  [["users", ":id"], "/users/{id}"],
  [["users", ":id.json"], "/users/{id}.json"],
  [["users", "{{userId}}"], "/users/{userId}"],
  [["users", "{{userId}}.{{format}}"], "/users/{userId}.{format}"],
  [["a:b", "name:rest"], "/a:b/name:rest"],
  [["users", ":"], "/users/:"],
  [["{{$guid}}", "x"], "/{{$guid}}/x"],
  [["users", ""], "/users/"],
  [["users", "{userId}", "posts", "<postId>"], "/users/{userId}/posts/{postId}"],
  [["users({id})", "<a>-<b>.json"], "/users({id})/{a}-{b}.json"],
  [["users", "<string>", "{}", "{a b}", "<>", "{1}"], "/users/<string>/{}/{a b}/<>/{1}"],
  [["", "users"], "//users"],
  [[], ""],
  [undefined, ""],
];

it.each(cases)("%j", (path, want) => {
  const { parts } = requestPath({
    base: "{{base}}",
    query: [],
    variables: [],
    pointer: "",
    ...(path && { path }),
  });
  expect(parts.map((part) => (part.kind === "text" ? part.text : `{${part.key}}`)).join("")).toBe(
    want,
  );
});

it("takes one parameter for a name that stands twice, with its entry", () => {
  const entry = { key: "id", value: "7", disabled: false, pointer: "/v/0" };
  const { parameters } = requestPath({
    base: "",
    path: [":id", "copy", ":id"],
    query: [],
    variables: [entry],
    pointer: "",
  });
  expect(parameters).toEqual([{ key: "id", entry }]);
});

it.each([
  ["a placeholder with what Postman sends for it", ["{id}"], [{ key: "id", value: "{id}" }]],
  ["no placeholder of the name of a colon variable", [":id", "{id}"], [{ key: "id" }]],
  ["no placeholder of the name of a variable", ["<id>", "{{id}}"], [{ key: "id" }]],
])("takes %s", (_, path, want) => {
  const { parameters } = requestPath({ base: "", path, query: [], variables: [], pointer: "/u" });
  const found = parameters.map(({ key, entry }) => ({ key, ...(entry && { value: entry.value }) }));
  expect(found).toEqual(want);
});
