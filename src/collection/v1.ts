/**
 * Collections of format v1, which keep requests and folders in flat lists and their order beside them.
 *
 * Postman's converter follows the order alone. Real files have requests that no order names (all of them, often),
 * so the order is completed first; folders that contain each other are parted. Requests and folders are renamed to their
 * positions, by which the converted items are found again in the file.
 */
import { isFields, isList, own, scalarText, type Fields } from "./fields.js";
import type { Place } from "./place.js";
import { convertFromV1 } from "./sdk.js";

export function isV1(root: Fields): boolean {
  return isList(own(root, "requests")) && !isList(own(root, "item"));
}

/** The same collection in the shape of v2.1; `undefined` where Postman's converter gives up. */
export function v1AsV2(root: Fields): Fields | undefined {
  const requests = entriesOf(own(root, "requests"));
  const folders = entriesOf(own(root, "folders"));
  const requestAt = positionsOf(requests);
  const folderAt = positionsOf(folders);
  const orders = folders.map((folder) => positionsIn(own(folder, "order"), requestAt));
  const rootOrder = positionsIn(own(root, "order"), requestAt);
  placeOrphans(requests, rootOrder, orders, folderAt);
  const { roots, children } = folderTree(
    positionsIn(own(root, "folders_order"), folderAt),
    folders.map((folder) => positionsIn(own(folder, "folders_order"), folderAt)),
  );
  const converted = convertFromV1({
    ...root,
    requests: requests.map((request, index) => ({ ...request, id: String(index) })),
    folders: folders.map((folder, index) => ({
      ...folder,
      id: String(index),
      order: (orders[index] ?? []).map(String),
      folders_order: (children[index] ?? []).map(String),
    })),
    order: rootOrder.map(String),
    folders_order: roots.map(String),
  });
  return isFields(converted) ? converted : undefined;
}

/** Where a converted item stands in the file; its parts are looked for there as well. */
export function placeInV1(root: Place): (node: Fields) => Place {
  return (node) => {
    const list = isList(own(node, "item")) ? "folders" : "requests";
    return root.at(list).wholeAt(scalarText(own(node, "id")) ?? "");
  };
}

function entriesOf(list: unknown): readonly Fields[] {
  return isList(list) ? list.map((entry) => (isFields(entry) ? entry : {})) : [];
}

function positionsOf(entries: readonly Fields[]): ReadonlyMap<string, number> {
  return new Map(entries.map((entry, index) => [scalarText(own(entry, "id")) ?? "", index]));
}

function positionsIn(order: unknown, positions: ReadonlyMap<string, number>): number[] {
  if (!isList(order)) return [];
  return order.flatMap((id) => positions.get(scalarText(id) ?? "") ?? []);
}

/** Requests that no order names come last in the folder that they name, else in the collection. */
function placeOrphans(
  requests: readonly Fields[],
  rootOrder: number[],
  orders: readonly number[][],
  folderAt: ReadonlyMap<string, number>,
): void {
  const placed = new Set([...rootOrder, ...orders.flat()]);
  for (const [index, request] of requests.entries()) {
    if (placed.has(index)) continue;
    const folder = folderAt.get(scalarText(own(request, "folder")) ?? "");
    ((folder === undefined ? undefined : orders[folder]) ?? rootOrder).push(index);
  }
}

/** Every folder in one place: under the first that names it, else at the top. */
function folderTree(
  declaredRoots: readonly number[],
  named: readonly (readonly number[])[],
): { readonly roots: readonly number[]; readonly children: readonly (readonly number[])[] } {
  const inner = new Set(named.flat());
  const all = [...named.keys()];
  const outer = (index: number): boolean => !inner.has(index);
  const roots: number[] = [];
  const children = named.map((): number[] => []);
  const taken = new Set<number>();
  for (const root of [...declaredRoots.filter(outer), ...all.filter(outer), ...all]) {
    if (taken.has(root)) continue;
    taken.add(root);
    roots.push(root);
    const pending = [root];
    for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
      for (const child of named[parent] ?? []) {
        if (taken.has(child)) continue;
        taken.add(child);
        children[parent]?.push(child);
        pending.push(child);
      }
    }
  }
  return { roots, children };
}
