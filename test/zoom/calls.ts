/** The eight calls: how each is made, what it then sends, and the outcomes that its API documents. */
import {
  addImDirectoryGroupMembers,
  createImDirectoryGroup,
  deleteImDirectoryGroup,
  ImGroupType,
  listImDirectoryGroupMembers,
  listImDirectoryGroups,
  removeImDirectoryGroupMember,
  retrieveImDirectoryGroup,
  updateImDirectoryGroup,
  type Client,
  type Outcome,
  type RequestOptions,
} from "../../generated/zoom-im-groups/index.js";
import type { Received } from "./api-server.js";

export interface Call {
  readonly make: (client: Client, options?: RequestOptions) => Promise<Outcome>;
  readonly sends: Pick<Received, "method" | "target" | "body">;
  readonly success: { readonly status: number; readonly body?: object };
  /** HTTP status and API code of each documented failure. */
  readonly failures: readonly (readonly [status: number, code: number])[];
}

const path = { groupId: "p9s8d7fJQ2mZ4xT1" };
const target = `/im/groups/${path.groupId}`;
const group = {
  id: path.groupId,
  name: "Support staff",
  total_members: 10,
  type: "shared",
  search_by_domain: true,
  search_by_account: false,
  search_by_ma_account: false,
};
const page = { page_count: 1, page_number: 1, page_size: 30, total_records: 1 };
const member = { id: "b5n6v7cRW3kY8qL2", email: "member@example.com" };

export const calls = {
  listImDirectoryGroups: {
    make: (client, options) => listImDirectoryGroups(client, {}, options),
    sends: { method: "GET", target: "/im/groups", body: "" },
    success: { status: 200, body: { ...page, groups: [group] } },
    failures: [[404, 4130]],
  },
  createImDirectoryGroup: {
    make: (client, options) => {
      const body = { name: "Größe & Co", type: ImGroupType.Restricted, search_by_domain: false };
      return createImDirectoryGroup(client, { body }, options);
    },
    sends: {
      method: "POST",
      target: "/im/groups",
      body: [
        ["name", "Größe & Co"],
        ["type", "restricted"],
        ["search_by_domain", "false"],
      ],
    },
    success: { status: 201, body: {} },
    failures: [
      [200, 200],
      [404, 4130],
      [409, 4132],
    ],
  },
  retrieveImDirectoryGroup: {
    make: (client, options) => retrieveImDirectoryGroup(client, { path }, options),
    sends: { method: "GET", target, body: "" },
    success: { status: 200, body: group },
    failures: [
      [300, 300],
      [404, 4130],
    ],
  },
  updateImDirectoryGroup: {
    make: (client, options) => {
      const body = { search_by_account: true, search_by_ma_account: false };
      return updateImDirectoryGroup(client, { path, body }, options);
    },
    sends: {
      method: "PATCH",
      target,
      body: [
        ["search_by_account", "true"],
        ["search_by_ma_account", "false"],
      ],
    },
    success: { status: 204 },
    failures: [
      [300, 300],
      [404, 4130],
    ],
  },
  deleteImDirectoryGroup: {
    make: (client, options) => deleteImDirectoryGroup(client, { path }, options),
    sends: { method: "DELETE", target, body: "" },
    success: { status: 204 },
    failures: [
      [300, 300],
      [404, 4130],
    ],
  },
  listImDirectoryGroupMembers: {
    make: (client, options) => {
      const query = { page_size: 300, next_page_token: "a b&c=d" };
      return listImDirectoryGroupMembers(client, { path, query }, options);
    },
    sends: {
      method: "GET",
      target: `${target}/members?page_size=300&next_page_token=a%20b%26c=d`,
      body: "",
    },
    success: { status: 200, body: { ...page, members: [{ ...member, type: 2 }] } },
    failures: [
      [300, 300],
      [404, 4130],
    ],
  },
  addImDirectoryGroupMembers: {
    make: (client, options) => {
      const body = { members: [member, { id: "2", email: "ö@example.com" }] };
      return addImDirectoryGroupMembers(client, { path, body }, options);
    },
    sends: {
      method: "POST",
      target: `${target}/members`,
      body: [
        [
          "members",
          '[{"id":"b5n6v7cRW3kY8qL2","email":"member@example.com"},{"id":"2","email":"ö@example.com"}]',
        ],
      ],
    },
    success: { status: 201, body: { ids: member.id, added_at: "2022-01-31T12:00:00Z" } },
    failures: [
      [200, 200],
      [300, 300],
      [404, 4130],
    ],
  },
  removeImDirectoryGroupMember: {
    make: (client, options) =>
      removeImDirectoryGroupMember(client, { path: { ...path, memberId: member.id } }, options),
    sends: { method: "DELETE", target: `${target}/members/${member.id}`, body: "" },
    success: { status: 204 },
    failures: [
      [200, 200],
      [300, 300],
      [404, 4130],
    ],
  },
} as const satisfies Readonly<Record<string, Call>>;

/** For tables of tests: each call with its name. */
export const namedCalls: readonly (readonly [name: string, call: Call])[] = Object.entries(calls);
