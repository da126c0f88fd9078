/** Measures contenders, one after another, in a folder of their own for each size. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contender, Site } from "./contenders.js";
import { measure, type Measured } from "./measure.js";

export interface Result {
  readonly contender: string;
  readonly requests: number;
  readonly measured: Measured;
  /** Written for each request, the runtime included. */
  readonly bytesPerOperation?: number;
}

/** A pipeline that takes longer is stopped. */
const LIMIT_SECONDS = 900;

/** @param tell Called with each result as it comes. */
export async function runAll(
  contenders: readonly Contender[],
  requests: number,
  tell: (result: Result) => void,
): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), "postwright-bench-"));
  // Where tools keep their caches.
  mkdirSync(join(folder, "node_modules"));
  try {
    const results: Result[] = [];
    for (const contender of contenders.filter(({ most }) => requests <= most)) {
      const result = await runOne(contender, { folder, requests });
      tell(result);
      results.push(result);
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runOne(contender: Contender, site: Site): Promise<Result> {
  contender.prepare(site);
  const measured = await measure(contender.commands(site), site.folder, LIMIT_SECONDS);
  const { output } = contender;
  return {
    contender: contender.name,
    requests: site.requests,
    measured,
    ...(output !== undefined &&
      measured.ok && { bytesPerOperation: sizeOf(join(site.folder, output)) / site.requests }),
  };
}

function sizeOf(place: string): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.size;
  return readdirSync(place).reduce((sum, name) => sum + sizeOf(join(place, name)), 0);
}
