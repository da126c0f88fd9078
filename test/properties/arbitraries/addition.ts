/** A collection, and an item that somebody adds to one of its folders: to its default server, and with inherited auth. */
import * as fc from "fast-check";
import {
  isArray,
  isObject,
  property,
  textProperty,
  type JsonObject,
  type JsonValue,
} from "../../tools/lib/json.js";
import { foldersOf, withItem } from "../added.js";
import { understood } from "../client-texts.js";
import { collections } from "./collection.js";
import { requestItems } from "./item.js";
import { object } from "./sometimes.js";
import { prose } from "./text.js";

/** No other item is called so, nor a folder or a type. */
export const ADDED = "Zyx wvu";

export interface Addition {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** Requests of which no type is made: what they take and give has no shape, no set of values, and no error code. */
const plainRequests = object(
  { method: fc.constantFrom("GET", "POST", "DELETE") },
  {
    description: prose,
    header: fc.constant([{ key: "X-Zyx", value: "{{tenant}}" }]),
    body: fc.constantFrom(
      { mode: "raw", raw: "some text" },
      { mode: "urlencoded", urlencoded: [{ key: "zyx", value: "some text" }] },
    ),
  },
);

const plainItems = object({ request: plainRequests });

export const plainAdditions: fc.Arbitrary<Addition> = additionsOf(plainItems);

export const anyAdditions: fc.Arbitrary<Addition> = additionsOf(requestItems);

function additionsOf(items: fc.Arbitrary<JsonObject>): fc.Arbitrary<Addition> {
  return fc.tuple(collections, fc.nat(), items).map(([before, choice, item]) => {
    const folders = foldersOf(before);
    const folder = folders[choice % folders.length] ?? [];
    const { auth: _, ...request } = requestOf(item);
    const added = { ...item, name: ADDED, request: { ...request, url: `${baseOf(before)}/zyx` } };
    return { before, after: withItem(before, folder, added) };
  });
}

function requestOf(item: JsonObject): JsonObject {
  const request = property(item, "request");
  return isObject(request) ? request : {};
}

/** Scheme and host of the default server, as a request of it has them. */
function baseOf(collection: JsonObject): string {
  const { servers, groups } = understood(collection).api;
  const [first] = servers;
  const origin = groups
    .flatMap(({ operations }) => operations)
    .find(({ server }) => server === first?.id)?.origin;
  const request = property(itemAt(collection, origin?.pointer ?? ""), "request");
  const base = first && baseOfUrl(isObject(request) ? property(request, "url") : request);
  return base ?? "https://api.example.com";
}

function itemAt(collection: JsonObject, pointer: string): JsonValue | undefined {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<JsonValue | undefined>(
    (value, step) => (isArray(value) ? value[Number(step)] : property(value, step)),
    collection,
  );
}

function baseOfUrl(url: JsonValue | undefined): string | undefined {
  const host = property(url, "host");
  const raw = typeof url === "string" ? url : textProperty(url, "raw");
  if (!isArray(host)) return /^(?:[^/?#]*:\/\/)?[^/?#]*/.exec(raw ?? "")?.[0];
  const protocol = textProperty(url, "protocol");
  const port = textProperty(url, "port");
  return [
    protocol === undefined ? "" : `${protocol}://`,
    host.filter((label) => typeof label === "string").join("."),
    port === undefined ? "" : `:${port}`,
  ].join("");
}
