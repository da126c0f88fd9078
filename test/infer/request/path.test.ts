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

/** What people leave in a path, and what only looks like it. */
const ids: readonly (readonly [path: string, want: string])[] = [
  ["/cards/42", "/cards/{cardId}"],
  ["/people/7/addresses/3/copy", "/people/{personId}/addresses/{addressId}/copy"],
  ["/voucher-codes/6f1e8b1c-1111-4222-8333-444455556666", "="],
  ["/user/6f1e8b1c-1111-4222-8333-444455556666", "/user/{userId}"],
  ["/user/64b7f0c2a1d3e4f5a6b7c8d9/posts", "/user/{userId}/posts"],
  ["/users/jane@example.com", "/users/{email}"],
  ["/accounts/00123/users/1", "/accounts/{accountId}/users/{userId}"],
  ["/users/404", "/users/{userId}"],
  ["/orders/202413", "/orders/{orderId}"],
  // Constants of a route.
  ["/2/users", "="],
  ["/v/2", "="],
  ["/api/1", "="],
  ["/apis/2/cards", "="],
  ["/services/2/cards", "="],
  ["/status/200", "="],
  ["/errors/404", "="],
  ["/responses/500", "="],
  ["/ports/8080", "="],
  ["/page/2", "="],
  ["/pages/2", "="],
  ["/prospect/version/4/do/query", "="],
  ["/npm/packages/vue@3.2.1", "="],
  ["/analytics/2", "="],
  ["/users/0", "="],
  // Dates, sizes and places.
  ["/reports/2024/01", "="],
  ["/reports/2024", "="],
  ["/cards/1999", "="],
  ["/rates/202401", "="],
  ["/rates/20240131", "="],
  ["/reports/24/12", "="],
  ["/images/640/480", "="],
  ["/places/52/13.4", "="],
  // Two that would share a name, and names that the path has.
  ["/cards/42/cards/42", "="],
  ["/cards/42/cards/7", "="],
  ["/cards/42/copies/:cardId", "="],
  ["/cards/42/copies/{{cardId}}", "="],
  ["/cards/42/copies/{cardId}", "="],
];

it.each(ids)("ids of %s: %s", (path, want) => {
  const { parts } = requestPath({
    base: "",
    path: path.split("/").slice(1),
    query: [],
    variables: [],
    pointer: "",
  });
  const named = parts.map((part) => (part.kind === "text" ? part.text : `{${part.key}}`)).join("");
  const same = path.replace(/:(\w+)|\{\{(\w+)\}\}/g, "{$1$2}");
  expect(named).toBe(want === "=" ? same : want);
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
