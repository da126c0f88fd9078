/** `npm run replay -- FILES… [--environment FILE] [--json FILE]`: what Postman sends, next to what the client sends. */
import { writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readJsonFile } from "../lib/json.js";
import { messageOf } from "../lib/oracle/run-slice.js";
import { readVariables } from "../lib/oracle/variables.js";
import { PostmanOracle } from "../lib/postman-oracle.js";
import { replayCollection } from "./replay-collection.js";
import {
  differenceLines,
  reasonLines,
  summarize,
  summaryLine,
  totals,
  type CollectionResult,
} from "./report.js";

const usage = `usage: npm run replay -- FILES... [--environment FILE]... [--json FILE]

For each request of each collection, sends what Postman's runtime sends and what the generated client sends for its
documented arguments to a recorder on this machine, and compares method, origin, path, query, headers (less those that
Postman or fetch add by themselves) and body. Variables that nothing defines get the same made-up values on both sides;
so does what is empty (variables, credentials, files), where an item cannot be compared without.
Exit code 1 where a difference has no reason, 2 where a file cannot be used.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    environment: { type: "string", short: "e", multiple: true, default: [] },
    json: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});

if (values.help === true) {
  console.log(usage);
} else if (positionals.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await run(positionals);
}

async function run(files: readonly string[]): Promise<number> {
  const environments = values.environment.map((file) => resolve(file));
  const variables = new Map(environments.flatMap((file) => [...readVariables(readJsonFile(file))]));
  const oracle = new PostmanOracle({ fill: true, variables });
  const results: CollectionResult[] = [];
  const failures: string[] = [];
  try {
    for (const file of files) {
      try {
        const result = await replayCollection(resolve(file), { oracle, environments, variables });
        results.push(result);
        report(result);
      } catch (error) {
        failures.push(file);
        console.error(`${basename(file)}  ${messageOf(error)}`);
      }
    }
  } finally {
    oracle.close();
  }
  reportTotals(results);
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  }
  if (failures.length > 0) return 2;
  return results.some(({ items }) => summarize(items).different > 0) ? 1 : 0;
}

function report({ file, items }: CollectionResult): void {
  console.log(`${basename(file)}  ${summaryLine(summarize(items))}`);
  for (const line of differenceLines(items)) console.log(line);
}

function reportTotals(results: readonly CollectionResult[]): void {
  const summary = totals(results.map(({ items }) => summarize(items)));
  console.log(`\n${results.length} collections  ${summaryLine(summary)}`);
  for (const line of reasonLines(summary)) console.log(line);
}
