/** `client.ts` holds what the collection says, asks for what it does not say, and carries no more than it needs. */
import { describe, expect, it } from "vitest";
import type { ApiModel } from "../../src/model/api.js";
import { emitted } from "./emitted.js";
import { api, group, operation, origin, parameter } from "./model.js";

async function client(rest: Partial<ApiModel>): Promise<string> {
  return (await emitted(api(rest.groups ?? [], rest)))["client.ts"] ?? "";
}

describe("a client", () => {
  it("must be given the URL that the collection does not have", async () => {
    const text = await client({ servers: [{ id: "host", url: "{{host}}", origin }] });
    expect(text).toContain("> & { readonly baseUrl: string };");
    expect(text).toContain("createClient(options: ClientOptions): Client<ClientOptions>");
    expect(text).not.toContain("{{host}}");
  });

  it("may be given nothing where there are no servers at all", async () => {
    const text = await client({ servers: [] });
    expect(text).toContain("return createRuntimeClient<ClientOptions>(options);");
  });

  it("never holds a secret", async () => {
    const text = await client({ variables: [{ name: "token", secret: true, origin }] });
    expect(text).toContain("/** A secret, so that there is no default. */\n  token: string;");
    expect(text).not.toMatch(/^\s*variables: \{/m);
  });

  it.each([
    ["nothing for texts without variables", "a", undefined],
    ["what replaces variables", "{{a}}", "expander()"],
    ["what makes Postman's dynamic values", "{{$guid}}", "expander(dynamicVariables)"],
  ])("carries %s", async (_, fallback, want) => {
    const read = operation("Read", "GET /", {
      parameters: [parameter("v", "query", { fallback })],
    });
    const text = await client({ groups: [group(["Folder"], { operations: [read] })] });
    expect(/expand: (.*),/.exec(text)?.[1]).toBe(want);
  });

  it("is shown with a secret that stands in for auth", async () => {
    const variables = [
      { name: "tenant", secret: false, origin },
      { name: "token", secret: true, origin },
    ];
    expect(await client({ variables })).toContain('createClient({ variables: { token: "…" } });');
  });

  it.each([
    [["admin", "user", "user"], "userAuth"],
    [["admin", "user"], "adminAuth"],
  ])("is shown with the credential that most requests need: %j", async (schemes, want) => {
    const security = ["admin", "user"].map(
      (id) => ({ id, kind: "bearer", settings: {}, bindings: {}, origin }) as const,
    );
    const operations = schemes.map((scheme, index) =>
      operation(`Read ${index}`, `GET /${index}`, { security: scheme }),
    );
    const text = await client({ security, groups: [group(["Folder"], { operations })] });
    expect(/auth: \{ (\w+): "…" \}/.exec(text)?.[1]).toBe(want);
  });
});
