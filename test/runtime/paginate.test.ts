/** Lists that come in pages: every way of asking for the next one, where each ends, and what must not go on. */
import { describe, expect, it } from "vitest";
import {
  createClient,
  FailureError,
  paginate,
  PaginationError,
  RequestAbortedError,
  type Client,
  type Failure,
  type PageRules,
  type Paginated,
  type Params,
  type RequestOptions,
  type Success,
} from "../../src/runtime/index.js";
import { rejection, useServer } from "./context.js";
import type { ReceivedRequest } from "./server.js";

const context = useServer();

type ListResult = Success<200, unknown> | Failure<404, 4130>;
type List = (
  client: Client,
  params?: Params,
  options?: RequestOptions,
) => Promise<ListResult> & Paginated<number>;

/** What is generated for `GET /items` with these rules. */
function listWith(pages: PageRules | undefined): List {
  return (client, params = {}, options) =>
    client.send<ListResult>(
      {
        method: "GET",
        path: "/items",
        ...(pages && { pages }),
        responses: { 200: { ok: true, body: "json" }, 404: { codes: [4130] } },
      },
      params,
      options,
    );
}

/** Answers by the query: `{ page: "2" }`. */
function answerBy(answer: (query: Query) => object): void {
  context.server.answer((response, { target }) => {
    const body = answer(Object.fromEntries(new URL(target, "http://x").searchParams));
    const { status, headers, text } = body instanceof Raw ? body : new Raw(body);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(text);
  });
}

type Query = Readonly<Record<string, string>>;

/** An answer that is more than a body. */
class Raw {
  readonly text: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(body: object, status = 200, headers: Readonly<Record<string, string>> = {}) {
    this.text = JSON.stringify(body);
    this.status = status;
    this.headers = headers;
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) {
    found.push(item);
    if (found.length > 50) throw new Error("there is no end");
  }
  return found;
}

function ownClient(): Client {
  return createClient({ baseUrl: context.server.url });
}

function targets(): readonly string[] {
  return context.server.requests.map(({ target }: ReceivedRequest) => target);
}

const byToken: PageRules = { by: "token", parameter: "token", next: ["next"], items: ["data"] };
const byPage: PageRules = { by: "page", parameter: "page", items: ["data"] };
const byOffset: PageRules = { by: "offset", parameter: "offset", items: ["data"] };
const byUrl: PageRules = { by: "url", next: ["links", "next"], items: ["data"] };
const byRelation: PageRules = {
  by: "url",
  next: ["links"],
  link: ["rel", "href"],
  items: ["data"],
};
const byLink: PageRules = { by: "link", items: [] };

/** Seven items, three to a page. */
const items = [1, 2, 3, 4, 5, 6, 7];
const slice = (start: number): readonly number[] => items.slice(start, start + 3);

describe("a list", () => {
  it.each<[string, PageRules, (query: Query) => object, string[]]>([
    [
      "by a token, which is empty at the end",
      byToken,
      ({ token = "0" }) => ({
        data: slice(Number(token)),
        next: Number(token) < 6 ? String(Number(token) + 3) : "",
      }),
      ["/items", "/items?token=3", "/items?token=6"],
    ],
    [
      "by a token, which is left out at the end",
      byToken,
      ({ token = "0" }) => ({
        data: slice(Number(token)),
        ...(Number(token) < 6 && { next: Number(token) + 3 }),
      }),
      ["/items", "/items?token=3", "/items?token=6"],
    ],
    [
      "by a cursor that ends at 0",
      byToken,
      ({ token = "0" }) => ({
        data: slice(Number(token)),
        next: Number(token) < 6 ? Number(token) + 3 : 0,
      }),
      ["/items", "/items?token=3", "/items?token=6"],
    ],
    [
      "by a token, with an empty page in between",
      byToken,
      ({ token }) => {
        if (token === undefined) return { data: items, next: "a" };
        return token === "a" ? { data: [], next: "b" } : {};
      },
      ["/items", "/items?token=a", "/items?token=b"],
    ],
    [
      "by a token, until there are no more",
      { ...byToken, more: ["more"] },
      ({ token = "0" }) => ({
        data: slice(Number(token)),
        next: Number(token) + 3,
        more: Number(token) < 6,
      }),
      ["/items", "/items?token=3", "/items?token=6"],
    ],
    [
      "by number, until a page is empty",
      byPage,
      ({ page = "1" }) => ({ data: slice(3 * (Number(page) - 1)) }),
      ["/items", "/items?page=2", "/items?page=3", "/items?page=4"],
    ],
    [
      "by number, up to the last page",
      { ...byPage, pages: ["meta", "pages"] },
      ({ page = "1" }) => ({ data: slice(3 * (Number(page) - 1)), meta: { pages: "3" } }),
      ["/items", "/items?page=2", "/items?page=3"],
    ],
    [
      "by number from 0, up to the last page",
      { ...byPage, first: 0, pages: ["pages"] },
      ({ page = "0" }) => ({ data: slice(3 * Number(page)), pages: 3 }),
      ["/items", "/items?page=1", "/items?page=2"],
    ],
    [
      "by number, up to the last item",
      { ...byPage, total: ["total"] },
      ({ page = "1" }) => ({ data: slice(3 * (Number(page) - 1)), total: 7 }),
      ["/items", "/items?page=2", "/items?page=3"],
    ],
    [
      "by offset, until a page is empty",
      byOffset,
      ({ offset = "0" }) => ({ data: slice(Number(offset)) }),
      ["/items", "/items?offset=3", "/items?offset=6", "/items?offset=7"],
    ],
    [
      "by offset, up to the last item",
      { ...byOffset, total: ["total"] },
      ({ offset = "0" }) => ({ data: slice(Number(offset)), total: 7 }),
      ["/items", "/items?offset=3", "/items?offset=6"],
    ],
    [
      "by offset from 1, up to the last item",
      { ...byOffset, first: 1, total: ["total"] },
      ({ offset = "1" }) => ({ data: slice(Number(offset) - 1), total: 7 }),
      ["/items", "/items?offset=4", "/items?offset=7"],
    ],
    [
      "by URL",
      byUrl,
      ({ after = "0" }) => ({
        data: slice(Number(after)),
        links: {
          next: Number(after) < 6 ? `${context.server.url}/more?after=${Number(after) + 3}` : null,
        },
      }),
      ["/items", "/more?after=3", "/more?after=6"],
    ],
    [
      "by URL without a host",
      byUrl,
      ({ after = "0" }) => ({
        data: slice(Number(after)),
        ...(Number(after) < 6 && { links: { next: `?after=${Number(after) + 3}` } }),
      }),
      ["/items", "/items?after=3", "/items?after=6"],
    ],
    [
      "by the link to the next page",
      byRelation,
      ({ after = "0" }) => ({
        data: slice(Number(after)),
        links: [
          { rel: "self", href: "https://elsewhere.example/" },
          ...(Number(after) < 6 ? [{ rel: "next", href: `?after=${Number(after) + 3}` }] : []),
        ],
      }),
      ["/items", "/items?after=3", "/items?after=6"],
    ],
    [
      "by Link header",
      byLink,
      ({ after = "0" }) =>
        new Raw(slice(Number(after)), 200, {
          link: [
            `</items>; rel="first"`,
            ...(Number(after) < 6
              ? [`</2/items?after=${Number(after) + 3}&a=1,2>; title="x"; rel=next`]
              : []),
            `</items?after=6>; rel="last"`,
          ].join(", "),
        }),
      ["/items", "/2/items?after=3&a=1,2", "/2/items?after=6&a=1,2"],
    ],
  ])("%s", async (_, rules, answer, wanted) => {
    answerBy(answer);
    expect(await all(paginate(listWith(rules), ownClient()))).toEqual(items);
    expect(targets()).toEqual(wanted);
  });

  it("is empty where the answer leaves it out, and no list where something else is there", async () => {
    answerBy(() => ({}));
    expect(await all(paginate(listWith(byToken), ownClient()))).toEqual([]);
    answerBy(() => ({ data: { first: 1 } }));
    const error = await rejection(all(paginate(listWith(byToken), ownClient())));
    expect(error).toBeInstanceOf(PaginationError);
    expect(String(error)).toContain("there is no list at data");
  });
});

describe("paginate", () => {
  const endless = ({ page = "1" }: Query): object => ({ data: [Number(page)] });

  it("asks for a page only when the one before is used up", async () => {
    answerBy(endless);
    const pages = paginate(listWith(byPage), ownClient());
    expect(targets()).toEqual([]);
    const iterator = pages[Symbol.asyncIterator]();
    await iterator.next();
    expect(targets()).toEqual(["/items"]);
    await iterator.next();
    expect(targets()).toEqual(["/items", "/items?page=2"]);
    await iterator.return?.();
  });

  it("stops where a loop is left", async () => {
    answerBy(endless);
    for await (const item of paginate(listWith(byPage), ownClient())) if (item === 3) break;
    expect(targets()).toEqual(["/items", "/items?page=2", "/items?page=3"]);
  });

  it("begins anew with every loop", async () => {
    answerBy(({ page = "1" }) => ({ data: page === "3" ? [] : [Number(page)] }));
    const pages = paginate(listWith(byPage), ownClient());
    const [first, second] = await Promise.all([all(pages), all(pages)]);
    expect([first, second]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it("begins with the given parameters and keeps the others", async () => {
    answerBy(({ page = "1" }) => ({ data: Number(page) < 7 ? [Number(page)] : [], total: 6 }));
    const list = listWith({ ...byPage, total: ["total"] });
    expect(await all(paginate(list, ownClient(), { query: { page: 5, size: 1 } }))).toEqual([5, 6]);
    expect(targets()).toEqual([5, 6, 7].map((page) => `/items?page=${page}&size=1`));
  });

  it("asks for no more pages than it may", async () => {
    answerBy(endless);
    const list = listWith(byPage);
    expect(await all(paginate(list, ownClient(), {}, { maxPages: 2 }))).toEqual([1, 2]);
    expect(await all(paginate(list, ownClient(), {}, { maxPages: 0 }))).toEqual([]);
  });

  it("gives pages with their results", async () => {
    answerBy(({ token }) => ({ data: token === "a" ? [2] : [1], next: token === "a" ? "" : "a" }));
    const found: unknown[] = [];
    for await (const page of paginate(listWith(byToken), ownClient()).pages()) {
      found.push([page.items, page.result.status, page.result.body]);
    }
    expect(found).toEqual([
      [[1], 200, { data: [1], next: "a" }],
      [[2], 200, { data: [2], next: "" }],
    ]);
  });

  it("sends a parameter in the body", async () => {
    const list: List = (of, params = {}, options) =>
      of.send<ListResult>(
        {
          method: "POST",
          path: "/search",
          body: (value, request) => {
            request.headers.set("content-type", "application/json");
            return JSON.stringify(value);
          },
          pages: { ...byToken, in: "body" },
          responses: { 200: { ok: true, body: "json" }, 404: { codes: [4130] } },
        },
        params,
        options,
      );
    context.server.answer({ body: `{"data":[1],"next":"a"}` }, { body: `{"data":[2]}` });
    expect(await all(paginate(list, ownClient(), { body: { size: 1 } }))).toEqual([1, 2]);
    const bodies = context.server.requests.map(({ body }) => String(body));
    expect(bodies).toEqual([`{"size":1}`, `{"size":1,"token":"a"}`]);
  });

  it("throws a documented failure", async () => {
    answerBy(({ page }) => (page === "2" ? new Raw({ code: 4130 }, 404) : { data: [1] }));
    const found: number[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of paginate(listWith(byPage), ownClient())) found.push(item);
      })(),
    );
    expect(error).toBeInstanceOf(FailureError);
    expect(error).toHaveProperty("code", 4130);
    expect(found).toEqual([1]);
  });

  it("ends when the caller gives up, also in the middle of a page", async () => {
    answerBy(() => ({ data: items, next: "" }));
    const controller = new AbortController();
    const found: number[] = [];
    const { signal } = controller;
    const error = await rejection(
      (async () => {
        for await (const item of paginate(listWith(byToken), ownClient(), {}, { signal })) {
          found.push(item);
          if (item === 2) controller.abort("enough");
        }
      })(),
    );
    expect(error).toBeInstanceOf(RequestAbortedError);
    expect(error).toHaveProperty("cause", "enough");
    expect(found).toEqual([1, 2]);
  });

  it("refuses requests without known pages before anything is sent", async () => {
    const error = await rejection(all(paginate(listWith(undefined), ownClient())));
    expect(error).toBeInstanceOf(PaginationError);
    expect(targets()).toEqual([]);
  });

  it.each<[string, PageRules, () => object, string[]]>([
    ["a token", byToken, () => ({ data: [1], next: "a" }), ["/items", "/items?token=a"]],
    ["a page", byPage, () => ({ data: [1] }), ["/items", "/items?page=2"]],
    ["an offset", byOffset, () => ({ data: [1] }), ["/items", "/items?offset=1"]],
    ["a URL", byUrl, () => ({ data: [1], links: { next: "/items" } }), ["/items"]],
  ])("does not go in circles by %s", async (_, rules, answer, wanted) => {
    answerBy(answer);
    const error = await rejection(all(paginate(listWith(rules), ownClient())));
    expect(error).toBeInstanceOf(PaginationError);
    expect(targets()).toEqual(wanted);
  });
});
