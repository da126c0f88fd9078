/** Collection to API model: what the items, their prose and their saved responses say, each fact with its origin. */
import type { ApiModel } from "../model/api.js";
import type { Collection } from "../model/collection.js";
import type { Diagnosed } from "../model/diagnostic.js";
import type { Memo } from "../model/memo.js";
import type { ServerChoice } from "./chosen-servers.js";
import { parseDoc } from "./doc/doc.js";
import { draftGroup, type DraftGroup } from "./draft-group.js";
import { requestGroups } from "./groups.js";
import { factsReader } from "./request/facts-reader.js";
import { scriptDiagnostics } from "./scripts/scripts.js";
import { mergeSchemes } from "./merged-schemes.js";
import { withoutSecrets } from "./secrets/collection.js";
import { serversOf } from "./servers.js";
import { pathVariables } from "./variable-types.js";
import { clientVariables } from "./variables.js";

export interface InferredApi extends Diagnosed<ApiModel> {
  readonly serverChoice: ServerChoice;
}

/**
 * @param memo gives what was drafted of the same groups before
 * @param chosen names of servers, of which the first that the collection has is its default one
 */
export function inferApi(
  given: Collection,
  memo: Memo<DraftGroup> = (_name, _facts, make) => make(),
  chosen: readonly string[] = [],
): InferredApi {
  const { value: collection, diagnostics: leftOut } = withoutSecrets(given);
  const { variables } = collection;
  const inPaths = pathVariables(collection);
  const factsOf = factsReader();
  const drafts = requestGroups(collection).map((group) => {
    const evidence = { group, variables, inPaths };
    return memo(group.id, evidence, () => draftGroup(evidence, factsOf));
  });
  const operations = drafts.flatMap((group) => group.drafts);
  const { servers, ...bases } = serversOf(
    operations.map(({ base, operation }) => ({ base, origin: operation.origin })),
    chosen,
  );
  const schemes = mergeSchemes(
    operations.flatMap(({ scheme }) => (scheme === undefined ? [] : [scheme])),
  );
  const groups = drafts.map(({ group, drafts: members }) => ({
    ...group,
    operations: members.map(({ operation, base, scheme }) => ({
      ...operation,
      server: bases.idOf(base),
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
    serverChoice: bases.choice,
    diagnostics: [
      ...leftOut,
      ...bases.diagnostics,
      ...client.diagnostics,
      ...operations.flatMap(({ diagnostics }) => diagnostics),
      ...scriptDiagnostics(collection),
    ],
  };
}
