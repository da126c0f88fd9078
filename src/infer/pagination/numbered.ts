/** Pages that are asked for by number, or by how many items are before them. */
import type { Evidence } from "../../model/origin.js";
import {
  FIRST_IS_0,
  FIRST_IS_1,
  NO_OFFSET,
  NO_SIZE,
  OFFSET_PARAMETERS,
  PAGE_COUNT_HEADERS,
  PAGE_PARAMETERS,
  SIZE_PARAMETERS,
  START_PARAMETERS,
} from "../heuristics-pagination.js";
import { exampleEvidence, shownItems, valuesAt, type Place } from "./answer.js";
import { parameterOf, type Control } from "./controls.js";
import {
  counterparts,
  echoes,
  endFlags,
  headerCount,
  itemCount,
  pageCount,
  pageCounts,
} from "./counterparts.js";
import type { FoundPages, ListCase } from "./list-case.js";

/** `?page=2&per_page=20`, or `?page=2` with an answer that says how many pages there are. */
export function byPage(list: ListCase): FoundPages | undefined {
  const control = onlyNumber(list.controls, PAGE_PARAMETERS);
  if (control === undefined) return undefined;
  const first = firstOf(control, list, "page");
  const isClear =
    sizeOf(list.controls) !== undefined ||
    counterparts(list).length > 0 ||
    headerCount(list, PAGE_COUNT_HEADERS) !== undefined;
  return isClear && first !== undefined ? numbered(list, control, "page", first) : undefined;
}

/** `?offset=20&limit=10` */
export function byOffset(list: ListCase): FoundPages | undefined {
  const offset = onlyNumber(list.controls, OFFSET_PARAMETERS);
  const control = offset ?? onlyNumber(list.controls, START_PARAMETERS);
  const size = sizeOf(list.controls);
  if (control === undefined || size === undefined) return undefined;
  if (NO_OFFSET.test(control.text) || NO_SIZE.test(size.text)) return undefined;
  const first = firstOf(control, list, "offset") ?? (offset === undefined ? undefined : 0);
  // One that counts from 1 counts pages as likely as items.
  if (first === undefined || (offset !== undefined && first !== 0)) return undefined;
  return numbered(list, control, "offset", first);
}

function numbered(
  list: ListCase,
  control: Control,
  by: "page" | "offset",
  first: number,
): FoundPages {
  return {
    by,
    parameter: parameterOf(control),
    first,
    ...(by === "page" && pageCount(list, first)),
    ...itemCount(list, by),
    ...endFlags(list),
    evidence: evidenceOf(list, control),
  };
}

/** The parameters, and what the answer says of its pages. */
function evidenceOf(list: ListCase, control: Control): readonly Evidence[] {
  const size = sizeOf(list.controls);
  const [beside] = counterparts(list);
  return [
    control.evidence,
    ...(size === undefined ? [] : [size.evidence]),
    exampleEvidence(list.answer, beside?.path ?? list.answer.items),
  ];
}

function sizeOf(controls: readonly Control[]): Control | undefined {
  return onlyNumber(controls, SIZE_PARAMETERS);
}

/** The only one of these names that is not about to go; it takes whole numbers, as far as can be seen. */
function onlyNumber(controls: readonly Control[], names: ReadonlySet<string>): Control | undefined {
  const [control, ...others] = controls.filter(
    ({ name, isDeprecated }) => names.has(name) && !isDeprecated,
  );
  const isNumber = control?.values.every((value) => /^\d{1,9}$/.test(value)) === true;
  return isNumber && others.length === 0 ? control : undefined;
}

/** What the description says that the first page's number is, else what the documented value and the answer show. */
function firstOf(control: Control, list: ListCase, by: "page" | "offset"): number | undefined {
  const { text, facts, values } = control;
  const said = new Set([
    ...(FIRST_IS_0.test(text) ? [0] : []),
    ...(FIRST_IS_1.test(text) ? [1] : []),
    ...startOf(facts.default?.value),
    ...startOf(facts.minimum?.value),
  ]);
  const shown = new Set(
    echoes(list, by).flatMap(({ path }) =>
      valuesAt(list.answer, path).flatMap((value) => startOf(value)),
    ),
  );
  const sent = new Set(values.flatMap(startOf));
  if (by === "page" && isLastByNumber(list)) shown.add(1);
  if (said.size > 1 || shown.size > 1 || sent.size > 1) return undefined;
  const [first] = [...said, ...sent, ...shown];
  // A 0 that was sent or came cannot stand before the first page.
  const isBelow = first === 1 && (sent.has(0) || shown.has(0));
  return isBelow ? undefined : first;
}

/** "Page 2 of 2" with items: where the first page is 0, there is none of that number. */
function isLastByNumber(list: ListCase): boolean {
  const valueOf = ({ path }: Place): readonly number[] => valuesAt(list.answer, path).map(Number);
  const counts = new Set(pageCounts(list).flatMap(valueOf));
  const isLast = echoes(list, "page")
    .flatMap(valueOf)
    .some((page) => page > 0 && counts.has(page));
  return isLast && shownItems(list.answer) > 0;
}

function startOf(value: unknown): readonly number[] {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return number === 0 || number === 1 ? [number] : [];
}
