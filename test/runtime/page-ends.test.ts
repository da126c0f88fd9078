/** Where lists end: by counts in bodies and headers, by flags; and where parameters go that lead on. */
import { describe, expect, it } from "vitest";
import {
  createClient,
  json,
  paginate,
  PaginationError,
  type Client,
  type Operation,
  type PageRules,
  type Paginated,
  type Params,
  type Success,
} from "../../src/runtime/index.js";
import { rejection, useServer } from "./context.js";

const context = useServer();

type Found = Success<200, unknown>;
type Page = readonly [body: unknown, headers?: Readonly<Record<string, string>>];

/** What comes of a list of these pages; whoever asks for one more gets an error that is not documented. */
async function all(
  pages: PageRules,
  answers: readonly Page[],
  params: Params = {},
): Promise<readonly unknown[]> {
  const isSent = params.body !== undefined;
  context.server.answer(
    ...answers.map(([body, headers = {}]) => ({ body: JSON.stringify(body), headers })),
    { status: 400, body: "{}" },
  );
  const operation: Operation<Found> = {
    method: isSent ? "POST" : "GET",
    path: "/items",
    pages,
    ...(isSent && { body: json }),
    responses: { 200: { ok: true, body: "json" } },
  };
  const list = (client: Client, given: Params): Promise<Found> & Paginated<unknown> =>
    client.send(operation, given);
  const found: unknown[] = [];
  const client = createClient({ baseUrl: context.server.url });
  for await (const item of paginate(list, client, params)) found.push(item);
  return found;
}

const byPage: PageRules = { by: "page", parameter: "page", items: [] };
const byOffset: PageRules = { by: "offset", parameter: "offset", items: [] };
const byToken: PageRules = { by: "token", parameter: "token", next: ["next"], items: ["data"] };
const pagesHeader = { "X-WP-TotalPages": "2" };
const totalHeader = { "X-Total-Count": "3" };

describe("a list ends without one more request", () => {
  it.each<[string, PageRules, readonly Page[]]>([
    [
      "by a header with the number of pages",
      { ...byPage, pages: "x-wp-totalpages" },
      [
        [[1, 2], pagesHeader],
        [[3], pagesHeader],
      ],
    ],
    [
      "by a header with the number of items",
      { ...byOffset, total: "x-total-count" },
      [
        [[1, 2], totalHeader],
        [[3], totalHeader],
      ],
    ],
    [
      "by a flag that says which page is the last",
      { ...byPage, items: ["data"], last: ["last"] },
      [[{ data: [1, 2], last: false }], [{ data: [3], last: true }]],
    ],
    [
      "by such a flag, whatever token comes with it",
      { ...byToken, last: ["isLast"] },
      [[{ data: [1, 2], isLast: false, next: "b" }], [{ data: [3], isLast: true, next: "c" }]],
    ],
    [
      "by a token that is left out, without a flag",
      { ...byToken, last: ["isLast"] },
      [[{ data: [1, 2], next: "b" }], [{ data: [3] }]],
    ],
  ])("%s", async (_, rules, answers) => {
    expect(await all(rules, answers)).toEqual([1, 2, 3]);
    expect(context.server.requests).toHaveLength(2);
  });
});

describe("a list does not end in silence", () => {
  it.each<[string, PageRules, object]>([
    ["there is more", { ...byToken, more: ["more"] }, { more: true }],
    ["this is not the last page", { ...byToken, last: ["isLast"] }, { isLast: false }],
    [
      "there is a URL",
      { by: "url", next: ["next"], more: ["more"], items: ["data"] },
      { more: true, next: null },
    ],
  ])("where %s, but nothing leads to it", async (_, rules, body) => {
    const error = await rejection(all(rules, [[{ data: [1], ...body }]]));
    expect(error).toBeInstanceOf(PaginationError);
    expect(String(error)).toContain("there is more, but nothing leads to it");
  });
});

describe("what leads on", () => {
  it("goes into an object of the body, beside what the caller has there", async () => {
    const rules: PageRules = { ...byToken, in: "body", within: ["pagination", "page"] };
    const answers: readonly Page[] = [[{ data: [1], next: "b" }], [{ data: [2] }]];
    const body = { query: "x", pagination: { sort: "name", page: { size: 1 } } };
    expect(await all(rules, answers, { body })).toEqual([1, 2]);
    expect(context.server.requests.map(({ body: sent }) => String(sent))).toEqual([
      JSON.stringify(body),
      '{"query":"x","pagination":{"sort":"name","page":{"size":1,"token":"b"}}}',
    ]);
    // What the caller gave is left as it was.
    expect(body.pagination.page).toEqual({ size: 1 });
  });

  it("makes the objects that the caller has left out", async () => {
    const rules: PageRules = { ...byPage, items: ["data"], in: "body", within: ["page"] };
    expect(await all(rules, [[{ data: [1] }], [{ data: [] }]], { body: {} })).toEqual([1]);
    expect(String(context.server.last().body)).toBe('{"page":{"page":2}}');
  });
});
