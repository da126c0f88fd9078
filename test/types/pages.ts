/** What the compiler holds of lists that come in pages, of what else is given a request, and of the object style; nothing of it is ever run. */
import { bindAll } from "../../generated/zoom-im-groups/bound.js";
import {
  createImDirectoryGroup,
  exactNumbers,
  listImDirectoryGroupMembers,
  paginate,
  rawResponse,
  retrieveImDirectoryGroup,
  type Client,
  type CreateImDirectoryGroupParams,
  type CreateImDirectoryGroupResult,
  type ImDirectoryGroupMember,
  type ListImDirectoryGroupMembersOk,
  type ListImDirectoryGroupMembersResult,
  type PageIterable,
  type RequestOptions,
} from "../../generated/zoom-im-groups/index.js";
import { same } from "./same.js";

const params = { path: { groupId: "1" } };

type Members = PageIterable<ImDirectoryGroupMember, ListImDirectoryGroupMembersResult>;

export async function lists(client: Client): Promise<void> {
  const byFunction = paginate(listImDirectoryGroupMembers, client, params, { maxPages: 2 });
  same<typeof byFunction, Members>(true);
  const byMethod = paginate(bindAll(client).imGroups.listImDirectoryGroupMembers, params);
  same<typeof byMethod, Members>(true);
  for await (const member of byFunction) same<typeof member, ImDirectoryGroupMember>(true);
  for await (const { items, result } of byMethod.pages()) {
    same<typeof items, readonly ImDirectoryGroupMember[]>(true);
    same<typeof result.body, ListImDirectoryGroupMembersOk>(true);
  }
  const once = await listImDirectoryGroupMembers(client, params);
  same<typeof once, ListImDirectoryGroupMembersResult>(true);
}

export function notLists(client: Client): void {
  // @ts-expect-error -- one group is no list
  paginate(retrieveImDirectoryGroup, client, params);
  // @ts-expect-error -- nor as a method
  paginate(bindAll(client).imGroups.retrieveImDirectoryGroup, params);
  // @ts-expect-error -- nor what needs no parameters
  paginate(createImDirectoryGroup, client);
  // @ts-expect-error -- a function needs a client
  paginate(listImDirectoryGroupMembers, params);
  // @ts-expect-error -- the group is required
  paginate(listImDirectoryGroupMembers, client);
  // @ts-expect-error -- a method has its client
  paginate(bindAll(client).imGroups.listImDirectoryGroupMembers, client, params);
}

export async function helpers(client: Client): Promise<void> {
  const response = await rawResponse(retrieveImDirectoryGroup, client, params);
  same<typeof response, Response>(true);
  await exactNumbers(createImDirectoryGroup, client, {});
  // @ts-expect-error -- the group is required
  await rawResponse(retrieveImDirectoryGroup, client, {});
  // @ts-expect-error -- there is no such field
  await rawResponse(createImDirectoryGroup, client, { body: { nme: "Support" } });
  // @ts-expect-error -- nor such a path parameter
  await exactNumbers(retrieveImDirectoryGroup, client, { path: { groupId: "1", id: "2" } });
}

export function methods(client: Client): void {
  const { imGroups } = bindAll(client);
  same<
    typeof imGroups.createImDirectoryGroup,
    (
      params?: CreateImDirectoryGroupParams,
      options?: RequestOptions,
    ) => Promise<CreateImDirectoryGroupResult>
  >(true);
  same<typeof imGroups.ImGroupType.Shared, "shared">(true);
}
