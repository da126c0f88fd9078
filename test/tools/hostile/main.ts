/** `npm run hostile -- DIR`: does what must hold hold for every hostile collection of a folder? */
import { parseArgs } from "node:util";
import { messageOf } from "../lib/oracle/run-slice.js";
import { PostmanOracle } from "../lib/postman-oracle.js";
import { always } from "./always.js";
import { BoundedProcess } from "./bounded-process.js";
import { compileProblems, needsCompiler } from "./compiled.js";
import { readHostileFolder, type Entry, type HostileFolder } from "./entry.js";
import { familyProblems } from "./families.js";
import { needsPostman, sameAsPostman } from "./sent-bytes.js";
import { removeTrial, tryEntry } from "./trial.js";

const usage = `usage: npm run hostile -- DIR [--only ID]...

DIR holds hostile-base.json, a harmless collection, and hostile.json, a list of entries { id, where, string, json?,
mustHold }: the string (with json, the value that it is the JSON text of) is put at the pointer where, and what mustHold
says is checked. Always: 10 s and 512 MiB, no connection, every path inside the output and a name on any system,
no syntax error, the same bytes twice. One line per entry; exit code 1 where something does not hold.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", multiple: true, default: [] },
    help: { type: "boolean", short: "h" },
  },
});
const [directory] = positionals;

if (values.help === true) {
  console.log(usage);
} else if (directory === undefined || positionals.length > 1) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await run(readHostileFolder(directory), values.only);
}

async function run({ base, entries }: HostileFolder, only: readonly string[]): Promise<number> {
  const chosen = entries.filter(({ id }) => only.length === 0 || only.includes(id));
  const bounded = new BoundedProcess();
  const oracle = new PostmanOracle();
  let failed = 0;
  try {
    for (const entry of chosen) {
      const problems = await problemsOf(base, entry, { bounded, oracle });
      if (problems.length > 0) failed += 1;
      console.log(`${problems.length === 0 ? "ok  " : "FAIL"}  ${entry.id}`);
      for (const problem of problems) console.log(`        ${problem.slice(0, 600)}`);
    }
  } finally {
    bounded.stop();
    oracle.close();
  }
  console.log(`\n${chosen.length} entries, ${chosen.length - failed} hold, ${failed} do not`);
  return chosen.length > 0 && failed === 0 ? 0 : 1;
}

interface Machinery {
  readonly bounded: BoundedProcess;
  readonly oracle: PostmanOracle;
}

async function problemsOf(
  base: HostileFolder["base"],
  entry: Entry,
  { bounded, oracle }: Machinery,
): Promise<readonly string[]> {
  try {
    const trial = await tryEntry(base, entry, bounded);
    const problems = [...always(trial), ...familyProblems(trial)];
    if (needsPostman(trial)) problems.push(...(await sameAsPostman(trial, oracle)));
    if (needsCompiler(trial)) problems.push(...(await compileProblems(trial)));
    await removeTrial(trial);
    return [...new Set(problems)];
  } catch (error) {
    return [messageOf(error)];
  }
}
