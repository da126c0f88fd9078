/** Printing: the only place that loads ts-morph. */
import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";
import type { Project, SourceFileStructure, StatementStructures, ts } from "ts-morph";
import { InternalError } from "./internal-error.js";
import type { PlannedFile } from "./source-file.js";
import { structureKinds } from "./structure.js";

type Library = typeof TsMorph;

const load = createRequire(import.meta.url);

/** By `require`, because `import()` would first search all its 9 MB for the names that it exports. */
function loadLibrary(): Library {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `require` has no types of its own
  return load("ts-morph") as Library;
}

/**
 * Prints a file with one creation and no mutation, then looks whether its statements are the planned ones.
 * Gives each statement with what stands before it; joined, they are the file.
 */
export async function printFile({ path, structure }: PlannedFile): Promise<readonly string[]> {
  const library = loadLibrary();
  const file = projectOf(library).createSourceFile(path, structure, { overwrite: true });
  const parsed = file.compilerNode;
  file.forget();
  const printed = parsed.statements.map((statement) => printedShape(library, statement));
  assertSame(path, plannedShapes(structure), printed);
  assertReadable(path, parsed);
  return parsed.statements.map(({ pos, end }) => parsed.text.slice(pos, end));
}

/** The parser reads on after an error, and tells what it found in a property that its types do not show. */
function assertReadable(path: string, parsed: object): void {
  const errors = "parseDiagnostics" in parsed ? parsed.parseDiagnostics : undefined;
  if (!Array.isArray(errors) || errors.length > 0) {
    throw new InternalError(`${path} was printed as something that is no TypeScript`);
  }
}

function assertSame(path: string, planned: readonly string[], printed: readonly string[]): void {
  for (let index = 0; index < Math.max(planned.length, printed.length); index += 1) {
    const [wanted, found] = [planned[index] ?? "the end", printed[index] ?? "the end"];
    if (wanted !== found) {
      throw new InternalError(`${path} was not printed as planned: ${found} in place of ${wanted}`);
    }
  }
}

let shared: Project | undefined;

/** Making one takes longer than printing a file. */
function projectOf({ Project: ProjectClass }: Library): Project {
  shared ??= new ProjectClass({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return shared;
}

/** Kind and name of each statement; comments are none. */
function plannedShapes({ statements }: SourceFileStructure): readonly string[] {
  if (!Array.isArray(statements)) {
    throw new InternalError("a file is planned without a list of statements");
  }
  return statements.flatMap((statement) =>
    typeof statement === "object" ? [plannedShape(statement)] : [],
  );
}

function plannedShape(statement: StatementStructures): string {
  switch (statement.kind) {
    case structureKinds.importDeclaration:
      return `import ${statement.moduleSpecifier}`;
    case structureKinds.exportDeclaration:
      return `export ${statement.moduleSpecifier}`;
    case structureKinds.variableStatement:
      return `const ${statement.declarations.map(({ name }) => name).join()}`;
    case structureKinds.interface:
      return `interface ${statement.name}`;
    case structureKinds.typeAlias:
      return `type ${statement.name}`;
    case structureKinds.function:
      return `function ${statement.name}`;
    case structureKinds.enum:
      return `enum ${statement.name}`;
    default:
      throw new InternalError(`a statement of kind ${statement.kind} is planned`);
  }
}

function printedShape({ ts: compiler }: Library, statement: ts.Statement): string {
  if (compiler.isImportDeclaration(statement)) return `import ${textOf(statement.moduleSpecifier)}`;
  if (compiler.isExportDeclaration(statement)) return `export ${textOf(statement.moduleSpecifier)}`;
  if (compiler.isVariableStatement(statement)) {
    const { declarations } = statement.declarationList;
    return `const ${declarations.map(({ name }) => textOf(name)).join()}`;
  }
  if (compiler.isInterfaceDeclaration(statement)) return `interface ${statement.name.text}`;
  if (compiler.isTypeAliasDeclaration(statement)) return `type ${statement.name.text}`;
  if (compiler.isFunctionDeclaration(statement)) return `function ${textOf(statement.name)}`;
  if (compiler.isEnumDeclaration(statement)) return `enum ${statement.name.text}`;
  return `a statement of kind ${compiler.SyntaxKind[statement.kind]}`;
}

/** Of an identifier or a string literal. */
function textOf(node: ts.Node | undefined): string {
  return node !== undefined && "text" in node ? String(node.text) : "";
}
