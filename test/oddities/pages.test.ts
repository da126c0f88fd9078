/** Generated functions, whose lists are gone through against a server that gives them in two pages. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { generateClient } from "../tools/lib/generated-client.js";
import { fieldsOf, functionOf, type Fields } from "../tools/lib/unknown.js";
import { startServer, type Answer, type TestServer } from "../runtime/server.js";
import { fixtures } from "./fixtures.js";

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

/** What the client of a fixture exports. */
async function exportsOf(name: string): Promise<Fields> {
  const fixture = fixtures().find((each) => each.name === name);
  if (fixture === undefined) throw new Error(`there is no fixture ${name}`);
  const client = await generateClient(fixture.file);
  try {
    return fieldsOf(await import(pathToFileURL(path.join(client.folder, "index.ts")).href));
  } finally {
    await client.remove();
  }
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

async function itemsOf(all: Fields, name: string, params: object): Promise<readonly unknown[]> {
  const client = functionOf(all, "createClient")({ baseUrl: server.url });
  const pages = functionOf(all, "paginate")(all[name], client, params);
  if (!isIterable(pages)) throw new Error("paginate gives nothing to go through");
  const items: unknown[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

interface Row {
  readonly call: readonly [name: string, params: object];
  readonly answers: readonly (object | Answer)[];
  /** Targets, with their bodies where they have any. */
  readonly sent: readonly string[];
}

describe.each<[fixture: string, rows: readonly Row[]]>([
  [
    "pages/token",
    [
      {
        call: ["listBooks", { query: { page_size: 1 } }],
        answers: [{ books: [1], next_page_token: "t2" }, { books: [2] }],
        sent: ["/books?page_size=1", "/books?page_size=1&page_token=t2"],
      },
      {
        call: ["listAuthors", {}],
        answers: [
          { authors: [1], next_page_token: "t2" },
          { authors: [2], next_page_token: "" },
        ],
        sent: ["/authors", "/authors?next_page_token=t2"],
      },
    ],
  ],
  [
    "pages/cursor",
    [
      {
        call: ["listBooks", {}],
        answers: [
          { data: [1], paging: { cursors: { after: "Mg" } } },
          { data: [2], paging: {} },
        ],
        sent: ["/books", "/books?after=Mg"],
      },
      {
        call: ["searchBooks", { body: { text: "Emma", start_cursor: "" } }],
        answers: [
          { results: [1], next_cursor: "c2", has_more: true },
          { results: [2], next_cursor: "c3", has_more: false },
        ],
        sent: [
          '/books/search {"text":"Emma","start_cursor":""}',
          '/books/search {"text":"Emma","start_cursor":"c2"}',
        ],
      },
    ],
  ],
  [
    "pages/page",
    [
      {
        call: ["listBooks", {}],
        answers: [
          { books: [1], total_pages: 2, total: 9 },
          { books: [2], total_pages: 2, total: 9 },
        ],
        sent: ["/books", "/books?page=2"],
      },
      {
        call: ["listAuthors", { query: { size: 1 } }],
        answers: [{ body: "[1]" }, { body: "[2]" }, { body: "[]" }],
        sent: ["/authors?size=1", "/authors?size=1&page=1", "/authors?size=1&page=2"],
      },
    ],
  ],
  [
    "pages/offset",
    [
      {
        call: ["listBooks", {}],
        answers: [
          { data: { books: [1] }, meta: { total: 2 } },
          { data: { books: [2] }, meta: { total: 2 } },
        ],
        sent: ["/books", "/books?offset=1"],
      },
      {
        call: ["listAuthors", {}],
        answers: [
          { totalResults: 2, authors: [1] },
          { totalResults: 2, authors: [2] },
        ],
        sent: ["/authors", "/authors?startIndex=2"],
      },
    ],
  ],
  [
    "pages/url",
    [
      {
        call: ["listBooks", { query: { author: "Jane" } }],
        answers: [
          { results: [1], next: "/books?author=Jane&p=2" },
          { results: [2], next: null },
        ],
        sent: ["/books?author=Jane", "/books?author=Jane&p=2"],
      },
    ],
  ],
  [
    "pages/link-header",
    [
      {
        call: ["listBooks", { query: { per_page: 1 } }],
        answers: [
          { body: "[1]", headers: { link: '</books?per_page=1&page=2>; rel="next"' } },
          { body: "[2]" },
        ],
        sent: ["/books?per_page=1", "/books?per_page=1&page=2"],
      },
    ],
  ],
])("the lists of %s", (fixture, rows) => {
  it("are gone through to their end", async () => {
    const all = await exportsOf(fixture);
    for (const { call, answers, sent } of rows) {
      server.reset();
      server.answer(
        ...answers.map((each) => ("body" in each ? each : { body: JSON.stringify(each) })),
      );
      expect(await itemsOf(all, ...call)).toEqual([1, 2]);
      expect(server.requests.map(({ target, body }) => `${target} ${String(body)}`.trim())).toEqual(
        sent,
      );
    }
  });
});
