/** Files of a client that are still to be made, each with all that decides it, so that what is known need not be made again. */
import type { ApiModel, Group } from "../model/api.js";
import type { GroupNames, NamePlan } from "../naming/plan.js";
import { authFile, schemeName } from "./auth-file.js";
import { boundFile } from "./bound-file.js";
import { clientFile } from "./client-file.js";
import { declarationsOf, type Declaration } from "./declarations.js";
import { docParts, indents, tsDoc } from "./doc-text.js";
import { examplesFile } from "./examples-file.js";
import { named, type FilePlan } from "./file-plan.js";
import { groupFile, type GroupContext } from "./group-file.js";
import { indexFile } from "./index-file.js";
import type { EmitOptions } from "./options.js";
import { sourceFile, type PlannedFile } from "./source-file.js";

export interface Recipe {
  /** Inside the output folder, with `/`. */
  readonly path: string;
  /** The group whose file it is. */
  readonly group?: string;
  /** Plain data: the same facts give the same file. */
  readonly facts: unknown;
  readonly make: () => MadeFile;
}

export interface MadeFile extends PlannedFile {
  readonly declarations: readonly Declaration[];
}

export interface ClientPlan {
  readonly recipes: readonly Recipe[];
  /** The index exports the declarations of the other files, which are looked up by path. */
  readonly index: (declarationsIn: (path: string) => readonly Declaration[]) => Recipe;
}

/** Without the runtime, which is copied. */
export function planClient(model: ApiModel, names: NamePlan, options: EmitOptions): ClientPlan {
  const groups = model.groups.map((group) => ({ group, names: named(names.groups, group.id) }));
  const context = contextOf(model, names, options);
  const recipes = groups.flatMap((each) => groupRecipes(each, context));
  const auth = model.security.length === 0 ? [] : [authFile(model.security, names)];
  const bound = groups.length === 0 ? [] : [boundFile(model, names)];
  const client = clientFile(model, names);
  return {
    recipes: [...recipes, ...[...auth, ...bound, client].map((plan) => plainRecipe(plan, options))],
    index: (declarationsIn) => {
      const indexed = groups.map(({ names: { file, indexAliases } }) => ({
        module: file,
        declarations: declarationsIn(pathOf(file)),
        aliases: indexAliases,
      }));
      const doc = { ...docParts(model.doc), modifier: "@packageDocumentation" } as const;
      const plan = indexFile({
        doc: tsDoc(doc, indents.statement),
        client: { module: client.module, declarations: declarationsOf(client) },
        auth: auth[0]?.module,
        groups: indexed,
      });
      return plainRecipe(plan, options);
    },
  };
}

/** What the recipes of all groups share. */
interface SharedContext extends GroupContext {
  readonly options: EmitOptions;
  /** The same as plain data. */
  readonly facts: readonly unknown[];
}

function contextOf(model: ApiModel, names: NamePlan, options: EmitOptions): SharedContext {
  const defaultServer = model.servers[0]?.id;
  return {
    options,
    enumStyle: options.enumStyle,
    schemeOf: (id) => schemeName(id, names),
    ...(defaultServer !== undefined && { defaultServer }),
    facts: [options, [...names.security], defaultServer],
  };
}

function groupRecipes(
  { group, names }: { readonly group: Group; readonly names: GroupNames },
  context: SharedContext,
): readonly Recipe[] {
  const { options, facts } = context;
  const recipe = (module: string, plan: () => FilePlan): Recipe => ({
    path: pathOf(module),
    group: group.id,
    facts: [...facts, group, plainNames(names)],
    make: () => made(plan(), options),
  });
  const own = recipe(names.file, () => groupFile(group, names, context));
  if (!options.examples) return [own];
  return [
    own,
    recipe(`${names.file}.examples`, () => examplesFile(group, names, options.enumStyle)),
  ];
}

function plainNames({ file, operations, types }: GroupNames): unknown {
  return [
    file,
    [...operations],
    [...types].map(([id, { name, members }]) => [id, name, [...members]]),
  ];
}

/** Of a file that is made in no time, so that its own structure may decide whether it is formatted again. */
function plainRecipe(plan: FilePlan, options: EmitOptions): Recipe {
  const file = made(plan, options);
  return { path: file.path, facts: file.structure, make: () => file };
}

function made(plan: FilePlan, options: EmitOptions): MadeFile {
  return { ...sourceFile(plan, options), declarations: declarationsOf(plan) };
}

function pathOf(module: string): string {
  return `${module}.ts`;
}
