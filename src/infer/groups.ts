/** Folders with requests of their own, each with identities that do not depend on the order of items. */
import type { Collection, RequestItem } from "../model/collection.js";
import { compareText, groupBy } from "./json/groups.js";

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
  /** Id of the item of which this one is a copy, in each and every respect. */
  readonly copyOf?: string;
}

/** Groups in order of their ids, items in order of theirs. */
export function requestGroups(collection: Collection): readonly RequestGroup[] {
  const found: GroupDraft[] = [];
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
  const groups = identify(found, ({ path }) => pointerOf(path), groupPrints);
  return groups.map(({ id, value }) => ({
    id,
    ...described(value),
    items: identify(value.items, ({ name }) => `${id}${pointerOf([name])}`, itemPrints).map(
      ({ value: item, ...identity }) => ({ ...identity, item }),
    ),
  }));
}

type Described = Pick<RequestGroup, "path" | "description">;

type GroupDraft = Described & { readonly items: readonly RequestItem[] };

function described({ path, description }: Described): Described {
  return { path, ...(description !== undefined && { description }) };
}

function pointerOf(names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What tells values of one name apart, least first to change; each is looked at only where those before it are the same. */
type Prints<Value> = readonly ((value: Value) => string)[];

const itemPrints: Prints<RequestItem> = [
  ({ request: { method, url } }) => `${method} /${(url.path ?? []).join("/")}`,
  ({ request: { url } }) => url.query.map(({ key, value }) => `${key}=${value ?? ""}`).join("&"),
  ({ request: { body } }) => withoutPlaces(body),
  ({ responses }) => inNoOrder(responses),
  ({ request: { url } }) => url.base,
  ({ responses, ...rest }) => `${withoutPlaces(rest)} ${inNoOrder(responses)}`,
];

const groupPrints: Prints<GroupDraft> = [
  ...itemPrints.map(
    (print) =>
      ({ items }: GroupDraft) =>
        items
          .map((each) => `${each.name}\n${print(each)}`)
          .toSorted()
          .join("\n"),
  ),
  ({ description }) => description ?? "",
];

function inNoOrder(values: readonly unknown[]): string {
  return values.map(withoutPlaces).toSorted().join();
}

/** JSON without the places in the file, which change with the order of items, and with its keys in order. */
function withoutPlaces(value: unknown): string {
  return (
    JSON.stringify(value, (key, each: unknown) => {
      if (key === "pointer") return undefined;
      if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
      const entries = Object.entries(each).map(([name, member]): [string, unknown] => [
        name,
        member,
      ]);
      return Object.fromEntries(entries.toSorted(([x], [y]) => (x < y ? -1 : 1)));
    }) ?? ""
  );
}

/** Begins what is said of more than names: no name holds it, since pointers write `~` as `~0`, and `/` as `~1`. */
const MARK = "~#";

/** A value and what it is known by. */
interface Identified<Value> {
  readonly id: string;
  readonly value: Value;
  readonly copyOf?: string;
}

/** Sorted by id. Values of one base id get short digests of what tells them apart, and only copies a number. */
function identify<Value>(
  values: readonly Value[],
  baseId: (value: Value) => string,
  prints: Prints<Value>,
): readonly Identified<Value>[] {
  const namesakes = groupBy(values, baseId);
  return [...namesakes]
    .flatMap(([id, sameId]) => {
      const [only, ...others] = sameId;
      if (only === undefined || others.length === 0) return sameId.map((value) => ({ id, value }));
      return withCopies(sameId, id, prints);
    })
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** An original is known by what it would be known by without its copies, so that a copy changes nothing for it. */
function withCopies<Value>(
  namesakes: readonly Value[],
  id: string,
  prints: Prints<Value>,
): readonly Identified<Value>[] {
  const wholeOf = (value: Value): string => JSON.stringify(prints.map((print) => print(value)));
  const copies = groupBy(namesakes, wholeOf);
  const originals = [...copies.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
  const identified = toldApart(
    originals.map((value) => ({ id, value })),
    prints,
  );
  return identified.flatMap((original) => {
    const [, ...others] = copies.get(wholeOf(original.value)) ?? [];
    const counted = others.map((value, index) => ({
      id: `${original.id}${MARK}copy${index + 2}`,
      value,
      copyOf: original.id,
    }));
    return [original, ...counted];
  });
}

function toldApart<Value>(
  values: readonly Identified<Value>[],
  [print, ...others]: Prints<Value>,
): readonly Identified<Value>[] {
  return [...groupBy(values, ({ id }) => id).values()].flatMap((namesakes) => {
    if (namesakes.length === 1) return namesakes;
    if (print === undefined) return numbered(namesakes);
    const digested = namesakes.map(({ id, value }) => ({
      id: `${id}${MARK}${shortDigest(print(value))}`,
      value,
    }));
    return toldApart(digested, others);
  });
}

/** What by chance has the digests of another: in an order of their own, whatever that of the file. */
function numbered<Value>(twins: readonly Identified<Value>[]): readonly Identified<Value>[] {
  const printed = twins.map((twin) => ({ ...twin, text: withoutPlaces(twin.value) }));
  return printed
    .toSorted((a, b) => compareText(a.text, b.text))
    .map(({ id, value }, index) => ({ id: index === 0 ? id : `${id}.${index + 1}`, value }));
}

/** FNV-1a, 32 bit: identity only, never a name that a user reads. */
function shortDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
