/** Lists in the shapes of well-known APIs that go on by the URL of the next page, in their body or their header. */
import { by, items, one, PAGE, startOf, tokenOf, type Vendor } from "./vendor.js";

export const links: readonly Vendor[] = [
  {
    name: "List snippets",
    url: "/snippets/?limit=10",
    saved: { body: { count: 1, next: null, previous: null, results: one } },
    serve: by(
      ({ query }) => Number(query["offset"] ?? 0),
      ({ list, next }, { origin, path }) => ({
        body: {
          count: items.length,
          next: next === undefined ? null : `${origin}${path}?limit=10&offset=${next}`,
          previous: null,
          results: list,
        },
      }),
    ),
  },
  {
    name: "List envelopes",
    url: "/restapi/v2.1/accounts/:accountId/envelopes?count=10",
    saved: {
      body: { resultSetSize: "10", nextUri: "/envelopes?start_position=10", envelopes: one },
    },
    params: { path: { accountId: "a b" } },
    serve: by(
      ({ path, query }) =>
        path === "/restapi/v2.1/accounts/a%20b/envelopes"
          ? Number(query["start_position"] ?? 0)
          : Number.NaN,
      ({ list, next }) => ({
        body: {
          envelopes: list,
          ...(next !== undefined && { nextUri: `/envelopes?start_position=${next}` }),
        },
      }),
    ),
  },
  {
    name: "List wiki content",
    url: "/wiki/rest/api/content?limit=10",
    saved: {
      body: {
        results: one,
        size: 1,
        _links: { base: "https://x.example.com/wiki", next: "/rest/api/content?start=10" },
      },
    },
    serve: by(
      ({ path, query }) =>
        path === "/wiki/rest/api/content" ? Number(query["start"] ?? 0) : Number.NaN,
      ({ list, next }, { origin }) => ({
        body: {
          results: list,
          _links: {
            base: `${origin}/wiki`,
            ...(next !== undefined && { next: `/rest/api/content?start=${next}` }),
          },
        },
      }),
    ),
  },
  {
    name: "List wiki pages",
    url: "/wiki/api/v2/pages?limit=10",
    saved: { body: { results: one, _links: { next: "/wiki/api/v2/pages?cursor=t10" } } },
    serve: by(
      ({ path, query }) => (path === "/wiki/api/v2/pages" ? startOf(query["cursor"]) : Number.NaN),
      ({ list, next }, { path }) => ({
        body: {
          results: list,
          _links: next === undefined ? {} : { next: `${path}?cursor=${tokenOf(next)}` },
        },
      }),
    ),
  },
  {
    name: "List repositories",
    url: "/user/repos?per_page=10&page=1",
    saved: {
      body: one,
      headers: { Link: '<https://api.example.com/user/repos?page=2>; rel="next"' },
    },
    serve: by(
      ({ query }) => (Number(query["page"] ?? 1) - 1) * PAGE,
      ({ list, next }, { origin, path }) => ({
        body: list,
        headers: {
          link: [
            `<${origin}${path}?page=1>; rel="first"`,
            ...(next === undefined
              ? []
              : [`<${origin}${path}?page=${next / PAGE + 1}&q=a,b>; rel="next"`]),
          ].join(", "),
        },
      }),
    ),
  },
  {
    name: "List products",
    url: "/products?page=1",
    saved: {
      body: {
        current_page: 1,
        data: one,
        last_page: 3,
        next_page_url: "https://api.example.com/products?page=2",
        prev_page_url: null,
        total: 25,
      },
    },
    serve: by(
      ({ query }) => (Number(query["page"] ?? 1) - 1) * PAGE,
      ({ list, next }, { origin, path }) => ({
        body: {
          data: list,
          next_page_url: next === undefined ? null : `${origin}${path}?page=${next / PAGE + 1}`,
        },
      }),
    ),
  },
  {
    name: "Query records",
    url: "/services/data/v60.0/query/?q=x",
    saved: {
      body: {
        totalSize: 25,
        done: false,
        nextRecordsUrl: "/services/data/v60.0/query/01g-10",
        records: one,
      },
    },
    serve: by(
      ({ path }) => Number(path.split("-")[1] ?? 0),
      ({ list, next }) => ({
        body: {
          records: list,
          done: next === undefined,
          ...(next !== undefined && { nextRecordsUrl: `/services/data/v60.0/query/01g-${next}` }),
        },
      }),
    ),
  },
  {
    name: "List messages of a mailbox",
    url: "/v1.0/me/messages?$top=10",
    saved: {
      body: { value: one, "@odata.nextLink": "https://api.example.com/v1.0/me/messages?$skip=10" },
    },
    serve: by(
      ({ query }) => Number(query["$skip"] ?? 0),
      ({ list, next }, { origin, path }) => ({
        body: {
          value: list,
          ...(next !== undefined && {
            "@odata.nextLink": `${origin}${path}?$top=10&$skip=${next}`,
          }),
        },
      }),
    ),
  },
  {
    name: "List rooms",
    url: "/rooms?size=10",
    saved: {
      body: { _links: { next: { href: "/rooms?p=10" } }, _embedded: { rooms: one }, total: 25 },
    },
    serve: by(
      ({ query }) => Number(query["p"] ?? 0),
      ({ list, next }, { path }) => ({
        body: {
          _links: next === undefined ? {} : { next: { href: `${path}?p=${next}` } },
          _embedded: { rooms: list },
        },
      }),
    ),
  },
];
