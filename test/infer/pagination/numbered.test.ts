/** Lists whose pages are asked for by number, or by how many items are before them: where they begin and end. */
import { describe, expect, it } from "vitest";
import { readList, summary, type GivenList } from "./lists.js";

const one = { id: 7 };
const three = [{ id: 1 }, { id: 2 }, { id: 3 }];

type Row = readonly [what: string, given: GivenList, want: string];

describe.each<[group: string, rows: readonly Row[]]>([
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
        "saved at the last one",
        {
          query: { page: "2" },
          answer: { page: 2, per_page: 3, total: 6, total_pages: 2, data: three },
        },
        "data: page page from 1, pages total_pages",
      ],
      [
        "of which a header tells the number, and how many items there are",
        {
          query: { page: "1", per_page: "3" },
          answer: three,
          headers: { "X-WP-Total": "9", "X-WP-TotalPages": "3" },
        },
        "body: page page from 1, pages header x-wp-totalpages, total header x-wp-total",
      ],
      [
        "with a count of pages in two objects",
        {
          query: { page: "1" },
          answer: { data: three, meta: { pagination: { total: 9, total_pages: 3, per_page: 3 } } },
        },
        "data: page page from 1, pages meta.pagination.total_pages",
      ],
      [
        "with a flag on the last one",
        {
          query: { page: "0", size: "3" },
          answer: { content: three, number: 0, last: false, totalPages: 3 },
        },
        "content: page page from 0, pages totalPages, last last",
      ],
      [
        "in an object of a JSON body",
        {
          method: "POST",
          sent: { filter: {}, page: { number: 1, size: 3 } },
          answer: { items: three, total_pages: 3 },
        },
        "items: page body.page.number from 1, pages total_pages",
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
