/** Lists that go on behind the last item of a page: `?starting_after=it_3`, and the answer says `"has_more": true`. */
import { AFTER_PARAMETERS, LAST_ITEM_PARAMETERS, SAYS_ITEM_ID } from "../heuristics-pagination.js";
import { exampleEvidence } from "./answer.js";
import { parameterOf, type Control } from "./controls.js";
import { endFlags } from "./counterparts.js";
import type { FoundPages, ListCase } from "./list-case.js";

/** Only a flag can say where such a list ends: the last page has a last item, too. */
export function byLastItem(list: ListCase): FoundPages | undefined {
  const { answer, controls, shapes } = list;
  const [control, ...others] = controls.filter(takesItem);
  const flags = endFlags(list);
  const told = flags.more ?? flags.last;
  const id = shapes.fieldsOf(answer.item).find(({ key }) => key === "id");
  if (control === undefined || others.length > 0) return undefined;
  if (told === undefined || id === undefined || !shapes.isText(id.type)) return undefined;
  return {
    by: "item",
    parameter: parameterOf(control),
    id: [id.key],
    ...flags,
    evidence: [control.evidence, exampleEvidence(answer, told)],
  };
}

/** What comes `after` may be a date; the description must say that it is an item. */
function takesItem({ name, text, isDeprecated }: Control): boolean {
  const isSaid = AFTER_PARAMETERS.has(name) && SAYS_ITEM_ID.test(text);
  return !isDeprecated && (LAST_ITEM_PARAMETERS.has(name) || isSaid);
}
