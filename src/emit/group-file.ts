/** The file of a Postman folder: the types of its requests, then a function for each request. */
import type { Group, Operation } from "../model/api.js";
import type { GroupNames, OperationNames } from "../naming/plan.js";
import { code, type Code } from "./code.js";
import { descriptor, type DescriptorContext } from "./descriptor.js";
import { docParts, tsDoc } from "./doc-text.js";
import { identifier } from "./encoders.js";
import { operationDoc } from "./operation-doc.js";
import type { EnumStyle } from "./options.js";
import { resultType, withOpenSuccesses } from "./outcomes.js";
import { named, type FilePlan } from "./file-plan.js";
import { paramsMembers, type GroupTypes } from "./request-params.js";
import { runtime } from "./runtime-names.js";
import type { FunctionParameter, Statement } from "./statements.js";
import { typeDeclaration } from "./type-declaration.js";

export interface GroupContext extends DescriptorContext {
  readonly enumStyle: EnumStyle;
}

export function groupFile(group: Group, names: GroupNames, context: GroupContext): FilePlan {
  const types = localTypes(group, names);
  const declarations = sortedBy(group.types, (type) => [named(names.types, type.id).name]).flatMap(
    (type) => typeDeclaration(type, named(names.types, type.id), types.nameOf, context.enumStyle),
  );
  const operations = sortedOperations(group, names).flatMap((operation) =>
    operationStatements(operation, named(names.operations, operation.id), types, context),
  );
  return {
    module: names.file,
    doc: tsDoc(docParts(group.doc)),
    statements: [...declarations, ...operations],
  };
}

/** Along the API's paths, whatever the order in Postman, so that moving an item there changes nothing here. */
export function sortedOperations({ operations }: Group, names: GroupNames): readonly Operation[] {
  return sortedBy(operations, (operation) => {
    const path = operation.path
      .map((part) => (part.kind === "text" ? part.text : `{${part.key}}`))
      .join("");
    const method = usualMethods.indexOf(operation.method);
    const rank = method === -1 ? usualMethods.length : method;
    return [path, String(rank), operation.method, named(names.operations, operation.id).function];
  });
}

const usualMethods: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The group's types as its own file names them. */
function localTypes(group: Group, names: GroupNames): GroupTypes {
  return {
    byId: new Map(group.types.map((type) => [type.id, type])),
    nameOf: (id) => identifier(named(names.types, id).name),
  };
}

/** Its parameters, its result, its function. */
function operationStatements(
  operation: Operation,
  names: OperationNames,
  types: GroupTypes,
  context: GroupContext,
): readonly Statement[] {
  const members = paramsMembers(operation, types);
  const params = identifier(names.params);
  const result = identifier(names.result);
  const declared: Statement[] = [];
  if (members.length > 0) declared.push({ kind: "interface", name: params, doc: code``, members });
  declared.push({
    kind: "type",
    name: result,
    doc: code``,
    type: resultType(withOpenSuccesses(operation.outcomes), types.nameOf),
  });
  return [
    ...declared,
    {
      kind: "function",
      name: identifier(names.function),
      doc: operationDoc(operation),
      parameters: [
        { name: code`client`, type: code`${runtime.Client}`, presence: "required" },
        paramsParameter(
          members.length === 0 ? undefined : params,
          members.some(({ required }) => required),
        ),
        { name: code`options`, type: code`${runtime.RequestOptions}`, presence: "optional" },
      ],
      returns: code`Promise<${result}>`,
      body: code`return client.send<${result}>(\n${descriptor(operation, context)},\nparams,\noptions,\n);`,
    },
  ];
}

function paramsParameter(type: Code | undefined, isRequired: boolean): FunctionParameter {
  return {
    name: code`params`,
    type: type ?? code`${runtime.NoParams}`,
    presence: isRequired ? "required" : { default: code`{}` },
  };
}

function sortedBy<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): readonly Value[] {
  return values
    .map((value) => ({ value, keys: keysOf(value) }))
    .toSorted((a, b) => compareKeys(a.keys, b.keys))
    .map(({ value }) => value);
}

/** By code units, which no locale changes. */
function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? "";
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
