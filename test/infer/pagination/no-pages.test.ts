/** Requests that must not be taken for lists in pages; where they nearly are, a note says so. */
import { describe, expect, it } from "vitest";
import { readList, type GivenList } from "./lists.js";

const one = { id: 7 };
const three = [{ id: 1 }, { id: 2 }, { id: 3 }];
const size = { per_page: "20" };

type Row = readonly [what: string, given: GivenList];

const note = (signs: string) =>
  `${signs} may belong to pages, but how the next one is asked for is not clear`;

describe("no pages", () => {
  it.each<Row>([
    ["without any sign of them", { answer: { items: [one] } }],
    ["in an answer without a list", { query: { page: "1", ...size }, answer: { id: 1 } }],
    ["without an answer", { query: { page: "1", ...size }, answer: "none" }],
    [
      "in one of two lists",
      { query: { page: "1", ...size }, answer: { users: [one], groups: [one], total: 9 } },
    ],
    [
      "of a change",
      { method: "PUT", query: { page: "1", ...size }, answer: { items: [one], total: 9 } },
    ],
    ["of a sum of money", { answer: { lines: [one], total: 92.5, count: 1 } }],
    ["of a text with a page", { query: { search: "page" }, answer: { items: [one], total: 1 } }],
    ["where a date comes after", { query: { after: "2026-01-01" }, answer: { items: [one] } }],
    ["of coordinates", { query: { start: "52.5,13.4", limit: "5" }, answer: { items: [one] } }],
    [
      "where the next one is no page",
      { answer: { items: [one], next: { id: 8 }, next_sync_available: 3 } },
    ],
    [
      "where only the page before is linked",
      { answer: { items: [one], links: [{ rel: "prev", href: "/items?page=1" }] } },
    ],
    [
      "where what comes after may be a date",
      {
        query: { after: " | Only what was changed since" },
        answer: { data: [one], has_more: true },
      },
    ],
    [
      "where items have no id",
      { query: { after_id: "" }, answer: { data: ["a"], has_more: true } },
    ],
    [
      "where nothing says that there is more",
      { query: { starting_after: "" }, answer: { data: [one] } },
    ],
    ["where next is null, and no page", { answer: { items: [one], next: null, previous: null } }],
    ["where next is a word", { answer: { items: [one], next: "shipping" } }],
  ])("%s", (_, given) => {
    const { operation, notes } = readList(given);
    expect(operation.pagination).toBeUndefined();
    expect(notes).toEqual([]);
  });

  it.each<readonly [...Row, signs: string]>([
    [
      "of one thing that has a list",
      { query: { page: "1", ...size }, answer: { id: 7, name: "x", tags: ["a"] } },
      "page",
    ],
    [
      "of one thing that has a list and a total",
      { query: { page: "1", ...size }, answer: { id: 7, total: 3, lines: three } },
      "page",
    ],
    [
      "whose first number is not known",
      { query: { page: "<integer>", ...size }, answer: { items: three, total: 9 } },
      "page",
    ],
    [
      "whose first number is said to be 1 and shown to be 0",
      { query: { page: "0 | Default: 1", ...size }, answer: { items: three, total: 9 } },
      "page",
    ],
    [
      "whose number differs in the answer",
      { query: { page: "1", ...size }, answer: { items: three, number: 0, totalPages: 9 } },
      "page",
    ],
    [
      "saved at one that may be the last or the one before it",
      {
        query: { page: "2" },
        answer: { page: 2, per_page: 3, total: 9, total_pages: 3, data: three },
      },
      "page",
    ],
    [
      "saved at the last one, if its number is right: nothing is on it",
      { query: { page: "2" }, answer: { page: 2, total_pages: 2, data: [] } },
      "page",
    ],
    [
      "with a token that no answer has, and a flag that there are more",
      { query: { next_page_token: "" }, answer: { items: three, has_more: true } },
      "next_page_token",
    ],
    [
      "by a number that is about to go",
      { query: { page: "1 | Deprecated: use cursors", ...size }, answer: { items: three } },
      "page",
    ],
    [
      "of which only the number is given",
      { query: { page: "1" }, answer: { items: three } },
      "page",
    ],
    [
      "whose page is a name",
      { query: { page: "home", ...size }, answer: { items: three, total: 9 } },
      "page",
    ],
    [
      "between two indexes",
      {
        query: { offset: "0 | pagination start index", limit: "10 | pagination end index" },
        answer: { items: three },
      },
      "offset",
    ],
    [
      "with an offset in pages",
      { query: { offset: "0 | Number of pages to skip", limit: "10" }, answer: { items: three } },
      "offset",
    ],
    [
      "with an offset that is a token",
      { query: { offset: " | Offset token", limit: "10" }, answer: { data: [one] } },
      "offset",
    ],
    [
      "with an offset from 1",
      { query: { offset: "1", limit: "9" }, answer: { items: three } },
      "offset",
    ],
    ["with an offset and no size", { query: { offset: "0" }, answer: { items: three } }, "offset"],
    [
      "with a token that the answer repeats",
      { query: { cursor: "abc" }, answer: { items: three, cursor: "abc" } },
      "cursor",
    ],
    [
      "with a token that no answer has",
      { query: { cursor: "" }, answer: { items: three } },
      "cursor",
    ],
    [
      "with a token that the description tells of and nothing else about pages",
      { query: { next_page_token: " | Returned by the last call" }, answer: { items: three } },
      "next_page_token",
    ],
    [
      "with a URL where a token should be",
      {
        method: "POST",
        query: { cursor: "" },
        answer: { items: [one], next_cursor: "https://x.y/" },
      },
      "cursor",
    ],
    [
      "with a token that no parameter takes",
      { answer: { data: [one], paging: { cursors: { before: "a", after: "b" } } } },
      "paging.cursors.after",
    ],
    [
      "with two URLs",
      { answer: { data: [one], next_url: "/a", links: { next: "/b" } } },
      "next_url",
    ],
  ])("%s, with a note", (_, given, signs) => {
    const { operation, notes } = readList(given);
    expect(operation.pagination).toBeUndefined();
    expect(notes).toEqual([note(signs)]);
  });
});
