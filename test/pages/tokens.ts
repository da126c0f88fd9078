/** Lists in the shapes of well-known APIs that go on by tokens, and the id of the last item. */
import { by, byToken, field, items, one, startOf, tokenOf, type Vendor } from "./vendor.js";

export const tokens: readonly Vendor[] = [
  {
    name: "Search people",
    method: "POST",
    url: "/people/search",
    sent: { query: { field: "name" }, pagination: { per_page: 10, starting_after: "t10" } },
    saved: {
      body: {
        type: "list",
        data: one,
        total_count: 25,
        pages: { page: 1, next: { page: 2, starting_after: "t10" }, total_pages: 3 },
      },
    },
    params: { body: { query: { field: "name" }, pagination: { per_page: 10 } } },
    serve: by(
      ({ body }) =>
        field(body, "query", "field") === "name" && field(body, "pagination", "per_page") === 10
          ? startOf(field(body, "pagination", "starting_after"))
          : Number.NaN,
      ({ list, next, pages }) => ({
        body: {
          type: "list",
          data: list,
          total_count: items.length,
          pages: {
            total_pages: pages,
            ...(next !== undefined && { next: { page: 0, starting_after: tokenOf(next) } }),
          },
        },
      }),
    ),
  },
  {
    name: "Search logs",
    method: "POST",
    url: "/logs/search",
    sent: { filter: { from: "now-1h" }, page: { limit: 10, cursor: "t10" }, sort: "timestamp" },
    saved: { body: { data: one, meta: { page: { after: "t20" }, status: "done" } } },
    params: { body: { filter: { from: "now-1h" } } },
    serve: by(
      ({ body }) => startOf(field(body, "page", "cursor")),
      ({ list, next }) => ({
        body: {
          data: list,
          meta: { status: "done", ...(next !== undefined && { page: { after: tokenOf(next) } }) },
        },
      }),
    ),
  },
  {
    name: "Search issues by query",
    url: "/rest/api/3/search/jql?jql=x&nextPageToken=",
    saved: { body: { isLast: true, issues: one } },
    serve: byToken("nextPageToken", ({ list, next }) => ({
      issues: list,
      isLast: next === undefined,
      nextPageToken: tokenOf(next),
    })),
  },
  {
    name: "List charges",
    url: "/v1/charges?starting_after=&limit=10",
    saved: { body: { object: "list", data: one, has_more: true, url: "/v1/charges" } },
    serve: by(
      ({ query: { starting_after: after } }) =>
        after ? items.findIndex(({ id }) => id === after) + 1 : 0,
      ({ list, next }) => ({ body: { data: list, has_more: next !== undefined } }),
    ),
  },
  {
    name: "List channels",
    url: "/conversations.list?cursor=&limit=10",
    saved: { body: { ok: true, channels: one, response_metadata: { next_cursor: "t10" } } },
    serve: byToken("cursor", ({ list, next }) => ({
      ok: true,
      channels: list,
      response_metadata: { next_cursor: tokenOf(next) ?? "" },
    })),
  },
  {
    name: "Query a database",
    method: "POST",
    url: "/databases/query",
    sent: { page_size: 10, start_cursor: "t10" },
    saved: { body: { object: "list", results: one, next_cursor: null, has_more: false } },
    params: { body: { page_size: 10 } },
    serve: by(
      ({ body }) => startOf(field(body, "start_cursor")),
      ({ list, next }) => ({
        body: { results: list, next_cursor: tokenOf(next) ?? null, has_more: next !== undefined },
      }),
    ),
  },
  {
    name: "List tickets",
    url: "/tickets?page[size]=10&page[after]=",
    saved: { body: { tickets: one, meta: { has_more: true, after_cursor: "t10" } } },
    serve: byToken("page[after]", ({ list, next }) => ({
      tickets: list,
      meta: { has_more: next !== undefined, after_cursor: tokenOf(next) ?? null },
    })),
  },
  {
    name: "List contacts",
    url: "/crm/contacts?limit=10&after=",
    saved: { body: { results: one, paging: { next: { after: "t10", link: "?after=t10" } } } },
    serve: byToken("after", ({ list, next }) => ({
      results: list,
      ...(next !== undefined && { paging: { next: { after: tokenOf(next) } } }),
    })),
  },
];
