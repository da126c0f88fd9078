/** The file of a folder's examples: each documented request as typed arguments, each saved response as a typed outcome. */
import type { Group, Operation } from "../model/api.js";
import type { GroupNames, OperationNames } from "../naming/plan.js";
import { code, join, nothing, type Code, type ImportedName } from "./code.js";
import { identifier, propertyKey } from "./encoders.js";
import { exampleRequest, rawBody } from "./example-request.js";
import { exampleResponses } from "./example-responses.js";
import { named, type FilePlan } from "./file-plan.js";
import { sortedOperations } from "./group-file.js";
import { objectLines, optional, textLiteral, type PropertyCode } from "./literal-text.js";
import type { EnumStyle } from "./options.js";
import { withOpenSuccesses } from "./outcomes.js";
import { takesParams } from "./request-params.js";
import { runtime } from "./runtime-names.js";
import { placeholderStandIn } from "./stand-in.js";
import type { Statement } from "./statements.js";
import { enumMemberWriter } from "./type-declaration.js";
import type { ValueContext } from "./typed-value.js";

export function examplesFile(group: Group, names: GroupNames, enumStyle: EnumStyle): FilePlan {
  const byId = new Map(group.types.map((type) => [type.id, type]));
  const imported = (name: string, typeOnly: boolean): ImportedName => ({
    name,
    module: names.file,
    typeOnly,
  });
  const context: ExampleContext = {
    byId,
    enumMember: enumMemberWriter(names, enumStyle, (name) => imported(name, false)),
    imported,
  };
  const statements = sortedOperations(group, names).map((operation) =>
    exampleStatement(operation, named(names.operations, operation.id), context),
  );
  return { module: `${names.file}.examples`, doc: nothing, statements };
}

interface ExampleContext extends ValueContext {
  readonly imported: (name: string, typeOnly: boolean) => ImportedName;
}

function exampleStatement(
  operation: Operation,
  names: OperationNames,
  context: ExampleContext,
): Statement {
  const request = exampleRequest(operation, context);
  const params = takesParams(operation) ? context.imported(names.params, true) : runtime.NoParams;
  const result = context.imported(names.result, true);
  const raw = request && operation.body && rawBody(operation.body, context);
  const responses = exampleResponses(withOpenSuccesses(operation.outcomes), {
    ...context,
    standIn: placeholderStandIn,
  });
  const documented = responses.map(({ key, match }): PropertyCode => [
    key,
    code`${runtime.Documented}<Extract<${result}, ${match}>>`,
  ]);
  return {
    kind: "const",
    name: identifier(names.examples),
    doc: nothing,
    // Said in full, so that a compiler need not look at other files to declare it (`isolatedDeclarations`).
    type: typeLines([
      ...optional("request", request && code`${params}`),
      ...optional("rawBody", raw === undefined ? undefined : code`string`),
      ["responses", documented.length === 0 ? code`Record<string, never>` : typeLines(documented)],
    ]),
    value: objectLines([
      ...optional("request", request),
      ...optional("rawBody", raw === undefined ? undefined : textLiteral(raw)),
      ["responses", objectLines(responses.map(({ key, value }) => [key, value]))],
    ]),
  };
}

function typeLines(properties: readonly PropertyCode[]): Code {
  const lines = properties.map(([key, type]) => code`${propertyKey(key, "type")}: ${type};`);
  return code`{\n${join(lines, "\n")}\n}`;
}
