/** Which requests give lists in pages, and which only look like it. */
import { describe, expect, it } from "vitest";
import { readList, summary, type GivenList } from "./lists.js";

const one = { id: 7 };
const three = [{ id: 1 }, { id: 2 }, { id: 3 }];

type Row = readonly [what: string, given: GivenList, want: string];

describe.each<[group: string, rows: readonly Row[]]>([
  [
    "a token",
    [
      [
        "of the same name",
        { query: { next_page_token: "" }, answer: { items: [one], next_page_token: "abc" } },
        "items: token next_page_token = next_page_token",
      ],
      [
        "of a kindred name",
        { query: { pageToken: "" }, answer: { files: [one], nextPageToken: "abc" }, path: "files" },
        "files: token pageToken = nextPageToken",
      ],
      [
        "in an object about pages",
        {
          query: { next_token: "", max_results: "" },
          answers: [
            { data: [one], meta: { result_count: 1, next_token: "b26v" } },
            { data: [one], includes: { media: [one] }, meta: { result_count: 1 } },
          ],
        },
        "data: token next_token = meta.next_token",
      ],
      [
        "that is null in the saved answer, the last page",
        { query: { cursor: "" }, answer: { results: [one], next_cursor: null, has_more: false } },
        "results: token cursor = next_cursor, more has_more",
      ],
      [
        "in an envelope with the list",
        { query: { cursor: "" }, answer: { ok: true, data: { users: [one], next_cursor: "x" } } },
        "data.users: token cursor = data.next_cursor",
      ],
      [
        "among cursors",
        {
          query: { after: "" },
          answer: { data: [one], paging: { cursors: { before: "MQ", after: "Mg" } } },
        },
        "data: token after = paging.cursors.after",
      ],
      [
        "deeper among cursors",
        {
          query: { after: "", limit: "10" },
          answer: { results: [one], paging: { next: { after: "NTI1", link: "?after=NTI1" } } },
        },
        "results: token after = paging.next.after",
      ],
      [
        "in a JSON body",
        {
          method: "POST",
          sent: { page_size: 10, start_cursor: "a" },
          answer: { results: [one], next_cursor: "b", has_more: true },
        },
        "results: token body.start_cursor = next_cursor, more has_more",
      ],
      [
        "in a form",
        { method: "POST", form: { cursor: "" }, answer: { channels: [one], cursor: "b" } },
        "channels: token body.cursor = cursor",
      ],
      [
        "that is the number of the next page",
        { query: { page: "" }, answer: { items: [one], next_page: 2 } },
        "items: token page = next_page",
      ],
      [
        "that looks like an offset",
        { query: { offset: "", pageSize: "9" }, answer: { records: [one], offset: "i8/r3" } },
        "records: token offset = offset",
      ],
      [
        "that is the next offset, be it a text",
        { query: { offset: "", limit: "9" }, answer: { list: [one], next_offset: '["16"]' } },
        "list: token offset = next_offset",
      ],
      [
        "that is the start of the next page",
        { query: { start: "0", limit: "9" }, answer: { values: [one], nextPageStart: null } },
        "values: token start = nextPageStart",
      ],
      [
        "that is called like a page",
        { query: { page: "" }, answer: { data: [one], has_more: true, next_page: "WzI0" } },
        "data: token page = next_page, more has_more",
      ],
      [
        "that is called like a page, and told of",
        {
          query: { page: " | A cursor: the next_page value returned in a previous response." },
          answer: { data: [one], has_more: false, next_page: null },
        },
        "data: token page = next_page, more has_more",
      ],
      [
        "for the parameter of its name, of two",
        {
          query: { next_token: "", pagination_token: "" },
          answer: { data: [one], meta: { next_token: "b26" } },
        },
        "data: token next_token = meta.next_token",
      ],
      [
        "beside the one of the page before",
        {
          query: { after: "" },
          answer: { data: { after: "t3", before: null, children: [one] } },
        },
        "data.children: token after = data.after",
      ],
      [
        "of the named list, of two",
        {
          query: { pageToken: "" },
          answer: { defaultReminders: [one], nextPageToken: "abc", items: [one] },
        },
        "items: token pageToken = nextPageToken",
      ],
      [
        "of messages that are the list",
        { query: { cursor: "" }, answer: { messages: [one], next_cursor: "bmV" } },
        "messages: token cursor = next_cursor",
      ],
      [
        "that the last page, which was saved, has not: its flag says so",
        {
          query: { nextPageToken: "", maxResults: "50" },
          answer: { issues: [one], isLast: true },
          path: "search/jql",
        },
        "issues: token nextPageToken = nextPageToken, last isLast",
      ],
      [
        "in an object of a JSON body",
        {
          method: "POST",
          sent: { query: { field: "x" }, pagination: { per_page: 5, starting_after: "a" } },
          answer: {
            data: [one],
            pages: { page: 1, next: { page: 2, starting_after: "b" }, total_pages: 9 },
          },
        },
        "data: token body.pagination.starting_after = pages.next.starting_after",
      ],
      [
        "in an object of a JSON body that is called a page",
        {
          method: "POST",
          sent: { filter: { from: "now-1h" }, page: { limit: 5, cursor: null } },
          answer: {
            data: [one],
            meta: { page: { after: "eyJ" } },
            links: { next: "https://a.b/c" },
          },
        },
        "data: token body.page.cursor = meta.page.after",
      ],
      [
        "that only the description tells of, beside other words about pages",
        {
          query: {
            next_page_token: "x | A token will be returned whenever the results exceed the page.",
            page_number: "1 | **Deprecated** - use next_page_token. Number of the page.",
          },
          answer: { page_count: "1", page_number: "1", page_size: "1", members: [one] },
        },
        "members: token next_page_token = next_page_token",
      ],
    ],
  ],
  [
    "a URL",
    [
      [
        "in the body",
        { answer: { count: 3, next: "https://api.example.com/items?page=2", results: [one] } },
        "results: url next",
      ],
      [
        "whose key says so, on the last page",
        { answer: { value: [one], "@odata.nextLink": null } },
        "value: url @odata.nextLink",
      ],
      [
        "that is null on the only page, like that of the page before",
        {
          query: { limit: "20" },
          answer: { count: 1, next: null, previous: null, results: [one] },
        },
        "results: url next",
      ],
      [
        "that is null on the last page, unlike that of the page before",
        {
          query: { page: "2" },
          answer: { next: null, previous: "https://api.example.com/items", items: [one] },
        },
        "items: url next",
      ],
      [
        "of the next records",
        { answer: { done: false, nextRecordsUrl: "/query/01g-2000", records: [one] } },
        "records: url nextRecordsUrl",
      ],
      [
        "where a token has none to give",
        {
          query: { starting_after: "" },
          answer: { data: [one], pagination: { starting_after: null, next_uri: "/items?a=7" } },
        },
        "data: url pagination.next_uri",
      ],
      [
        "among links",
        { answer: { data: [one], links: { self: "/items", next: "/items?page[number]=2" } } },
        "data: url links.next",
      ],
      [
        "as a link of its own",
        { answer: { items: [one], _links: { next: { href: "/items?p=2" } } } },
        "items: url _links.next.href",
      ],
      [
        "of the one among links that leads on",
        {
          answer: {
            items: [one],
            links: [
              { rel: "self", href: "/items", method: "GET" },
              { rel: "next", href: "https://api.example.com/items?page=2", method: "GET" },
            ],
          },
        },
        "items: url links rel href",
      ],
      [
        "of a link with its relation",
        { answer: { entry: [one], link: [{ relation: "next", url: "/items?page=2" }] } },
        "entry: url link relation url",
      ],
      [
        "of a link beside a list in an envelope",
        { answer: { data: { rows: [one], links: [{ href: "?p=2", rel: "next" }] } } },
        "data.rows: url data.links rel href",
      ],
      [
        "in the header",
        {
          query: { page: "1", per_page: "30" },
          headers: {
            Link: '<https://api.example.com/items?page=1>; rel="prev", </items?page=3>; rel="next"',
          },
          answer: three,
        },
        "body: link",
      ],
    ],
  ],
  [
    "the last item",
    [
      [
        "by its id",
        {
          query: { limit: "10", starting_after: "", ending_before: "" },
          answer: { object: "list", has_more: true, data: [{ id: "it_1" }] },
        },
        "data: item starting_after = id, more has_more",
      ],
      [
        "by its id, as the description says",
        {
          query: {
            after: " | A cursor. `after` is an object ID that defines your place in the list.",
          },
          answer: { has_more: false, data: [{ id: "it_1" }] },
        },
        "data: item after = id, more has_more",
      ],
      [
        "not, where the answer has a token",
        {
          query: { starting_after: "" },
          answer: { data: [one], pages: { page: 1, next: { starting_after: "WzE" } } },
        },
        "data: token starting_after = pages.next.starting_after",
      ],
    ],
  ],
])("%s", (_, rows) => {
  it.each(rows)("%s", (__, given, want) => {
    expect(summary(readList(given).operation.pagination)).toBe(want);
  });
});

describe("the evidence", () => {
  it("is of the request and of the answer, with its places", () => {
    const { operation } = readList({
      query: { next_page_token: "x | A token is returned while there is more. It is a text." },
      answer: { page_size: 1, members: [one] },
    });
    expect(operation.pagination).toMatchObject({
      item: { kind: "ref" },
      evidence: [
        { kind: "name", quote: "next_page_token", pointer: "/item/0/request/url/query/0/key" },
        {
          kind: "description",
          quote: "A token is returned while there is more.",
          pointer: "/item/0/request/url/query/0/description",
        },
        { kind: "example", quote: "page_size", pointer: "/item/0/response/0/body" },
      ],
    });
  });
});
