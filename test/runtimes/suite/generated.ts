/** The generated client of `generated/zoom-im-groups`, as a user calls it. */
import {
  addImDirectoryGroupMembers,
  createClient,
  createImDirectoryGroup,
  FailureError,
  ImGroupType,
  listImDirectoryGroupMembers,
  removeImDirectoryGroupMember,
  unwrap,
} from "../../../generated/zoom-im-groups/index.js";
import type { Answer } from "../protocol.js";
import { ending, onlyRequest } from "./outcome.js";
import type { Place, Scenario } from "./scenario.js";

const JSON_TYPE = { "content-type": "application/json" };

const clientOf = (place: Place): ReturnType<typeof createClient> =>
  createClient({ baseUrl: place.url, auth: { oauth2: () => "token" } });

const withToken = { authorization: "Bearer token" };

function creates(name: string, answer: Answer, want: object): Scenario {
  return {
    name,
    want,
    async play(stage) {
      const place = await stage.place(answer);
      return ending(place, createImDirectoryGroup(clientOf(place), { body: { name: "a" } }));
    },
  };
}

export const generated: readonly Scenario[] = [
  {
    name: "a group is created",
    want: {
      status: 201,
      location: "/groups/1",
      request: {
        method: "POST",
        target: "/im/groups",
        headers: { ...withToken, "content-type": "multipart/form-data" },
        body: [
          { name: "name", text: "Support" },
          { name: "type", text: "shared" },
          { name: "search_by_domain", text: "true" },
        ],
      },
    },
    async play(stage) {
      const place = await stage.place({
        status: 201,
        headers: { ...JSON_TYPE, "content-location": "/groups/1" },
        text: "{}",
      });
      const result = await createImDirectoryGroup(clientOf(place), {
        body: { name: "Support", type: ImGroupType.Shared, search_by_domain: true },
      });
      const location = result.ok ? result.headers["content-location"] : undefined;
      return { status: result.status, location, request: await onlyRequest(place) };
    },
  },
  creates(
    "a documented failure",
    { status: 409, headers: JSON_TYPE, text: '{"code":4132,"message":"in use"}' },
    {
      ok: false,
      status: 409,
      code: 4132,
      message: "in use",
      body: { code: 4132, message: "in use" },
    },
  ),
  creates(
    "an error under 200",
    { headers: JSON_TYPE, text: '{"code":200,"message":"paid only"}' },
    {
      ok: false,
      status: 200,
      code: 200,
      message: "paid only",
      body: { code: 200, message: "paid only" },
    },
  ),
  {
    name: "members are added as JSON text in a form",
    want: [{ name: "members", text: '[{"email":"zoe@example.com"}]' }],
    async play(stage) {
      const place = await stage.place({ status: 201, headers: JSON_TYPE, text: "{}" });
      await addImDirectoryGroupMembers(clientOf(place), {
        path: { groupId: "1" },
        body: { members: [{ email: "zoe@example.com" }] },
      });
      return (await place.received())[0]?.body;
    },
  },
  {
    name: "members are listed, and unwrapped",
    want: { members: [{ id: "1" }], target: "/im/groups/a%2Fb/members?page_size=2" },
    async play(stage) {
      const place = await stage.place({ headers: JSON_TYPE, text: '{"members":[{"id":"1"}]}' });
      const result = await listImDirectoryGroupMembers(clientOf(place), {
        path: { groupId: "a/b" },
        query: { page_size: 2 },
      });
      const target = (await place.received())[0]?.target;
      return { members: unwrap(result).members, target };
    },
  },
  {
    name: "a failure is thrown by unwrap",
    want: {
      name: "FailureError",
      code: 4130,
      message: "DELETE /im/groups/1/members/2: status 404, code 4130, gone",
    },
    async play(stage) {
      const place = await stage.place({
        status: 404,
        headers: JSON_TYPE,
        text: '{"code":4130,"message":"gone"}',
      });
      const path = { groupId: "1", memberId: "2" };
      const result = await removeImDirectoryGroupMember(clientOf(place), { path });
      try {
        return unwrap(result);
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        const { name, code, message } = error;
        return { name, code, message: message.replace(place.url, "") };
      }
    },
  },
];
