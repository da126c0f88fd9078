/** Rows of a table that stand below the row of an object, as a tree draws them: "└ street", "├─ city", "&nbsp;&nbsp;↳ zip". */
import { TREE_MARK } from "../heuristics-rows.js";

/** A field's name as the table has it, with the tree's lines. */
export interface Branch {
  /** Without the lines. */
  readonly cell: string;
  /** How far the lines reach; nothing where there is none. */
  readonly depth: number | undefined;
}

export function branchOf(cell: string): Branch {
  const [mark = "", lead = ""] = TREE_MARK.exec(cell) ?? [];
  if (mark === "") return { cell, depth: undefined };
  return { cell: cell.slice(mark.length), depth: lead.replace(/&[a-z]+;/g, " ").length };
}

/** Objects around the row that comes next, outermost first. */
export class Branches {
  readonly #open: { readonly depth: number; readonly name: string }[] = [];

  /** The whole name of a row; nothing where it stands below none. */
  place(name: string, depth: number | undefined): string | undefined {
    while ((this.#open.at(-1)?.depth ?? -2) >= (depth ?? -1)) this.#open.pop();
    const parent = this.#open.at(-1)?.name;
    if (depth !== undefined && parent === undefined) return undefined;
    const whole = parent === undefined ? name : `${parent}.${name}`;
    this.#open.push({ depth: depth ?? -1, name: whole });
    return whole;
  }
}
