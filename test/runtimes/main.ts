/** `npm run test:runtimes`: the same calls on every runtime that the generated clients claim, against one real server. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackage } from "../tools/lib/install-package.js";
import { verdict } from "./verdict.js";

const folder = new URL(".", import.meta.url);

process.exitCode = installPackage(folder, { scripts: true }) ? await runAll() : 2;

async function runAll(): Promise<number> {
  // What they import is installed only now.
  const { platforms } = await import("./platforms.js");
  const { prepareForms } = await import("./prepare.js");
  const { startServer } = await import("./server.js");
  const scratch = await mkdtemp(join(tmpdir(), "postwright-runtimes-"));
  try {
    const forms = await prepareForms(scratch);
    const server = await startServer(forms.page);
    const origins = [server.url, server.url.replace("127.0.0.1", "localhost")] as const;
    let passed = 0;
    let failed = 0;
    for (const { name, run } of platforms) {
      const lines = verdict(await run(forms, origins).catch((error: unknown) => String(error)));
      console.log(`${name}: ${lines.head}`);
      for (const line of lines.details) console.log(line);
      passed += lines.passed;
      failed += lines.failed;
    }
    await server.close();
    console.log(`runtimes: ${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
