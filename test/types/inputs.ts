/** What the generated functions take, and what the compiler refuses; nothing of it is ever run. */
import {
  addImDirectoryGroupMembers,
  createClient,
  createImDirectoryGroup,
  ImGroupType,
  listImDirectoryGroupMembers,
  listImDirectoryGroups,
  removeImDirectoryGroupMember,
  retrieveImDirectoryGroup,
  updateImDirectoryGroup,
  type ImDirectoryGroupMemberInput,
  type AddImDirectoryGroupMembersParams,
  type Client,
  type CreateImDirectoryGroupParams,
  type ListImDirectoryGroupMembersParams,
  type UpdateImDirectoryGroupParams,
} from "../../generated/zoom-im-groups/index.js";
import { same } from "./same.js";

type Form = NonNullable<CreateImDirectoryGroupParams["body"]>;

export function typesOfInputs(): void {
  same<ImGroupType, "normal" | "shared" | "restricted">(true);
  same<typeof ImGroupType.Shared, "shared">(true);
  same<
    Form,
    {
      name?: string;
      type?: ImGroupType;
      search_by_domain?: boolean;
      search_by_account?: boolean;
      search_by_ma_account?: boolean;
    }
  >(true);
  same<UpdateImDirectoryGroupParams, { path: { groupId: string }; body?: Form }>(true);
  same<
    NonNullable<ListImDirectoryGroupMembersParams["query"]>,
    { page_size?: number; page_number?: number; next_page_token?: string }
  >(true);
  same<
    NonNullable<AddImDirectoryGroupMembersParams["body"]>,
    { members?: ImDirectoryGroupMemberInput[] }
  >(true);
}

export function accepted(client: Client): readonly Promise<unknown>[] {
  const path = { groupId: "p9s8d7fJQ2mZ4xT1" };
  return [
    listImDirectoryGroups(client),
    listImDirectoryGroups(client, {}, { timeoutMs: 1000, headers: { "x-trace": 1 } }),
    createImDirectoryGroup(client),
    createImDirectoryGroup(client, { body: { type: "normal" } }),
    createImDirectoryGroup(client, { body: { type: ImGroupType.Shared, search_by_domain: true } }),
    retrieveImDirectoryGroup(client, { path }),
    updateImDirectoryGroup(client, { path }),
    listImDirectoryGroupMembers(client, { path, query: { page_size: 300 } }),
    addImDirectoryGroupMembers(client, {
      path,
      body: { members: [{ id: "1", email: "a@example.com" }] },
    }),
  ];
}

export function refusedValues(): readonly Form[] {
  return [
    // @ts-expect-error -- no such type of a group
    { type: "public" },
    // @ts-expect-error -- a boolean, whatever its text on the wire is
    { search_by_domain: "true" },
    // @ts-expect-error -- no such field
    { search_by_domian: true },
    // @ts-expect-error -- what is not sent is left out
    { name: undefined },
  ];
}

export function refusedCalls(client: Client): readonly Promise<unknown>[] {
  return [
    // @ts-expect-error -- without its path variable
    retrieveImDirectoryGroup(client),
    // @ts-expect-error -- without its path variable
    retrieveImDirectoryGroup(client, {}),
    // @ts-expect-error -- without its path variable
    retrieveImDirectoryGroup(client, { path: {} }),
    // @ts-expect-error -- without the second of its path variables
    removeImDirectoryGroupMember(client, { path: { groupId: "p9s8d7fJQ2mZ4xT1" } }),
    // @ts-expect-error -- takes nothing
    listImDirectoryGroups(client, { query: { page_size: 30 } }),
    // @ts-expect-error -- not as text: the client makes it JSON
    addImDirectoryGroupMembers(client, { path: { groupId: "1" }, body: { members: "[]" } }),
  ];
}

export function clients(): readonly Client[] {
  return [
    createClient(),
    createClient({ auth: { oauth2: "token" } }),
    createClient({ auth: { oauth2: async () => "token" } }),
    createClient({ auth: { oauth2: () => undefined } }).with({ baseUrl: "https://example.com" }),
    // @ts-expect-error -- no such scheme
    createClient({ auth: { basic: "token" } }),
    // @ts-expect-error -- the collection has no variables
    createClient({ variables: { baseUrl: "https://example.com" } }),
    // @ts-expect-error -- the collection has no other servers
    createClient({ servers: { auth: "https://example.com" } }),
  ];
}
