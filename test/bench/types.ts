/** What checking a client costs the compiler, for each of its requests. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { collections } from "./collections.js";
import { generated, openapiTs, orval, type Contender } from "./contenders.js";
import type { Choice, Findings } from "./findings.js";
import { compiler, withOutputs } from "./outputs.js";
import { tableLine } from "./table.js";

const REQUESTS = 1_000;

/** As the compiler counts. */
interface Cost {
  readonly lines: number;
  readonly types: number;
  readonly instantiations: number;
  readonly checkSeconds: number;
  readonly memoryMb: number;
}

interface NamedCost extends Cost {
  readonly name: string;
}

const widths = [32, 10, 10, 16, 10, 8] as const;

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  types: [],
};

/** The module of each that leads to everything else that it wrote. */
const roots: ReadonlyMap<Contender, string> = new Map([
  [generated, "clients/api/index.ts"],
  [orval, "orval/client.ts"],
  [openapiTs, "openapi-ts/index.ts"],
]);

export async function benchTypes({ withPeers }: Choice): Promise<Findings> {
  const contenders = withPeers ? [...roots.keys()] : [generated];
  return withOutputs(collections.synthetic(REQUESTS), contenders, async (folder) => {
    console.log(
      tableLine(["for each request", "lines", "types", "instantiations", "check µs", "KB"], widths),
    );
    const nothing = costOf("empty.ts", folder);
    const results = contenders.map((contender): NamedCost => {
      const cost = { name: contender.name, ...costOf(roots.get(contender) ?? "", folder) };
      console.log(line(cost, nothing));
      return cost;
    });
    return { promises: [], results: { requests: REQUESTS, nothing, results } };
  });
}

function costOf(root: string, folder: string): Cost {
  writeFileSync(join(folder, "empty.ts"), "export {};\n");
  const config = { compilerOptions: options, files: [root] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const args = [compiler, "-p", folder, "--extendedDiagnostics", "--singleThreaded"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const counted = (label: string): number => {
    const found = new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1];
    if (found === undefined) throw new Error(`the compiler said: ${stdout.slice(0, 500)}`);
    return Number(found);
  };
  return {
    lines: counted("Lines"),
    types: counted("Types"),
    instantiations: counted("Instantiations"),
    checkSeconds: counted("Check time"),
    memoryMb: counted("Memory used") / 1e3,
  };
}

/** Less what the compiler needs for its libraries alone. */
function line(cost: NamedCost, nothing: Cost): string {
  const each = (key: keyof Cost, unit = 1): string =>
    (((cost[key] - nothing[key]) * unit) / REQUESTS).toFixed(1);
  const cells = [each("lines"), each("types"), each("instantiations")];
  return tableLine([cost.name, ...cells, each("checkSeconds", 1e6), each("memoryMb", 1e3)], widths);
}
