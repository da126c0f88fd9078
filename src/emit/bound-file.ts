/** `bound.ts`: all functions as methods of one object, by folder, for those who like that better. */
import type { ApiModel, Group } from "../model/api.js";
import type { NamePlan } from "../naming/plan.js";
import { allNames, code, join, nothing, type Code, type ImportedName } from "./code.js";
import { docParts, indents, tsDoc } from "./doc-text.js";
import { propertyKey } from "./encoders.js";
import { named, type FilePlan } from "./file-plan.js";
import { binding, runtime } from "./runtime-names.js";
import type { Statement } from "./statements.js";
import { objectType, type Member } from "./type-text.js";

/** A folder of the collection. */
interface FolderTree {
  readonly folders: Map<string, FolderTree>;
  /** All that its own file exports; absent where it has none. */
  file?: ImportedName;
  summary: string;
}

export function boundFile({ groups, name }: ApiModel, names: NamePlan): FilePlan {
  const tree = folderTree(groups, names);
  return {
    module: "bound",
    doc: tsDoc({ text: [fileText], modifier: "@module" }, indents.statement),
    statements: [
      clientType(tree),
      {
        kind: "function",
        name: code`bindAll`,
        doc: tsDoc({ text: [`All requests of ${name}, made with one client.`] }, indents.statement),
        parameters: [{ name: code`client`, type: code`${runtime.Client}`, presence: "required" }],
        returns: code`BoundClient`,
        body: code`return ${treeValue(tree)};`,
      },
    ],
  };
}

const fileText =
  "The object style: `bindAll(client).folder.request(params)` in the place of `request(client, params)`. " +
  "A bundle that has this file has all requests.";

function folderTree(groups: readonly Group[], names: NamePlan): FolderTree {
  const root: FolderTree = { folders: new Map(), summary: "" };
  for (const { id, doc } of groups) {
    const { file, keys, namespace } = named(names.groups, id);
    let tree = root;
    for (const key of keys) {
      const folder = tree.folders.get(key) ?? { folders: new Map(), summary: "" };
      tree.folders.set(key, folder);
      tree = folder;
    }
    tree.file = { name: allNames, alias: namespace, module: file, typeOnly: false };
    const [summary = ""] = docParts(doc).text;
    tree.summary = summary;
  }
  return root;
}

function clientType(tree: FolderTree): Statement {
  const name = code`BoundClient`;
  return tree.file === undefined
    ? { kind: "interface", name, doc: nothing, members: folderMembers(tree) }
    : { kind: "type", name, doc: nothing, type: treeType(tree) };
}

/** `Bound<typeof users> & { admin: Bound<typeof usersAdmin> }` */
function treeType(tree: FolderTree): Code {
  const own = tree.file === undefined ? [] : [code`${binding.Bound}<typeof ${tree.file}>`];
  const inner = tree.folders.size === 0 ? [] : [objectType(folderMembers(tree))];
  return join([...own, ...inner], " & ");
}

function folderMembers({ folders }: FolderTree): readonly Member[] {
  return sorted(folders).map(([key, folder]) => ({
    key,
    type: treeType(folder),
    required: true,
    doc: tsDoc({ text: [folder.summary] }, indents.member),
  }));
}

/** `{ ...bind(users, client), admin: bind(usersAdmin, client) }` */
function treeValue({ file, folders }: FolderTree): Code {
  const own = file === undefined ? undefined : code`${binding.bind}(${file}, client)`;
  if (own !== undefined && folders.size === 0) return own;
  const properties = sorted(folders).map(
    ([key, folder]) => code`${propertyKey(key, "value")}: ${treeValue(folder)}`,
  );
  const spread = own === undefined ? [] : [code`...${own}`];
  return code`{\n${join([...spread, ...properties], ",\n")},\n}`;
}

/** Whatever the order in Postman. */
function sorted(folders: FolderTree["folders"]): readonly (readonly [string, FolderTree])[] {
  return [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
