/** Lists that go on behind the last item of a page. */
import { describe, expect, it } from "vitest";
import {
  createClient,
  paginate,
  PaginationError,
  type Client,
  type Paginated,
  type Params,
  type Success,
} from "../../src/runtime/index.js";
import { rejection, useServer } from "./context.js";

const context = useServer();

type Found = Success<200, unknown>;

function list(client: Client, params: Params = {}): Promise<Found> & Paginated<object> {
  return client.send<Found>(
    {
      method: "GET",
      path: "/items",
      pages: { by: "item", parameter: "after", id: ["id"], more: ["more"], items: ["data"] },
      responses: { 200: { ok: true, body: "json" } },
    },
    params,
  );
}

async function all(...answers: readonly object[]): Promise<readonly object[]> {
  context.server.answer(...answers.map((answer) => ({ body: JSON.stringify(answer) })));
  const found: object[] = [];
  for await (const item of paginate(list, createClient({ baseUrl: context.server.url }))) {
    found.push(item);
  }
  return found;
}

describe("a list behind its last item", () => {
  it("goes on as long as there is more", async () => {
    const first = { data: [{ id: "a" }, { id: "b" }], more: true };
    const found = await all(first, { data: [{ id: 3 }], more: true }, { data: [], more: false });
    expect(found).toEqual([{ id: "a" }, { id: "b" }, { id: 3 }]);
    const targets = context.server.requests.map(({ target }) => target);
    expect(targets).toEqual(["/items", "/items?after=b", "/items?after=3"]);
  });

  it("ends with an empty page, whatever its flag says", async () => {
    expect(await all({ data: [], more: true })).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      "whose last item has no id, though there is more",
      { data: [{}], more: true },
      "nothing leads to it",
    ],
    ["that repeats an item", { data: [{ id: 1 }], more: true }, "leads back"],
  ])("does not end in silence at a page %s", async (_, answer, message) => {
    const error = await rejection(all(answer));
    expect(error).toBeInstanceOf(PaginationError);
    expect(String(error)).toContain(message);
  });
});
