/** `npm run bench`: postwright beside what a user would pick in its place, all in one run. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { peers, situations } from "./contenders.js";
import { installPeers } from "./peers.js";
import { headLine, resultLine, verdict } from "./report.js";
import { runAll, type Result } from "./run.js";

const SIZES = [10, 100, 1_000, 5_000];

const usage = `usage: npm run bench [-- --sizes 10,100] [--no-peers] [--json FILE]

Measures postwright on synthetic collections of ${SIZES.join(", ")} requests: cold, unchanged, checked, and with one
request changed; beside it the pipelines that a user would pick, up to 1,000 requests. Wall and processor time, ratio to
the cold run of the same size, peak of memory, bytes of output for each request. --json writes the same as data.
Exit code 1 where time does not grow linearly from 1,000 to 5,000 requests, or memory passes 1 GB.`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string" },
    "no-peers": { type: "boolean", default: false },
    json: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});

const sizes = values.sizes?.split(",").map(Number) ?? SIZES;

if (values.help === true) {
  console.log(usage);
} else if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await bench(sizes, !values["no-peers"], values.json);
}

async function bench(
  requests: readonly number[],
  withPeers: boolean,
  json: string | undefined,
): Promise<number> {
  if (withPeers && !installPeers()) return 2;
  console.log(headLine());
  const own: Result[] = [];
  const others: Result[] = [];
  for (const size of requests) {
    let cold: Result | undefined;
    const tell = (result: Result): void => {
      cold ??= result;
      console.log(resultLine(result, cold));
    };
    own.push(...(await runAll(situations, size, tell)));
    if (withPeers) others.push(...(await runAll(peers, size, tell)));
  }
  const { lines, kept } = verdict(own);
  for (const line of lines) console.log(line);
  const results = [...own, ...others];
  if (json !== undefined)
    writeFileSync(json, `${JSON.stringify({ kept, results }, undefined, 2)}\n`);
  return kept ? 0 : 1;
}
