/** Folders with requests of their own, each with identities that do not depend on the order of items. */
import type { Collection, RequestItem } from "../model/collection.js";

/** A folder's own requests; those of its subfolders are groups of their own. */
export interface RequestGroup {
  /** Folder names as a JSON pointer; folders of one name are told apart by what they hold. */
  readonly id: string;
  readonly path: readonly string[];
  /** Of the folder. */
  readonly description?: string;
  readonly items: readonly IdentifiedItem[];
}

export interface IdentifiedItem {
  /** Unique in the collection. */
  readonly id: string;
  readonly item: RequestItem;
}

/** Groups in order of their ids, items in order of theirs. */
export function requestGroups(collection: Collection): readonly RequestGroup[] {
  const found: (Described & { readonly items: readonly RequestItem[] })[] = [];
  const pending: (Described & { readonly nodes: Collection["items"] })[] = [
    { path: [], nodes: collection.items },
  ];
  for (let level = pending.pop(); level !== undefined; level = pending.pop()) {
    const items = level.nodes.filter((node) => node.kind === "request");
    if (items.length > 0) {
      found.push({ ...described(level), items });
    }
    for (const node of level.nodes) {
      if (node.kind === "folder") {
        const path = [...level.path, node.name];
        pending.push({ ...described({ ...node, path }), nodes: node.items });
      }
    }
  }
  const identified = identify(
    found,
    ({ path }) => pointerOf(path),
    (group) =>
      group.items
        .map((each) => `${each.name}\n${fingerprint(each)}`)
        .toSorted()
        .join("\n"),
  );
  return identified.map(({ id, value }) => ({
    id,
    ...described(value),
    items: identify(value.items, ({ name }) => `${id}${pointerOf([name])}`, fingerprint).map(
      (item) => ({
        id: item.id,
        item: item.value,
      }),
    ),
  }));
}

type Described = Pick<RequestGroup, "path" | "description">;

function described({ path, description }: Described): Described {
  return { path, ...(description !== undefined && { description }) };
}

function pointerOf(names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What tells requests of one name apart, least first to change. */
function fingerprint({ request, responses }: RequestItem): string {
  const { method, url, body } = request;
  const place = `${method} ${url.base}/${(url.path ?? []).join("/")}`;
  const query = url.query.map(({ key, value }) => `${key}=${value ?? ""}`).join("&");
  return `${place}?${query} ${withoutPointers([body, responses])}`;
}

/** JSON without the places in the file, which change with the order of items. */
function withoutPointers(value: unknown): string {
  return (
    JSON.stringify(value, (key, each: unknown) => (key === "pointer" ? undefined : each)) ?? ""
  );
}

/** Sorted by id; values of one base id get a short digest of their fingerprint, and only twins a number. */
function identify<Value>(
  values: readonly Value[],
  baseId: (value: Value) => string,
  print: (value: Value) => string,
): readonly { readonly id: string; readonly value: Value }[] {
  const byBase = new Map<string, Value[]>();
  for (const value of values) {
    const twins = byBase.get(baseId(value));
    if (twins === undefined) byBase.set(baseId(value), [value]);
    else twins.push(value);
  }
  const identified = [...byBase].flatMap(([base, twins]) => {
    if (twins.length === 1) return twins.map((value) => ({ id: base, value }));
    const seen = new Map<string, number>();
    const printed = twins.map((value) => ({ value, text: print(value) }));
    // Two texts may share a digest: in order of their texts, each still gets the same number wherever it stands.
    return printed.toSorted(byText).map(({ value, text }) => {
      const digest = shortDigest(text);
      const copies = seen.get(digest) ?? 0;
      seen.set(digest, copies + 1);
      return { id: copies === 0 ? `${base}#${digest}` : `${base}#${digest}.${copies + 1}`, value };
    });
  });
  return identified.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function byText(a: { readonly text: string }, b: { readonly text: string }): number {
  return a.text === b.text ? 0 : a.text < b.text ? -1 : 1;
}

/** FNV-1a, 32 bit: identity only, never a name that a user reads. */
function shortDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
