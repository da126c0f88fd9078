/** Which of Postman's formats a file holds, told by its content. */
import type { CollectionFormat } from "../model/collection.js";
import { isFields, isList, own, textOf, type Fields } from "./fields.js";
import { Place } from "./place.js";
import { isV1 } from "./v1.js";

/** The collection in a file, and where in the file it stands. */
export interface FoundCollection {
  readonly root: Fields;
  readonly place: Place;
}

/** Postman's API answers with `{ "collection": … }`. */
export function findCollection(file: unknown): FoundCollection | undefined {
  if (!isFields(file)) return undefined;
  if (isCollection(file)) return { root: file, place: Place.root };
  const inner = own(file, "collection");
  return isFields(inner) && isCollection(inner)
    ? { root: inner, place: Place.root.at("collection") }
    : undefined;
}

function isCollection(root: Fields): boolean {
  return isList(own(root, "item")) || isV1(root);
}

/**
 * The version that `info.schema` names; files without a version are read as v2.1, of which v2.0 differs in auth alone.
 * @returns undefined where the version is none that can be read
 */
export function formatOf(root: Fields): CollectionFormat | undefined {
  if (isV1(root)) return "v1";
  const info = own(root, "info");
  const schema = isFields(info) ? (textOf(own(info, "schema")) ?? "") : "";
  const [, major, minor] = /\bv(\d{1,3})(?:\.(\d{1,3}))?/.exec(schema) ?? [];
  if (major === undefined || major === "1") return "v2.1";
  if (major !== "2") return undefined;
  if (minor === undefined || minor === "1") return "v2.1";
  return minor === "0" ? "v2.0" : undefined;
}
