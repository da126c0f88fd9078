/** What a call costs beside bare fetch: small JSON calls to a local server, all clients in the same rounds. */
import { fork, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { collections } from "./collections.js";
import type { Choice, Findings } from "./findings.js";
import { overheadCalls, type Call } from "./overhead-calls.js";
import { benchFolder, compiler, withOwnOutput } from "./outputs.js";
import { Random } from "./random.js";
import { median, tableLine } from "./table.js";

/**
 * One call of each client in a round, so that what disturbs the machine disturbs all of them alike; many rounds, so that
 * a median is sure: two runs of the same call then differ by half a percent.
 */
const ROUNDS = 3_000;
const WARM_UP_ROUNDS = 600;
const SEED = 5;
const MOST_OVERHEAD = 1.03;

interface Overhead {
  readonly name: string;
  /** Median over the rounds. */
  readonly microseconds: number;
  /** Of that to the one of bare fetch. */
  readonly ratio: number;
  /** The same for processor time of the calling process, which waiting for the server is no part of. */
  readonly cpuRatio: number;
}

interface Sample {
  readonly wall: number;
  readonly cpu: number;
}

const widths = [24, 10, 8, 8] as const;

export async function benchOverhead({ withPeers }: Choice): Promise<Findings> {
  const server = fork(join(benchFolder, "overhead-server.mjs"));
  try {
    const [port] = await once(server, "message");
    const baseUrl = `http://127.0.0.1:${String(port)}`;
    return await withOwnOutput(collections.synthetic(10), async (folder) => {
      const client = pathToFileURL(compiled(join(folder, "clients/api"))).href;
      const results = await measured(await overheadCalls(baseUrl, client, withPeers));
      console.log(tableLine(["", "µs a call", "× wall", "× CPU"], widths));
      for (const result of results) console.log(line(result));
      const own = results.find(({ name }) => name === "postwright")?.ratio ?? Number.NaN;
      const what = "time of a small JSON call by that of bare fetch";
      return { promises: [{ what, found: own, most: MOST_OVERHEAD, unit: "×" }], results };
    });
  } finally {
    await ended(server);
  }
}

/** As a user would run it: a loader that names each function anew at each call would be measured, too. */
function compiled(client: string): string {
  const config = {
    compilerOptions: {
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      module: "nodenext",
      skipLibCheck: true,
      types: [],
      outDir: "js",
    },
    files: ["index.ts"],
  };
  writeFileSync(join(client, "tsconfig.json"), JSON.stringify(config));
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", client], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the client does not compile: ${stdout}`);
  return join(client, "js/index.js");
}

async function ended(server: ChildProcess): Promise<void> {
  server.disconnect();
  if (server.exitCode === null) await once(server, "exit");
}

async function measured(calls: readonly Call[]): Promise<readonly Overhead[]> {
  const samples = new Map<string, Sample[]>(calls.map(({ name }) => [name, []]));
  const random = new Random(SEED);
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    // What a call leaves to be done later falls on the next one, which is always another.
    for (const { name, send } of shuffled(calls, random)) {
      const sample = await sampleOf(send);
      if (round >= WARM_UP_ROUNDS) samples.get(name)?.push(sample);
    }
  }
  const bare = [...samples.values()][0] ?? [];
  const middle = (all: readonly Sample[], of: keyof Sample): number =>
    median(all.map((sample) => sample[of]));
  return [...samples].map(([name, own]) => ({
    name,
    microseconds: middle(own, "wall"),
    ratio: middle(own, "wall") / middle(bare, "wall"),
    cpuRatio: middle(own, "cpu") / middle(bare, "cpu"),
  }));
}

function shuffled(calls: readonly Call[], random: Random): readonly Call[] {
  const left = [...calls];
  return calls.flatMap(() => left.splice(random.below(left.length), 1));
}

async function sampleOf(send: Call["send"]): Promise<Sample> {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  await send();
  const wall = Number(process.hrtime.bigint() - start) / 1e3;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: user + system };
}

function line({ name, microseconds, ratio, cpuRatio }: Overhead): string {
  const cells = [name, microseconds.toFixed(0), ratio.toFixed(3), cpuRatio.toFixed(3)];
  return tableLine(cells, widths);
}
