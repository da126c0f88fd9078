// Part of postwright's runtime, copied as it is. Do not edit.
/** Lists that go over the wire as one text: `fields=id,text`. */
import { fieldText, type Field, type FieldOrder } from "./encoding.js";

/** Joins the values of each of these keys by commas, then orders what there is. A text of its own stays as it is. */
export function commaSeparated(
  keys: readonly string[],
  order: FieldOrder = (fields) => fields,
): FieldOrder {
  return (fields) =>
    order(
      fields.flatMap((field): readonly Field[] => {
        const [key] = field;
        const all = fields.filter(([name]) => name === key);
        if (!keys.includes(key) || all.length === 1) return [field];
        return all[0] === field ? [[key, all.map(([, item]) => fieldText(item)).join(",")]] : [];
      }),
    );
}
