/** The shape of generated files: their trees of node kinds, without names, texts and literals. */
import { ts } from "ts-morph";

export interface ParsedFile {
  readonly path: string;
  /** The parser's messages. */
  readonly errors: readonly string[];
  /** Of each top-level statement, in an order that names do not change. */
  readonly statements: readonly string[];
  /** Module specifiers of its imports and exports. */
  readonly specifiers: readonly string[];
}

/** What a name or a literal is written as does not count. */
const ONE_KIND: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.Identifier, "name"],
  [ts.SyntaxKind.StringLiteral, "name"],
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral, "name"],
  [ts.SyntaxKind.NumericLiteral, "name"],
]);

export function parseFile(path: string, text: string): ParsedFile {
  const { outputText: _, diagnostics = [] } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const specifiers = file.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier !== undefined &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
  return {
    path,
    errors: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
    statements: file.statements.map(shapeOf).toSorted(),
    specifiers,
  };
}

function shapeOf(node: ts.Node): string {
  const kind = ONE_KIND.get(node.kind);
  if (kind !== undefined) return kind;
  if (ts.isComputedPropertyName(node) && ts.isStringLiteral(node.expression)) return "name";
  const children: string[] = [];
  ts.forEachChild(node, (child) => void children.push(shapeOf(child)));
  const name = ts.SyntaxKind[node.kind];
  return children.length === 0 ? name : `${name}(${children.join(" ")})`;
}

/** The first statement that one list of files has and the other has not; undefined where the shapes are one. */
export function shapeDifference(
  found: readonly ParsedFile[],
  wanted: readonly ParsedFile[],
): string | undefined {
  const [left, right] = [statementsOf(found), statementsOf(wanted)];
  const index = left.findIndex((shape, at) => shape !== right[at]);
  if (index === -1 && left.length === right.length) return undefined;
  return `${left[Math.max(index, 0)] ?? "nothing"} in place of ${right[Math.max(index, 0)] ?? "nothing"}`;
}

/** Files may be named after the hostile text, so that only what is in them counts. */
function statementsOf(files: readonly ParsedFile[]): readonly string[] {
  return files.map(({ statements }) => statements.join("; ")).toSorted();
}
