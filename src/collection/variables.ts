/** Variables of a collection or a folder, as far as Postman's runtime uses them. */
import type { Variable } from "../model/collection.js";
import { descriptionOf, isFields, isList, own, scalarText } from "./fields.js";
import type { Place } from "./place.js";
import { substitutionText } from "./typed-value.js";

/** Disabled ones are left out; of several with one name the last counts. */
export function readVariables(value: unknown, place: Place): readonly Variable[] {
  if (!isList(value)) return isFields(value) ? readVariable(value, place) : [];
  return value.flatMap((entry, index) => readVariable(entry, place.at(index)));
}

function readVariable(entry: unknown, place: Place): readonly Variable[] {
  if (!isFields(entry) || Boolean(own(entry, "disabled"))) return [];
  const key = scalarText(own(entry, "key")) ?? "";
  return key === "" ? [] : [variable(key, substitutionText(entry), entry, place)];
}

/** The value of a secret stays behind. */
export function variable(
  key: string,
  value: string,
  entry: Readonly<Record<string, unknown>>,
  place: Place,
): Variable {
  const secret = own(entry, "type") === "secret" || own(entry, "secret") === true;
  const description = descriptionOf(own(entry, "description"));
  return {
    key,
    value: secret ? "" : value,
    secret,
    ...(description !== undefined && { description }),
    pointer: place.pointer,
  };
}
