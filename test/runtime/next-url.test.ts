/** Pages by URL: what is sent to the URL of a next page, and to whom it is not sent at all. */
import { describe, expect, it } from "vitest";
import {
  apiKey,
  createClient,
  fallbacks,
  paginate,
  PaginationError,
  type Client,
  type Operation,
  type Paginated,
  type Params,
  type RequestOptions,
  type Success,
} from "../../src/runtime/index.js";
import { rejection, useServer } from "./context.js";

const context = useServer();

type ListResult = Success<200, unknown>;

/** What is generated for `GET /items`, with more that a request may have. */
function listWith(more: Partial<Operation<ListResult>> = {}) {
  return (
    client: Client,
    params: Params = {},
    options?: RequestOptions,
  ): Promise<ListResult> & Paginated<number> =>
    client.send<ListResult>(
      {
        method: "GET",
        path: "/items",
        pages: { by: "url", next: ["next"], items: ["data"] },
        responses: { 200: { ok: true, body: "json" } },
        ...more,
      },
      params,
      options,
    );
}

const ownClient = (): Client =>
  createClient({
    baseUrl: `${context.server.url}/v1`,
    servers: { other: `${context.server.url}/other` },
    headers: { "x-key": "secret" },
    variables: { password: "secret" },
    auth: { key: "k" },
  });

/** A first page that leads to this one, and a second that leads nowhere. */
function lead(next: string): void {
  context.server.answer({ body: JSON.stringify({ data: [1], next }) }, { body: `{"data":[2]}` });
}

async function all(items: AsyncIterable<number>): Promise<readonly number[]> {
  const found: number[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function targets(): readonly string[] {
  return context.server.requests.map(({ target }) => target);
}

/** What is asked for, and comes, where no server is. */
function listAt(baseUrl: string, next: string) {
  const asked: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    asked.push(url);
    return Promise.resolve(Response.json({ data: [1], ...(asked.length === 1 && { next }) }));
  };
  return { asked, found: all(paginate(listWith(), createClient({ baseUrl, fetch }))) };
}

describe("a URL of the next page", () => {
  it.each([
    "https://evil.example/items",
    "//evil.example/items",
    "http://127.0.0.1:1/items",
    "javascript:alert(1)",
    "http://[",
  ])("of another server is refused: %s", async (next) => {
    lead(next);
    const error = await rejection(all(paginate(listWith(), ownClient())));
    expect(error).toBeInstanceOf(PaginationError);
    expect(String(error)).not.toContain("evil");
    expect(targets()).toEqual(["/v1/items"]);
  });

  it("of another server is refused among links, too", async () => {
    const links = [{ rel: "next", href: "https://evil.example/items" }];
    context.server.answer({ body: JSON.stringify({ data: [1], links }) });
    const list = listWith({
      pages: { by: "url", next: ["links"], link: ["rel", "href"], items: ["data"] },
    });
    const error = await rejection(all(paginate(list, ownClient())));
    expect(error).toBeInstanceOf(PaginationError);
    expect(targets()).toEqual(["/v1/items"]);
  });

  it("is asked as it is, with the headers of the first page and no variable of the client", async () => {
    lead("/v1/p/2?q={{password}}&b");
    const params = { query: { q: "x" }, headers: { "x-own": "1" } };
    expect(await all(paginate(listWith(), ownClient(), params))).toEqual([1, 2]);
    expect(targets()).toEqual(["/v1/items?q=x", "/v1/p/2?q=%7B%7Bpassword%7D%7D&b"]);
    expect(context.server.last().headers).toMatchObject({ "x-key": "secret", "x-own": "1" });
  });

  it("has the query already: documented values are not added again, documented headers are", async () => {
    lead("?v=1&page=2");
    const documented = { query: { v: "1" }, headers: { accept: "text/x" } };
    const list = listWith({ path: "/{id}", fallbacks: fallbacks(documented) });
    expect(await all(paginate(list, ownClient(), { path: { id: "a" } }))).toEqual([1, 2]);
    expect(targets()).toEqual(["/v1/a?v=1", "/v1/a?v=1&page=2"]);
    expect(context.server.last().headers).toMatchObject({ accept: "text/x" });
  });

  it.each([
    ["the root of the server, as a reference means it", "/v1/p/2?after=7", "/v1/p/2?after=7"],
    ["the base of the API, without which it is written", "/items?after=7", "/v1/items?after=7"],
    ["the page itself", "?after=7", "/v1/items?after=7"],
    ["the folder of the page", "more?after=7", "/v1/more?after=7"],
    ["another folder", "../v2/items", "/v2/items"],
    ["the root, where its path is no end of the page's", "/tems?after=7", "/tems?after=7"],
  ])("without a host begins at %s", async (_, next, target) => {
    lead(next);
    expect(await all(paginate(listWith(), ownClient()))).toEqual([1, 2]);
    expect(targets()).toEqual(["/v1/items", target]);
  });

  it.each(["https://api.example", "https://api.example:8443"])(
    "is not asked for in plain text where the page was not: %s",
    async (origin) => {
      const { asked, found } = listAt(origin, `${origin.replace("https", "http")}/items?after=7`);
      expect(await found).toEqual([1, 1]);
      expect(asked).toEqual([`${origin}/items`, `${origin}/items?after=7`]);
    },
  );

  it.each([
    ["https://api.example", "http://api.example:8080"],
    ["http://api.example", "https://api.example"],
  ])("of %s is not on %s", async (origin, other) => {
    const { asked, found } = listAt(origin, `${other}/items?after=7`);
    expect(await rejection(found)).toBeInstanceOf(PaginationError);
    expect(asked).toEqual([`${origin}/items`]);
  });

  it("gets credentials of its own, once", async () => {
    lead("?page=2&key=old");
    const list = listWith({ server: "other", auth: apiKey("key", { in: "query", name: "key" }) });
    expect(await all(paginate(list, ownClient()))).toEqual([1, 2]);
    expect(targets()).toEqual(["/other/items?key=k", "/other/items?page=2&key=k"]);
  });
});
