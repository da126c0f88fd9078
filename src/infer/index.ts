/** Collection to API model: what the items, their prose and their saved responses say, each fact with its origin. */
import type { ApiModel, Group } from "../model/api.js";
import type { Collection } from "../model/collection.js";
import type { Diagnosed, Diagnostic } from "../model/diagnostic.js";
import { parseDoc } from "./doc/doc.js";
import { requestGroups, type RequestGroup } from "./groups.js";
import { draftOperation, mapTypes, type DraftOperation, type Reading } from "./operation.js";
import { withPagination } from "./pagination/pagination.js";
import { factsReader } from "./request/facts-reader.js";
import { errorCodeType } from "./response/error-code-type.js";
import { scriptDiagnostics } from "./scripts.js";
import { mergeSchemes } from "./merged-schemes.js";
import { withoutSecrets } from "./secrets/collection.js";
import { serversOf } from "./servers.js";
import { GroupTypes } from "./type-slots.js";
import { variableTypes, type VariableTypes } from "./variable-types.js";
import { clientVariables, VariableValues } from "./variables.js";

interface DraftGroup {
  readonly group: Omit<Group, "operations">;
  readonly drafts: readonly DraftOperation[];
}

export function inferApi(given: Collection): Diagnosed<ApiModel> {
  const { value: collection, diagnostics: leftOut } = withoutSecrets(given);
  const values = new VariableValues(collection.variables);
  const typesOf = variableTypes(collection, values);
  const reading = { values, factsOf: factsReader() };
  const drafts = requestGroups(collection).map((group) => draftGroup(group, typesOf, reading));
  const operations = drafts.flatMap((group) => group.drafts);
  const { servers, idOf: serverId } = serversOf(
    operations.map(({ base, operation }) => ({ base, origin: operation.origin })),
  );
  const schemes = mergeSchemes(
    operations.flatMap(({ scheme }) => (scheme === undefined ? [] : [scheme])),
  );
  const groups = drafts.map(({ group, drafts: members }) => ({
    ...group,
    operations: members.map(({ operation, base, scheme }) => ({
      ...operation,
      server: serverId(base),
      ...(scheme !== undefined && { security: schemes.idOf(scheme) }),
    })),
  }));
  const client = clientVariables(collection, { servers, security: schemes.schemes, groups });
  const doc = parseDoc(collection.description);
  return {
    value: {
      irVersion: 1,
      name: collection.name,
      ...(doc !== undefined && { doc }),
      servers: client.servers,
      variables: client.variables,
      security: schemes.schemes,
      groups,
    },
    diagnostics: inFileOrder([
      ...leftOut,
      ...client.diagnostics,
      ...operations.flatMap(({ diagnostics }) => diagnostics),
      ...scriptDiagnostics(collection),
    ]),
  };
}

function draftGroup(
  { id, path, folder, items }: RequestGroup,
  typesOf: VariableTypes,
  reading: Reading,
): DraftGroup {
  const groupTypes = new GroupTypes(path.at(-1) ?? "", typesOf);
  const drafts = items.map((each) =>
    draftOperation(each.id, each.item, groupTypes.slotsOf(each.id, each.item.name), reading),
  );
  const { types, typeOf } = groupTypes.resolve();
  const filled = drafts.map((draft) => {
    const { value, diagnostics } = withPagination(mapTypes(draft.operation, typeOf), types);
    return { ...draft, operation: value, diagnostics: [...draft.diagnostics, ...diagnostics] };
  });
  const codes = errorCodeType(
    path.at(-1) ?? "",
    filled.map(({ operation }) => operation),
  );
  const doc = parseDoc(folder?.description);
  return {
    group: {
      id,
      path,
      ...(doc !== undefined && { doc }),
      types: codes === undefined ? types : [...types, codes],
    },
    drafts: filled,
  };
}

/** One of each, in the order of items in the file, so that the list reads along it. */
function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map(
    diagnostics.map((each) => [`${each.code} ${each.pointer} ${each.message}`, each]),
  );
  return [...unique.values()].toSorted((a, b) => comparePointers(a.pointer, b.pointer));
}

function comparePointers(a: string, b: string): number {
  const left = a.split("/");
  const right = b.split("/");
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [x = "", y = ""] = [left[index], right[index]];
    if (x === y) continue;
    const numeric = /^\d+$/.test(x) && /^\d+$/.test(y);
    return numeric ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return left.length - right.length;
}
