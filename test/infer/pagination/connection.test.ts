/** Connections of GraphQL, and what only looks like one. */
import { describe, expect, it } from "vitest";
import { apiOf, item } from "../postman.js";
import { summary } from "./lists.js";

const pageInfo = { hasNextPage: true, endCursor: "abc" };
const node = { id: 7, title: "x" };

const document = (use: string): string =>
  `query Issues($owner: String!, $cursor: String) { owner(name: $owner) { issues(first: 10, ${use}) { nodes { id title } pageInfo { hasNextPage endCursor } } } }`;

function read(query: string, data: object): { readonly pages: string; readonly notes: number } {
  const variables = JSON.stringify({ owner: "me", cursor: null });
  const request = {
    method: "POST",
    url: "https://api.example.com/graphql",
    body: { mode: "graphql", graphql: { query, variables } },
  };
  const response = {
    name: "OK",
    code: 200,
    _postman_previewlanguage: "json",
    body: JSON.stringify({ data }),
  };
  const { value, diagnostics } = apiOf([item("Issues", request, [response])]);
  const [operation] = value.groups.flatMap(({ operations }) => operations);
  return {
    pages: summary(operation?.pagination),
    notes: diagnostics.filter(({ code }) => code === "PW2110").length,
  };
}

describe("a connection", () => {
  it.each<[string, object, string]>([
    [
      "with nodes",
      { owner: { issues: { nodes: [node], pageInfo } } },
      "data.owner.issues.nodes: token body.cursor = data.owner.issues.pageInfo.endCursor, more data.owner.issues.pageInfo.hasNextPage",
    ],
    [
      "with edges",
      { issues: { edges: [{ cursor: "abc", node }], pageInfo } },
      "data.issues.edges: token body.cursor = data.issues.pageInfo.endCursor, more data.issues.pageInfo.hasNextPage",
    ],
    [
      "with others in its nodes",
      { issues: { nodes: [{ id: 7, labels: { nodes: [node], pageInfo } }], pageInfo } },
      "data.issues.nodes: token body.cursor = data.issues.pageInfo.endCursor, more data.issues.pageInfo.hasNextPage",
    ],
  ])("%s goes on behind its cursor", (_, data, want) => {
    expect(read(document("after: $cursor"), data)).toEqual({ pages: want, notes: 0 });
  });

  it.each<[string, string, object]>([
    ["that takes no cursor", "last: 3", { issues: { nodes: [node], pageInfo } }],
    ["whose cursor is a literal", 'after: "abc"', { issues: { nodes: [node], pageInfo } }],
    [
      "beside another one",
      "after: $cursor",
      { issues: { nodes: [node], pageInfo }, pulls: { nodes: [node], pageInfo } },
    ],
    [
      "in which two lists have a cursor",
      "after: $cursor) { x } b(after: $cursor",
      { issues: { nodes: [node], pageInfo } },
    ],
  ])("%s is not gone through, with a note", (_, use, data) => {
    expect(read(document(use), data)).toEqual({ pages: "none", notes: 1 });
  });

  it("without a page's end is none", () => {
    const data = { issues: { nodes: [node], pageInfo: { hasNextPage: true } } };
    expect(read(document("after: $cursor"), data)).toMatchObject({ pages: "none" });
  });
});
