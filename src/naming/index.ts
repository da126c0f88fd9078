/** The naming stage: from the model to every identifier and file path of the output. */
import type { ApiModel } from "../model/api.js";
import type { Diagnosed, Diagnostic } from "../model/diagnostic.js";
import { planFiles } from "./files.js";
import { planFolderKeys } from "./folder-keys.js";
import { planIndexAliases, type FileNames } from "./index-aliases.js";
import { planOperations } from "./operations.js";
import type { NamePlan } from "./plan.js";
import { reservedNames as defaultReservedNames } from "./reserved.js";
import { planSecurity } from "./security.js";
import { planTypes } from "./types.js";

export interface NamingOptions {
  /** Names that no generated declaration may have; the default is `reservedNames`. */
  readonly reservedNames?: ReadonlySet<string>;
}

export function planNames(
  { groups, security }: ApiModel,
  { reservedNames = defaultReservedNames }: NamingOptions = {},
): Diagnosed<NamePlan> {
  const schemes = planSecurity(security, reservedNames);
  // The files import the constants of the schemes beside what the runtime exports.
  const reserved = new Set([...reservedNames, ...schemes.values()]);
  const files = planFiles(groups);
  const diagnostics: Diagnostic[] = [...files.diagnostics];
  const names = new Map<string, FileNames>();
  for (const group of groups) {
    const operations = planOperations(group, reserved);
    diagnostics.push(...operations.diagnostics);
    names.set(group.id, {
      file: files.value.get(group.id) ?? "",
      operations: operations.value,
      types: planTypes(group, operations.value, reserved),
    });
  }
  const aliases = planIndexAliases(groups, names, reserved);
  const folders = planFolderKeys(names, reserved);
  const planned = [...names].map(([id, file]) => {
    const { keys = [], namespace = "" } = folders.get(id) ?? {};
    return [id, { ...file, indexAliases: aliases.get(id) ?? new Map(), keys, namespace }] as const;
  });
  return { value: { groups: new Map(planned), security: schemes }, diagnostics };
}
