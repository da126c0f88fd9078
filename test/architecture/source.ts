/** The sources of src/ as the architecture tests see them: text, imports, functions and the names that are used. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ts } from "ts-morph";
import { property, readJsonFile } from "../tools/lib/json.js";

export interface SourceFile {
  /** From src/, with slashes: `infer/heuristics.ts`. */
  readonly path: string;
  /** First folder below src/; `""` for files in src/ itself. */
  readonly layer: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly ast: ts.SourceFile;
}

export interface Import {
  readonly specifier: string;
  /** Path from src/ of a relative import. */
  readonly target?: string;
}

export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
}

export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** Every TypeScript file below a folder of the project, sorted by path. */
export function sourceFiles(folder = "src"): readonly SourceFile[] {
  const root = join(projectRoot, folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => path.endsWith(".ts") && !path.includes("node_modules/"))
    .toSorted()
    .map((path) => readSource(root, path));
}

function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  return {
    path,
    layer: path.includes("/") ? path.slice(0, path.indexOf("/")) : "",
    text,
    lines: text.trimEnd().split("\n").length,
    imports: [...new Set([...specifiers, ...namedDependencies(ast)])].map((specifier) => ({
      specifier,
      ...(specifier.startsWith(".") && { target: targetOf(root, path, specifier) }),
    })),
    ast,
  };
}

const manifest = readJsonFile(join(projectRoot, "package.json"));
const dependencies = new Set(Object.keys(property(manifest, "dependencies") ?? {}));

/** Whoever writes the name of a dependency loads it, be it by `require`. */
function namedDependencies(ast: ts.SourceFile): readonly string[] {
  return [...nodesOf(ast)]
    .filter((node) => ts.isStringLiteral(node))
    .map((node) => node.text)
    .filter((text) => dependencies.has(text));
}

function targetOf(root: string, path: string, specifier: string): string {
  const absolute = join(root, dirname(path), specifier.replace(/\.js$/, ".ts"));
  return relative(root, absolute).split(sep).join("/");
}

/** Every node of a file, in source order. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** Functions and methods with a body, whatever their form. */
export function functionSizes({ ast }: SourceFile): readonly FunctionSize[] {
  const sizes: FunctionSize[] = [];
  for (const node of nodesOf(ast)) {
    if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined) continue;
    const first = ast.getLineAndCharacterOfPosition(node.getStart()).line;
    const last = ast.getLineAndCharacterOfPosition(node.getEnd()).line;
    sizes.push({ name: node.name?.getText() ?? `line ${first + 1}`, lines: last - first + 1 });
  }
  return sizes;
}

/** Identifiers that are read as values of the surrounding scope: no property names, no keys. */
export function freeNames({ ast }: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesOf(ast)) {
    if (!ts.isIdentifier(node)) continue;
    const { parent } = node;
    const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const isKey =
      (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
    if (!isProperty && !isKey) names.add(node.text);
  }
  return names;
}

/** Names of the properties that are read or called: `localeCompare` of `a.localeCompare(b)`. */
export function propertyNames({ ast }: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesOf(ast)) {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
  }
  return names;
}
