/** The file of a Postman folder: the types that its requests share, then each request with its own types and its function. */
import type { Group, NamedType, Operation } from "../model/api.js";
import type { GroupNames, OperationNames } from "../naming/plan.js";
import { typeOwners } from "../naming/type-owners.js";
import { callExample } from "./call-example.js";
import { code, type Code } from "./code.js";
import { descriptor, type DescriptorContext } from "./descriptor.js";
import type { RequestNames } from "./doc-links.js";
import { docParts, indents, tsDoc } from "./doc-text.js";
import { identifier } from "./encoders.js";
import { operationDoc, statusDoubt } from "./operation-doc.js";
import type { EnumStyle } from "./options.js";
import { resultType, withOpenSuccesses } from "./outcomes.js";
import { named, type FilePlan } from "./file-plan.js";
import { answerType, pagesSentence } from "./pages.js";
import { paramsMembers, type GroupTypes } from "./request-params.js";
import { runtime } from "./runtime-names.js";
import type { FunctionParameter, Statement } from "./statements.js";
import { enumMemberWriter, typeDeclaration } from "./type-declaration.js";
import { typeSentences } from "./type-sentences.js";
import type { ValueContext } from "./typed-value.js";

export interface GroupContext extends Omit<DescriptorContext, "byId"> {
  readonly enumStyle: EnumStyle;
}

export function groupFile(group: Group, names: GroupNames, context: GroupContext): FilePlan {
  const file = fileContext(group, names, context);
  const owners = typeOwners(group);
  const declarations = (owner: string | undefined): readonly Statement[] =>
    file.sortedTypes
      .filter(({ id }) => owners.get(id) === owner)
      .flatMap((type) =>
        typeDeclaration(type, named(names.types, type.id), file.nameOf, context.enumStyle),
      );
  const operations = sortedOperations(group, names).flatMap((operation) => [
    ...declarations(operation.id),
    ...operationStatements(operation, named(names.operations, operation.id), file),
  ]);
  return {
    module: names.file,
    doc: tsDoc({ ...docParts(group.doc, file.requests), modifier: "@module" }, indents.statement),
    statements: [...declarations(undefined), ...operations],
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

/** What the statements of one file share. */
interface FileContext extends GroupContext, GroupTypes, ValueContext {
  readonly sortedTypes: readonly NamedType[];
}

function fileContext(group: Group, names: GroupNames, context: GroupContext): FileContext {
  const sentences = typeSentences(group);
  const types = group.types.map((type) => ({ ...sentences.get(type.id), ...type }));
  return {
    ...context,
    byId: new Map(types.map((type) => [type.id, type])),
    sortedTypes: sortedBy(types, ({ id }) => [named(names.types, id).name]),
    nameOf: (id) => identifier(named(names.types, id).name),
    enumMember: enumMemberWriter(names, context.enumStyle, identifier),
    requests: requestNames(group, names),
  };
}

/** Names that several requests have lead to none of them. */
function requestNames({ operations }: Group, names: GroupNames): RequestNames {
  const functions = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { id, name } of operations) {
    const title = name.trim().toLowerCase();
    if (functions.has(title)) repeated.add(title);
    functions.set(title, named(names.operations, id).function);
  }
  for (const title of repeated) functions.delete(title);
  return functions;
}

/** Its parameters, its result, its function. */
function operationStatements(
  operation: Operation,
  names: OperationNames,
  context: FileContext,
): readonly Statement[] {
  const members = paramsMembers(operation, context);
  const name = identifier(names.function);
  const params = identifier(names.params);
  const result = identifier(names.result);
  const declared: Statement[] = [];
  if (members.length > 0) declared.push({ kind: "interface", name: params, doc: code``, members });
  declared.push({
    kind: "type",
    name: result,
    doc: tsDoc({ text: [statusDoubt(operation.outcomes)] }, indents.statement),
    type: resultType(withOpenSuccesses(operation.outcomes), context.nameOf),
  });
  return [
    ...declared,
    {
      kind: "function",
      name,
      doc: operationDoc(operation, {
        requests: context.requests,
        example: callExample(operation, name, context),
        pages: pagesSentence(operation, name),
      }),
      parameters: [
        { name: code`client`, type: code`${runtime.Client}`, presence: "required" },
        paramsParameter(
          members.length === 0 ? undefined : params,
          members.some(({ required }) => required),
        ),
        { name: code`options`, type: code`${runtime.RequestOptions}`, presence: "optional" },
      ],
      returns: answerType(result, operation, context.nameOf),
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
