/** Runs one command of Node after another and takes their time and their peak of memory. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** A script of Node with its arguments. */
export type Command = readonly [script: string, ...args: string[]];

export interface Cost {
  readonly seconds: number;
  /** Of all processes; what a busy machine changes least. */
  readonly cpuSeconds: number;
  /** The largest resident set of any process, in bytes. */
  readonly peak: number;
}

export type Measured =
  ({ readonly ok: true } & Cost) | { readonly ok: false; readonly reason: string };

const preload = new URL("report-usage.mjs", import.meta.url).href;

/** One command after another in `cwd`, as one cost; the first that fails ends it. */
export async function measure(
  commands: readonly Command[],
  cwd: string,
  limitSeconds: number,
): Promise<Measured> {
  const usage = mkdtempSync(join(tmpdir(), "postwright-bench-usage-"));
  const start = process.hrtime.bigint();
  try {
    for (const command of commands) {
      const left = limitSeconds - secondsSince(start);
      const failure = await run(command, cwd, usage, left);
      if (failure !== undefined) return { ok: false, reason: failure };
    }
    return { ok: true, seconds: secondsSince(start), ...total(usage) };
  } finally {
    rmSync(usage, { recursive: true, force: true });
  }
}

function secondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Why it failed; nothing where it did not. */
async function run(
  [script, ...args]: Command,
  cwd: string,
  usage: string,
  limitSeconds: number,
): Promise<string | undefined> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: {
      ...process.env,
      // By the environment, so that processes that it starts in turn are measured too.
      NODE_OPTIONS: `--import ${preload}`,
      BENCH_USAGE_FOLDER: usage,
      // Measuring tells nobody.
      SCARF_ANALYTICS: "false",
      NO_COLOR: "1",
    },
    stdio: ["ignore", "ignore", "pipe"],
    timeout: Math.max(1, Math.round(limitSeconds * 1000)),
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-MOST_KEPT);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(undefined);
      else if (signal !== null) resolve(`stopped after ${Math.round(limitSeconds)} s`);
      else resolve(`exit code ${code}: ${reasonIn(said)}`);
    });
  });
}

/** Of what a failing command says last. */
const MOST_KEPT = 10_000;
const MOST_SHOWN = 100;

function reasonIn(said: string): string {
  const lines = said.split("\n").map((line) => line.trim());
  const line = lines.find((each) => /error/i.test(each)) ?? lines.find((each) => each !== "") ?? "";
  return line.slice(0, MOST_SHOWN);
}

function total(folder: string): Pick<Cost, "cpuSeconds" | "peak"> {
  const usages = readdirSync(folder).map((name): Pick<Cost, "cpuSeconds" | "peak"> =>
    JSON.parse(readFileSync(join(folder, name), "utf8")),
  );
  return {
    cpuSeconds: usages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peak: Math.max(0, ...usages.map(({ peak }) => peak)),
  };
}
