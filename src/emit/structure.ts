/** Planned statements as ts-morph's structures: plain data, so that they can be compared and cached. */
import type {
  EnumDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  ImportDeclarationStructure,
  InterfaceDeclarationStructure,
  StatementStructures,
  StructureKind,
  TypeAliasDeclarationStructure,
  VariableDeclarationKind,
  VariableStatementStructure,
} from "ts-morph";
import type { Code } from "./code.js";
import { isBlock } from "./doc-text.js";
import { propertyKey } from "./encoders.js";
import type { Import } from "./imports.js";
import type { FunctionStatement, Statement } from "./statements.js";
import { propertyType, type Member } from "./type-text.js";

type StatementOf<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;

/** The numbers of ts-morph's kinds: importing them as values would load the library. A wrong one does not compile. */
export const structureKinds: {
  readonly enum: StructureKind.Enum;
  readonly exportDeclaration: StructureKind.ExportDeclaration;
  readonly function: StructureKind.Function;
  readonly importDeclaration: StructureKind.ImportDeclaration;
  readonly interface: StructureKind.Interface;
  readonly sourceFile: StructureKind.SourceFile;
  readonly typeAlias: StructureKind.TypeAlias;
  readonly variableStatement: StructureKind.VariableStatement;
} = {
  enum: 8,
  exportDeclaration: 11,
  function: 13,
  importDeclaration: 16,
  interface: 19,
  sourceFile: 36,
  typeAlias: 38,
  variableStatement: 41,
};

export function statementStructure(
  statement: Exclude<Statement, { kind: "exportFrom" }>,
): StatementStructures {
  switch (statement.kind) {
    case "interface":
      return interfaceStructure(statement);
    case "type":
      return typeStructure(statement);
    case "const":
      return constStructure(statement);
    case "enum":
      return enumStructure(statement);
    case "function":
      return functionStructure(statement);
  }
}

export function importStructure({
  specifier,
  typeOnly,
  names,
  namespace,
}: Import): ImportDeclarationStructure {
  return {
    kind: structureKinds.importDeclaration,
    moduleSpecifier: specifier,
    isTypeOnly: typeOnly,
    ...(namespace !== undefined && { namespaceImport: namespace }),
    namedImports: names.map((each) => ({
      name: each.name,
      ...(each.alias !== undefined && { alias: each.alias }),
      isTypeOnly: each.typeOnly && !typeOnly,
    })),
  };
}

export function exportStructure(
  { names }: StatementOf<"exportFrom">,
  specifier: string,
): ExportDeclarationStructure {
  return {
    kind: structureKinds.exportDeclaration,
    moduleSpecifier: specifier,
    ...(names !== "all" && {
      namedExports: names.map(({ imported: { name, typeOnly }, as }) => ({
        name,
        isTypeOnly: typeOnly,
        ...(as !== name && { alias: as }),
      })),
    }),
  };
}

function interfaceStructure({
  name,
  doc,
  members,
}: StatementOf<"interface">): InterfaceDeclarationStructure {
  return {
    kind: structureKinds.interface,
    ...declared(name, doc),
    properties: members.map(propertyStructure),
  };
}

function propertyStructure(member: Member): {
  readonly name: string;
  readonly type: string;
  readonly hasQuestionToken: boolean;
  readonly docs: string[];
} {
  return {
    name: propertyKey(member.key, "type").text,
    type: propertyType(member).text,
    hasQuestionToken: !member.required,
    docs: docsOf(member.doc),
  };
}

function typeStructure({ name, doc, type }: StatementOf<"type">): TypeAliasDeclarationStructure {
  return { kind: structureKinds.typeAlias, ...declared(name, doc), type: type.text };
}

function constStructure({
  name,
  doc,
  type,
  value,
}: StatementOf<"const">): VariableStatementStructure {
  return {
    kind: structureKinds.variableStatement,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the enum's own value, without loading its library
    declarationKind: "const" as VariableDeclarationKind.Const,
    isExported: true,
    docs: docsOf(doc),
    declarations: [
      { name: name.text, initializer: value.text, ...(type !== undefined && { type: type.text }) },
    ],
  };
}

function enumStructure({ name, doc, members }: StatementOf<"enum">): EnumDeclarationStructure {
  return {
    kind: structureKinds.enum,
    ...declared(name, doc),
    members: members.map((member) => ({
      name: member.key.text,
      initializer: member.value.text,
      docs: docsOf(member.doc),
    })),
  };
}

function functionStructure(statement: FunctionStatement): FunctionDeclarationStructure {
  const { name, doc, parameters, returns, body } = statement;
  return {
    kind: structureKinds.function,
    ...declared(name, doc),
    parameters: parameters.map(({ name: parameter, type, presence }) => ({
      name: parameter.text,
      type: type.text,
      ...(presence === "optional" && { hasQuestionToken: true }),
      ...(typeof presence === "object" && { initializer: presence.default.text }),
    })),
    returnType: returns.text,
    statements: [body.text],
  };
}

function declared(name: Code, doc: Code): { name: string; isExported: true; docs: string[] } {
  return { name: name.text, isExported: true, docs: docsOf(doc) };
}

/** A text that begins with a line feed is printed as a comment of several lines. */
function docsOf(doc: Code): string[] {
  if (doc.text === "") return [];
  return [isBlock(doc) ? `\n${doc.text}` : doc.text];
}
