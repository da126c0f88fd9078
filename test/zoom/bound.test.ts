/** The object style, and lists page by page, against a server that gives three members in two pages. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bindAll } from "../../generated/zoom-im-groups/bound.js";
import {
  createClient,
  listImDirectoryGroupMembers,
  paginate,
  type ImDirectoryGroupMember,
} from "../../generated/zoom-im-groups/index.js";
import { reply, startApi, type Api } from "./api-server.js";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.close());

const path = { groupId: "abc" };
const page = { page_count: 2, page_number: 1, page_size: 2, total_records: 3 };
const members = ["a", "b", "c"].map((id): ImDirectoryGroupMember => ({
  id,
  email: `${id}@example.com`,
  first_name: id,
  last_name: id,
  type: 1,
}));

/** Answers as the API does: the last page has no token. */
function givePages(): void {
  api.received.length = 0;
  api.answer = (response) => {
    const isLast = api.received.at(-1)?.target.includes("next_page_token=t2") === true;
    const own = isLast ? members.slice(2) : members.slice(0, 2);
    reply(200, { ...page, next_page_token: isLast ? "" : "t2", members: own })(response);
  };
}

describe("the members of a group", () => {
  it("come page by page, by function and by method", async () => {
    const client = createClient({ baseUrl: api.baseUrl });
    const zoom = bindAll(client);
    const params = { path, query: { page_size: 2 } };
    const ways = [
      paginate(listImDirectoryGroupMembers, client, params),
      paginate(zoom.imGroups.listImDirectoryGroupMembers, params),
    ];
    for (const way of ways) {
      givePages();
      const emails: string[] = [];
      for await (const member of way) emails.push(member.email);
      expect(emails).toEqual(members.map(({ email }) => email));
      expect(api.received.map(({ target }) => target)).toEqual([
        "/im/groups/abc/members?page_size=2",
        "/im/groups/abc/members?page_size=2&next_page_token=t2",
      ]);
    }
  });
});

describe("a bound client", () => {
  it("has every request and its constants", async () => {
    const zoom = bindAll(createClient({ baseUrl: api.baseUrl }));
    const { ImGroupType } = zoom.imGroups;
    api.answer = reply(201, {});
    api.received.length = 0;
    const result = await zoom.imGroups.createImDirectoryGroup({
      body: { name: "Support", type: ImGroupType.Shared },
    });
    expect(result.status satisfies 201 | 200 | 404 | 409).toBe(201);
    expect(api.received[0]?.body).toEqual([
      ["name", "Support"],
      ["type", "shared"],
    ]);
  });
});
