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
  [
    "a page",
    [
      [
        "with its size, and a list as the body",
        { query: { page: "1", per_page: "20" }, answer: three },
        "body: page page from 1",
      ],
      [
        "from 0, as the value says",
        { query: { page: "0", size: "20" }, answer: { content: three, totalPages: 4 } },
        "content: page page from 0, pages totalPages",
      ],
      [
        "from 0, as the description says",
        {
          query: { page: "<integer> | Page number (base 0)", limit: "10" },
          answer: { content: three, totalElements: "<long>", totalPages: "<integer>" },
        },
        "content: page page from 0, pages totalPages, total totalElements",
      ],
      [
        "from the default",
        {
          query: { page_number: "<string> | Which page to return. The default value is 0." },
          answer: { minimumPagesRemaining: 2, page: 0, clickwraps: three },
        },
        "clickwraps: page page_number from 0, more minimumPagesRemaining",
      ],
      [
        "with numbers as texts",
        {
          query: { page: "1" },
          answer: { page_count: "4", page: "1", total_records: "9", members: three },
        },
        "members: page page from 1, pages page_count, total total_records",
      ],
      [
        "with brackets",
        {
          query: { "page[number]": "1", "page[size]": "3" },
          answer: { data: three, included: [one], meta: { page: { total: 9 } } },
        },
        "data: page page[number] from 1",
      ],
      [
        "with a total that may count pages",
        { query: { page: "1", rows: "3" }, answer: { page: 1, total: 4, rows: three } },
        "rows: page page from 1",
      ],
      [
        "of which the answer tells the number",
        { query: { page: "" }, answer: { data: three, current_page: 1, last_page: 3 } },
        "data: page page from 1, pages last_page",
      ],
      [
        "from 0, whose last one is no count of pages",
        { query: { page: "0", size: "9" }, answer: { data: three, last_page: 3 } },
        "data: page page from 0",
      ],
      [
        "with a count of all items, more than there are on the page",
        { query: { page: "1" }, answer: { count: 92, previous: null, results: three } },
        "results: page page from 1, total count",
      ],
      [
        "with a count of its own items",
        { query: { page: "1" }, answer: { count: 3, results: three } },
        "results: page page from 1",
      ],
    ],
  ],
  [
    "an offset",
    [
      [
        "with its size",
        { query: { offset: "20", limit: "10" }, answer: { customers: three }, path: "customers" },
        "customers: offset offset from 0",
      ],
      [
        "with dollars",
        { query: { $skip: "0", $top: "10" }, answer: { value: three, "@odata.count": 90 } },
        "value: offset $skip from 0, total @odata.count",
      ],
      [
        "that starts at 1",
        {
          query: { startIndex: "1", count: "10" },
          answer: { totalResults: 100, startIndex: 1, itemsPerPage: 10, Resources: three },
        },
        "Resources: offset startIndex from 1, total totalResults",
      ],
      [
        "that starts at 0",
        {
          query: { startAt: "0", maxResults: "50" },
          answer: { startAt: 0, maxResults: 50, total: 92, issues: three },
        },
        "issues: offset startAt from 0, total total",
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
