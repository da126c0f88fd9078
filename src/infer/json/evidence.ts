/** What values of samples say about types, once placeholders are read as the types that they name. */
import type { Origin } from "../../model/origin.js";

export type Evidence =
  /** A value of a type that nobody knows; `circular` names the schema that it repeats, `variable` what fills it. */
  | { readonly kind: "nothing"; readonly circular?: string; readonly variable?: string }
  | { readonly kind: "null" }
  | { readonly kind: "boolean" }
  /** `text` where JavaScript would round it. */
  | { readonly kind: "number"; readonly integer: boolean; readonly text?: string }
  /** `text` is absent for a placeholder. */
  | { readonly kind: "string"; readonly text?: string; readonly format?: string }
  | { readonly kind: "array"; readonly items: readonly Evidence[] }
  | ObjectEvidence;

export interface ObjectEvidence {
  readonly kind: "object";
  /** In the sample's order. A Map: keys come from outside, `__proto__` among them. */
  readonly members: ReadonlyMap<string, Evidence>;
  readonly origin: Origin;
}
