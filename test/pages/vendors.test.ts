/** Lists in the shapes of well-known APIs, gone through with generated functions: to the end, in part, and where servers fail. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startServer, type ReceivedRequest, type TestServer } from "../runtime/server.js";
import { generateClient } from "../tools/lib/generated-client.js";
import { fieldsOf, functionOf, type Fields } from "../tools/lib/unknown.js";
import { links } from "./links.js";
import { numbers } from "./numbers.js";
import { tokens } from "./tokens.js";
import { items, PAGE, type Asked, type Given, type Vendor } from "./vendor.js";

const vendors = [...tokens, ...links, ...numbers];

let server: TestServer;
let generated: Fields;
let functions: ReadonlyMap<string, string>;

beforeAll(async () => {
  server = await startServer();
  const folder = await mkdtemp(path.join(tmpdir(), "postwright-vendors-"));
  const file = path.join(folder, "vendors.postman_collection.json");
  await writeFile(file, JSON.stringify(collection()));
  const client = await generateClient(file);
  const { operations } = client.inspection;
  functions = new Map(operations.map((each) => [each.item.at(-1) ?? "", each.function]));
  generated = fieldsOf(await import(pathToFileURL(path.join(client.folder, "index.ts")).href));
  await Promise.all([client.remove(), rm(folder, { recursive: true })]);
});
beforeEach(() => server.reset());
afterAll(() => server.close());

function collection(): object {
  return {
    info: {
      name: "Lists of many vendors",
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    item: vendors.map(({ name, method = "GET", url, sent, saved }) => ({
      name,
      request: {
        method,
        url: `https://api.example.com${url}`,
        ...(sent !== undefined && { body: { mode: "raw", raw: JSON.stringify(sent) } }),
      },
      response: [
        {
          name: "OK",
          code: 200,
          _postman_previewlanguage: "json",
          header: Object.entries(saved.headers ?? {}).map(([key, value]) => ({ key, value })),
          body: JSON.stringify(saved.body),
        },
      ],
    })),
  };
}

/** Answers as the vendor does, unless told otherwise, and an undocumented status where there is no such page. */
function serve(answer: (asked: Asked, count: number) => Given | undefined): void {
  server.answer((response, request) => {
    const given = answer(askedOf(request), server.requests.length);
    response.writeHead(given === undefined ? 418 : 200, {
      "content-type": "application/json",
      ...given?.headers,
    });
    response.end(JSON.stringify(given?.body ?? { message: "no such page" }));
  });
}

function askedOf({ target, body }: ReceivedRequest): Asked {
  const { pathname, searchParams } = new URL(target, server.url);
  const text = String(body);
  const sent: unknown = text === "" ? undefined : JSON.parse(text);
  return {
    path: pathname,
    query: Object.fromEntries(searchParams),
    body: sent,
    origin: server.url,
  };
}

function listOf({ name, params = {} }: Vendor, options: object = {}): AsyncIterable<unknown> {
  const client = functionOf(generated, "createClient")({ baseUrl: server.url });
  const request = generated[functions.get(name) ?? name];
  const pages = functionOf(generated, "paginate")(request, client, params, options);
  if (typeof pages === "object" && pages !== null && isIterable(pages)) return pages;
  throw new Error("paginate gives nothing to go through");
}

function isIterable(value: object): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value;
}

/** What came, and the name of what was thrown then. */
async function through(list: AsyncIterable<unknown>, look?: (count: number) => void) {
  const found: unknown[] = [];
  try {
    for await (const item of list) {
      found.push(item);
      look?.(found.length);
      if (found.length > items.length * 2) throw new RangeError("there is no end");
    }
  } catch (error) {
    return { found, thrown: error instanceof Error ? error.name : "nothing" };
  }
  return { found };
}

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))("%s", (_, vendor) => {
  const first = items.slice(0, PAGE);

  it("gives each item once, in its order, and is asked for no page behind the last", async () => {
    serve(vendor.serve);
    expect(await through(listOf(vendor))).toEqual({ found: items });
    expect(server.requests).toHaveLength(3);
  });

  it("is asked for as many pages as are wanted", async () => {
    serve(vendor.serve);
    expect(await through(listOf(vendor, { maxPages: 2 }))).toEqual({
      found: items.slice(0, 2 * PAGE),
    });
    for await (const item of listOf(vendor)) {
      expect(item).toEqual(items[0]);
      break;
    }
    expect(server.requests).toHaveLength(3);
  });

  it("keeps what has come where a server fails, or the caller gives up", async () => {
    serve((asked, count) => (count === 2 ? undefined : vendor.serve(asked)));
    expect(await through(listOf(vendor))).toEqual({
      found: first,
      thrown: "UnexpectedResponseError",
    });
    const controller = new AbortController();
    const list = listOf(vendor, { signal: controller.signal });
    const look = (count: number): void => {
      if (count === 3) controller.abort();
    };
    expect(await through(list, look)).toEqual({
      found: first.slice(0, 3),
      thrown: "RequestAbortedError",
    });
    expect(server.requests).toHaveLength(3);
  });

  it("does not go in circles where each page is the first one", async () => {
    let page: Given | undefined;
    serve((asked) => (page ??= vendor.serve(asked)));
    const { thrown, found } = await through(listOf(vendor));
    expect(thrown).toBe("PaginationError");
    expect(found.length).toBeLessThanOrEqual(2 * PAGE);
    expect(server.requests.length).toBeLessThanOrEqual(2);
  });
});
