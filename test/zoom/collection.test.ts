/** The checked-in collection holds what its API documents: eight requests, their inputs and every documented outcome. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Described {
  readonly key: string;
  readonly value?: string;
  readonly description?: string;
}

interface PostmanRequest {
  readonly method: string;
  readonly header: readonly Described[];
  readonly body?: { readonly mode: string; readonly formdata: readonly Described[] };
  readonly url: {
    readonly raw: string;
    readonly query?: readonly Described[];
    readonly variable?: readonly Described[];
  };
  readonly description: string;
}

interface PostmanItem {
  readonly name: string;
  readonly request: PostmanRequest;
  readonly response: readonly {
    readonly name: string;
    readonly code: number;
    readonly header: readonly Described[];
    readonly body: string;
    readonly originalRequest: PostmanRequest;
  }[];
}

const file = new URL("../../collections/zoom-im-groups.postman_collection.json", import.meta.url);
const text = readFileSync(file, "utf8");
const collection = JSON.parse(text) as {
  readonly info: { readonly schema: string };
  readonly auth: unknown;
  readonly variable: readonly Described[];
  readonly item: readonly { readonly name: string; readonly item: readonly PostmanItem[] }[];
};
const items = collection.item.flatMap((folder) => folder.item);

function itemNamed(name: string): PostmanItem {
  const found = items.find((item) => item.name === name);
  if (found === undefined) throw new Error(`no item ${name}`);
  return found;
}

/** `404/4130` as in documentation; the codes stand in the name of a saved response. */
function outcomes({ response }: PostmanItem): readonly string[] {
  return response.map(({ name, code }) => {
    const api = /\*\*Error Code:\*\* `(\d+)`/.exec(name)?.[1];
    return api === undefined ? String(code) : `${code}/${api}`;
  });
}

function inputs({ request }: PostmanItem): readonly string[] {
  const { url, body } = request;
  return [...(url.variable ?? []), ...(url.query ?? []), ...(body?.formdata ?? [])].map(
    ({ key }) => key,
  );
}

const group = "{{baseUrl}}/im/groups/:groupId";
const groupForm = ["name", "type", "search_by_domain", "search_by_account", "search_by_ma_account"];
const paging = "page_size=30&page_number=1&next_page_token=magna aliqua";

describe("the collection", () => {
  it("is one folder of eight requests in v2.1, with OAuth 2.0 and a base URL", () => {
    expect(collection.info.schema).toContain("v2.1.0");
    expect(collection.item.map(({ name }) => name)).toEqual(["IM Groups"]);
    expect(items).toHaveLength(8);
    expect(collection.auth).toEqual({ type: "oauth2" });
    expect(collection.variable).toEqual([
      { key: "baseUrl", value: "https://api.zoom.us/v2", type: "string" },
    ]);
  });

  it("holds no random ids", () => {
    expect(text).not.toContain("_postman_id");
  });

  it.each([
    ["List IM directory groups", "GET", "{{baseUrl}}/im/groups", [], ["200", "404/4130"]],
    [
      "Create an IM directory group",
      "POST",
      "{{baseUrl}}/im/groups",
      groupForm,
      ["200/200", "201", "404/4130", "409/4132"],
    ],
    ["Retrieve an IM directory group", "GET", group, ["groupId"], ["200", "300/300", "404/4130"]],
    [
      "Update an IM directory group",
      "PATCH",
      group,
      ["groupId", ...groupForm],
      ["204", "300/300", "404/4130"],
    ],
    ["Delete an IM directory group", "DELETE", group, ["groupId"], ["204", "300/300", "404/4130"]],
    [
      "List IM directory group members",
      "GET",
      `${group}/members?${paging}`,
      ["groupId", "page_size", "page_number", "next_page_token"],
      ["200", "300/300", "404/4130"],
    ],
    [
      "Add IM directory group members",
      "POST",
      `${group}/members`,
      ["groupId", "members"],
      ["200/200", "201", "300/300", "404/4130"],
    ],
    [
      "Remove an IM directory group member",
      "DELETE",
      `${group}/members/:memberId`,
      ["groupId", "memberId"],
      ["200/200", "204", "300/300", "404/4130"],
    ],
  ])("documents %s", (name, method, url, keys, codes) => {
    const item = itemNamed(name);
    expect(item.request.method).toBe(method);
    expect(item.request.url.raw).toBe(url);
    expect(inputs(item)).toEqual(keys);
    expect(outcomes(item)).toEqual(codes);
    expect(item.request.description).toMatch(
      /\*\*Scopes\*\*: `imgroup:(read|write):admin`<br>[^]*Rate Limit Label\]\(https:[^)]+\):\*\* `(Light|Medium)`$/,
    );
    for (const saved of item.response) {
      expect(saved.originalRequest).toMatchObject({ method, url: { raw: url } });
    }
  });
});

describe("the request to create a group", () => {
  const { request, response } = itemNamed("Create an IM directory group");

  it("has the form as it was given", () => {
    expect(request.header).toEqual([{ key: "Content-Type", value: "multipart/form-data" }]);
    expect(request.body?.formdata).toEqual([
      {
        key: "name",
        value: "Excepteur proident in",
        description: "Group name: must be unique to one account.",
        type: "text",
      },
      {
        key: "type",
        value: "normal",
        description:
          "IM Group types:<br>`normal` - Only members can see automatically see the other members of this group. Other people can search for members within this group. <br>`shared` - Everyone under an account can see the group members automatically.<br>`restricted` - Nobody can see the group or search for members except the members in the group. (This can only be one of normal,shared,restricted)",
        type: "text",
      },
      {
        key: "search_by_domain",
        value: "false",
        description: "Members can search for others in the same email domain.",
        type: "text",
      },
      {
        key: "search_by_account",
        value: "true",
        description: "Members can search for others under same account.",
        type: "text",
      },
      {
        key: "search_by_ma_account",
        value: "false",
        description:
          "Members can search for others under same master account, including all sub accounts.",
        type: "text",
      },
    ]);
  });

  it("documents where the created group is found", () => {
    expect(response[1]?.header[0]).toEqual({
      key: "Content-Location",
      value: "quis officia in reprehenderit",
      description: "Location of created IM Group",
    });
  });
});

describe("the oddities of the documentation", () => {
  it("leave the HTTP code of a missing group blank when it is retrieved", () => {
    const { response } = itemNamed("Retrieve an IM directory group");
    expect(response[2]?.name).toMatch(
      /^\*\*HTTP Status Code:\*\* <br>\n\*\*Error Code:\*\* `4130`/,
    );
  });

  it.each([
    [
      "Retrieve an IM directory group",
      0,
      { total_members: "integer", search_by_domain: "boolean" },
    ],
    ["Add IM directory group members", 1, { ids: "string", added_at: "string [date-time]" }],
  ])("give placeholders for values: %s", (name, index, placeholders) => {
    const body: unknown = JSON.parse(itemNamed(name).response[index]?.body ?? "null");
    expect(body).toMatchObject(placeholders);
  });

  it("call the page number deprecated in prose alone", () => {
    const { request } = itemNamed("List IM directory group members");
    const [size, page] = request.url.query ?? [];
    expect(size?.description).toContain("Default: `30`");
    expect(page?.description).toContain("deprecated");
  });
});
