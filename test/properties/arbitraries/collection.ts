/** Whole collections, in every format. */
import * as fc from "fast-check";
import transformer from "postman-collection-transformer";
import {
  isArray,
  isObject,
  textProperty,
  type JsonObject,
  type JsonValue,
} from "../../tools/lib/json.js";
import { itemLists, levelMembers } from "./item.js";
import { mostly, object } from "./sometimes.js";
import { names, prose } from "./text.js";

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

const info = object({ name: names, schema: fc.constant(schema) }, { description: prose });

/** Of v2.1. */
export const collections: fc.Arbitrary<JsonObject> = object(
  { info, item: itemLists },
  levelMembers,
);

/** Also of v2.0 and v1. */
export const collectionsOfAnyFormat: fc.Arbitrary<JsonObject> = mostly(
  collections,
  collections.map(asVersion20),
  collections.map(asVersion1),
);

/** Auth as an object of its attributes is what tells v2.0 from v2.1. */
export function asVersion20(collection: JsonObject): JsonObject {
  return {
    ...mapped(collection, withPlainAuth),
    info: { name: "v2.0", schema: schema.replace("2.1", "2.0") },
  };
}

function mapped(value: JsonObject, change: (value: JsonObject) => JsonObject): JsonObject {
  const inner = (member: JsonValue): JsonValue => {
    if (isArray(member)) return member.map(inner);
    return isObject(member) ? mapped(member, change) : member;
  };
  return change(
    Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inner(member)])),
  );
}

function withPlainAuth(value: JsonObject): JsonObject {
  const { auth } = value;
  const type = textProperty(auth, "type");
  if (!isObject(auth) || type === undefined) return value;
  const { [type]: rows } = auth;
  const params = isArray(rows)
    ? rows.map((row): readonly [string, JsonValue] => [
        textProperty(row, "key") ?? "",
        isObject(row) ? (row["value"] ?? null) : null,
      ])
    : [];
  return { ...value, auth: { type, [type]: Object.fromEntries(params) } };
}

/** As Postman itself writes it. */
function asVersion1(collection: JsonObject): JsonObject {
  let result: JsonObject | undefined;
  const options = { inputVersion: "2.1.0", outputVersion: "1.0.0" };
  transformer.convert(structuredClone(collection), options, (error, converted) => {
    if (error === null) result = converted;
  });
  return result ?? collection;
}
