/** What the eight calls send: method, target, fields, and no header that nobody asked for. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addImDirectoryGroupMembers,
  createClient,
  createImDirectoryGroup,
  InvalidArgumentError,
  listImDirectoryGroups,
  removeImDirectoryGroupMember,
  type ClientOptions,
  type CredentialSource,
} from "../../generated/zoom-im-groups/index.js";
import { reply, startApi, type Answer, type Api, type Received } from "./api-server.js";
import { namedCalls } from "./calls.js";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.close());

/** The one request that a call with a new client leads to. */
async function sent(
  answer: Answer,
  make: (client: ReturnType<typeof createClient>) => Promise<unknown>,
  options: ClientOptions = {},
): Promise<Received> {
  api.answer = answer;
  api.received.length = 0;
  await make(createClient({ baseUrl: api.baseUrl, ...options }));
  const [request, ...others] = api.received;
  expect(others).toEqual([]);
  if (request === undefined) throw new Error("nothing was sent");
  return request;
}

describe("a request", () => {
  it.each(namedCalls)("of %s arrives as it is documented", async (_, { make, sends, success }) => {
    const request = await sent(reply(success.status, success.body), make);
    expect(request).toMatchObject(sends);
  });

  it.each(namedCalls)("of %s has no type but that of its form", async (_, call) => {
    const { headers } = await sent(reply(call.success.status, call.success.body), call.make);
    const boundary: unknown = expect.stringMatching(/^multipart\/form-data; boundary=\S+$/);
    expect(headers["content-type"]).toEqual(call.sends.body === "" ? undefined : boundary);
    expect(headers).not.toHaveProperty("authorization");
  });

  it("sends no form where no field is given, and an empty list where one is", async () => {
    const empty = await sent(reply(201, {}), (client) => createImDirectoryGroup(client));
    expect(empty).toMatchObject({ body: "", headers: { "content-length": "0" } });
    const params = { path: { groupId: "1" }, body: { members: [] } };
    const none = await sent(reply(404, ""), (client) => addImDirectoryGroupMembers(client, params));
    expect(none.body).toEqual([["members", "[]"]]);
  });
});

describe("a path variable", () => {
  it.each([
    ["a/b", "a%2Fb"],
    ["../..", "..%2F.."],
    ["50% + 1?#", "50%25%20+%201%3F%23"],
    ["größe 💬", "gr%C3%B6%C3%9Fe%20%F0%9F%92%AC"],
    ["%2F", "%252F"],
    ["{{baseUrl}}", "%7B%7BbaseUrl%7D%7D"],
    ["{memberId}", "%7BmemberId%7D"],
    ["$&", "$&"],
  ])("is one encoded segment: %s", async (value, segment) => {
    const path = { groupId: value, memberId: value };
    const { target } = await sent(reply(204), (client) =>
      removeImDirectoryGroupMember(client, { path }),
    );
    expect(target).toBe(`/im/groups/${segment}/members/${segment}`);
  });

  it.each(["", ".", "..", "%2e%2E"])(
    "is refused where it would be no segment: “%s”",
    async (value) => {
      api.received.length = 0;
      const client = createClient({ baseUrl: api.baseUrl });
      const call = removeImDirectoryGroupMember(client, {
        path: { groupId: value, memberId: "1" },
      });
      await expect(call).rejects.toBeInstanceOf(InvalidArgumentError);
      expect(api.received).toEqual([]);
    },
  );
});

describe("the access token", () => {
  const tokens = ["first", "second"].values();

  it.each<[string, CredentialSource<string>, string | undefined]>([
    ["a value", "token", "Bearer token"],
    ["a function", () => "token", "Bearer token"],
    ["a promise", async () => Promise.resolve("token"), "Bearer token"],
    ["a function that has none", () => undefined, undefined],
  ])("comes from %s", async (_, oauth2, authorization) => {
    const request = await sent(reply(404, ""), listImDirectoryGroups, { auth: { oauth2 } });
    expect(request.headers.authorization).toBe(authorization);
  });

  it("is asked for at each call", async () => {
    const client = createClient({
      baseUrl: api.baseUrl,
      auth: { oauth2: async () => tokens.next().value },
    });
    api.received.length = 0;
    api.answer = reply(404, "");
    await listImDirectoryGroups(client);
    await listImDirectoryGroups(client);
    expect(api.received.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer first",
      "Bearer second",
    ]);
  });
});
