/** Who may import what: the layers of src/, and the one folder that each library belongs to. */
import { describe, expect, it } from "vitest";
import { sourceFiles, type SourceFile } from "./source.js";

interface Layer {
  /** Other layers that it may import. */
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  /** Which of Node's own modules it may use. */
  readonly node: readonly string[] | "all";
}

const pure = (layers: readonly string[], ...packages: readonly string[]): Layer => ({
  layers,
  packages,
  node: [],
});

const stages = ["collection", "config", "emit", "infer", "model", "naming", "output", "review"];

const layers: Readonly<Record<string, Layer>> = {
  "": { layers: stages, packages: [], node: "all" },
  cli: { layers: [...stages, ""], packages: ["yargs", "diff"], node: "all" },
  config: { layers: ["model"], packages: [], node: "all" },
  collection: {
    layers: ["model"],
    packages: ["postman-collection", "postman-collection-transformer", "jsonc-parser"],
    // Postman's libraries are CommonJS, and loaded only where a text must be parsed.
    node: ["node:module"],
  },
  model: pure([]),
  infer: pure(["model"], "jsonc-parser"),
  naming: pure(["model"]),
  // ts-morph is CommonJS, too.
  emit: { layers: ["model", "naming"], packages: ["ts-morph"], node: ["node:module"] },
  output: { layers: ["model"], packages: ["prettier", "diff"], node: "all" },
  review: pure(["model", "naming"]),
  runtime: pure([]),
};

const files = sourceFiles();

/** `@scope/name/deep` belongs to `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function violations({ path, layer, imports }: SourceFile): readonly string[] {
  const rule = layers[layer];
  if (rule === undefined) return [`${path}: src/${layer}/ is no known layer`];
  return imports.flatMap(({ specifier, target }) => {
    if (target !== undefined) {
      const other = target.includes("/") ? target.slice(0, target.indexOf("/")) : "";
      return other === layer || rule.layers.includes(other) ? [] : [`${path} → ${target}`];
    }
    const isAllowed = specifier.startsWith("node:")
      ? rule.node === "all" || rule.node.includes(specifier)
      : rule.packages.includes(packageOf(specifier));
    return isAllowed ? [] : [`${path} → ${specifier}`];
  });
}

/** The files of one import cycle, or nothing; type-only imports count too. */
function findCycle(sources: readonly SourceFile[]): readonly string[] {
  const edges = new Map(sources.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  function visit(path: string, trail: readonly string[]): readonly string[] {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const { target } of edges.get(path) ?? []) {
      const cycle = target === undefined ? [] : visit(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  }
  for (const path of edges.keys()) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe("imports of src/", () => {
  it("stay within their layer's rule", () => {
    expect(files.flatMap(violations)).toEqual([]);
  });

  it("lead to files that exist, by their .js name", () => {
    const known = new Set(files.map(({ path }) => path));
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ specifier, target }) =>
            target !== undefined && !(specifier.endsWith(".js") && known.has(target)),
        )
        .map(({ specifier }) => `${path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it("have no cycles", () => {
    expect(findCycle(files)).toEqual([]);
  });
});
