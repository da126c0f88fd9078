/** What postwright and its peers make of one collection, to measure what they made. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { COLLECTION, generated, type Contender } from "./contenders.js";
import { measure } from "./measure.js";

const LIMIT_SECONDS = 900;

export const benchFolder = fileURLToPath(new URL(".", import.meta.url));

/** The compiler that the project is checked with, not one that a peer brings along. */
export const compiler = join(benchFolder, "../../node_modules/typescript/bin/tsc");

/** Gives `use` a folder in which each of them has left its output, and takes it away again. */
export async function withOutputs<Value>(
  collection: string,
  contenders: readonly Contender[],
  use: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "postwright-bench-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    writeFileSync(join(folder, COLLECTION), collection);
    for (const { name, commands } of contenders) {
      const made = await measure(commands({ folder, requests: 0 }), folder, LIMIT_SECONDS);
      if (!made.ok) throw new Error(`${name} failed: ${made.reason}`);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only ours. */
export async function withOwnOutput<Value>(
  collection: string,
  use: (folder: string) => Promise<Value>,
): Promise<Value> {
  return withOutputs(collection, [generated], use);
}
