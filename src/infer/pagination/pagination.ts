/** Whether a request gives a list in pages, and how the next one is asked for; what is doubtful gives a note. */
import type { NamedType, Operation, Pagination } from "../../model/api.js";
import { diagnostic, type Diagnosed, type Diagnostic } from "../../model/diagnostic.js";
import {
  LIST_METHODS,
  NESTED_TOKENS,
  OFFSET_PARAMETERS,
  PAGE_PARAMETERS,
  START_PARAMETERS,
  TOKEN_WORDS,
  URL_KEYS,
} from "../heuristics-pagination.js";
import { listAnswer } from "./answer.js";
import { connectionPages, connectionsOf } from "./connection.js";
import { controlsOf } from "./controls.js";
import { counterparts } from "./counterparts.js";
import { byLastItem } from "./last-item.js";
import { byLinks } from "./links.js";
import type { FoundPages, ListCase } from "./list-case.js";
import { byDescribedToken, byShownToken } from "./next-page.js";
import { byLink, byUrl } from "./next-url.js";
import { byOffset, byPage } from "./numbered.js";
import { Shapes } from "./shapes.js";

type Rule = (list: ListCase) => FoundPages | undefined;

/** What the answer itself leads on by comes first: numbers go astray where items come and go in between. */
const rules: readonly Rule[] = [
  byShownToken,
  byUrl,
  byLinks,
  byLink,
  byLastItem,
  byDescribedToken,
  byPage,
  byOffset,
];

/** @param types those of the operation's group */
export function withPagination(
  operation: Operation,
  types: readonly NamedType[],
): Diagnosed<Operation> {
  const shapes = new Shapes(types);
  const connections = connectionsOf(operation, shapes);
  if (connections.length > 0) {
    const pagination = connectionPages(operation, connections);
    const signs = connections.map(({ path }) => [...path, "pageInfo", "endCursor"].join("."));
    return pagination === undefined
      ? { value: operation, diagnostics: [unclear(operation, signs)] }
      : { value: { ...operation, pagination }, diagnostics: [] };
  }
  const answer = LIST_METHODS.has(operation.method) ? listAnswer(operation, shapes) : undefined;
  if (answer === undefined) return { value: operation, diagnostics: [] };
  const { method } = operation;
  const list: ListCase = { method, controls: controlsOf(operation), answer, shapes };
  const found = firstOf(list);
  if (found !== undefined && isClear(list, found)) {
    const pagination: Pagination = { ...found, items: answer.items, item: answer.item };
    return { value: { ...operation, pagination }, diagnostics: [] };
  }
  const signs = pageSigns(list);
  return {
    value: operation,
    diagnostics: signs.length === 0 ? [] : [unclear(operation, signs)],
  };
}

function unclear({ origin }: Operation, signs: readonly string[]): Diagnostic {
  const message = `${signs.join(", ")} may belong to pages, but how the next one is asked for is not clear`;
  return diagnostic("PW2110", origin, message);
}

/** A list that nothing but pages shows to be one needs an answer that speaks of them; one among several, one that leads on. */
function isClear(list: ListCase, { by }: FoundPages): boolean {
  const { isNamed, isAmong, isPart } = list.answer;
  const leadsOn = by !== "page" && by !== "offset";
  if (isAmong && !leadsOn) return false;
  return isNamed || (!isPart && (leadsOn || counterparts(list).length > 0));
}

function firstOf(list: ListCase): FoundPages | undefined {
  for (const rule of rules) {
    const found = rule(list);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Parameters that would ask for a page, else what the answer says of the next one. */
function pageSigns({ controls, answer }: ListCase): readonly string[] {
  const asking = controls.filter(({ name }) => asksForPage(name)).map(({ key }) => key);
  const telling = answer.places
    .filter(
      ({ name }) => URL_KEYS.has(name) || TOKEN_WORDS.some((each) => each.answers.includes(name)),
    )
    .map(({ path }) => path.join("."));
  return asking.length > 0 ? asking : telling;
}

function asksForPage(name: string): boolean {
  return (
    PAGE_PARAMETERS.has(name) ||
    OFFSET_PARAMETERS.has(name) ||
    // `?after=2026-01-01` and `?start=2026-01-01` are common, too.
    (!NESTED_TOKENS.has(name) &&
      !START_PARAMETERS.has(name) &&
      TOKEN_WORDS.some(({ parameters }) => parameters.has(name)))
  );
}
