/** From the model and its names to the files of a client, as plain data; pure. */
import type { ApiModel, Group } from "../model/api.js";
import type { NamePlan } from "../naming/plan.js";
import { authFile, schemeName } from "./auth-file.js";
import { clientFile } from "./client-file.js";
import { docParts, indents, tsDoc } from "./doc-text.js";
import { examplesFile } from "./examples-file.js";
import { named } from "./file-plan.js";
import { groupFile, type GroupContext } from "./group-file.js";
import { indexFile } from "./index-file.js";
import type { EmitOptions } from "./options.js";
import { sourceFile, type PlannedFile } from "./source-file.js";

/** Sorted by path; without the runtime, which is copied. */
export function emitClient(
  model: ApiModel,
  names: NamePlan,
  options: EmitOptions,
): readonly PlannedFile[] {
  const [defaultServer] = model.servers;
  const context: GroupContext = {
    enumStyle: options.enumStyle,
    schemeOf: (id) => schemeName(id, names),
    ...(defaultServer !== undefined && { defaultServer: defaultServer.id }),
  };
  const namesOf = (group: Group) => named(names.groups, group.id);
  const groups = model.groups.map((group) => ({
    plan: groupFile(group, namesOf(group), context),
    aliases: namesOf(group).indexAliases,
  }));
  const examples = options.examples
    ? model.groups.map((group) => examplesFile(group, namesOf(group), options.enumStyle))
    : [];
  const auth = model.security.length === 0 ? undefined : authFile(model.security, names);
  const client = clientFile(model, names);
  const doc = tsDoc(
    { ...docParts(model.doc), modifier: "@packageDocumentation" },
    indents.statement,
  );
  const index = indexFile({ doc, client, auth, groups });
  const plans = [
    ...groups.map(({ plan }) => plan),
    ...examples,
    ...(auth === undefined ? [] : [auth]),
    client,
    index,
  ];
  return plans
    .map((plan) => sourceFile(plan, options))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
