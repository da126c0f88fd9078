/** The process in which Postman's runtime runs: one item at a time, on this machine's loopback alone. */
import { startRecorder, type Answer } from "../wire/recorder.js";
import type { WireRequest } from "../wire/request.js";
import { pinDynamicVariables } from "./dynamic.js";
import { confine, loopbackAgents } from "./loopback.js";
import type { Job, Reply, WorkerSettings } from "./messages.js";
import { newRun, runSlice, type Run } from "./run-slice.js";
import { toRecord } from "./to-record.js";
import { uploadResolver } from "./uploads.js";
import { fill } from "./variables.js";

const OK: Answer = { status: "200 OK" };

const CHALLENGE: Answer = {
  status: "401 Unauthorized",
  headers: {
    "www-authenticate":
      'Digest realm="oracle", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c0", qop="auth", algorithm=MD5',
  },
};

async function serve({ scratch, timeout, challenge }: WorkerSettings): Promise<void> {
  let current: Run | undefined;

  function answer(request: WireRequest): Answer {
    current?.requests.push(request);
    return challenge && current?.auth === "digest" && current.requests.length === 1
      ? CHALLENGE
      : OK;
  }

  const { port } = await startRecorder(answer);
  confine(port, (what) => current?.warnings.add(`refused: ${what}`));
  const settings = { agents: loopbackAgents(port), fileResolver: uploadResolver(scratch), timeout };

  const dynamic = pinDynamicVariables();

  async function work(job: Job): Promise<void> {
    const given = new Map(job.variables);
    const filled = fill(job.slice.collection, given, job.fill);
    const run = newRun();
    current = run;
    dynamic.reset();
    await runSlice(job.slice.collection, new Map([...given, ...filled]), settings, run);
    current = undefined;
    reply({
      ready: false,
      record: toRecord(job.slice, run, { filled, dynamic: dynamic.values() }),
    });
  }

  process.on("message", (job: Job) => void work(job));
  reply({ ready: true });
}

function reply(message: Reply): void {
  process.send?.(message);
}

process.once("message", (settings: WorkerSettings) => void serve(settings));
