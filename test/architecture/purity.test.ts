/** Same input, same bytes: what must not be used where, because it differs from machine to machine. */
import { STATUS_CODES } from "node:http";
import { describe, expect, it } from "vitest";
import { ts } from "ts-morph";
import { freeNames, nodesOf, propertyNames, sourceFiles, type SourceFile } from "./source.js";

const files = sourceFiles();

function users(
  names: ReadonlySet<string>,
  of: (file: SourceFile) => ReadonlySet<string>,
  except: readonly string[],
): readonly string[] {
  return files
    .filter(({ layer }) => !except.includes(layer))
    .flatMap((file) =>
      [...of(file)].filter((name) => names.has(name)).map((name) => `${file.path}: ${name}`),
    );
}

describe("src/", () => {
  it("speaks to the terminal and the process in cli/ alone", () => {
    expect(users(new Set(["process", "console"]), freeNames, ["cli"])).toEqual([]);
  });

  it("asks neither the locale nor the time zone", () => {
    const properties = new Set([
      "localeCompare",
      "toLocaleString",
      "toLocaleDateString",
      "toLocaleTimeString",
      "toLocaleLowerCase",
      "toLocaleUpperCase",
      "getTimezoneOffset",
    ]);
    expect(users(properties, propertyNames, [])).toEqual([]);
    expect(users(new Set(["Intl"]), freeNames, [])).toEqual([]);
  });

  it("takes no chance and no date into what it generates", () => {
    // The runtime makes Postman's dynamic variables; output/ and cli/ put nothing of it into a file.
    const except = ["runtime", "output", "cli"];
    expect(users(new Set(["Date"]), freeNames, except)).toEqual([]);
    expect(users(new Set(["random", "randomUUID", "randomBytes"]), propertyNames, except)).toEqual(
      [],
    );
  });
});

describe("heuristics", () => {
  it("stand with the phrase or the case that each is for", () => {
    const bare = files
      .filter(({ path }) => /\/heuristics(-\w+)?\.ts$/.test(path))
      .flatMap(({ path, ast }) =>
        ast.statements
          .filter((statement) => ts.isVariableStatement(statement))
          .filter((statement) => !isExplained(statement))
          .map((statement) => `${path}: ${statement.getText().split("\n")[0]}`),
      );
    expect(bare).toEqual([]);
  });

  it("have names: inference and naming decide by no bare number", () => {
    const bare = files
      .filter(({ layer }) => ["infer", "naming"].includes(layer))
      .flatMap(({ path, ast }) =>
        [...nodesOf(ast)]
          .filter((node) => ts.isNumericLiteral(node))
          .filter((node) => !isPlainNumber(node) && !isInNamedConstant(node))
          .map((node) => `${path}: ${node.parent.getText().slice(0, 60)}`),
      );
    expect(bare).toEqual([]);
  });
});

/** By a comment above it, or above its neighbour without a blank line between. */
function isExplained(statement: ts.Statement): boolean {
  const above = statement.getFullText().slice(0, statement.getLeadingTriviaWidth());
  return above.includes("/*") || !/\n\s*\n/.test(above);
}

/** Steps and radixes; HTTP's statuses and the ends of its classes, which are facts. */
const plainNumbers: ReadonlySet<string> = new Set([
  ...Object.keys(STATUS_CODES),
  ..."0 1 2 8 10 16 199 299 399 499 599 600".split(" "),
]);

/** Also positions (`match[3]`) and code points (`0xd800`). */
function isPlainNumber(node: ts.NumericLiteral): boolean {
  return (
    plainNumbers.has(node.text) ||
    ts.isElementAccessExpression(node.parent) ||
    node.getText().startsWith("0x")
  );
}

/** A constant of the module names what the number is. */
function isInNamedConstant(node: ts.Node): boolean {
  const statement = ts.findAncestor(node, ts.isVariableStatement);
  return statement !== undefined && ts.isSourceFile(statement.parent);
}
