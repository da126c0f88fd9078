/** A collection taken apart: each request item as a collection of its own, with the levels above it and nothing else. */
import transformer from "postman-collection-transformer";
import type { JsonValue } from "../../../../src/model/origin.js";
import { isArray, isObject, property, textProperty, type JsonObject } from "../json.js";

export interface Slice {
  /** Folder names, then the item's name. */
  readonly itemPath: readonly string[];
  /** JSON pointer of the item, in the v2 form of the collection. */
  readonly pointer: string;
  /** A collection that holds only this item: no scripts, no saved responses, no siblings. */
  readonly collection: JsonObject;
  readonly hasRequest: boolean;
}

/** What an item inherits from its folders and the collection. Scripts are not among it. */
const INHERITED = ["name", "auth", "variable", "protocolProfileBehavior"];

export function slices(json: JsonValue): readonly Slice[] {
  const root = asVersion2(json);
  const found: Slice[] = [];

  function visit(
    nodes: readonly JsonValue[],
    folders: readonly JsonObject[],
    pointer: string,
  ): void {
    for (const [index, node] of nodes.entries()) {
      if (!isObject(node)) continue;
      const at = `${pointer}/item/${index}`;
      const children = property(node, "item");
      if (isArray(children)) visit(children, [...folders, node], at);
      else found.push(slice(root, folders, node, at));
    }
  }

  const items = property(root, "item");
  if (!isArray(items)) throw new Error("not a Postman collection: it has no items");
  visit(items, [], "");
  return found;
}

function slice(
  root: JsonObject,
  folders: readonly JsonObject[],
  item: JsonObject,
  pointer: string,
): Slice {
  let inner: JsonObject = { ...pick(item, [...INHERITED, "request"]), id: "item" };
  for (const folder of folders.toReversed()) inner = { ...pick(folder, INHERITED), item: [inner] };
  return {
    itemPath: [...folders, item].map((node) => textProperty(node, "name") ?? ""),
    pointer,
    collection: { ...pick(root, INHERITED), info: { name: "slice" }, item: [inner] },
    hasRequest: Boolean(property(item, "request")),
  };
}

function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));
}

/** Unwraps `{ "collection": … }` and converts v1 as Postman does. */
function asVersion2(json: JsonValue): JsonObject {
  const inner = property(json, "collection");
  const isWrapped = ["info", "item", "requests"].some((key) => property(inner, key) !== undefined);
  const root = isWrapped && inner !== undefined ? inner : json;
  if (!isObject(root)) throw new Error("not a Postman collection: no JSON object");
  return isVersion1(root) ? convertVersion1(root) : root;
}

function isVersion1(root: JsonObject): boolean {
  return isArray(property(root, "requests")) && property(root, "item") === undefined;
}

function convertVersion1(root: JsonObject): JsonObject {
  let result: JsonObject | undefined;
  const options = { inputVersion: "1.0.0", outputVersion: "2.1.0" };
  transformer.convert(structuredClone(withOrder(root)), options, (error, converted) => {
    if (error !== null) throw new Error("this v1 collection cannot be converted", { cause: error });
    result = converted;
  });
  if (result === undefined) throw new Error("this v1 collection cannot be converted");
  return result;
}

/** Some exports list requests but order none of them; Postman then shows them in file order. */
function withOrder(root: JsonObject): JsonObject {
  const orders = [
    property(root, "order"),
    property(root, "folders_order"),
    property(root, "folders"),
  ];
  if (orders.some((order) => isArray(order) && order.length > 0)) return root;
  const requests = property(root, "requests");
  const ids = isArray(requests) ? requests.map((request) => property(request, "id") ?? "") : [];
  return { ...root, order: ids };
}
