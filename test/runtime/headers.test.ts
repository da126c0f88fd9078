/** Headers: documented ones, those of the client, of the caller and of the call. */
import { describe, expect, it } from "vitest";
import {
  expander,
  fallbacks,
  InvalidArgumentError,
  type ClientOptions,
  type Params,
  type RequestOptions,
} from "../../src/runtime/index.js";
import { rejection, useServer } from "./context.js";

const context = useServer();

const documented = fallbacks({
  headers: { accept: "application/json", "x-tenant": "{{tenant}}", "x-gone": "{{gone}}" },
});

interface Layers {
  readonly client?: ClientOptions["headers"];
  readonly caller?: Params["headers"];
  readonly call?: RequestOptions["headers"];
}

async function headers({ client = {}, caller = {}, call = {} }: Layers): Promise<object> {
  await context.call({
    operation: { method: "GET", fallbacks: documented },
    params: { headers: caller },
    client: { headers: client, variables: { tenant: "acme", kind: "tenant" }, expand: expander() },
    options: { headers: call },
  });
  const { accept, "x-tenant": tenant, "x-gone": gone } = context.server.last().headers;
  return { accept, tenant, gone };
}

describe("headers", () => {
  it.each<[string, Layers, object]>([
    ["documented ones", {}, { accept: "application/json", tenant: "acme" }],
    ["the client's over them", { client: { Accept: "a/b" } }, { accept: "a/b", tenant: "acme" }],
    [
      "the caller's over these",
      { client: { accept: "a/b" }, caller: { ACCEPT: "c/d" } },
      { accept: "c/d", tenant: "acme" },
    ],
    [
      "the call's over all",
      { client: { accept: "a/b" }, caller: { accept: "c/d" }, call: { Accept: "e/f" } },
      { accept: "e/f", tenant: "acme" },
    ],
    ["null removes one", { caller: { "X-Tenant": null } }, { accept: "application/json" }],
    [
      "undefined removes none",
      { caller: { accept: undefined } },
      { accept: "application/json", tenant: "acme" },
    ],
    [
      "one may come back",
      { client: { "x-tenant": null }, call: { "x-tenant": "b" } },
      { accept: "application/json", tenant: "b" },
    ],
    [
      "numbers and booleans as text",
      { call: { accept: 1, "x-tenant": false } },
      { accept: "1", tenant: "false" },
    ],
    [
      "text is not expanded",
      { caller: { "x-tenant": "{{tenant}}" } },
      { accept: "application/json", tenant: "{{tenant}}" },
    ],
  ])("are: %s", async (_, layers, want) => {
    expect(await headers(layers)).toMatchObject(want);
  });

  it("may have a variable for a name", async () => {
    expect(await headers({ caller: { "x-{{kind}}": "b" } })).toMatchObject({ tenant: "b" });
  });

  it("lack a documented one whose variable has no value", async () => {
    expect(await headers({})).toMatchObject({ gone: undefined });
  });

  it.each([
    ["x-key", "hunter2\u0000"],
    ["x-key", "hunter2\u{1f600}"],
    ["no name", "hunter2"],
  ])("are refused without a word on their value: %j", async (name, value) => {
    const error = await rejection(headers({ call: { [name]: value } }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain(name);
    expect(String(error)).not.toContain("hunter2");
    expect((error as Error).cause).toBeUndefined();
  });
});
