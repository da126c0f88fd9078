/** Types of values as the model has them: by wire names, with ids where TypeScript will have names. */
import type { Doc } from "./doc.js";
import type { ParameterFacts } from "./facts.js";
import type { Origin } from "./origin.js";

export type TypeRef =
  | { readonly kind: "string"; readonly format?: string }
  | {
      readonly kind: "number";
      readonly integer?: boolean;
      /** Requests show numbers that JavaScript would round: integers past 2^53 alone, or others, too. */
      readonly exact?: "integer" | "any";
    }
  | { readonly kind: "boolean" }
  | { readonly kind: "null" }
  | { readonly kind: "unknown" }
  /** `Blob` or `File`. */
  | { readonly kind: "file" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly items: TypeRef }
  /** An object whose keys are data. */
  | { readonly kind: "record"; readonly values: TypeRef }
  | { readonly kind: "union"; readonly members: readonly TypeRef[] }
  | { readonly kind: "object"; readonly fields: readonly Field[] }
  | { readonly kind: "ref"; readonly id: string };

export interface Field {
  /** Wire name. */
  readonly key: string;
  readonly type: TypeRef;
  /** Present in every sample. */
  readonly required: boolean;
  readonly doc?: Doc;
  /** What a table of fields in the description of the request states of it. */
  readonly facts?: ParameterFacts;
  readonly origin: Origin;
}

export type NamedType = ObjectType | EnumType | AliasType;

interface NamedTypeBase {
  /** Unique within the group. */
  readonly id: string;
  /** Words to name it by, best first; the naming stage takes the first that is free, else joins them. */
  readonly nameHints: readonly string[];
  readonly doc?: Doc;
  /** Every place that it was read from. */
  readonly origins: readonly Origin[];
}

export interface ObjectType extends NamedTypeBase {
  readonly kind: "object";
  readonly fields: readonly Field[];
}

export interface EnumType extends NamedTypeBase {
  readonly kind: "enum";
  /** Numbers where every value is a number in its canonical form. */
  readonly members: readonly EnumMember[];
  /** A list to look codes up by name, which is no type of any value: other codes may come. */
  readonly role?: "errorCodes";
}

export interface EnumMember {
  readonly value: string | number;
  /** Words to name it by where its value is no word. */
  readonly nameHint?: string;
  readonly doc?: string;
}

export interface AliasType extends NamedTypeBase {
  readonly kind: "alias";
  readonly type: TypeRef;
}
