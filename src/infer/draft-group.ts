/** One group of requests as operations with the types that they share: a pure function of plain data. */
import type { Group } from "../model/api.js";
import type { Variable } from "../model/collection.js";
import { parseDoc } from "./doc/doc.js";
import type { RequestGroup } from "./groups.js";
import { draftOperation, mapTypes, type DraftOperation } from "./operation.js";
import { withPagination } from "./pagination/pagination.js";
import { withDocumentedFields } from "./request/body-fields.js";
import { documentedRows } from "./request/documented-rows.js";
import type { FactsOf } from "./request/facts-reader.js";
import { errorCodeType } from "./response/error-code-type.js";
import { GroupTypes } from "./type-slots.js";
import { variableTypes } from "./variable-types.js";
import { VariableValues } from "./variables.js";

/**
 * Everything that a draft is made of: it is remembered by this, so that nothing else of the collection may flow into it.
 */
export interface GroupEvidence {
  readonly group: RequestGroup;
  /** Of the collection. */
  readonly variables: readonly Variable[];
  /** Variables that are whole path segments anywhere in the collection. */
  readonly inPaths: readonly string[];
}

/** Operations whose server and security are still as each request has them. */
export interface DraftGroup {
  readonly group: Omit<Group, "operations">;
  readonly drafts: readonly DraftOperation[];
}

/** @param factsOf reads prose; what it has read before is no evidence, and changes nothing but the time that it takes */
export function draftGroup(
  { group: { id, path, description, items }, variables, inPaths }: GroupEvidence,
  factsOf: FactsOf,
): DraftGroup {
  const values = new VariableValues(variables);
  const typesOf = variableTypes(new Set(inPaths), values);
  const groupTypes = new GroupTypes(path.at(-1) ?? "", typesOf);
  const drafts = items.map((each) =>
    draftOperation(
      each.id,
      each.item,
      groupTypes.slotsOf(each.id, each.item.name, each.item.request.method),
      {
        values,
        factsOf,
      },
    ),
  );
  const { types: shown, typeOf } = groupTypes.resolve();
  const typed = drafts.map((draft, index) => {
    const copyOf = items[index]?.copyOf;
    const operation = mapTypes(draft.operation, typeOf);
    return { ...draft, operation: { ...operation, ...(copyOf !== undefined && { copyOf }) } };
  });
  const documented = typed.map(({ operation }, index) => ({
    operation,
    rows: documentedRows(items[index]?.item),
  }));
  const { types, diagnostics: doubts } = withDocumentedFields(documented, shown, factsOf);
  const filled = typed.map((draft) => {
    const { value, diagnostics } = withPagination(draft.operation, types);
    const own = [...draft.diagnostics, ...(doubts.get(draft.operation.id) ?? []), ...diagnostics];
    return { ...draft, operation: value, diagnostics: own };
  });
  const codes = errorCodeType(
    path.at(-1) ?? "",
    filled.map(({ operation }) => operation),
  );
  const doc = parseDoc(description);
  return {
    group: {
      id,
      path,
      ...(doc !== undefined && { doc }),
      types: codes === undefined ? types : [...types, codes],
    },
    drafts: filled,
  };
}
