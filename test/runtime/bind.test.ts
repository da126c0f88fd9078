/** The object style: functions that have their client already, and their pages. */
import { describe, expect, it } from "vitest";
import { bind } from "../../src/runtime/bind.js";
import {
  createClient,
  paginate,
  type Client,
  type NoParams,
  type Paginated,
  type RequestOptions,
  type Success,
} from "../../src/runtime/index.js";
import { useServer } from "./context.js";

const context = useServer();

type ListResult = Success<200, { items: string[] }>;

type PagesResult = Promise<ListResult> & Paginated<string>;

function listItems(
  client: Client,
  params: { query?: { page?: number } } = {},
  options?: RequestOptions,
): PagesResult {
  return client.send<ListResult>(
    {
      method: "GET",
      path: "/items",
      pages: { by: "page", parameter: "page", items: ["items"] },
      responses: { 200: { ok: true, body: "json" } },
    },
    params,
    options,
  );
}

function getItem(
  client: Client,
  params: { path: { id: string } },
  options?: RequestOptions,
): Promise<ListResult> {
  const responses = { 200: { ok: true, body: "json" } } as const;
  return client.send<ListResult>(
    { method: "GET", path: "/items/{id}", responses },
    params,
    options,
  );
}

function ping(
  client: Client,
  params: NoParams = {},
  options?: RequestOptions,
): Promise<ListResult> {
  const responses = { 200: { ok: true, body: "json" } } as const;
  return client.send<ListResult>({ method: "GET", path: "/ping", responses }, params, options);
}

/** What a generated file exports. */
const file = { Kind: { Big: "big" } as const, listItems, getItem, ping };

const shop = () => bind(file, createClient({ baseUrl: context.server.url }));

describe("a bound file", () => {
  it("has its functions without the client, and its constants", async () => {
    const bound = shop();
    const result: ListResult = await bound.getItem(
      { path: { id: "a b" } },
      { headers: { "x-own": "1" } },
    );
    expect(result.status).toBe(200);
    expect(context.server.last()).toMatchObject({
      target: "/items/a%20b",
      headers: { "x-own": "1" },
    });
    await bound.ping();
    expect(context.server.last().target).toBe("/ping");
    expect(bound.Kind.Big satisfies "big").toBe("big");
  });

  it("is gone through by paginate", async () => {
    const pages = ["a", "b", undefined].map((item) => ({
      body: JSON.stringify({ items: item === undefined ? [] : [item] }),
    }));
    context.server.answer(...pages);
    const found: string[] = [];
    for await (const item of paginate(shop().listItems, { query: { page: 3 } })) found.push(item);
    expect(found).toEqual(["a", "b"]);
    expect(context.server.requests.map(({ target }) => target)).toEqual([
      "/items?page=3",
      "/items?page=4",
      "/items?page=5",
    ]);
  });

  it("is held by the compiler like the functions", async () => {
    const bound = shop();
    const client = createClient({ baseUrl: context.server.url });
    const misuses = [
      // @ts-expect-error -- a method has its client
      () => bound.listItems(client),
      // @ts-expect-error -- the path is required
      () => bound.getItem(),
      // @ts-expect-error -- it has no pages
      () => paginate(bound.getItem, { path: { id: "1" } }),
      // @ts-expect-error -- it has no pages
      () => paginate(getItem, client, { path: { id: "1" } }),
      // @ts-expect-error -- there is no such parameter
      () => paginate(bound.listItems, { query: { pages: 1 } }),
      // @ts-expect-error -- there is no such parameter
      () => paginate(listItems, client, { query: { pages: 1 } }),
    ];
    expect(misuses).toHaveLength(6);
    context.server.answer({ body: `{"items":["a"]}` }, { body: `{"items":[]}` });
    for await (const { items, result } of paginate(listItems, client).pages()) {
      const texts: readonly string[] = items;
      expect(result.body.items satisfies string[]).toEqual(texts);
    }
  });
});
