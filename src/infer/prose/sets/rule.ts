/** What a rule for sets is: one that an announcement sets off, or one that reads the text as it stands. */
import type { ProseContext } from "../context.js";
import type { Items } from "./items.js";

/** One way of announcing a set. */
export interface SetRule {
  readonly name: string;
  /** A real-world phrase that the rule is for. */
  readonly phrase: string;
  readonly cue: RegExp;
  /** The values are elements of a list value. */
  readonly elements?: true;
  /** The cue says that these are values, so that "id, name" are values too. */
  readonly formal?: true;
  /** Whether what follows the cue is the set. */
  readonly accepts: (list: Items, cue: RegExpExecArray, context: ProseContext) => boolean;
}

/** A way of giving a set without announcing it. */
export interface ImpliedRule {
  readonly name: string;
  /** A real-world phrase that the rule is for. */
  readonly phrase: string;
  /** The values are elements of a list value. */
  readonly elements?: true;
  readonly read: (context: ProseContext) => Items | undefined;
}
