/** A request with the list that it answers, as the rules about pages look at it. */
import type { Pagination } from "../../model/api.js";
import type { ListAnswer } from "./answer.js";
import type { Control } from "./controls.js";
import type { Shapes } from "./shapes.js";

export interface ListCase {
  readonly method: string;
  readonly controls: readonly Control[];
  readonly answer: ListAnswer;
  readonly shapes: Shapes;
}

type WithoutList<Kind> = Kind extends unknown ? Omit<Kind, "items" | "item"> : never;

/** How the next page is asked for, less where the list is. */
export type FoundPages = WithoutList<Pagination>;
