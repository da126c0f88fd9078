/** A process with bounds of time and memory; a job that passes them costs itself alone. */
import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Job, Reply } from "./messages.js";

export const MAX_SECONDS = 10;
export const MAX_MEBIBYTES = 512;
/** The first job of a process also loads all modules, from their sources. */
const START_SECONDS = 30;

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));
const TYPESCRIPT_LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export class BoundedProcess {
  #process: ChildProcess | undefined;

  /** @throws Error where the job passes its bounds or ends the process */
  async run(job: Job): Promise<Reply> {
    const seconds = this.#process === undefined ? MAX_SECONDS + START_SECONDS : MAX_SECONDS;
    this.#process ??= fork(WORKER, {
      execArgv: [`--max-old-space-size=${MAX_MEBIBYTES}`, "--import", TYPESCRIPT_LOADER],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    try {
      return await exchange(this.#process, job, seconds);
    } catch (error) {
      this.stop();
      throw error;
    }
  }

  stop(): void {
    this.#process?.removeAllListeners();
    this.#process?.kill("SIGKILL");
    this.#process = undefined;
  }
}

async function exchange(worker: ChildProcess, job: Job, seconds: number): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Reply>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no end after ${seconds} s`)), seconds * 1000);
      worker.removeAllListeners();
      worker.once("message", (reply: Reply) => resolve(reply));
      worker.once("error", reject);
      worker.once("exit", (code, signal) =>
        reject(new Error(`the process ended with ${code ?? signal}`)),
      );
      worker.send(job);
    });
  } finally {
    clearTimeout(timer);
  }
}
