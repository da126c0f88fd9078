/** Query styles: how lists and nested objects go over the wire for those who choose. */
import { describe, expect, it } from "vitest";
import {
  queryStyle,
  type QuerySerializer,
  type QueryStyle,
  type RequestDescription,
} from "../../src/runtime/index.js";
import { useServer } from "./context.js";

const context = useServer();

async function sent(
  querySerializer: QuerySerializer | undefined,
  query: Record<string, unknown>,
  operation: Partial<RequestDescription> = {},
): Promise<string> {
  const client = querySerializer && { querySerializer };
  await context.call({ operation, params: { query }, ...(client && { client }) });
  return decodeURIComponent(context.server.last().target.slice(2));
}

describe("a query style", () => {
  const list = { a: [1, "b", undefined, true] };
  const nested = { f: { x: 1, y: { z: "2" }, none: undefined } };

  it.each<[string, QueryStyle | undefined, Record<string, unknown>, string]>([
    ["lists by default", undefined, list, "a=1&a=b&a=true"],
    ["repeated keys", { lists: "repeat" }, list, "a=1&a=b&a=true"],
    ["commas", { lists: "comma" }, list, "a=1,b,true"],
    ["brackets", { lists: "brackets" }, list, "a[]=1&a[]=b&a[]=true"],
    ["brackets that are there", { lists: "brackets" }, { "a[]": [1, 2] }, "a[]=1&a[]=2"],
    ["indices", { lists: "indices" }, list, "a[0]=1&a[1]=b&a[2]=true"],
    ["an empty list", { lists: "comma" }, { a: [], b: 1 }, "b=1"],
    ["objects by default", undefined, nested, "f[x]=1&f[y][z]=2"],
    ["objects with dots", { objects: "dots" }, nested, "f.x=1&f.y.z=2"],
    ["objects as JSON", { objects: "json" }, { f: { x: 1 } }, 'f={"x":1}'],
    ["lists in objects", { lists: "brackets" }, { f: { in: [1, 2] } }, "f[in][]=1&f[in][]=2"],
    ["objects in lists", { lists: "indices" }, { a: [{ b: 1 }, { b: 2 }] }, "a[0][b]=1&a[1][b]=2"],
    ["texts, numbers and keys alone", {}, { a: "1", b: 2, c: null }, "a=1&b=2&c"],
    ["keys that objects have", {}, { constructor: { a: 1 } }, "constructor[a]=1"],
  ])("writes %s", async (_, style, query, want) => {
    expect(await sent(queryStyle(style), query)).toBe(want);
  });

  it("leaves to JSON what is documented as JSON", async () => {
    const query = { f: { x: [1] }, g: { y: 1 } };
    expect(await sent(queryStyle(), query, { jsonFields: ["f"] })).toBe('f={"x":[1]}&g[y]=1');
  });

  it("is none by default: lists repeat their key, objects are JSON", async () => {
    expect(await sent(undefined, { a: [1, 2], f: { x: 1 } })).toBe('a=1&a=2&f={"x":1}');
  });

  it("may be one's own, and is encoded as any query", async () => {
    const piped: QuerySerializer = (query) =>
      Object.fromEntries(
        Object.entries(query ?? {}).map(([key, value]) => [
          key,
          Array.isArray(value) ? value.join("|") : value,
        ]),
      );
    await context.call({
      params: { query: { a: ["x y", "z"] } },
      client: { querySerializer: piped },
    });
    expect(context.server.last().target).toBe("/?a=x%20y|z");
  });
});
