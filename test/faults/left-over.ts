/** What calls leave behind in the process. */
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What keeps the process alive: `TCPSocketWrap`, `Timeout` … */
export function resources(): readonly string[] {
  return process.getActiveResourcesInfo().toSorted();
}

/** How many files, connections included, the process may have open. */
export function openFiles(): number {
  const report: unknown = process.report.getReport();
  const soft = /"open_files":\{"soft":"?(\w+)/.exec(JSON.stringify(report))?.[1];
  return soft === undefined || soft === "unlimited" ? Infinity : Number(soft);
}

/** Bytes, once what nobody holds is gone. */
export async function heapAfterCollection(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("the engine cannot collect on demand");
  for (let round = 0; round < 3; round += 1) {
    await pause(20);
    Reflect.apply(collect, undefined, []);
  }
  return process.memoryUsage().heapUsed;
}
