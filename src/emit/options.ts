/** What the user may choose about the generated code. */

/** `const`: an object of named values and the union of them; `union`: the type alone; `enum`: a TypeScript enum. */
export type EnumStyle = "const" | "union" | "enum";

export interface EmitOptions {
  /** Base name of the collection's file. */
  readonly source: string;
  /** Whether to emit the documented requests and responses as values. */
  readonly examples: boolean;
  readonly enumStyle: EnumStyle;
  /** Extension of relative imports. */
  readonly importExtension: ".js" | ".ts" | "";
}
