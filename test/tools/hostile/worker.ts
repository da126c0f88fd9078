/** The bounded process: generates, runs the command line and calls clients, and tells what that did to the world. */
import { watch } from "./watch.js";
import type { CommandResult, Generation, Generated, Job, Reply } from "./messages.js";

const noted = watch();
const prototypeKeys = new Set(Object.getOwnPropertyNames(Object.prototype));
const MEBIBYTE = 2 ** 20;
const KIBIBYTES = 2 ** 10;

async function generated({ collection, out, cwd }: Generation): Promise<Generated> {
  const { generate } = await import("../../../src/index.js");
  const options = { collections: [collection], out, cwd, examples: true };
  const [client] = (await generate(options)).collections;
  if (client === undefined) throw new Error("one collection was given and none was generated");
  const { folder, functions, diagnostics } = client;
  return { folder, functions, diagnostics };
}

async function commandLine(argv: readonly string[], cwd: string): Promise<CommandResult> {
  const { run } = await import("../../../src/cli/run.js");
  const texts = { out: "", err: "" };
  const channel = (stream: keyof typeof texts) => ({
    paint: (_style: string, text: string) => text,
    columns: 80,
    write: (text: string) => void (texts[stream] += text),
  });
  process.chdir(cwd);
  const code = await run(argv, { out: channel("out"), err: channel("err") });
  return { code, ...texts };
}

async function work(job: Job): Promise<Omit<Reply, "traces">> {
  try {
    switch (job.kind) {
      case "generate":
        return { generated: await generated(job) };
      case "cli":
        return { command: await commandLine(job.argv, job.cwd) };
      case "call": {
        const { callEverything } = await import("./calls.js");
        return { called: await callEverything(job.folder) };
      }
    }
  } catch (error) {
    const { UnusableInputError } = await import("../../../src/index.js");
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { error: { message, isExpected: error instanceof UnusableInputError } };
  }
}

async function serve(job: Job): Promise<void> {
  const start = performance.now();
  noted.take();
  const reply = await work(job);
  const traces = {
    ...noted.take(),
    seconds: (performance.now() - start) / 1000,
    mebibytes: (process.resourceUsage().maxRSS * KIBIBYTES) / MEBIBYTE,
    pwned: Reflect.get(globalThis, "PWNED") !== undefined,
    prototypeKeys: Object.getOwnPropertyNames(Object.prototype).filter(
      (key) => !prototypeKeys.has(key),
    ),
  };
  process.send?.({ ...reply, traces } satisfies Reply);
}

process.on("message", (job: Job) => void serve(job));
