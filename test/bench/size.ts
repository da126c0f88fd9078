/** How many bytes a call brings into a bundle: minified and compressed, by two bundlers. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { collections } from "./collections.js";
import { binary, openapiTs, orval } from "./contenders.js";
import type { Findings, Promised } from "./findings.js";
import { benchFolder, withOutputs } from "./outputs.js";
import { entries, type Entry } from "./size-entries.js";
import { tableLine } from "./table.js";

interface Size {
  readonly name: string;
  readonly bundler: string;
  readonly oneCall: number;
  readonly eachFurther: number;
}

/** Of our own client, as it is promised. */
const MOST_FOR_ONE = 3_000;
const MOST_FOR_FURTHER = 250;

const widths = [24, 10, 12, 14] as const;

type Arguments = (entry: string, output: string) => readonly string[];

const bundlers: Readonly<Record<string, Arguments>> = {
  esbuild: (entry, output) => [
    entry,
    ...["--bundle", "--minify", "--format=esm", "--platform=browser", "--legal-comments=none"],
    ...["--log-level=error", `--outfile=${output}`],
  ],
  rolldown: (entry, output) => [
    ...[entry, "--minify", "--format", "esm", "--platform", "browser", "-o", output],
  ],
};

export async function benchSize(): Promise<Findings> {
  // Below the folder of packages, so that the entries find these.
  const modules = join(benchFolder, "node_modules");
  mkdirSync(modules, { recursive: true });
  const folder = mkdtempSync(join(modules, ".entries-"));
  try {
    return await withOutputs(collections.zoom(), [orval, openapiTs], async (outputs) => {
      console.log(tableLine(["", "bundler", "one call, B", "each more, B"], widths));
      const sizes: Size[] = [];
      for (const entry of entries(outputs)) {
        for (const bundler of Object.keys(bundlers)) {
          const size = sizeOf(entry, bundler, folder);
          sizes.push(size);
          console.log(line(size));
        }
      }
      return { promises: sizes.flatMap(promisesOf), results: sizes };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of our own client, bundled by esbuild. */
function promisesOf({ name, bundler, oneCall, eachFurther }: Size): readonly Promised[] {
  if (name !== "postwright" || bundler !== "esbuild") return [];
  return [
    { what: "client and one call in a bundle", found: oneCall, most: MOST_FOR_ONE, unit: "B" },
    { what: "each further call", found: eachFurther, most: MOST_FOR_FURTHER, unit: "B" },
  ];
}

function sizeOf({ name, one, more, further }: Entry, bundler: string, folder: string): Size {
  const oneCall = bundled(one, bundler, folder);
  const eachFurther = (bundled(more, bundler, folder) - oneCall) / further;
  return { name, bundler, oneCall, eachFurther };
}

/** Bytes of the compressed bundle. */
function bundled(source: string, bundler: string, folder: string): number {
  const entry = join(folder, "entry.ts");
  const output = join(folder, "bundle.js");
  writeFileSync(entry, source);
  const args = bundlers[bundler]?.(entry, output) ?? [];
  const { status, stderr } = spawnSync(process.execPath, [binary(bundler), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${bundler} failed: ${stderr}`);
  return gzipSync(readFileSync(output), { level: 9 }).byteLength;
}

function line({ name, bundler, oneCall, eachFurther }: Size): string {
  return tableLine([name, bundler, oneCall.toFixed(0), eachFurther.toFixed(0)], widths);
}
