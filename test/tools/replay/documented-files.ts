/** The file fields for which a collection names a file: Postman uploads one for each of them. */
import { isArray, property, textProperty, type JsonObject, type JsonValue } from "../lib/json.js";
import { itemOf } from "./item.js";

/** Keys of the multipart form of a slice's item. */
export function documentedFiles(
  slice: JsonObject,
  resolve: (text: string) => string,
): ReadonlySet<string> {
  const body = property(property(itemOf(slice), "request"), "body");
  const form = property(body, "formdata");
  const fields = isArray(form) ? form.filter(namesFile) : [];
  return new Set(fields.map((field) => resolve(textProperty(field, "key") ?? "")));
}

function namesFile(field: JsonValue): boolean {
  const source = property(field, "src") ?? "";
  const names = isArray(source) ? source : [source];
  return textProperty(field, "type") === "file" && names.some((name) => name !== "");
}
