/** What the compiler knows of a result, narrowed by `ok`, `status` and `code`; nothing of it is ever run. */
import {
  createImDirectoryGroup,
  retrieveImDirectoryGroup,
  unwrap,
  type AddImDirectoryGroupMembersResult,
  type Client,
  type CreateImDirectoryGroupResult,
  type Failure,
  type ImDirectoryGroup,
  type ListImDirectoryGroupsResult,
  type RemoveImDirectoryGroupMemberResult,
  type RetrieveImDirectoryGroupResult,
  type Success,
  type UpdateImDirectoryGroupResult,
} from "../../generated/zoom-im-groups/index.js";
import { same, unreachable } from "./same.js";

type NotCreated = Extract<CreateImDirectoryGroupResult, { readonly ok: false }>;

export async function resultsOfCalls(client: Client): Promise<void> {
  const created = await createImDirectoryGroup(client);
  same<typeof created, CreateImDirectoryGroupResult>(true);
  const retrieved = await retrieveImDirectoryGroup(client, { path: { groupId: "1" } });
  same<typeof retrieved, RetrieveImDirectoryGroupResult>(true);
}

export function documentedOutcomes(): void {
  same<
    CreateImDirectoryGroupResult,
    | Success<201, Record<string, unknown>, { "content-location": string }>
    | Failure<200, 200>
    | Failure<404, 4130>
    | Failure<409, 4132>
  >(true);
  same<
    RetrieveImDirectoryGroupResult,
    Success<200, ImDirectoryGroup> | Failure<300, 300> | Failure<404, 4130>
  >(true);
  same<UpdateImDirectoryGroupResult, Success<204> | Failure<300, 300> | Failure<404, 4130>>(true);
}

export function byOk(result: CreateImDirectoryGroupResult): void {
  if (result.ok) {
    same<typeof result.status, 201>(true);
    same<typeof result.body, Record<string, unknown>>(true);
    same<typeof result.headers, { readonly "content-location"?: string }>(true);
    // @ts-expect-error -- a success has no code
    void result.code;
  } else {
    same<typeof result.status, 200 | 404 | 409>(true);
    same<typeof result.code, 200 | 4130 | 4132>(true);
    same<typeof result.body, unknown>(true);
    same<typeof result.message, string | undefined>(true);
    // @ts-expect-error -- no failure has this header
    void result.headers["content-location"];
  }
}

export function byStatus(result: CreateImDirectoryGroupResult): void {
  if (result.status === 404) {
    same<typeof result, Failure<404, 4130>>(true);
  } else if (result.status === 200) {
    same<typeof result.ok, false>(true);
  } else if (result.status === 201) {
    same<typeof result.ok, true>(true);
  } else {
    same<typeof result, Failure<409, 4132>>(true);
  }
  // @ts-expect-error -- no such status
  void (result.status === 410);
}

export function byCode(
  result: Extract<AddImDirectoryGroupMembersResult, { readonly ok: false }>,
): void {
  same<typeof result.code, 200 | 300 | 4130>(true);
  if (result.code === 200) same<typeof result, Failure<200, 200>>(true);
  else if (result.code === 300) same<typeof result.status, 300>(true);
  else same<typeof result.status, 404>(true);
}

export function bodies(
  list: Extract<ListImDirectoryGroupsResult, { readonly ok: true }>,
  removed: Extract<RemoveImDirectoryGroupMemberResult, { readonly ok: true }>,
): void {
  same<typeof list.body.groups, ImDirectoryGroup[]>(true);
  same<ImDirectoryGroup["total_members"], number>(true);
  same<ImDirectoryGroup["search_by_ma_account"], boolean>(true);
  same<typeof removed.body, undefined>(true);
}

export function handled(result: CreateImDirectoryGroupResult): string {
  if (result.ok) return result.headers["content-location"] ?? "";
  switch (result.status) {
    case 200:
      return "a paid account is needed";
    case 404:
      return "no such group";
    case 409:
      return "the name is taken";
    default:
      return unreachable(result);
  }
}

export function unhandled(result: CreateImDirectoryGroupResult): string {
  switch (result.status) {
    case 200:
    case 201:
    case 404:
      return "";
    default:
      // @ts-expect-error -- a 409 comes here
      return unreachable(result);
  }
}

// @ts-expect-error -- a 4132 leads to the function's end
export function unhandledCode({ code }: NotCreated): string {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- here the compiler is to find it
  switch (code) {
    case 200:
    case 4130:
      return "";
  }
}

export function unwrapped(
  retrieved: RetrieveImDirectoryGroupResult,
  updated: UpdateImDirectoryGroupResult,
): void {
  const group = unwrap(retrieved);
  same<typeof group, ImDirectoryGroup>(true);
  const nothing = unwrap(updated);
  same<typeof nothing, undefined>(true);
}

export function theCheckItself(): void {
  same<{ a: string }, { a?: string }>(false);
  same<{ a: string }, { readonly a: string }>(false);
  same<unknown, undefined>(false);
  // @ts-expect-error -- they differ
  same<Failure<404, 4130>, Failure<404, number>>(true);
}
