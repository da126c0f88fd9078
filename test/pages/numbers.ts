/** Lists in the shapes of well-known APIs that go on by numbers of pages, or of items before them. */
import { byPage, byOffset, items, one, PAGE, type Vendor } from "./vendor.js";

export const numbers: readonly Vendor[] = [
  {
    name: "List posts",
    url: "/wp/posts?page=1&per_page=10",
    saved: { body: one, headers: { "X-WP-Total": "25", "X-WP-TotalPages": "3" } },
    serve: byPage(1, "page", ({ list, pages }) => ({
      body: list,
      headers: { "x-wp-total": `${items.length}`, "x-wp-totalpages": `${pages}` },
    })),
  },
  {
    name: "List todos",
    url: "/todos?_page=1&_limit=10",
    saved: { body: one, headers: { "X-Total-Count": "25" } },
    serve: byPage(1, "_page", ({ list }) => ({
      body: list,
      headers: { "x-total-count": `${items.length}` },
    })),
  },
  {
    name: "Search old issues",
    url: "/rest/api/2/search?startAt=0&maxResults=10",
    saved: { body: { startAt: 0, maxResults: 10, total: 25, issues: one } },
    serve: byOffset(0, "startAt", ({ list }) => ({ body: { total: items.length, issues: list } })),
  },
  {
    name: "List orders",
    url: "/orders?page=0&size=10",
    saved: {
      body: { content: one, number: 0, size: 10, totalPages: 3, totalElements: 25, last: false },
    },
    serve: byPage(0, "page", ({ list, next, pages }, page) => ({
      body: { content: list, number: page, totalPages: pages, last: next === undefined },
    })),
  },
  {
    name: "List users",
    url: "/api/users?page=2",
    saved: { body: { page: 2, per_page: 1, total: 2, total_pages: 2, data: one } },
    serve: byPage(1, "page", ({ list, pages }, page) => ({
      body: { page, per_page: PAGE, total: items.length, total_pages: pages, data: list },
    })),
  },
  {
    name: "List members of a group",
    url: "/scim/Users?startIndex=1&count=10",
    saved: { body: { totalResults: 25, startIndex: 1, itemsPerPage: 10, Resources: one } },
    serve: byOffset(1, "startIndex", ({ list }) => ({
      body: { totalResults: items.length, Resources: list },
    })),
  },
  {
    name: "List campaigns",
    url: "/campaigns?offset=0&count=10",
    saved: { body: { campaigns: one, total_items: 25 } },
    serve: byOffset(0, "offset", ({ list }) => ({
      body: { campaigns: list, total_items: items.length },
    })),
  },
];
