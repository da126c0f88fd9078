/** Keeps one worker process, gives it one item at a time, and replaces it when it hangs, crashes or grows too large. */
import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Job, Reply, WorkerSettings } from "./messages.js";
import type { OracleRecord } from "./record.js";

const MEMORY_MIB = 1024;
/** A cold start compiles the worker and loads the runtime. */
const START_MS = 60_000;
/** What an item may take beyond the bound of its requests. */
const GRACE_MS = 3000;

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));
const TYPESCRIPT_LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export class WorkerPool {
  readonly #settings: WorkerSettings;
  #worker: ChildProcess | undefined;

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
  }

  async run(job: Job): Promise<OracleRecord> {
    this.#worker ??= await this.#start();
    const reply = await this.#exchange(this.#worker, job, this.#settings.timeout + GRACE_MS);
    if (reply.ready) throw new Error("the worker started twice");
    return reply.record;
  }

  stop(): void {
    this.#worker?.kill("SIGKILL");
    this.#worker = undefined;
  }

  async #start(): Promise<ChildProcess> {
    const worker = fork(WORKER, {
      execArgv: [`--max-old-space-size=${MEMORY_MIB}`, "--import", TYPESCRIPT_LOADER],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    await this.#exchange(worker, this.#settings, START_MS);
    return worker;
  }

  /** Sends a message and waits for one; a worker that fails in this is done for. */
  async #exchange(
    worker: ChildProcess,
    message: WorkerSettings | Job,
    bound: number,
  ): Promise<Reply> {
    try {
      return await new Promise<Reply>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no end after ${bound} ms`)), bound);
        worker.removeAllListeners();
        worker.once("message", (reply: Reply) => {
          clearTimeout(timer);
          resolve(reply);
        });
        worker.once("error", reject);
        worker.once("exit", (code, signal) => {
          clearTimeout(timer);
          reject(new Error(`the runtime ended with ${code ?? signal}`));
        });
        worker.send(message);
      });
    } catch (error) {
      worker.removeAllListeners();
      worker.kill("SIGKILL");
      this.#worker = undefined;
      throw error;
    }
  }
}
