/** What generating costs: time, memory and bytes, as collections grow. */
import { peers, situations } from "./contenders.js";
import type { Choice, Findings } from "./findings.js";
import { headLine, resultLine, promisesOf } from "./report.js";
import { runAll, type Result } from "./run.js";

export async function benchGeneration({ sizes, withPeers }: Choice): Promise<Findings> {
  console.log(headLine());
  const own: Result[] = [];
  const others: Result[] = [];
  for (const size of sizes) {
    let cold: Result | undefined;
    const tell = (result: Result): void => {
      cold ??= result;
      console.log(resultLine(result, cold));
    };
    own.push(...(await runAll(situations, size, tell)));
    if (withPeers) others.push(...(await runAll(peers, size, tell)));
  }
  return { promises: promisesOf(own), results: [...own, ...others] };
}
