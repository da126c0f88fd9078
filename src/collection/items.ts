/** The tree of folders and requests, walked without recursion: its depth is the file's choice. */
import type { Folder, RequestItem } from "../model/collection.js";
import { diagnostic, type Diagnosed, type Diagnostic } from "../model/diagnostic.js";
import { abridgedPath } from "../model/origin.js";
import { readAuth, type DeclaredAuth } from "./auth.js";
import { descriptionOf, isFields, isList, own, textOf, type Fields } from "./fields.js";
import { MAX_FOLDER_DEPTH, MAX_ITEMS } from "./limits.js";
import type { Place } from "./place.js";
import { inheritedBehavior, protocolBehavior } from "./protocol.js";
import { Refusal, wrongType, type Report } from "./refusal.js";
import { readRequest, requestDescription } from "./request.js";
import { readResponses } from "./responses.js";
import { readScripts } from "./scripts.js";
import { readVariables } from "./variables.js";

/** What a level hands down to the items in it. */
interface Scope {
  readonly folders: readonly string[];
  readonly auth: DeclaredAuth | undefined;
  /** `protocolProfileBehavior` in force. */
  readonly behavior: Fields;
}

/** A list of items being read. */
interface Level {
  readonly nodes: Iterator<readonly [index: number, node: unknown]>;
  readonly items: (Folder | RequestItem)[];
  readonly scope: Scope;
  readonly place: Place;
}

/** Where a node of the tree stands, given its place in the tree. */
export type Locate = (node: Fields, place: Place) => Place;

/** The items of a collection of the v2 shape; no value where they are too many to be read. */
export function readItems(
  root: Fields,
  place: Place,
  locate: Locate,
): Diagnosed<readonly (Folder | RequestItem)[] | undefined> {
  const diagnostics: Diagnostic[] = [];
  const outermost: Scope = { folders: [], auth: undefined, behavior: {} };
  const top = levelOf(root, [], scopeOf(root, outermost, [], place), place);
  const levels = [top];
  let count = 0;
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const next = level.nodes.next();
    if (next.done === true) {
      levels.pop();
      continue;
    }
    count += 1;
    if (count > MAX_ITEMS) return { value: undefined, diagnostics };
    const [index, node] = next.value;
    const { name, place: at } = introduced(node, level.place.at(index), locate);
    const path = [...level.scope.folders, name];
    const report: Report = (code, { pointer }, message) => {
      // What stands too deep is left out, so that nothing else is called by its whole path; the pointer says it all.
      const item = path.length > MAX_FOLDER_DEPTH ? abridgedPath(path) : path;
      diagnostics.push(diagnostic(code, { item, pointer }, message));
    };
    try {
      const inner = readNode(node, path, level, at, report);
      if (inner !== undefined) levels.push(inner);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      report(error.code, error, error.message);
    }
  }
  return { value: top.items, diagnostics };
}

/** What a node is called and where it stands, whatever else it is. */
function introduced(node: unknown, place: Place, locate: Locate): { name: string; place: Place } {
  if (!isFields(node)) return { name: "", place };
  return { name: textOf(own(node, "name")) ?? "", place: locate(node, place) };
}

/** Adds what the node is to its level; a folder gives the next level to read. */
function readNode(
  node: unknown,
  path: readonly string[],
  { items, scope }: Level,
  place: Place,
  report: Report,
): Level | undefined {
  if (!isFields(node)) throw wrongType(place, "the item", node);
  if (!isList(own(node, "item"))) {
    items.push(readItem(node, path, scope, place, report));
    return undefined;
  }
  if (path.length > MAX_FOLDER_DEPTH) {
    throw new Refusal("PW1110", place, `the folder stands ${path.length} levels deep`);
  }
  const contents: (Folder | RequestItem)[] = [];
  items.push(readFolder(node, path, contents, place));
  return levelOf(node, contents, scopeOf(node, scope, path, place), place);
}

function levelOf(node: Fields, items: (Folder | RequestItem)[], scope: Scope, place: Place): Level {
  const nodes = own(node, "item");
  return { nodes: (isList(nodes) ? nodes : []).entries(), items, scope, place: place.at("item") };
}

function scopeOf(node: Fields, outer: Scope, folders: readonly string[], place: Place): Scope {
  return {
    folders,
    auth: readAuth(own(node, "auth"), folders, place.at("auth")) ?? outer.auth,
    behavior: inheritedBehavior(outer.behavior, own(node, "protocolProfileBehavior")),
  };
}

function readFolder(
  node: Fields,
  path: readonly string[],
  items: Folder["items"],
  place: Place,
): Folder {
  const description = descriptionOf(own(node, "description"));
  const variables = readVariables(own(node, "variable"), place.at("variable"));
  const scripts = readScripts(own(node, "event"), place.at("event"));
  return {
    kind: "folder",
    name: path.at(-1) ?? "",
    ...(description !== undefined && { description }),
    items,
    ...(variables.length > 0 && { variables }),
    ...(scripts.length > 0 && { scripts }),
    pointer: place.pointer,
  };
}

function readItem(
  node: Fields,
  path: readonly string[],
  scope: Scope,
  place: Place,
  report: Report,
): RequestItem {
  const written = own(node, "request");
  if ((written ?? null) === null) {
    const contents = own(node, "item") ?? null;
    if (contents !== null) throw wrongType(place.at("item"), "the list of items", contents);
    throw new Refusal("PW1102", place, "the item holds neither a request nor a folder");
  }
  const protocol = protocolBehavior(
    inheritedBehavior(scope.behavior, own(node, "protocolProfileBehavior")),
  );
  const description = requestDescription(written) ?? descriptionOf(own(node, "description"));
  const { disableBodyPruning } = protocol;
  return {
    kind: "request",
    name: path.at(-1) ?? "",
    folders: scope.folders,
    ...(description !== undefined && { description }),
    pointer: place.pointer,
    request: readRequest(written, place.at("request"), {
      auth: scope.auth,
      path,
      disableBodyPruning,
      report,
    }),
    responses: readResponses(own(node, "response"), place.at("response"), report),
    scripts: readScripts(own(node, "event"), place.at("event")),
    protocol,
  };
}
