/** The top-level statements that files are planned in, still as code with open imports. */
import type { Code, ImportedName } from "./code.js";
import type { Member } from "./type-text.js";

/** Every statement is exported. */
export type Statement =
  | {
      readonly kind: "interface";
      readonly name: Code;
      readonly doc: Code;
      readonly members: readonly Member[];
    }
  | { readonly kind: "type"; readonly name: Code; readonly doc: Code; readonly type: Code }
  | {
      readonly kind: "const";
      readonly name: Code;
      readonly doc: Code;
      readonly type?: Code;
      readonly value: Code;
    }
  | {
      readonly kind: "enum";
      readonly name: Code;
      readonly doc: Code;
      readonly members: readonly EnumMemberCode[];
    }
  | FunctionStatement
  | {
      readonly kind: "exportFrom";
      readonly module: string;
      readonly names: readonly ExportedName[] | "all";
    };

export interface EnumMemberCode {
  readonly key: Code;
  readonly value: Code;
  readonly doc: Code;
}

export interface FunctionStatement {
  readonly kind: "function";
  readonly name: Code;
  readonly doc: Code;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: Code;
  readonly body: Code;
}

export interface FunctionParameter {
  readonly name: Code;
  readonly type: Code;
  readonly presence: "required" | "optional" | { readonly default: Code };
}

/** A name of another file, and the one that it is exported under. */
export interface ExportedName {
  readonly imported: ImportedName;
  readonly as: string;
}
