/** Small collections for the tests of the reader, and short ways to what it makes of them. */
import { readCollection } from "../../src/collection/index.js";
import type {
  Collection,
  Folder,
  Request,
  RequestItem,
  RequestUrl,
} from "../../src/model/collection.js";
import type { Diagnosed, Diagnostic } from "../../src/model/diagnostic.js";

export type Json = Readonly<Record<string, unknown>>;

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

export function read(collection: unknown): Diagnosed<Collection | undefined> {
  return readCollection({ text: JSON.stringify(collection), file: "test.json" });
}

export function collectionOf(item: readonly unknown[], rest: Json = {}): Json {
  return { info: { name: "Test", schema: SCHEMA }, item, ...rest };
}

/** The collection; fails where it cannot be used. */
export function used({ value, diagnostics }: Diagnosed<Collection | undefined>): Collection {
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return value;
}

/** Every request, in file order. */
export function requestsOf(items: readonly (Folder | RequestItem)[]): readonly RequestItem[] {
  return items.flatMap((item) => (item.kind === "folder" ? requestsOf(item.items) : [item]));
}

/** What is made of one item, named `Item` where it says nothing else. */
export function readItem(item: Json, rest: Json = {}): RequestItem {
  const { value, diagnostics } = read(collectionOf([{ name: "Item", ...item }], rest));
  const [found] = requestsOf(value?.items ?? []);
  if (found === undefined) throw new Error(`left out: ${JSON.stringify(diagnostics)}`);
  return found;
}

/** What is made of one request, which is a POST to `http://h/` where it says nothing else. */
export function readRequest(request: Json, rest: Json = {}): Request {
  return readItem({ request: { method: "POST", url: "http://h/", ...request } }, rest).request;
}

/** The one diagnostic of an item that is left out. */
export function refusalOf(item: unknown): Pick<Diagnostic, "code" | "pointer" | "severity"> {
  const { value, diagnostics } = read(
    collectionOf([item, { name: "Other", request: "http://other/" }]),
  );
  const names = requestsOf(value?.items ?? []).map(({ name }) => name);
  const [refusal] = diagnostics;
  if (refusal === undefined || diagnostics.length > 1 || names.join() !== "Other") {
    throw new Error(`not refused alone: ${names.join()} ${JSON.stringify(diagnostics)}`);
  }
  const { code, pointer, severity } = refusal;
  return { code, pointer, severity };
}

/** Keys and values of rows, for short comparisons; a disabled row has a dash before its key. */
export function rowTexts(
  rows: readonly { key: string; value: string | null; disabled: boolean }[],
): readonly string[] {
  return rows.map(
    ({ key, value, disabled }) =>
      `${disabled ? "-" : ""}${key}${value === null ? "" : `=${value}`}`,
  );
}

/** The parts joined as `RequestUrl` says, disabled parameters left out. */
export function joined({ base, path, query, hash }: RequestUrl): string {
  const sent = rowTexts(query.filter(({ disabled }) => !disabled));
  return [
    base,
    path === undefined ? "" : `/${path.join("/")}`,
    sent.length === 0 ? "" : `?${sent.join("&")}`,
    hash === undefined ? "" : `#${hash}`,
  ].join("");
}
