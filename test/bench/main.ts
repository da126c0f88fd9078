/** `npm run bench`: postwright beside what a user would pick in its place, all in one run. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isKept, promiseLine, type Choice, type Findings } from "./findings.js";
import { benchGeneration } from "./generation.js";
import { benchOverhead } from "./overhead.js";
import { installPeers } from "./peers.js";
import { benchSize } from "./size.js";
import { benchTypes } from "./types.js";

const SIZES = [10, 100, 1_000, 5_000];

const parts: Readonly<Record<string, (choice: Choice) => Promise<Findings>>> = {
  generation: benchGeneration,
  size: benchSize,
  overhead: benchOverhead,
  types: benchTypes,
};

const usage = `usage: npm run bench [-- --only generation,size] [--sizes 10,100] [--no-peers] [--json FILE]

  generation  synthetic collections of ${SIZES.join(", ")} requests (--sizes): cold, unchanged, checked, and with one
              request changed; up to 1,000 requests beside the pipelines that a user would pick (--no-peers: alone).
              Wall and processor time, ratio to the cold run of the same size, peak of memory, bytes for each request.
  size        one call and further ones, bundled, minified and compressed, beside other clients for the same calls.
  overhead    small JSON calls to a local server, as ratios to bare fetch in the same rounds.
  types       what checking a client of 1,000 requests costs, for each request.

All of them without --only. --json writes the same as data. At the end stands what is promised of these figures, and
the exit code is 1 where one promise is broken.`;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    sizes: { type: "string" },
    "no-peers": { type: "boolean", default: false },
    json: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});

const names = values.only?.split(",") ?? Object.keys(parts);
const sizes = values.sizes?.split(",").map(Number) ?? SIZES;
const isUsable =
  names.every((name) => Object.hasOwn(parts, name)) &&
  sizes.every((size) => Number.isInteger(size) && size > 0);

if (values.help === true) {
  console.log(usage);
} else if (!isUsable) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await bench({ sizes, withPeers: !values["no-peers"] });
}

async function bench(choice: Choice): Promise<number> {
  // The bundlers that measure sizes are among them.
  const needsPeers = choice.withPeers || names.includes("size");
  if (needsPeers && !installPeers()) return 2;
  const found: Record<string, Findings> = {};
  for (const name of names) {
    console.log(`\n${name}`);
    const findings = await parts[name]?.(choice);
    if (findings !== undefined) found[name] = findings;
  }
  const promises = Object.values(found).flatMap((findings) => findings.promises);
  console.log("\npromises");
  for (const promised of promises) console.log(promiseLine(promised));
  const kept = promises.every(isKept);
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ kept, ...found }, undefined, 2)}\n`);
  }
  return kept ? 0 : 1;
}
