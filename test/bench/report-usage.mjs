/** Preloaded into each measured process: leaves its processor time and peak of memory in the folder that the parent names. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { isMainThread } from "node:worker_threads";

const { BENCH_USAGE_FOLDER: folder } = process.env;

if (folder !== undefined && isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { peak: maxRSS * 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(join(folder, String(process.pid)), JSON.stringify(usage));
  });
}
