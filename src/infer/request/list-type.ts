/** The type of a query parameter that is a comma-separated list of documented words: `fields=id,text`. */
import type { DocumentedValue, TypeRef } from "../../model/api.js";
import type { ParameterFacts } from "../../model/facts.js";
import { enumType, isSample, type ParameterType } from "./parameter-type.js";

export interface ListType extends ParameterType {
  /** The parameter's type, once its elements have one. */
  readonly listOf: (element: TypeRef) => TypeRef;
}

/** Undefined where no closed set is stated, or neither words nor value say that commas separate its elements. */
export function listType(
  key: string,
  { itemsEnum, enum: whole, format }: ParameterFacts,
  documented: readonly DocumentedValue[],
): ListType | undefined {
  if (itemsEnum === undefined || whole !== undefined || documented.length > 1) return undefined;
  const texts = documented.map(({ value }) => value).filter(isSample);
  const items = texts.flatMap((text) => text.split(","));
  const hasCommas = format?.value === "csv" || items.length > texts.length;
  if (!hasCommas || texts.some((text) => /^\s*[[{]/.test(text))) return undefined;
  const trimmed = items.map((item) => item.trim());
  // `id, text` and `fields=` cannot be made of elements, so that the text itself may be passed, too.
  const isExact =
    items.every((item, index) => item === trimmed[index]) &&
    documented.every(({ value, enabled }) => value !== "" || !enabled);
  return {
    ...enumType(key, itemsEnum.value, trimmed),
    listOf: (element) => {
      const list: TypeRef = { kind: "array", items: element };
      return isExact ? list : { kind: "union", members: [list, { kind: "string" }] };
    },
  };
}
