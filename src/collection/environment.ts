/** Files with values of variables: Postman environments and globals, and plain objects of names and values. */
import type { Variable } from "../model/collection.js";
import { isFields, isList, jsonText, own, scalarText, type Fields } from "./fields.js";
import { Place } from "./place.js";
import { variable } from "./variables.js";

export interface ValueFile {
  /** A collection's own values win over globals, an environment's values win over both. */
  readonly scope: "environment" | "globals";
  readonly variables: readonly Variable[];
}

/** @returns undefined where the file is none of these, a collection for instance */
export function readValueFile(file: unknown): ValueFile | undefined {
  // Old versions of Postman export globals as a bare list.
  if (isList(file)) return { scope: "globals", variables: listed(file, Place.root) };
  if (!isFields(file)) return undefined;
  for (const scope of ["environment", "globals"] as const) {
    const inner = own(file, scope);
    const values = isFields(inner) ? own(inner, "values") : undefined;
    if (isList(values)) {
      return { scope, variables: listed(values, Place.root.at(scope).at("values")) };
    }
  }
  const values = own(file, "values");
  if (isList(values)) {
    const scope = own(file, "_postman_variable_scope") === "globals" ? "globals" : "environment";
    return { scope, variables: listed(values, Place.root.at("values")) };
  }
  return isCollection(file) ? undefined : { scope: "environment", variables: named(file) };
}

function isCollection(file: Fields): boolean {
  return ["collection", "info", "item", "requests"].some((key) => {
    const value = own(file, key);
    return isList(value) || isFields(value);
  });
}

function listed(values: readonly unknown[], place: Place): readonly Variable[] {
  return values.flatMap((entry, index) => {
    if (!isFields(entry) || own(entry, "enabled") === false || own(entry, "disabled") === true) {
      return [];
    }
    const key = scalarText(own(entry, "key")) ?? "";
    return key === ""
      ? []
      : [variable(key, valueText(own(entry, "value") ?? ""), entry, place.at(index))];
  });
}

function named(file: Fields): readonly Variable[] {
  return Object.keys(file).map((key) =>
    variable(key, valueText(own(file, key)), {}, Place.root.at(key)),
  );
}

function valueText(value: unknown): string {
  return scalarText(value) ?? jsonText(value) ?? "";
}
