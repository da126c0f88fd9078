/** `npm run corpus -- DIR [--json FILE]`: generates and compiles every collection of a folder. */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { isSound, measure, type CorpusResult } from "./measure.js";
import { collectionLines, totalLines } from "./report.js";

const usage = `usage: npm run corpus -- DIR [--json FILE]

Generates a client, examples included, from each *.json file of DIR into a temporary folder, twice, and compiles it
under every strict flag. One line per collection: requests, functions, those left out and the diagnostics that say why,
seconds, whether it compiles, whether the second generation gave the same bytes, how many JSON examples are not of the type
that was read from them, and which share of their leaves has a type narrower than unknown. --json writes the same as data.
Exit code 1 where a collection does not generate, does not compile, changes, or loses a request without a reason.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "string" }, help: { type: "boolean", short: "h" } },
});
const [folder] = positionals;

if (values.help === true) {
  console.log(usage);
} else if (folder === undefined || positionals.length > 1) {
  console.error(usage);
  process.exitCode = 2;
} else if (!existsSync(folder)) {
  console.error(`${folder}: there is no such folder`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(folder, values.json);
}

async function run(directory: string, json: string | undefined): Promise<number> {
  const files = readdirSync(directory).filter((name) => name.endsWith(".json"));
  const results: CorpusResult[] = [];
  for (const name of files.toSorted()) {
    const result = await measure(resolve(directory, name));
    results.push(result);
    for (const line of collectionLines(result)) console.log(line);
  }
  for (const line of totalLines(results)) console.log(line);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
  return results.length > 0 && results.every(isSound) ? 0 : 1;
}
